"""Movements told by how long they lay before or after another: "ten days after leaving X, she reached Y on Monday"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import NamedTuple

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, Units
from geo.reading.records import Timex, TimexType
from geo.reading.timexes import localised
from geo.reports import Span

_REACH = 8
_EXACTLY = ("just", "exactly", "precisely", "only", "and", "but")
_VAGUE = frozenset("about some roughly nearly almost over under around approximately barely little than half".split())
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
# A count of weeks is a round one: "three weeks after leaving" tells no day.
_LENGTH = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")


class Distance(NamedTuple):
    """How far a movement lies from the other one of its sentence, as the timex and the joint behind it tell it."""

    away: timedelta
    length: Timex
    joint: str
    end: int


def with_distances(
    statements: Sequence[Statement], times: Sequence[Timex | None], zones: Sequence[str]
) -> tuple[Timex | None, ...]:
    """Return the times, and for what is only told by its distance from another movement the time so counted."""
    found = list(times)
    for index, statement in enumerate(statements):
        distance = _distance_before(statement) if found[index] is None else None
        other = distance and next(_told_beside(statements, times, index), None)
        if distance is not None and other is not None:
            found[index] = _counted(other, distance, zones[index])
    return tuple(found)


def _told_beside(statements: Sequence[Statement], times: Sequence[Timex | None], index: int) -> Iterator[Timex]:
    """Yield the times of the other movements of the sentence."""
    units, trigger = statements[index].units, statements[index].trigger
    for place in range(max(0, index - _REACH), min(len(statements), index + _REACH)):
        other, timex = statements[place], times[place]
        is_other = other.units is units and other.trigger is not trigger
        if is_other and timex is not None and timex.local_start is not None and timex.local_end is not None:
            yield timex


def _distance_before(statement: Statement) -> Distance | None:
    """Return how long after or before the other movement the statement's clause lies, or None."""
    units, start = statement.units, statement.group.start
    for index in range(start - 1, max(0, start - _REACH), -1):
        if units[index].kind == MARK:
            return None
        if units[index].lower in ("after", "before"):
            return _distance_at(units, index)
    return None


def _distance_at(units: Units, joint: int) -> Distance | None:
    timex, word = units[joint - 1].timex, units[joint].lower
    if joint > 1 and units[joint - 2].text != "," and units[joint - 2].lower not in _EXACTLY:
        return None
    if timex is not None and not _VAGUE.isdisjoint(timex.text.casefold().split()):
        return None
    told = _LENGTH.fullmatch(timex.value) if timex is not None and timex.type is TimexType.DURATION else None
    if timex is None or told is None or not any(told.groups()):
        return None
    days, hours, minutes = (int(part or 0) for part in told.groups())
    away = timedelta(days=days, hours=hours, minutes=minutes)
    return Distance(-away if word == "after" else away, timex, word, units[joint].end)


def _counted(other: Timex, distance: Distance, zone: str) -> Timex | None:
    """Return the time so far from the other: a day for a count of days, a moment for hours from a moment."""
    start, end = other.local_start, other.local_end
    if start is None or end is None:
        return None
    in_days = not distance.away % _DAY
    if not in_days and end - start > _MINUTE:
        return None
    first, last = start + distance.away, end + distance.away
    if in_days:
        first = datetime.combine(first, time.min)
        last = max(first + _DAY, last) if end - start > _DAY else first + _DAY
    value = f"{first:%Y-%m-%d}" if in_days else f"{first:%Y-%m-%dT%H:%M}"
    counted = replace(
        other,
        span=Span(distance.length.span.start, distance.end),
        text=f"{distance.length.text} {distance.joint}",
        value=value,
        local_start=first,
        local_end=last,
        edtf=value[:10],
        basis=f"counted from “{other.text}”",
    )
    return localised(counted, (zone if in_days else other.zone) or "UTC")
