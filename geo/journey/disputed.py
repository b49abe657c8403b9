"""Disputed ways: by places that the times leave no time for, or that only outvoted or refuted statements tell of."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from geo.coords import sphere_km
from geo.journey.areas import is_wide
from geo.journey.arithmetic import hours, kilometres
from geo.journey.denials import PRESENCE
from geo.journey.detours import Detour
from geo.journey.itinerary import Halt, Terrain
from geo.journey.legs import Told, make_leg
from geo.journey.records import Basis, Branch, Standing
from geo.journey.stops import stop_id
from geo.journey.visits import Sighting
from geo.reading.records import Certainty

OUTSPOKEN = "other reports speak against it, or against who tells it"


def disputed_ways(detours: Iterable[Detour], mover: str, terrain: Terrain) -> tuple[Branch, ...]:
    """Return the ways through places that the times of the other statements leave no time for."""
    return tuple(_detour(detour, mover, terrain) for detour in detours)


def _detour(detour: Detour, mover: str, terrain: Terrain) -> Branch:
    branch_id = f"way-{detour.halt.place.id}"
    ids = tuple(dict.fromkeys(s.attestation.id for s in detour.halt.visit.sightings))
    told = Told(mover, Certainty.REPORTED, Basis.STATED, "", ids)
    ends = (stop_id(detour.before), stop_id(detour.after))
    points = [detour.before.place.at, detour.halt.place.at, detour.after.place.at]
    way = terrain.way(points, terrain.mode)
    times = (detour.before.left or detour.before.came, detour.after.came or detour.after.left)
    leg = make_leg(f"leg-{branch_id}", ends, way, times, told, terrain)
    return Branch(branch_id, detour.halt.place, leg, Standing.DISPUTED, shortfall_in_words(detour, terrain))


def shortfall_in_words(detour: Detour, terrain: Terrain) -> str:
    """Return the sum that speaks against a detour, with the length, the window and the speed."""
    shortest, longest = detour.window
    need_h, need_kmh = detour.distance_km / terrain.limit.kmh, detour.distance_km / longest
    names = f"{detour.before.place.name}, {detour.halt.place.name}, {detour.after.place.name}"
    return (
        f"{names}: {kilometres(detour.distance_km)}. At {terrain.limit.words}, {terrain.limit.kmh:,.0f} km/h, "
        f"that takes at least {hours(round(need_h))} h; the reports leave {hours(shortest)} to {hours(longest)} h. "
        f"Impossible at that speed; it would need at least {need_kmh:,.0f} km/h."
    )


def doubted_ways(
    doubted: Iterable[Sighting], halts: Sequence[Halt], mover: str, terrain: Terrain
) -> tuple[Branch, ...]:
    """Return the ways by the places that only doubted statements have the mover at, each from where it lies nearest."""
    groups: dict[str, list[Sighting]] = {}
    on_the_way = {halt.place.id for halt in halts}
    for sighting in doubted:
        if sighting.motion in PRESENCE and sighting.place.id not in on_the_way and not is_wide(sighting.place):
            groups.setdefault(sighting.place.id, []).append(sighting)
    drawn = [halt for halt in halts if not is_wide(halt.place)]
    return tuple(_doubted(group, drawn, mover, terrain) for group in groups.values() if drawn)


def _doubted(group: Sequence[Sighting], halts: Sequence[Halt], mover: str, terrain: Terrain) -> Branch:
    place = group[0].place
    branch_id = f"way-{place.id}"
    _, number = min(_detours_km(group[0], halts))
    ends = halts[number : number + 2]
    points = [ends[0].place.at, place.at, *(halt.place.at for halt in ends[1:])]
    ids = [stop_id(halt) for halt in ends]
    told = Told(mover, Certainty.REPORTED, Basis.STATED, "", tuple(dict.fromkeys(s.attestation.id for s in group)))
    times = (ends[0].left or ends[0].came, ends[1].came if len(ends) > 1 else None)
    way = terrain.way(points, terrain.mode)
    leg = make_leg(f"leg-{branch_id}", (ids[0], ids[1] if len(ids) > 1 else branch_id), way, times, told, terrain)
    return Branch(branch_id, place, leg, Standing.DISPUTED, OUTSPOKEN)


def _detours_km(sighting: Sighting, halts: Sequence[Halt]) -> Iterator[tuple[float, int]]:
    at = sighting.place.at
    for number, (a, b) in enumerate(pairwise(halts)):
        yield sphere_km(a.place.at, at) + sphere_km(at, b.place.at) - sphere_km(a.place.at, b.place.at), number
    yield sphere_km(halts[-1].place.at, at), len(halts) - 1
