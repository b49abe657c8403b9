"""All that a sentence tells beside its verbs of motion: services, hosts, halts, labels, lists, ends of a way."""

from collections.abc import Iterator, Sequence

from geo.reading.motion.context.gapping import gapped
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.verbless.asides import aside_presences
from geo.reading.motion.verbless.bearings import borne
from geo.reading.motion.verbless.called import called
from geo.reading.motion.verbless.exchanges import exchanged
from geo.reading.motion.verbless.halts import timed_halts
from geo.reading.motion.verbless.hosts import hosted
from geo.reading.motion.verbless.inverted import inverted
from geo.reading.motion.verbless.labels import labels
from geo.reading.motion.verbless.legs import legs
from geo.reading.motion.verbless.noun_told import told_by_nouns
from geo.reading.motion.verbless.ordeals import endured
from geo.reading.motion.verbless.services import named_services
from geo.reading.motion.verbless.stops_named import named_stops
from geo.reading.motion.verbless.timetable import timetable_entries
from geo.reading.motion.verbless.watchers import watched


def told_without_verb(units: Units, found: Sequence[Statement]) -> Iterator[Statement]:
    """Yield what is told beside the statements found by their verbs, the same of one place once."""
    if not any(unit.mention for unit in units):
        return
    told: set[tuple[object, ...]] = set()
    for statement in _all(units, found):
        key = (statement.motion, *statement.places.items())
        if key not in told:
            told.add(key)
            yield statement


def _all(units: Units, found: Sequence[Statement]) -> Iterator[Statement]:
    yield from named_services(units)
    yield from borne(units)
    yield from hosted(units)
    yield from exchanged(units)
    yield from endured(units)
    yield from timetable_entries(units)
    yield from aside_presences(units)
    yield from gapped(units, found)
    yield from timed_halts(units)
    yield from named_stops(units)
    yield from legs(units)
    yield from watched(units)
    yield from called(units)
    yield from inverted(units)
    yield from labels(units)
    yield from told_by_nouns(units)
