"""Movements told by how long they lay before or after another: "ten days after leaving X, she reached Y on Monday"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import NamedTuple

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, Units
from geo.reading.records import Motion, Timex, TimexType
from geo.reading.timexes import localised
from geo.reports import Span

_REACH = 8
_EXACTLY = ("just", "exactly", "precisely", "only", "and", "but")
_VAGUE = frozenset("about some roughly nearly almost over under around approximately barely little than half".split())
_OPENING = 4
_NOUN = 3
_COUNTED_FROM = {
    **dict.fromkeys("departure departing leaving start starting sailing takeoff take-off".split(), (Motion.DEPART,)),
    **dict.fromkeys("arrival arriving coming landing docking".split(), (Motion.ARRIVE, Motion.BE_AT)),
}
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
# A count of weeks is a round one: "three weeks after leaving" tells no day.
_LENGTH = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")


class Distance(NamedTuple):
    """How far a movement lies from another, as the timex and the joint behind it tell it.

    The other one is of its sentence, or the last one told before of the `motions`.
    """

    away: timedelta
    length: Timex
    joint: str
    end: int
    motions: tuple[Motion, ...] = ()


def with_distances(
    statements: Sequence[Statement], times: Sequence[Timex | None], zones: Sequence[str]
) -> tuple[Timex | None, ...]:
    """Return the times, and for what is only told by its distance from another movement the time so counted."""
    found = list(times)
    for index, statement in enumerate(statements):
        if found[index] is None and (opened := _distance_of_opening(statement)) is not None:
            told = next(_told_before(statements, found, index, opened), None)
            found[index] = told and _counted(told, opened, zones[index])
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


def _told_before(
    statements: Sequence[Statement], times: Sequence[Timex | None], index: int, distance: Distance
) -> Iterator[Timex]:
    """Yield the times of the last movements of the kind that the distance is counted from, the nearest first."""
    for place in range(index - 1, max(-1, index - 1 - _REACH), -1):
        timex = times[place]
        if statements[place].motion in distance.motions and timex is not None and timex.local_start is not None:
            yield timex


def _distance_of_opening(statement: Statement) -> Distance | None:
    """Return how far the main clause lies from a movement told before: "Ten hours after our departure we were in X"."""
    units, start = statement.units, statement.group.start
    joint = next((i for i in range(1, min(start - 1, _OPENING)) if units[i].lower in ("after", "before")), 0)
    named = [unit.lower for unit in units[joint + 1 : joint + 1 + _NOUN]]
    motions = next((_COUNTED_FROM[lower] for lower in named if lower in _COUNTED_FROM), None)
    distance = _distance_at(units, joint) if joint and motions else None
    if distance is None or motions is None or any(unit.kind == PLACE for unit in units[joint:start]):
        return None
    return distance._replace(away=-distance.away, motions=motions)


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
