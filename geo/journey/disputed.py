"""Disputed ways: by places that the times leave no time for, that only refuted statements tell of, or that all deny."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from geo.coords import sphere_km
from geo.journey.areas import has_position
from geo.journey.arithmetic import hours, kilometres, speed_kmh
from geo.journey.denials import PRESENCE
from geo.journey.detours import Detour
from geo.journey.instead import cites_claim
from geo.journey.itinerary import Halt, Terrain, stop_id
from geo.journey.legs import Told, make_leg
from geo.journey.passages import passage
from geo.journey.records import Basis, Branch, Standing
from geo.journey.visits import STAYING, Sighting
from geo.journey.waits import in_words
from geo.reading.records import Certainty

OUTSPOKEN = "other reports speak against it, or against who tells it"
REFUSED = "brought up only to be denied"


def disputed_ways(detours: Iterable[Detour], mover: str, terrain: Terrain) -> tuple[Branch, ...]:
    """Return the ways through places that the times of the other statements leave no time for."""
    return tuple(
        _branch(
            detour.halt.visit.sightings,
            (detour.before, detour.after),
            mover,
            terrain,
            shortfall_in_words(detour, terrain),
        )
        for detour in detours
    )


def shortfall_in_words(detour: Detour, terrain: Terrain) -> str:
    """Return the sum that speaks against a detour, with the length, the window and the speed."""
    shortest, longest = detour.window
    waited = in_words(detour.waits)
    need_h = detour.distance_km / terrain.limit.kmh
    names = f"{detour.before.place.name}, {detour.halt.place.name}, {detour.after.place.name}"
    return (
        f"{names}: {kilometres(detour.distance_km)} {detour.short}. At {terrain.limit.words}, "
        f"{terrain.limit.kmh:,.0f} km/h, that takes at least {hours(round(need_h))} h"
        f"{f', and {waited}' if waited else ''}; the reports leave "
        f"{hours(shortest)} to {hours(longest)} h. Impossible at that speed{_needed(detour)}."
    )


def _needed(detour: Detour) -> str:
    """The speed that the way would need, in words; none is enough where the halts alone take all the time."""
    speeds = speed_kmh(detour.distance_km, detour.window, detour.waits)
    return "; the halts alone take longer" if speeds is None else f"; at least {speeds[0]:,.0f} km/h are needed"


def doubted_ways(
    doubted: Iterable[Sighting], halts: Sequence[Halt], mover: str, terrain: Terrain
) -> tuple[Branch, ...]:
    """Return the ways by the places that only doubted statements have the mover at, each from where it lies nearest."""
    groups: dict[str, list[Sighting]] = {}
    on_the_way = {halt.place.id for halt in halts}
    for sighting in doubted:
        if sighting.motion in PRESENCE and sighting.place.id not in on_the_way and has_position(sighting.place):
            groups.setdefault(sighting.place.id, []).append(sighting)
    drawn = [halt for halt in halts if has_position(halt.place)]
    return tuple(
        _branch(group, _nearest(group[0], drawn), mover, terrain, OUTSPOKEN) for group in groups.values() if drawn
    )


def refused_ways(seen: Iterable[Sighting], halts: Sequence[Halt], mover: str, terrain: Terrain) -> tuple[Branch, ...]:
    """Return the ways by the places that are only brought up to be denied: somebody has the mover there, no report."""
    groups: dict[str, list[Sighting]] = {}
    for sighting in seen:
        groups.setdefault(sighting.place.id, []).append(sighting)
    drawn = [halt for halt in halts if has_position(halt.place)]
    return tuple(
        _branch(group, _nearest(group[0], drawn), mover, terrain, REFUSED, Standing.DENIED)
        for group in groups.values()
        if drawn and _is_refused_claim(group)
    )


def _is_refused_claim(group: Sequence[Sighting]) -> bool:
    """Whether all that is told of a place is denied, and one statement has the words of a claim of going there."""
    if any(s.attestation.certainty is not Certainty.DENIED for s in group) or not has_position(group[0].place):
        return False
    return any(cites_claim(s) and s.motion not in STAYING for s in group)


def _nearest(sighting: Sighting, halts: Sequence[Halt]) -> Sequence[Halt]:
    """The two neighbours between which a place is the smallest detour, or the last halt alone."""
    _, number = min(_detours_km(sighting, halts))
    return halts[number : number + 2]


def _branch(
    told: Sequence[Sighting],
    ends: Sequence[Halt],
    mover: str,
    terrain: Terrain,
    why: str,
    standing: Standing = Standing.DISPUTED,
) -> Branch:
    """The branch from one halt by a place to the next, or to the place itself when no halt follows."""
    place = told[0].place
    branch_id = f"way-{place.id}"
    start, onward = ends[0], ends[1] if len(ends) > 1 else None
    places = [start.place, place, *([onward.place] if onward else [])]
    ids = tuple(dict.fromkeys(s.attestation.id for s in told))
    leg = make_leg(
        f"leg-{branch_id}",
        (stop_id(start), stop_id(onward) if onward else branch_id),
        passage(places, terrain),
        (start.left or start.came, (onward.came or onward.left) if onward else None),
        Told(mover, told[0].attestation.certainty, Basis.STATED, "", ids),
        terrain,
    )
    return Branch(branch_id, place, leg, standing, why)


def _detours_km(sighting: Sighting, halts: Sequence[Halt]) -> Iterator[tuple[float, int]]:
    at = sighting.place.at
    for number, (a, b) in enumerate(pairwise(halts)):
        yield sphere_km(a.place.at, at) + sphere_km(at, b.place.at) - sphere_km(a.place.at, b.place.at), number
    yield sphere_km(halts[-1].place.at, at), len(halts) - 1
