"""Which time of a sentence belongs to which movement, and by whose clocks it is read."""

from dataclasses import replace
from datetime import date

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.motion.times import times_of
from geo.reading.records import Timex
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, make_place

ZONES = {"Lima": "America/Lima", "Oslo": "Europe/Oslo", "Doha": "Asia/Qatar"}


def times(text: str) -> list[Timex | None]:
    tokens, published = tokenize(text), date(2024, 5, 15)
    mentions = [replace(m, place=make_place(m.text, timezone=ZONES[m.text])) for m in make_mentions(text, *ZONES)]
    sentences = read_sentences(tokens, mentions, read_timexes(tokens, published))
    statements = [s for here in sentences for s in here.statements]
    return list(times_of(statements, lambda place: "UTC", published))


def texts(text: str) -> list[str | None]:
    return [timex and timex.text for timex in times(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Arrival in Oslo: Monday", ["Monday"]),
        ("The envoy will reach Oslo, Norway, on Monday.", ["Monday"]),
        ("A flight to Oslo, set for Monday, is ready.", ["Monday"]),
        ("The envoy arrived in Oslo by overnight train on Monday.", ["Monday"]),
        ("The envoy reached Oslo on Monday and moved on to Lima.", ["Monday", None]),
        ("On Monday the envoy left Oslo and flew to Lima.", ["Monday", "Monday"]),
        ("It drew into Oslo at 9 a.m., ten hours after its departure from Lima.", ["9 a.m.", None]),
    ],
)
def test_time_belongs_to_its_own_movement(text: str, words: list[str | None]):
    assert texts(text) == words


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("The envoy was in Doha on Sunday. He leaves for Oslo on Friday.", "Asia/Qatar"),
        ("The envoy was in Doha on Sunday. He went to Oslo on Monday.", "Europe/Oslo"),
        ("The envoy left for Oslo on Monday.", "Europe/Oslo"),
        ("The envoy was in Doha on Sunday, left Lima on Monday and leaves for Oslo on Friday.", "America/Lima"),
        ("The envoy returns to Oslo through Doha on Monday.", "Europe/Oslo"),
    ],
)
def test_leaving_is_read_by_the_clocks_of_where_one_stands(text: str, zone: str):
    last = times(text)[-1]
    assert last is not None and last.zone == zone


def test_hours_later_are_counted_by_the_clocks_they_began_with():
    left, reached = times("The envoy left Oslo at 9 a.m. on Monday and reached Lima 14 hours later.")
    assert left is not None and reached is not None and left.interval and reached.interval
    assert (reached.interval.earliest - left.interval.earliest).total_seconds() == 14 * 3600
