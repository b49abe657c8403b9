"""Days and hours on an axis of time: few enough to be read, at the clocks' own hours."""

from datetime import UTC, datetime, timedelta

import pytest

from geo.maps.hours import MOST_DAYS, MOST_HOURS, time_axis

START = datetime(2023, 9, 10, tzinfo=UTC)
PYONGYANG, USSURIYSK = "Asia/Pyongyang", "Asia/Vladivostok"


def make_axis(hours, *zones, start=START):
    return time_axis(start, start + timedelta(hours=hours), zones or (PYONGYANG,))


@pytest.mark.parametrize("hours", [1, 6, 30, 72, 100])
def test_hours_are_few_enough_to_read(hours):
    assert 2 <= len(make_axis(hours).hours) <= MOST_HOURS + 1


@pytest.mark.parametrize("hours", [300, 1000, 9000])
def test_a_long_axis_has_days_only(hours):
    axis = make_axis(hours)
    assert axis.hours == ()
    assert 2 <= len(axis.days) <= MOST_DAYS + 1


def test_second_clock_shows_the_same_moment():
    tick = make_axis(48, PYONGYANG, USSURIYSK).hours[0]
    assert tick.words == ("12:00", "13:00")


def test_days_begin_at_midnight_of_the_first_clock():
    days = make_axis(48).days
    assert [day.words[0] for day in days] == ["Sun 10 Sep", "Mon 11 Sep", "Tue 12 Sep"][: len(days)]
    assert days[1].when == datetime(2023, 9, 10, 15, tzinfo=UTC)


def test_a_narrow_screen_has_fewer_of_both():
    axis = make_axis(72)
    assert 0 < sum(tick.narrow for tick in axis.hours) < len(axis.hours)


def test_hours_stay_whole_over_the_change_to_winter_time():
    axis = make_axis(60, "Europe/Berlin", start=datetime(2023, 10, 28, tzinfo=UTC))
    assert {tick.words[0][-2:] for tick in axis.hours} == {"00"}
    assert {"00:00", "12:00"} <= {tick.words[0] for tick in axis.hours}
