"""Feasts: those that move are reckoned, and the verb tells which year's is meant."""

from datetime import date

import pytest

from geo.reading.times.feasts import feasts_of
from tests.reading.times.builders import only, values


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("easter+0", "1912-04-07"),
        ("easter+0", "2024-03-31"),
        ("easter+1", "2023-04-10"),
        ("easter-2", "2023-04-07"),
        ("easter+49", "1929-05-19"),
        ("orthodox+0", "2024-05-05"),
        ("nth+11-4-4", "2023-11-23"),
        ("nth+5-1-0", "2023-05-29"),
        ("islamic+10-1", "2024-04-10"),
        ("jewish+0", "2023-09-16"),
        ("jewish+9", "1973-10-06"),
        ("table+lunar", "2023-01-22"),
    ],
)
def test_feast_falls_on_its_day(rule: str, day: str):
    first, last = feasts_of(rule, int(day[:4]))[0]
    assert first == last == date.fromisoformat(day)


def test_feast_of_a_lunar_calendar_may_fall_twice_in_a_year():
    assert [feast.first.isoformat() for feast in feasts_of("islamic+1-1", 2008)] == ["2008-01-10", "2008-12-29"]


def test_year_beyond_the_reckonings_has_no_feast():
    assert feasts_of("easter+0", 1200) == () and feasts_of("table+lunar", 1950) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She sailed on Easter Monday 1912.", "1912-04-08"),
        ("They left on Easter Sunday, 2024.", "2024-03-31"),
        ("He arrived on Good Friday.", "2023-04-07"),
        ("He will arrive on Good Friday.", "2024-03-29"),
        ("They left before Ramadan.", "2023-03-23/2023-04-21"),
        ("They left on the morning of Ash Wednesday.", "2023-02-22TMO"),
        ("They marched on Bastille Day.", "2023-07-14"),
    ],
)
def test_feast_is_dated_by_its_year_or_its_verb(text: str, value: str):
    assert values(text) == [value]


def test_feast_by_the_moon_may_lie_a_day_off():
    timex = only("He landed on Eid al-Fitr 2024.")
    assert timex.local_start is not None and timex.local_end is not None
    assert (timex.local_start.day, timex.local_end.day) == (9, 12)


def test_name_that_begins_with_a_feast_is_no_time():
    assert values("The Easter Rising. Christmas Island.") == []


def test_a_feast_in_a_story_of_long_ago_is_one_of_then():
    assert values("He got in on 16 April 1917. The train left on Easter Monday.")[-1] == "1917-04-09"
    assert values("He got in on 11 September. The train left on Easter Monday.")[-1] == "2023-04-10"
