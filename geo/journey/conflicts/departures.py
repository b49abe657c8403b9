"""Rival departures: two ports, or two airports, from which two reports have the mover cross to one goal."""

from collections.abc import Container, Iterator, Sequence
from itertools import combinations

from geo.coords import sphere_km
from geo.gazetteer.place import Place
from geo.journey.conflicts.rival_starts import Ride, rival_starts
from geo.journey.manners import means_in
from geo.journey.records import Conflict
from geo.journey.visits import Sighting, is_told_as_fact
from geo.reading.records import Mode, Motion

APART_KM = 3.0
LARGEST_SHARE = 0.5
"""Two ports of one crossing lie nearer to each other than to where it leads."""
_CROSSING = frozenset({Mode.SEA, Mode.AIR})
_RIDE = Ride("left", "Left", "crossing", "harbour")


def departure_conflicts(seen: Sequence[Sighting], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each two departures to one goal, by ship or by air, of which no report tells both.

    Args:
        seen: every sighting.
        known: ids of places whose departure is in another conflict already.
    """
    left: dict[str, list[Sighting]] = {}
    tellers: dict[str, set[str]] = {}
    for sighting in seen:
        if sighting.motion is Motion.DEPART and is_told_as_fact(sighting):
            tellers.setdefault(sighting.place.id, set()).add(sighting.report)
            goal = sighting.attestation.goal
            if goal is not None and _crosses(sighting):
                left.setdefault(goal.place.id, []).append(sighting)
    for group in left.values():
        for a, b in combinations({s.place.id: s for s in group}.values(), 2):
            goal = a.attestation.goal
            apart = goal is not None and _are_rivals(a.place, b.place, goal.place)
            if (
                apart
                and not tellers[a.place.id] & tellers[b.place.id]
                and not {a.place.id, b.place.id} & _held(known, a, b)
            ):
                yield rival_starts(_RIDE, [(s.place.name, s) for s in (a, b)], group)


def _held(known: Container[str], *told: Sighting) -> set[str]:
    return {s.place.id for s in told if s.place.id in known}


def _crosses(sighting: Sighting) -> bool:
    means = means_in(sighting.attestation.quote)
    return means is not None and means.mode in _CROSSING


def _are_rivals(a: Place, b: Place, goal: Place) -> bool:
    apart_km = sphere_km(a.at, b.at)
    return APART_KM < apart_km <= LARGEST_SHARE * min(sphere_km(a.at, goal.at), sphere_km(b.at, goal.at))
