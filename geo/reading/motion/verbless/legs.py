"""Legs told by their two ends as the object of a plain verb: "the jet did X to Y in an hour", "covered X-Y"."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.verbless.entries import is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_JOINTS = ("to", "-", "–")
_REACH = 3


def legs(units: Units) -> Iterator[Statement]:
    """Yield the departure and the arrival of whoever did, made or covered the way between two places."""
    for source in range(1, len(units) - 2):
        if units[source + 1].text in _JOINTS and is_place(units[source]) and _is_done(units, source - 1):
            goal = source + 2
            if is_place(units[goal]):
                yield named(units, Motion.DEPART, {"source": source}, source - 1)
                yield named(units, Motion.ARRIVE, {"goal": goal}, source - 1)


def _is_done(units: Units, verb: int) -> bool:
    before = [unit.lower for unit in units[max(0, verb - _REACH) : verb]]
    return units[verb].lower in words("leg_verb") and words("negation", "modal").isdisjoint(before)
