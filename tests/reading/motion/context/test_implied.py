"""Departures whose place the text told before."""

from datetime import date

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions


def departures(text: str, *times: str) -> list[str]:
    found = attestations_of(text, "Leon", "Lugo", times=times)
    return [a.source.place.name for a in found if a.motion == "depart" and a.source is not None]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy reached Leon on Monday. He left at noon.",
        "The envoy reached Leon on Monday and left at noon.",
        "The ship stopped at Leon on Monday. It sailed at noon.",
        "They did not leave Leon on Monday. They left at noon.",
        "The envoy reached Leon on Monday and left for Lugo at noon.",
        "The envoy reached Leon on Monday. Her motorcade left the hotel at noon.",
        "The ship stopped at Leon on Monday. She left the quay at noon.",
        "Arrived Leon Monday. Sailed noon.",
        "Arrived Leon Monday; out again noon.",
        "Arrived Leon Monday. Anchor aweigh noon.",
        "Arrived Leon Monday. Departure noon.",
        "The ship anchored off Leon on Monday. Slipping out at noon, she vanished.",
        "The envoy reached Leon on Monday. He will leave at noon.",
        "The envoy is due in Leon on Monday. He is to leave at noon.",
        "The envoy reached Leon on Monday and left the airport at noon.",
        "The envoy reached Leon on Monday. His motorcade left the hotel at noon.",
        "The ship reached Leon on Monday. At noon she was gone.",
        "The ship reached Leon on Monday. By noon it was away again.",
        "The envoy stayed in Leon on Monday before leaving at noon.",
        "Leon, arrived Monday, sailed noon.",
        "The ship lay at Leon on Monday. Her departure is set for noon.",
        "The buses reached Leon on Monday and left again at noon.",
        "The buses stopped in Leon on Monday; at noon they were rolling again.",
        "By Monday the ship had reached Leon and by noon it had left.",
        "The ship reached Leon on Monday. Captain Roux went to Lugo. At noon it sailed.",
    ],
)
def test_a_departure_takes_its_place_from_what_was_reached(text):
    assert departures(text, "Monday", "noon")[-1] == "Leon"


@pytest.mark.parametrize(
    "text",
    [
        "The envoy reached Leon on Monday. He left the hotel at noon.",
        "The envoy reached Leon on Monday. The press left at noon.",
        "The envoy reached Leon on Monday. He had left at noon.",
        "The envoy might reach Leon on Monday. He left at noon.",
        "The envoy reached Leon on Monday, passed Lugo and left at noon.",
        "The ship reached Leon on Monday. Captain Roux left at noon.",
        "The freighter reached Leon on Monday. The tug left at noon.",
        "The envoy reached Leon on Monday, which he was not allowed to leave at noon.",
        "The envoy was in Leon by noon. His wife left on Monday.",
    ],
)
def test_no_departure_is_made_up_where_the_text_leaves_it_open(text):
    assert departures(text, "Monday", "noon") == []


@pytest.mark.parametrize(
    "text",
    [
        "The envoy reached Leon on Monday. She had been gone =six weeks.",
        "The walkers reached Leon on Monday. They left home in the spring.",
        "The riders reached Leon on Monday. They had quit their home in the spring.",
        "The ship stopped at Leon on Monday. She is steaming to Lugo.",
        "The ship stopped at Leon on Monday and is now sailing for Lugo.",
    ],
)
def test_no_departure_is_made_of_an_absence_of_leaving_home_or_of_being_under_way(text):
    times = ("Monday", "=six weeks") if "six" in text else ("Monday",)
    found = attestations_of(text.replace("=", ""), "Leon", "Lugo", times=times)
    assert "depart" not in [a.motion for a in found]


def test_a_departure_without_a_time_and_a_place_is_not_told():
    assert departures("The envoy reached Leon. He left.") == []


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The envoy reached Leon on Monday and stayed overnight.", "stop"),
        ("She anchored off Leon on Monday. She stood there.", "be_at"),
    ],
)
def test_a_stay_takes_its_place_from_what_was_reached(text, motion):
    found = attestations_of(text, "Leon", times=("Monday", "overnight") if "overnight" in text else ("Monday",))
    assert [(a.motion, a.place and a.place.name) for a in found][-1] == (motion, "Leon")


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The train came into Leon and stopped for an hour.", ("=an hour",)),
        ("The envoy reached Leon. He stayed for two nights.", ("=two nights",)),
        ("The train reached Leon. It was held for an hour.", ("=an hour",)),
        ("The jet reached Leon, refuelled and went on to Lugo.", ()),
        ("The ship anchored in Leon. She remained until noon.", ("noon",)),
        ("The train reached Leon and left after a stay of an hour.", ("=an hour",)),
        ("The train reached Leon. The halt lasted an hour.", ("=an hour",)),
        ("The pilgrims reached Leon. They slept in the hall.", ()),
        ("The pilgrims reached Leon. They stayed for a cup of tea.", ()),
        ("The train passed Leon and did not stop.", ()),
    ],
)
def test_a_halt_that_lasts_is_where_the_mover_was(text, times):
    found = [a for a in attestations_of(text, "Leon", "Lugo", times=times) if a.motion == "stop"]
    assert [a.place and a.place.name for a in found][-1:] == ["Leon"]


