"""What a time of day may mean by another clock."""

from datetime import timedelta

import pytest

from geo.dates import OPEN, Interval
from geo.journey.conflicts.clocks import by_the_clock
from tests.journey.builders import at

MINUTE = timedelta(minutes=1)


def from_six(minutes: int) -> Interval:
    start = at(1, 6, 7).earliest
    assert start is not None
    return Interval(start, start + minutes * MINUTE)


@pytest.mark.parametrize(("minutes", "wider"), [(1, 2), (2, 0), (179, 0), (180, 20), (720, 20), (721, 0)])
def test_a_moment_and_a_part_of_the_day_have_no_sharp_ends(minutes: int, wider: int) -> None:
    time, found = from_six(minutes), by_the_clock(from_six(minutes))
    assert found == Interval(time.shifted(-wider * MINUTE).earliest, time.shifted(wider * MINUTE).latest)


@pytest.mark.parametrize(("words", "wider"), [("midday", 30), ("at midnight on Friday", 30), ("12 p.m.", 2)])
def test_noon_and_midnight_by_their_names_are_round(words: str, wider: int) -> None:
    time, found = from_six(1), by_the_clock(from_six(1), words)
    assert found == Interval(time.shifted(-wider * MINUTE).earliest, time.shifted(wider * MINUTE).latest)


def test_a_day_keeps_its_ends() -> None:
    assert by_the_clock(at(1)) == at(1)


def test_an_open_time_stays_open() -> None:
    assert by_the_clock(OPEN) == OPEN
