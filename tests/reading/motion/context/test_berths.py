"""Ships that are told to be at their berth, without the port."""

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Timex, TimexType
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import attestations_of, make_mentions


def _told(text: str, *places: str, clock: str = "", title: str = "") -> list[tuple[str, str]]:
    """Return motion and place of what a text tells in which one clock time is read."""
    start = text.index(clock) if clock else 0
    timex = Timex(Span(start, start + len(clock)), clock, TimexType.TIME, "2021-05-14T19:10")
    found = read_sentences(tokenize(text), make_mentions(text, *places), (timex,) if clock else (), (), title)
    return [
        (s.motion.value, next(iter(s.places.values())).place.name) for sentence in found for s in sentence.statements
    ]


@pytest.mark.parametrize(
    "words", ["It was made fast at 19.10.", "She was moored by 19.10.", "The ship entered port at 19.10."]
)
def test_a_ship_that_is_at_its_berth_by_an_hour_has_got_to_where_it_was_going(words: str) -> None:
    assert _told(f"The ship sailed for Leon. {words}", "Leon", clock="19.10")[-1] == ("arrive", "Leon")


def test_another_ship_had_berthed_where_the_narrative_stands() -> None:
    told = _told("The ferry reached Leon. The tug Orient had tied up at 19.10.", "Leon", clock="19.10")
    assert told == [("arrive", "Leon"), ("arrive", "Leon")]


def test_a_ship_that_lies_in_the_roads_has_still_to_come_alongside() -> None:
    text = "The ferry anchored off Leon. It was to come alongside in the evening."
    found = attestations_of(text, "Leon", times=("the evening",))
    assert [(a.motion.value, a.certainty.value) for a in found] == [("stop", "reported"), ("arrive", "expected")]


def test_no_ship_berths_at_a_country_or_a_sea() -> None:
    assert _told("The ship sailed for Peru. It docked at 19.10.", "=Peru", clock="19.10") == [("head", "Peru")]


def test_a_ship_that_is_alongside_has_arrived_and_one_that_was_going_on_has_not() -> None:
    assert _told("The ferry sailed to Leon. The ferry is now alongside.", "Leon")[-1] == ("arrive", "Leon")
    assert _told("The ferry sailed to Leon. The road is alongside.", "Leon") == [("head", "Leon")]


def test_a_report_that_its_title_sets_in_a_town_tells_of_its_port() -> None:
    text = "The Dorado entered port at 19.10. " + "Nobody had slept. " * 20 + "Leon had waited for days."
    assert _told(text, "Leon", clock="19.10", title="Live: the Dorado in Leon") == [("arrive", "Leon")]
    assert _told(text, "Leon", clock="19.10", title="The Dorado leaves for Leon") == []
    assert _told(text, "Leon", clock="19.10", title="The Dorado") == []


def test_the_roads_are_those_of_the_home_of_the_report_and_not_of_a_cape_that_was_passed() -> None:
    text = "Leon is waiting. The vessel passed Lugo and anchored in the roads at 19.10."
    assert _told(text, "Leon", "Lugo", clock="19.10") == [("pass", "Lugo"), ("stop", "Leon")]
