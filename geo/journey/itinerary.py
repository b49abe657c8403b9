"""The itinerary: ordered visits made stops, areas resolved or set apart, detours that cannot be left as disputes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.coords import LatLon
from geo.dates import Interval
from geo.gazetteer.place import Extent, Place
from geo.journey.arithmetic import verdict, window_h
from geo.journey.crossings import Crossings, crossing_between
from geo.journey.order import Ordered
from geo.journey.records import Basis, Plausibility
from geo.journey.speeds import SpeedLimit
from geo.journey.visits import Sighting, Visit
from geo.journey.ways import WayFinder
from geo.reading.records import Mode, Motion


@dataclass(frozen=True, slots=True)
class Halt:
    """A visit at its place on the way: the place as drawn, and whether a report names it."""

    visit: Visit
    place: Place
    basis: Basis
    why: str = ""

    @property
    def came(self) -> Interval | None:
        """When the mover came or passed, as told; the hull where reports differ."""
        return _hull([s.when for s in self.visit.sightings if s.motion is not Motion.DEPART])

    @property
    def left(self) -> Interval | None:
        """When the mover left, as told."""
        return _hull([s.when for s in self.visit.sightings if s.motion is Motion.DEPART])

    @property
    def told(self) -> Interval | None:
        """The first time told of it, of coming or else of leaving."""
        return self.came or self.left


@dataclass(frozen=True, slots=True)
class Detour:
    """A halt that cannot lie between its neighbours in the time they leave for it."""

    halt: Halt
    before: Halt
    after: Halt
    distance_km: float
    window: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Itinerary:
    """The halts in order, the detours that cannot be, and the visits that are no stops with the reason."""

    halts: tuple[Halt, ...]
    detours: tuple[Detour, ...]
    dropped: tuple[tuple[Visit, str], ...]


@dataclass(frozen=True, slots=True)
class Terrain:
    """What the itinerary is laid over: how the mover travels, the ways, the border crossings, the speed limit."""

    mode: Mode | None
    way: WayFinder
    crossings: Crossings
    limit: SpeedLimit


def itinerary(ordered: Ordered, terrain: Terrain) -> Itinerary:
    """Return the itinerary of the ordered visits.

    A visit that the times leave no room for is set apart before the borders are looked at again, for a crossing is
    inferred from the stops beside it.
    """
    kept, dropped = _without_wide_areas(ordered.visits)
    apart: list[Visit] = []
    halts = _halts(kept, terrain)
    while (detour := _worst_detour(halts, terrain)) is not None:
        apart.append(detour.halt.visit)
        kept = [visit for visit in kept if visit.key != detour.halt.visit.key]
        halts = _halts(kept, terrain)
    detours = [_detour_of(visit, halts, ordered, terrain) for visit in apart]
    return Itinerary(tuple(halts), tuple(d for d in detours if d is not None), tuple(dropped))


def _halts(kept: Sequence[Visit], terrain: Terrain) -> list[Halt]:
    return _merged([_halt(index, kept, terrain) for index in range(len(kept))])


def _detour_of(visit: Visit, halts: Sequence[Halt], ordered: Ordered, terrain: Terrain) -> Detour | None:
    """The detour by a visit that was set apart, measured against the halts that are left."""
    keys = [each.key for each in ordered.visits]
    later = [i for i, halt in enumerate(halts) if keys.index(halt.visit.key) > keys.index(visit.key)]
    index = later[0] if later else len(halts)
    with_it = [*halts[:index], Halt(visit, visit.place, Basis.STATED), *halts[index:]]
    return _detour(index, with_it, terrain)


def _without_wide_areas(visits: Sequence[Visit]) -> tuple[list[Visit], list[tuple[Visit, str]]]:
    kept, dropped = [], []
    for visit in visits:
        finer = None if is_crossed_area(visit) else _finer(visit.place, visits)
        if finer is None:
            kept.append(visit)
        else:
            dropped.append((visit, f"an area, and {finer.name}, a place in it, is on the way"))
    return kept, dropped


def is_crossed_area(visit: Visit) -> bool:
    """Return whether a border into the place was crossed, so that the stop is the crossing."""
    crossed = any(sighting.motion is Motion.CROSS for sighting in visit.sightings)
    return crossed and visit.place.extent is Extent.AREA


def _finer(area: Place, visits: Sequence[Visit]) -> Place | None:
    if area.extent is not Extent.AREA:
        return None
    others = (visit.place for visit in visits if visit.place.id != area.id)
    return next((place for place in others if is_within(place, area)), None)


def is_within(place: Place, area: Place) -> bool:
    """Return whether a country or first-level region holds the place, by their codes."""
    if area.feature.startswith("PCL"):
        return bool(set(area.countries) & set(place.countries))
    return bool(area.region) and place.region == area.region


def _halt(index: int, visits: Sequence[Visit], terrain: Terrain) -> Halt:
    visit = visits[index]
    if not is_crossed_area(visit):
        return Halt(visit, visit.place, Basis.STATED)
    before = next((v.place for v in reversed(visits[:index]) if v.place.extent is not Extent.AREA), None)
    after = next((v.place for v in visits[index + 1 :] if v.place.extent is not Extent.AREA), None)
    found = crossing_between(before, visit.place, after, terrain.mode, terrain.way, terrain.crossings)
    if found is None:
        return Halt(visit, visit.place, Basis.STATED, "no border crossing on the way is known")
    entered = replace(visit, sightings=tuple(s for s in visit.sightings if s.motion is Motion.CROSS))
    return Halt(entered, found.place, Basis.INFERRED, found.why)


def _merged(halts: Sequence[Halt]) -> list[Halt]:
    """One halt where a crossing inferred from the country is a place that is also named."""
    merged: list[Halt] = []
    for halt in halts:
        twin = next((i for i, other in enumerate(merged) if _same_place(other, halt)), None)
        if twin is None or halt.visit.turn != merged[twin].visit.turn:
            merged.append(halt)
        else:
            merged[twin] = _joined(merged[twin], halt)
    return merged


def _same_place(a: Halt, b: Halt) -> bool:
    return a.place.id == b.place.id


def _joined(a: Halt, b: Halt) -> Halt:
    named = a if a.basis is Basis.STATED else b
    seen: tuple[Sighting, ...] = (*a.visit.sightings, *b.visit.sightings)
    return Halt(replace(named.visit, sightings=seen), named.place, named.basis, named.why)


def _worst_detour(halts: Sequence[Halt], terrain: Terrain) -> Detour | None:
    found = [d for index in range(len(halts)) if (d := _detour(index, halts, terrain)) is not None]
    return max(found, key=lambda detour: detour.distance_km, default=None)


def _detour(index: int, halts: Sequence[Halt], terrain: Terrain) -> Detour | None:
    before, after = _timed(halts[:index][::-1]), _timed(halts[index + 1 :])
    if halts[index].told is not None or before is None or after is None:
        return None
    window = window_h(before.left or before.came, after.came or after.left)
    between = halts[halts.index(before) : halts.index(after) + 1]
    distance = terrain.way([_at(halt) for halt in between], terrain.mode).distance_km
    if window is None or verdict(distance, window, terrain.limit) is not Plausibility.IMPOSSIBLE:
        return None
    without = terrain.way([_at(h) for h in between if h is not halts[index]], terrain.mode).distance_km
    if without >= distance or halts[index].place.extent is Extent.AREA:
        return None
    return Detour(halts[index], before, after, distance, window)


def _timed(halts: Sequence[Halt]) -> Halt | None:
    return next((halt for halt in halts if halt.told is not None), None)


def _at(halt: Halt) -> LatLon:
    return halt.place.at


def _hull(times: Sequence[Interval | None]) -> Interval | None:
    starts = [t.earliest for t in times if t is not None and t.earliest is not None]
    ends = [t.latest for t in times if t is not None and t.latest is not None]
    return Interval(min(starts), max(ends)) if starts and ends else None
