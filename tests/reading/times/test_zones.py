"""Zones and glosses: what the text states stays, what fits is one instant, what does not is said."""

from datetime import date, datetime

import pytest

from geo.dates import rfc3339
from geo.reading.records import Timex
from geo.reading.timexes import localised
from tests.reading.times.builders import only, read


def earliest(timex: Timex) -> str | None:
    assert timex.interval is not None
    return rfc3339(timex.interval.earliest)


@pytest.mark.parametrize(
    ("words", "instant"),
    [
        ("5 p.m. KST", "2023-09-10T08:00:00Z"),
        ("1700 Zulu", "2023-09-10T17:00:00Z"),
        ("5 p.m. GMT", "2023-09-10T17:00:00Z"),
        ("5 p.m. EST", "2023-09-10T22:00:00Z"),
        ("5 p.m. Eastern time", "2023-09-10T21:00:00Z"),
        ("5 p.m. Moscow time", "2023-09-10T14:00:00Z"),
        ("5 p.m. Almaty time", "2023-09-10T11:00:00Z"),
    ],
)
def test_stated_zone_is_used_and_stays(words: str, instant: str):
    timex = only(f"He left at {words} on Sunday.")
    assert timex.zone_stated and earliest(timex) == instant
    assert localised(timex, "Asia/Tokyo") == timex


def test_zone_after_a_part_of_the_day_belongs_to_it():
    timex = only("He left on Sunday afternoon Moscow time.")
    assert (timex.zone, timex.value) == ("Europe/Moscow", "2023-09-10TAF")


def test_local_time_is_left_to_the_place():
    timex = only("He left at 5 p.m. local time on Sunday.")
    assert not timex.zone_stated
    assert earliest(localised(timex, "Asia/Pyongyang")) == "2023-09-10T08:00:00Z"


@pytest.mark.parametrize("text", ["6am local time (2000 GMT Monday)", "6am (2000 GMT Monday)"])
def test_local_time_and_its_gloss_are_one_instant(text: str):
    local, stated = read(f"He left at {text}.")
    assert local.value == "2023-09-12T06:00" and local.interval == stated.interval
    assert local.zone_stated and "same instant" in local.basis


def test_gloss_may_come_first():
    stated, local = read("He left at 2000 GMT on Monday (6am local time).")
    assert local.value == "2023-09-12T06:00" and local.interval == stated.interval


@pytest.mark.parametrize(
    ("told", "local", "stated"),
    [
        ("6 p.m. (0800 GMT)", "2019-04-24T18:00", "2019-04-24T08:00"),
        ("5 a.m. (1900 GMT)", "2019-04-24T05:00", "2019-04-23T19:00"),
    ],
)
def test_day_of_a_gloss_without_one_is_that_of_the_time_it_stands_beside(told: str, local: str, stated: str):
    here, there = read(f"She berthed at {told}.", published=date(2019, 4, 24))
    assert (here.value, there.value) == (local, stated)


def test_gloss_in_two_zones_that_agree_is_left_alone():
    first, second = read("He left at 5 p.m. Moscow time (1400 GMT).")
    assert first.interval == second.interval


def test_gloss_that_does_not_fit_is_said_in_both():
    first, second = read("He left at 5 p.m. Moscow time (1500 GMT).")
    assert "does not fit “1500 GMT”" in first.basis and "does not fit" in second.basis
    assert first.interval != second.interval


def test_local_day_is_that_of_the_zone():
    assert earliest(only("He left on Sunday.", zone="Asia/Pyongyang")) == "2023-09-09T15:00:00Z"


def test_hour_that_the_clocks_skip_still_has_an_ordered_interval():
    timex = only("It rang at 2:30 a.m. on 26 March 2023.", zone="Europe/Berlin")
    assert timex.local_start == datetime(2023, 3, 26, 2, 30)  # noqa: DTZ001 - local by design
    assert timex.interval is not None and timex.interval.bounded


@pytest.mark.parametrize("text", ["490 BC", "the 5th century BC", "AD 1"])
def test_years_beyond_python_do_not_raise(text: str):
    assert all(timex.interval is None for timex in read(f"It was {text}.", zone="Asia/Tokyo"))


def test_four_figures_before_a_zone_are_a_clock_time_and_no_year():
    assert only("The tanker left on 8 SEP 2100Z.").value == "2023-09-08T21:00"


def test_four_figures_without_a_zone_are_a_year():
    assert only("The tanker left on 8 September 2019.").value == "2019-09-08"


def test_noon_and_its_gloss_are_one_instant():
    noon, gloss = read("She made fast at noon on Sunday, ship's time (1500 UTC).")
    assert earliest(noon) == earliest(gloss) == "2023-09-10T15:00:00Z"
