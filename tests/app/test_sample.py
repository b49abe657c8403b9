"""What the dashboard says of the sample, panel by panel."""

import pytest
from streamlit.testing.v1 import AppTest

from geo.maps.evidence.listings import ORIGINS
from tests.app.session import headline, listed, open_tab, press, table, words

ON_THE_WAY = ["Pyongyang", "Friendship Bridge (Tumen)", "Razdolnaya River", "Ussuriysk"]


def test_headline_says_what_was_found(sample: AppTest):
    assert headline(sample) == "Two reports: 4 places on the way, 2 possible destinations, 3 disagreements"


def test_list_holds_the_stops_in_order_then_the_possible_destinations_then_the_disagreements(sample: AppTest):
    rows = listed(sample)
    assert rows[:4] == ON_THE_WAY
    assert set(rows[4:6]) == {"Vladivostok", "Vostochny Cosmodrome"}
    assert len(rows) == 9


def test_page_says_that_it_is_reported_and_not_tracked(sample: AppTest):
    assert "Reported, not tracked." in words(sample)


def test_timeline_tells_the_first_stops_clock(sample: AppTest):
    assert "Pyongyang time, UTC+9" in words(sample)
    assert "12:00 to 18:00" in words(sample)


def test_utc_moves_every_time(sample: AppTest):
    sample.segmented_control(key="clock").set_value("UTC").run()
    assert "left Sun 10 Sep, 03:00 to 09:00" in words(sample)
    assert "12:00 to 18:00" not in words(sample)


def test_evidence_shows_quote_speaker_and_how_the_time_was_worked_out(sample: AppTest):
    said = words(press(sample, "Pyongyang"))
    assert "Said by North Korea's state media" in said
    assert "Report A has no date." in said
    assert "any date from 12 Sep 2023 to 16 Sep 2023 gives the same answer" in said


def test_evidence_marks_the_quote_in_its_sentence(sample: AppTest):
    bodies = [element.proto.body for element in press(sample, "Pyongyang").html]
    assert any("<mark>" in body and "out of Pyongyang on Sunday afternoon" in body for body in bodies)


def test_evidence_of_the_border_says_that_the_place_is_inferred(sample: AppTest):
    said = words(press(sample, "Friendship Bridge (Tumen)"))
    assert "place inferred" in said
    assert "835 km by rail / 30 to 42 h = 20 to 28 km/h" in said


def test_a_selected_disagreement_shows_each_position_with_its_quotes(sample: AppTest):
    said = words(press(sample, "Carriages"))
    assert "They need not exclude each other" in said
    assert "10 to 15 carriages" in said
    assert "more than 20 carriages" in said


def test_all_stops_brings_the_list_back(sample: AppTest):
    app = press(press(sample, "Ussuriysk"), "All stops")
    assert listed(app)[:4] == ON_THE_WAY


def test_disagreements_say_whether_the_positions_exclude_each_other(sample: AppTest):
    said = words(sample)
    assert "The positions exclude each other" in said
    assert "They need not exclude each other" in said
    assert "Open: nothing that was reported decides it" in said


@pytest.mark.parametrize("name", ["Moscow", "White House", "U.S.", "South Korea", "Ukraine"])
def test_left_out_gives_each_mention_its_reason(sample: AppTest, name: str):
    left_out = table(open_tab(sample, "Left out"), "Why it is no stop")
    reasons = [why for text, why in zip(left_out["Words"], left_out["Why it is no stop"], strict=True) if name in text]
    assert reasons
    assert all(reasons)


def test_photo_captions_are_set_aside(sample: AppTest):
    assert any("Nikon" in passage for passage in table(open_tab(sample, "Left out"), "Passage")["Passage"])


def test_quantities_keep_their_units_and_words(sample: AppTest):
    quantities = table(open_tab(sample, "Quantities"), "Qualifier")
    rows = list(zip(quantities["Value"], quantities["Unit"], strict=True))
    assert ("10 to 15", "carriages") in rows
    assert any("25 mph" in words for words in quantities["Words"])


def test_claims_say_which_reports_tell_them(sample: AppTest):
    claims = table(open_tab(sample, "Claims"), ORIGINS)
    departure = claims[ORIGINS][claims["Place"].index("Pyongyang")]
    assert departure in ("A", "A; independently B", "A and B, from one source")


def test_reports_are_cited_and_dated(sample: AppTest):
    said = words(open_tab(sample, "Reports"))
    assert "no date; read as 12 to 16 Sep 2023" in said
    assert "13 September 2023" in said


def test_the_whole_report_opens_at_the_sentence(sample: AppTest):
    said = words(press(press(sample, "Ussuriysk"), "Open the whole report at this sentence"))
    assert "Earlier in the report" in said


def test_silent_speakers_are_named(sample: AppTest):
    assert "No movement statement from: " in words(sample)
    assert "Rebekah Koffler" in words(sample)
