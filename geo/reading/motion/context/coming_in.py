"""Arrivals that tell only where from: "who had flown in from Lima, slept in Quito" ends where the sentence goes on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geo.reading.motion.statement import Statement
from geo.reading.records import Motion, PlaceRef


def with_goals(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the statements; an arrival that tells only where from gets the next place of the sentence for its goal.

    What came from somewhere to no place that the sentence tells has only left it; who stepped off the express from
    somewhere did so where the sentence has him before, and is in no other place told of.
    """
    for index, statement in enumerate(statements):
        source = statement.places.get("source")
        if statement.motion is not Motion.ARRIVE or "goal" in statement.places or source is None:
            yield statement
            continue
        is_off = "off" in statement.trigger.entry.rest
        goal = next(_stays(reversed(statements[:index]) if is_off else statements[index + 1 :]), None)
        if goal is None and not is_off:
            yield replace(statement, motion=Motion.DEPART)
        elif goal is not None:
            yield replace(statement, places={"source": source, "goal": goal})


def _stays(statements: Iterable[Statement]) -> Iterator[PlaceRef]:
    for statement in statements:
        if (ref := statement.places.get("at")) is not None:
            yield ref
