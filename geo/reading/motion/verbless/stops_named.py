"""Halts that a report names: "with X its only stop", "had X as its technical stop"."""

from collections.abc import Iterator

from geo.reading.motion.phrases.named_stops import is_named_stop
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.verbless.entries import places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_LEADS = ("with", "had", "has", "have", "having", "used", "using", "chose", "choosing")


def named_stops(units: Units) -> Iterator[Statement]:
    """Yield the halts that are named so behind their places."""
    if words("stop_named").isdisjoint(unit.lower for unit in units):
        return
    for index in places_in(units):
        if index and units[index - 1].lower in _LEADS and is_named_stop(units, index + 1):
            yield named(units, Motion.STOP, {"at": index}, index)