@pytest.mark.parametrize(
    "text", ["The envoy reached Leon. He was detained.", "The envoy made for Leon. He stayed for an hour."]
)
def test_no_stay_is_told_without_its_length_or_before_the_arrival(text):
    found = attestations_of(text, "Leon", times=("=an hour",) if "hour" in text else ())
    assert "stop" not in [a.motion for a in found]


@pytest.mark.parametrize(
    "text",
    [
        "The ship anchored off Leon. Departure for Lugo followed at noon.",
        "The jet landed at Leon. Take-off for Lugo was at noon.",
        "The jet landed at Leon. Its departure for Lugo came at noon.",
    ],
)
def test_a_departure_that_tells_only_where_to_is_from_where_the_mover_was(text: str) -> None:
    assert departures(text, "noon") == ["Leon"]


def test_a_programme_entry_of_a_departure_tells_only_where_to() -> None:
    assert departures("12:00 Visit to Leon.\nnoon Departure for Lugo.", "noon") == []


@pytest.mark.parametrize("words", ["off again", "on the road again", "under way again", "airborne again"])
def test_whoever_is_off_again_leaves_the_place_that_the_way_led_to(words: str) -> None:
    assert departures(f"The convoy set off for Leon. It was {words} at noon.", "noon") == ["Leon"]


@pytest.mark.parametrize(
    "text",
    [
        "The convoy set off for Leon. It moved on at noon.",
        "The convoy set off for Leon. It is to be off again at noon.",
    ],
)
def test_whoever_only_goes_on_does_not(text: str) -> None:
    assert departures(text, "noon") == []


def told_of(text: str) -> list[tuple[str, str]]:
    tokens = tokenize(text)
    sentences = read_sentences(tokens, make_mentions(text, "Leon", "Lugo"), read_timexes(tokens, date(2024, 5, 15)))
    return [(s.motion.value, *(ref.place.name for ref in s.places.values())) for n in sentences for s in n.statements]


@pytest.mark.parametrize(
    "text",
    [
        "The king was driven to Lugo and spent two hours among the tents.",
        "The king flew to Lugo, where he slept in a tent.",
    ],
)
def test_whoever_stays_behind_a_way_told_in_the_sentence_has_got_there(text):
    assert told_of(text) == [("head", "Lugo"), ("stop", "Lugo")]


@pytest.mark.parametrize(
    "text", ["The king was to be driven to Lugo, but he slept badly.", "The king drove to Lugo. He had slept badly."]
)
def test_a_stay_that_is_over_or_of_a_plan_is_none_where_the_mover_goes(text):
    assert ("stop", "Lugo") not in told_of(text)


def test_a_vehicle_leaves_by_the_clock_where_the_narrative_stands():
    text = "The king was seen in Leon at nine. A ferry left at 23:50 under escort. A letter left on Monday."
    assert told_of(text)[1:] == [("depart", "Leon")]


@pytest.mark.parametrize(
    "text",
    [
        "The liner docked at Leon. Two other ships left for Lugo.",
        "The envoy landed at Leon. A freighter that sailed for Lugo had been searched.",
        "The bishop arrived in Leon. His secretary will leave for Lugo on Friday.",
        "The convoy reached Leon. Eighty families set out for Lugo.",
        "The king is in Leon. Three Danes took off for Lugo.",
    ],
)
def test_others_only_head_where_nobody_knows_from_where_they_left(text):
    departures = [a for a in attestations_of(text, "Leon", "Lugo") if a.motion.value == "depart"]
    assert all(a.source is not None for a in departures)


def test_who_opens_a_text_departs_though_it_does_not_say_from_where():
    found = attestations_of("The liner left for Lugo on Friday.", "Lugo")
    assert [a.motion.value for a in found] == ["depart", "head"]


@pytest.mark.parametrize(
    "away",
    [
        "would be away until May",
        "is to be away for a month",
        "was away all summer",
        "was gone for a week",
        "will be gone till dusk",
    ],
)
def test_how_long_somebody_is_away_tells_of_no_new_departure(away):
    found = attestations_of(f"The liner reached Leon on Monday. The owner said that she {away}.", "Leon")
    assert [a.motion.value for a in found] == ["arrive"]
