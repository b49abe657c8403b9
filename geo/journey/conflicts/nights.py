"""Rival nights: two places at which two voices have the mover spend one night."""

from collections.abc import Container, Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from geo.coords import sphere_km
from geo.dates import Interval
from geo.journey.areas import has_position
from geo.journey.conflicts.positions import position_of
from geo.journey.instead import gap
from geo.journey.itinerary import Halt
from geo.journey.manners import is_of_night
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.sources import source_of
from geo.journey.visits import HALTING, Sighting
from geo.reading.records import Motion

APART_KM = 3.0
LONGEST_DAY = timedelta(hours=24)
"""A vaguer time says nothing about which night it was."""
ONE_PASSAGE = 400
"""Two voices in so many characters of one report speak of one night."""
_STAYING = HALTING | {Motion.ARRIVE}


def night_conflicts(halts: Sequence[Halt], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each two stops at which different voices have the mover spend one night.

    Args:
        halts: the stops in order.
        known: ids of places that another conflict is about already.
    """
    nights = [(halt, _of_night(halt)) for halt in halts if has_position(halt.place) and halt.place.id not in known]
    for (a, first), (b, second) in combinations([each for each in nights if each[1]], 2):
        apart = sphere_km(a.place.at, b.place.at) > APART_KM and not _voices(first) & _voices(second)
        if apart and (
            _may_be_one(a, b) or _is_one_passage(first, second) or _is_one_night_each((a, first), (b, second))
        ):
            yield _conflict(a, first, b, second)


def _of_night(halt: Halt) -> list[Sighting]:
    told = (s for s in halt.visit.sightings if s.motion in _STAYING)
    return [s for s in told if is_of_night(s.attestation.quote)]


def _voices(told: Sequence[Sighting]) -> set[tuple[str, ...]]:
    return {(s.report, *source_of(s.attestation)) for s in told}


def _may_be_one(a: Halt, b: Halt) -> bool:
    """Whether two comings, each known to a day, may be to one night's rest."""
    first, second = a.visit.came, b.visit.came
    if first is None or second is None or not (_is_known(first) and _is_known(second)):
        return False
    return first.overlaps(second)


def _is_known(time: Interval) -> bool:
    return time.earliest is not None and time.latest is not None and time.latest - time.earliest <= LONGEST_DAY


def _is_one_passage(first: Sequence[Sighting], second: Sequence[Sighting]) -> bool:
    undated = [(a, b) for a in first for b in second if a.report == b.report and None in (a.when, b.when)]
    return any(gap(a.attestation.span, b.attestation.span) <= ONE_PASSAGE for a, b in undated)


def _is_one_night_each(*nights: tuple[Halt, Sequence[Sighting]]) -> bool:
    """Whether each of two reports tells both places, with a night at the one only: undated, it is the same night."""
    (a, first), (b, second) = nights
    if all(s.when is not None for s in first) and all(s.when is not None for s in second):
        return False
    return any(_is_awake(a, s.report) for s in second) and any(_is_awake(b, s.report) for s in first)


def _is_awake(halt: Halt, report: str) -> bool:
    """Whether a report tells of a place, and of no night there."""
    told = [s for s in halt.visit.sightings if s.report == report]
    return bool(told) and not any(is_of_night(s.attestation.quote) for s in told)


def _conflict(a: Halt, first: Sequence[Sighting], b: Halt, second: Sequence[Sighting]) -> Conflict:
    return Conflict(
        id=f"conflict-place-night-{a.visit.key}-{b.visit.key}",
        about=About.PLACE,
        title="Where it spent the night",
        exclusive=Exclusive.YES,
        positions=(
            position_of(f"The night at {a.place.name}", first),
            position_of(f"The night at {b.place.name}", second),
        ),
        why="One night is spent at one place; no report names both.",
        settled_by="Whoever put the mover up, or a dated sighting in the morning.",
    )
