"""Arrivals whose place the sentence told before: "flew from X to Y, landing at noon"."""

from collections.abc import Sequence
from dataclasses import replace

from geo.reading.motion.arguments import arguments
from geo.reading.motion.groups import group_of
from geo.reading.motion.logs import stands_alone
from geo.reading.motion.statements import Statement
from geo.reading.motion.tables import frames, words
from geo.reading.motion.time_choice import time_of
from geo.reading.motion.triggers import Trigger, triggers
from geo.reading.motion.units import Units
from geo.reading.records import Motion
from geo.reports import Span


def with_arrivals(units: Units, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements with the arrivals that name a time and no place, where the way before them has a goal."""
    if not any(statement.motion is Motion.HEAD for statement in statements):
        return tuple(statements)
    told = {statement.trigger.start for statement in statements}
    found = list(statements)
    for trigger in triggers(units):
        if trigger.entry.frame in words("arriving_frame") and trigger.start not in told and not trigger.is_noun:
            way = _way_before(statements, trigger)
            arrival = way and _arrival(units, trigger, way)
            found.extend([arrival] if arrival else [])
    return tuple(sorted(found, key=lambda s: s.trigger.start)) if len(found) > len(statements) else tuple(statements)


def _way_before(statements: Sequence[Statement], trigger: Trigger) -> Statement | None:
    """Return the statement just before the phrase when it tells of a way to somewhere."""
    before = [s for s in statements if s.trigger.start < trigger.start]
    last = max(before, key=lambda s: (s.trigger.start, s.motion is Motion.HEAD), default=None)
    return last if last is not None and last.motion is Motion.HEAD and "goal" in last.places else None


def _arrival(units: Units, trigger: Trigger, way: Statement) -> Statement | None:
    if not stands_alone(units, trigger.end):
        return None
    group = group_of(units, trigger)
    found = arguments(units, trigger.end, frames()[trigger.entry.frame], frozenset())
    time = time_of(units, found, trigger.end - 1, ())
    if found.places or time is None or not _is_joined(units, group.start - 1):
        return None
    span = Span(units[group.start].start, units[max([trigger.end - 1, *found.times])].end)
    places = {"goal": way.places["goal"]}
    return replace(way, trigger=trigger, group=group, motion=Motion.ARRIVE, places=places, span=span, time=time)


def _is_joined(units: Units, index: int) -> bool:
    return index >= 0 and (units[index].text == "," or units[index].lower in words("conjunction"))
