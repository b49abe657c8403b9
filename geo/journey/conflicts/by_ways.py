"""Two ways between the same places that two reports tell in words: "by way of Kassala", "they took the Atbara line"."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from geo.coords import sphere_km
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import has_position
from geo.journey.conflicts.positions import position_of
from geo.journey.itinerary import Halt
from geo.journey.manners import is_of_way
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import THROUGH, Sighting
from geo.reading.records import Certainty

MOST_WAYS = 8
LEAST_LONGER = 1.05
"""Going by the places of both is so many times as far as going by those of either, or they lie on one way."""
LONGEST_DETOUR = 1.4
"""A place lies on the way between two others when going by it is at most this many times as far."""


@dataclass(frozen=True, slots=True)
class _Way:
    """What one report has the mover pass, told as a way to go by."""

    report: str
    place: Place
    told: tuple[Sighting, ...]


def by_way_conflicts(seen: Sequence[Sighting], halts: Sequence[Halt], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for two places, each of which only one report has the mover go by between the same two stops.

    Args:
        seen: every sighting.
        halts: the stops in order.
        known: ids of places that another conflict is about already.
    """
    ways = [way for way in _ways(seen) if way.place.id not in known][:MOST_WAYS]
    tellers = _tellers(seen, {way.place.id for way in ways})
    for a, b in combinations(ways, 2):
        if not tellers[a.place.id] & tellers[b.place.id] and _part(a.place, b.place, halts):
            yield _conflict(a, b)
            return


def _ways(seen: Iterable[Sighting]) -> Iterator[_Way]:
    """Each place that a report names to say by which way it went."""
    found: dict[str, list[Sighting]] = {}
    for sighting in seen:
        told = sighting.attestation.certainty is not Certainty.DENIED and sighting.when is None
        on_way = sighting.motion in THROUGH and sighting.place.extent is Extent.POINT
        if told and on_way and is_of_way(sighting.attestation.quote):
            found.setdefault(sighting.report, []).append(sighting)
    for report, told_ways in found.items():
        for place in {s.place.id: s.place for s in told_ways}.values():
            yield _Way(report, place, tuple(s for s in told_ways if s.place.id == place.id))


def _tellers(seen: Iterable[Sighting], places: Container[str]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for sighting in seen:
        if sighting.place.id in places and sighting.attestation.certainty is not Certainty.DENIED:
            found.setdefault(sighting.place.id, set()).add(sighting.report)
    return found


def _part(a: Place, b: Place, halts: Sequence[Halt]) -> bool:
    """Whether both places lie between two stops in a row, and not on one way."""
    drawn = [halt.place for halt in halts if has_position(halt.place) and halt.place.id not in (a.id, b.id)]
    return any(_are_two_ways(start, a, b, end) for start, end in pairwise(drawn))


def _are_two_ways(start: Place, a: Place, b: Place, end: Place) -> bool:
    direct, first, second = _km(start, end), _km(start, a, end), _km(start, b, end)
    if max(first, second) > LONGEST_DETOUR * direct:
        return False
    return min(_km(start, a, b, end), _km(start, b, a, end)) > LEAST_LONGER * max(first, second)


def _km(*places: Place) -> float:
    return sum(sphere_km(a.at, b.at) for a, b in pairwise(places))


def _conflict(a: _Way, b: _Way) -> Conflict:
    return Conflict(
        id=f"conflict-route-by-{a.place.id}-{b.place.id}",
        about=About.ROUTE,
        title=f"By way of {a.place.name} or of {b.place.name}",
        exclusive=Exclusive.UNKNOWN,
        positions=tuple(position_of(f"By way of {way.place.name}", way.told) for way in (a, b)),
        why="Going by both is a longer way between the same stops than by either; no report names both.",
        settled_by="A dated sighting on either way.",
    )
