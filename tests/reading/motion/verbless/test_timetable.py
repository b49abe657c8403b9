import pytest

from geo.gazetteer.place import Place
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Mention, Role
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import attestations_of, make_place, told


def entries(text: str) -> list[tuple[str, str]]:
    found = attestations_of(text, "Leon", times=tuple(t for t in ("noon", "midnight") if t in text))
    return [(a.motion.value, a.time.text if a.time else "") for a in found]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon, noon, no stop.", [("pass", "noon")]),
        ("Leon noon, without stopping.", [("pass", "noon")]),
        ("Leon arr noon, dep midnight.", [("arrive", "noon"), ("depart", "midnight")]),
    ],
)
def test_an_entry_of_a_timetable_is_read(text, statements):
    assert entries(text) == statements


@pytest.mark.parametrize("text", ["Leon, noon, rain and no stop to it.", "The shops of Leon, noon, no stop."])
def test_a_sentence_that_is_no_entry_is_none(text):
    assert entries(text) == []


def test_a_place_called_the_next_stop_is_headed_for():
    (found,) = attestations_of("Leon is the ship's next stop.", "Leon")
    assert (found.motion, found.certainty) == ("head", "expected")


def test_a_place_called_a_stop_of_before_is_not_headed_for():
    assert told("Leon is the ship's favourite stop.", "Leon") == []


def behind(place: Place) -> list[str]:
    text = "Now Leon lay behind them."
    mention = Mention(Span(4, 8), "Leon", Role.LOCATION, place, (), "")
    return [s.motion.value for sentence in read_sentences(tokenize(text), [mention], []) for s in sentence.statements]


def test_a_town_that_lies_behind_was_left_and_a_cape_was_passed():
    town = make_place("Leon")
    cape = Place("dl:c", "Leon", town.at, "XX", "CAPE", "UTC", town.extent)
    assert (behind(town), behind(cape)) == (["depart"], ["pass"])
