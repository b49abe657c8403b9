"""When the journey told took place, and which times lie long before it or long after it."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from geo.reading.records import Timex, TimexType

_EARLIER_DAYS = 200
_GAP_DAYS = 21
_WIDE = 4
_SPAN = re.compile(r"\d{4}(-\d{2}|-(SP|SU|FA|WI))?")
_FORMER = ("before", "earlier", "previously")
_OF_DAY = (TimexType.DATE, TimexType.TIME)
_SOME_YEAR = "XXXX"
"""The value of a year told by its distance from one that is not known, as TIMEX3 writes it: "four years before"."""


class Eras(NamedTuple):
    """The day to count from, and the first and last day of the journey told when others precede or follow it.

    None where it is not known, and where there are no others; `passing` are the years and months of which a report
    without a date tells only in passing.
    """

    reference: date | None
    first: date | None
    last: date | None = None
    passing: frozenset[str] = frozenset()


def eras_of(times: Sequence[Timex | None], published: date | None) -> Eras:
    """Return when the journey is told of: on publication, or when most of its times lie long before it, among those."""
    told = [time for time in times if time is not None]
    passing = _in_passing(told) if published is None else frozenset()
    days = [t.interval.latest.date() for t in told if t.interval and t.interval.latest and t.value not in passing]
    ends = sorted(days)
    middle = ends[len(ends) // 2] if ends else None
    if middle is not None and (published is None or (published - middle).days > _EARLIER_DAYS):
        return Eras(middle, _first_of_cluster(ends), _last_of_cluster(ends), passing)
    return Eras(published, _first_of_cluster(ends), _last_of_cluster(ends), passing)


def _in_passing(times: Sequence[Timex]) -> frozenset[str]:
    """Return the years and months that hold none of the days told, where more days than these are told."""
    wide = [time.value for time in times if _SPAN.fullmatch(time.value)]
    days = [time.value for time in times if time.type in _OF_DAY and not _SPAN.fullmatch(time.value)]
    days = [value for value in days if value != _SOME_YEAR]
    if len(days) <= len(wide):
        return frozenset()
    return frozenset(value for value in wide if not any(day.startswith(value) for day in days))


def _first_of_cluster(days: Sequence[date]) -> date | None:
    """Return the first day behind the last gap that is wide against all that follows it, None when none is."""
    for index in range((len(days) - 1) // 2, 0, -1):
        gap = (days[index] - days[index - 1]).days
        if gap >= _GAP_DAYS and gap >= _WIDE * (days[-1] - days[index]).days:
            return days[index]
    return None


def _last_of_cluster(days: Sequence[date]) -> date | None:
    """Return the last day before a gap that is wide against all that precedes it, or None when there is no such gap."""
    for index in range(len(days) - 1, len(days) // 2, -1):
        gap = (days[index] - days[index - 1]).days
        if gap >= _GAP_DAYS and gap >= _WIDE * (days[index - 1] - days[0]).days:
            return days[index - 1]
    return None


def is_long_ago(time: Timex, eras: Eras) -> bool:
    """Return whether the time lies most of a year before the journey, or is told only in passing."""
    latest = last_day(time)
    if latest is None or eras.reference is None or time.value in eras.passing:
        return time.value in eras.passing
    return (eras.reference - latest).days > _EARLIER_DAYS


def is_of_earlier_journey(time: Timex, eras: Eras) -> bool:
    """Return whether a month or year lies long ago, or a day before all that is told of the journey."""
    if is_wide(time):
        return is_long_ago(time, eras)
    latest = last_day(time)
    return time.type is TimexType.DATE and eras.first is not None and latest is not None and latest < eras.first


def last_day(time: Timex) -> date | None:
    """Return the last day on which the time may lie: that of its year when only that is known of a month."""
    if time.interval is not None and time.interval.latest is not None:
        return time.interval.latest.date()
    year = time.value.partition("-")[0]
    return date(int(year), 12, 31) if year.isdigit() and time.interval is None and int(year) else None


def is_of_former_year(time: Timex) -> bool:
    """Return whether the year before, or years before, are meant: "last year", "four years before"."""
    told = time.text.casefold()
    return told.startswith("last year") or (time.value == _SOME_YEAR and told.endswith(_FORMER))


def is_wide(time: Timex) -> bool:
    """Return whether the time is a whole month, season or year, in which other movements may lie."""
    return time.type is TimexType.DATE and _SPAN.fullmatch(time.value) is not None
