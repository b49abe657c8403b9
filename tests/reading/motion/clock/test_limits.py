from datetime import UTC, date, datetime, timedelta

import pytest

from geo.dates import Interval
from geo.reading.motion.clock.times import times_of
from geo.reading.motion.sentences import read_sentences
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions


def last_interval(text: str) -> Interval | None:
    tokens, published = tokenize(text), date(2024, 5, 15)
    mentions = make_mentions(text, "Leon", "Lugo")
    sentences = read_sentences(tokens, mentions, read_timexes(tokens, published))
    times = times_of([s for here in sentences for s in here.statements], lambda place: "UTC", published)
    return times[-1].interval if times[-1] else None


def monday(hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 5, 13, tzinfo=UTC) + timedelta(hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("The jet left Leon by 9 p.m. on Monday.", monday(0), monday(21, 1)),
        ("The jet landed in Lugo before seven on Monday.", monday(0), monday(7)),
        ("The jet left Leon before noon on Monday.", monday(0), monday(12)),
        ("The train reached Lugo after ten on Monday.", monday(10), monday(24)),
        ("The train reached Lugo past ten on Monday.", monday(10), monday(24)),
        ("The train reached Lugo not before ten on Monday.", monday(10), monday(24)),
    ],
)
def test_a_limit_leaves_an_event_the_rest_of_its_day(text, earliest, latest):
    assert last_interval(text) == Interval(earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("The train was in Lugo by 9 p.m. on Monday.", monday(21), monday(21, 1)),
        ("The train left Leon shortly before noon on Monday.", monday(11, 30), monday(12)),
        ("The train left Leon at half past ten on Monday.", monday(10, 30), monday(10, 31)),
        ("The train left Leon soon after ten on Monday.", monday(10), monday(10, 30)),
    ],
)
def test_who_was_there_by_an_hour_and_what_was_near_one_are_not_limits(text, earliest, latest):
    assert last_interval(text) == Interval(earliest, latest)
