"""What the view lets through."""

from datetime import date

import pytest

from geo.errors import UnknownNameError
from geo.journey.records import SpeakerCount
from geo.journey.selection import Selection, select
from geo.reading.records import Anchored, Reading, Speaker
from geo.reports import Span
from geo.view import View
from tests.journey.builders import at, make_attestation, make_reading

FIRST = make_reading(
    make_attestation("Dakar", "depart", report="a", said_by=["Awa Sy", "APS"]),
    make_attestation("Kayes", "pass", report="a", start=10),
    published=date(2024, 1, 5),
    speakers=(Speaker("Awa Sy", Span(0, 6)), Speaker("Moussa Keita", Span(90, 99))),
)
SECOND = make_reading(make_attestation("Bamako", report="b"), published=date(2024, 1, 9))
UNDATED = make_reading(make_attestation("Gao", report="c"), published=None)


def shown(view: View, *readings: Reading) -> list[str]:
    return [a.place.name for a in _select(view, *readings).attestations if a.place is not None]


def _select(view: View, *readings: Reading) -> Selection:
    return select(readings or (FIRST, SECOND, UNDATED), view)


def test_without_a_filter_all_is_shown() -> None:
    assert shown(View()) == ["Dakar", "Kayes", "Bamako", "Gao"]


def test_a_report_can_be_chosen() -> None:
    assert shown(View(reports=("b",))) == ["Bamako"]


def test_no_report_chosen_shows_nothing() -> None:
    assert shown(View(reports=())) == []


def test_an_unknown_report_is_an_error_that_names_the_known() -> None:
    with pytest.raises(UnknownNameError, match=r"a, b, c: 'z'$"):
        _select(View(reports=("z",)))


def test_a_speaker_can_be_chosen_and_the_report_itself_is_one() -> None:
    assert shown(View(speakers=("Awa Sy",))) == ["Dakar"]
    assert shown(View(speakers=("",))) == ["Kayes", "Bamako", "Gao"]


@pytest.mark.parametrize(("day", "places"), [(4, []), (5, ["Dakar", "Kayes"]), (9, ["Dakar", "Kayes", "Bamako"])])
def test_as_of_a_day_only_what_was_published_by_then_is_shown(day: int, places: list[str]) -> None:
    assert shown(View(as_of=date(2024, 1, day)), FIRST, SECOND) == places


def test_an_undated_report_is_shown_as_of_any_day() -> None:
    assert shown(View(as_of=date(2024, 1, 1)), UNDATED) == ["Gao"]


def test_an_anchored_report_counts_from_the_first_day_it_may_be_of() -> None:
    anchored = Anchored(at(3), "a", date(2024, 1, 4), date(2024, 1, 8))
    report = make_reading(make_attestation("Gao", report="c", anchored=anchored), published=None)
    assert shown(View(as_of=date(2024, 1, 3)), report) == []
    assert shown(View(as_of=date(2024, 1, 4)), report) == ["Gao"]


def test_another_mover_s_statements_are_not_of_this_journey() -> None:
    other = make_reading(make_attestation("Gao", report="c", mover="Moussa Keita"))
    assert shown(View(), FIRST, other) == ["Dakar", "Kayes"]
    assert _select(View(), FIRST, other).other_movers == ("Moussa Keita",)


def test_the_view_chooses_the_mover() -> None:
    other = make_reading(make_attestation("Gao", report="c", mover="Moussa Keita"))
    assert shown(View(mover="Keita"), FIRST, other) == ["Gao"]


def test_speakers_are_counted_over_all_reports_the_report_itself_after_them_the_silent_last() -> None:
    assert _select(View(reports=("b",))).speakers == (
        SpeakerCount("Awa Sy", 1), SpeakerCount("", 3), SpeakerCount("Moussa Keita", 0),
    )  # fmt: skip


def test_statements_of_other_journeys_choose_no_mover() -> None:
    elsewhere = make_reading(make_attestation("Gao", report="c", mover="Moussa Keita", journey=False))
    assert _select(View(), elsewhere).mover == ""
