"""Days and hours along a time axis: steps that leave room for their words, fewer of them on a narrow screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from geo.maps.axis_days import MOST_IN_DAYS, axis_days, axis_words

MOST_HOURS, MOST_HOURS_NARROW = 9, 4
MOST_DAYS, MOST_DAYS_NARROW = 9, 3
STEPS_MIN = (5, 10, 15, 30, 60, 120, 180, 360, 720)
ROOM_FOR_A_DAY, ROOM_FOR_A_DAY_NARROW = 0.11, 0.3
"""Shares of the width that a day's words take before the next day begins."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A moment on the axis: its words, as a share of the axis' width, and whether a narrow screen has them too."""

    when: datetime
    share: float
    words: tuple[str, ...]
    narrow: bool


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Midnights with their days, and the hours between with one word a clock; no hours when days fill the axis."""

    days: tuple[Tick, ...]
    hours: tuple[Tick, ...]


def time_axis(start: datetime, end: datetime, zones: tuple[str, ...]) -> TimeAxis:
    """Return the days and hours from start to end on the clocks of IANA zones; the first sets days and steps."""
    return TimeAxis(tuple(_days(start, end, zones[0])), tuple(_hours(start, end, zones)))


def _days(start: datetime, end: datetime, zone: str) -> Iterator[Tick]:
    moments = list(_day_ticks(start, end, zone))
    days = [moment.astimezone(ZoneInfo(zone)).date() for moment in moments]
    narrow = days[:: -(-max(1, len(days)) // MOST_DAYS_NARROW)]
    for moment, day, words in zip(moments, days, axis_words(days, _last_day(end, zone), narrow), strict=True):
        share = _share(moment, start, end)
        if share < 1 - ROOM_FOR_A_DAY / 2:
            yield Tick(moment, share, (words.whole,), narrow=day in narrow and share < 1 - ROOM_FOR_A_DAY_NARROW)


def _day_ticks(start: datetime, end: datetime, zone: str) -> Iterator[datetime]:
    """The midnights that the axis names, and its start where the first of them leaves room before it."""
    first, last = start.astimezone(ZoneInfo(zone)).date(), _last_day(end, zone)
    midnights = [moment for day in axis_days(first, last, MOST_DAYS) if start < (moment := _start_of(day, zone)) < end]
    room = _share(midnights[0], start, end) if midnights else 1.0
    if room > ROOM_FOR_A_DAY and (last - first).days < MOST_IN_DAYS:
        yield start
    yield from midnights


def _last_day(end: datetime, zone: str) -> date:
    return (end - timedelta.resolution).astimezone(ZoneInfo(zone)).date()


def _hours(start: datetime, end: datetime, zones: tuple[str, ...]) -> Iterator[Tick]:
    span = end - start
    steps = [timedelta(minutes=minutes) for minutes in STEPS_MIN]
    step = next((step for step in steps if span / step <= MOST_HOURS), None)
    if step is None:
        return
    broad = next((s for s in (*steps, _DAY) if span / s <= MOST_HOURS_NARROW and s % step == timedelta(0)), _DAY)
    for moment in _steps(start, end, zones[0], step):
        words = tuple(f"{moment.astimezone(ZoneInfo(zone)):%H:%M}" for zone in zones)
        local = moment.astimezone(ZoneInfo(zones[0]))
        since_midnight = timedelta(hours=local.hour, minutes=local.minute)
        narrow = since_midnight % broad == timedelta(0)
        yield Tick(moment, _share(moment, start, end), words, narrow)


def _steps(start: datetime, end: datetime, zone: str, step: timedelta) -> Iterator[datetime]:
    """The moments at whole steps from each local midnight, so that a day of 23 or 25 hours shifts none."""
    for midnight in _midnights(start, end, zone):
        next_midnight = _midnight(midnight + _DAY + _DAY / 8, zone)
        moment = midnight
        while moment < next_midnight:
            if start <= moment <= end:
                yield moment
            moment += step


def _midnights(start: datetime, end: datetime, zone: str) -> Iterator[datetime]:
    day = start.astimezone(ZoneInfo(zone)).date()
    while (moment := _start_of(day, zone)) < end:
        yield moment
        day += _DAY


def _midnight(moment: datetime, zone: str) -> datetime:
    local = moment.astimezone(ZoneInfo(zone))
    return _start_of(local.date(), zone)


def _start_of(day: date, zone: str) -> datetime:
    return datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC)


def _share(moment: datetime, start: datetime, end: datetime) -> float:
    return (moment - start) / (end - start)
