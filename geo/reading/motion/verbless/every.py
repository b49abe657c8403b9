"""All that a sentence tells beside its verbs of motion: services, hosts, halts, labels, lists, ends of a way."""

from collections.abc import Iterator, Sequence, Set
from itertools import chain

from geo.reading.motion.context.gapping import gapped
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.verbless.absolutes import opening_presences
from geo.reading.motion.verbless.asides import aside_presences
from geo.reading.motion.verbless.bearings import borne
from geo.reading.motion.verbless.both_ends import both_ends, may_tell_both_ends
from geo.reading.motion.verbless.called import called
from geo.reading.motion.verbless.ends import ends, may_tell_ends
from geo.reading.motion.verbless.exchanges import exchanged
from geo.reading.motion.verbless.halts import timed_halts
from geo.reading.motion.verbless.hosts import hosted
from geo.reading.motion.verbless.inverted import inverted
from geo.reading.motion.verbless.labels import labels
from geo.reading.motion.verbless.legs import legs
from geo.reading.motion.verbless.ordeals import endured
from geo.reading.motion.verbless.place_lists import may_list_places, place_lists
from geo.reading.motion.verbless.services import named_services
from geo.reading.motion.verbless.stops_named import named_stops
from geo.reading.motion.verbless.timetable import timetable_entries
from geo.reading.motion.verbless.watchers import watched

_TELLING = (
    named_services,
    borne,
    hosted,
    exchanged,
    endured,
    timetable_entries,
    aside_presences,
    timed_halts,
    named_stops,
    legs,
    watched,
    called,
    inverted,
    labels,
    ends,
    both_ends,
    place_lists,
    opening_presences,
)


def may_be_told_by_nouns(lowers: Set[str]) -> bool:
    """Return whether a sentence of these words may tell of a way or of its places by nouns alone."""
    return may_tell_ends(lowers) or may_tell_both_ends(lowers) or may_list_places(lowers)


def told_without_verb(units: Units, found: Sequence[Statement]) -> Iterator[Statement]:
    """Yield what is told beside the statements found by their verbs, the same of one place once."""
    if not any(unit.mention for unit in units):
        return
    told: set[tuple[object, ...]] = set()
    for statement in chain(gapped(units, found), *(tell(units) for tell in _TELLING)):
        key = (statement.motion, *statement.places.items())
        if key not in told:
            told.add(key)
            yield statement
