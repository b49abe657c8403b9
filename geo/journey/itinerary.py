"""The itinerary: ordered visits made halts, areas resolved or set apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from geo.dates import Interval
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import has_position, is_water, is_wide, is_within
from geo.journey.crossings import Crossings, crossing_between
from geo.journey.narrows import narrows_of
from geo.journey.order import Ordered, is_entry, without
from geo.journey.records import Basis
from geo.journey.speeds import SpeedLimit
from geo.journey.visits import THROUGH, Visit, make_visit
from geo.journey.waits import Allowances
from geo.journey.ways import OtherWays, WayFinder, no_other_ways
from geo.reading.records import Mode, Motion

WIDEST_SEA_KM, WIDEST_LAND_KM = 1000.0, 200.0
"""What is passed and no wider is a place on the way: the Red Sea and Crete, not the Atlantic and not Africa."""
AN_AREA = "an area, and {}, a place in it, is on the way"
TOO_WIDE = "too wide to be a place on the way"


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
        return self.visit.came

    @property
    def left(self) -> Interval | None:
        """When the mover left, as told; what is only passed is left as it is reached."""
        passed = all(sighting.motion in THROUGH for sighting in self.visit.sightings)
        return self.visit.left or (self.came if passed else None)

    @property
    def told(self) -> Interval | None:
        """The first time told of it, of coming or else of leaving."""
        return self.visit.told


def stop_id(halt: Halt) -> str:
    """Return the id of a halt's stop: its place's id, and the turn when it is not the first visit."""
    return f"stop-{halt.place.id}" + (f"-{halt.visit.turn + 1}" if halt.visit.turn else "")


Dropped = tuple[tuple[Visit, str], ...]
"""Visits that are no stops, each with the reason."""


@dataclass(frozen=True, slots=True)
class Itinerary:
    """The halts in order, the visits that are no stops with the reason, and what each neighbour's order rests on."""

    halts: tuple[Halt, ...]
    dropped: Dropped
    basis: Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Terrain:
    """What the itinerary is laid over: how the mover travels, the ways, the crossings, the speed limit, the waits."""

    mode: Mode | None
    way: WayFinder
    crossings: Crossings
    limit: SpeedLimit
    allowances: Allowances = field(default_factory=dict)
    other_ways: OtherWays = no_other_ways


def itinerary(ordered: Ordered, terrain: Terrain, *, direct: bool = False) -> Itinerary:
    """Return the itinerary of the ordered visits.

    Args:
        ordered: the visits in order.
        terrain: what they are laid over.
        direct: look for border crossings on the way between visits with a time only, whatever may lie between.
    """
    kept, dropped = without_wide_areas(ordered.visits)
    halts = _merged([_halt(index, kept, terrain, direct=direct) for index in range(len(kept))])
    points = [halt.place for halt in halts if not is_wide(halt.place)]
    whys = [(halt, _reason_left_out(halt.visit, halt.place, points)) for halt in halts]
    wide = tuple((halt.visit, why) for halt, why in whys if why)
    final = tuple(halt for halt, why in whys if not why)
    keys = {halt.visit.key for halt in final}
    basis = without(ordered, [visit for visit in ordered.visits if visit.key not in keys]).basis
    return Itinerary(final, (*dropped, *wide), basis)


def without_wide_areas(visits: Sequence[Visit]) -> tuple[list[Visit], Dropped]:
    """Return the visits without the areas of which something finer is told, and those areas with the reason."""
    points = [visit.place for visit in visits if not is_wide(visit.place)]
    kept, dropped = [], []
    for visit in visits:
        why = "" if is_entry(visit) else _reason_left_out(visit, visit.place, points)
        if why:
            dropped.append((visit, why))
        else:
            kept.append(visit)
    return kept, tuple(dropped)


def _reason_left_out(visit: Visit, place: Place, points: Sequence[Place]) -> str:
    """Why an area is no stop: a strait or sea that was passed is one, a country or island only when it is small.

    An island or region that is crossed from shore to shore is none, nor is a long river that is gone along, nor an
    island that was come to or left at a place that is told; one that was passed, or lain off, is a place of the way.
    """
    motions = {sighting.motion for sighting in visit.sightings}
    if not is_wide(place):
        finer = None if motions <= THROUGH | {Motion.BE_AT} else finer_place(place, points)
        if finer is not None:
            return AN_AREA.format(finer.name)
        along = motions == {Motion.PASS} and not has_position(place) and bool(points)
        return TOO_WIDE if along else ""
    if motions == {Motion.PASS} and is_water(place) and place.radius_km <= WIDEST_SEA_KM:
        narrows = narrows_of(place, points)
        return "" if narrows is None else AN_AREA.format(narrows.name)
    passed = motions <= THROUGH and not is_water(place)
    passed &= Motion.CROSS in motions or place.radius_km > WIDEST_LAND_KM
    return reason_too_wide(place, points) or (TOO_WIDE if passed and points else "")


def finer_place(area: Place, points: Sequence[Place]) -> Place | None:
    """Return the first of these places that lies in the area; none where that is a place of the way itself."""
    if area.extent is not Extent.AREA or (is_water(area) and not is_wide(area)):
        return None
    return next((place for place in points if place.extent is Extent.POINT and is_within(place, area)), None)


def reason_too_wide(area: Place, points: Sequence[Place]) -> str:
    """Return why an area is no stop beside these places, "" when nothing finer than it is told."""
    finer = finer_place(area, points)
    if finer is not None:
        return AN_AREA.format(finer.name)
    return "" if not is_water(area) or not points else TOO_WIDE


def _halt(index: int, visits: Sequence[Visit], terrain: Terrain, *, direct: bool) -> Halt:
    visit = visits[index]
    if not is_entry(visit):
        return Halt(visit, visit.place, Basis.STATED)
    leading = visits[:index][::-1]
    before = _point(leading, timed=direct) or _point(leading, timed=False)
    after = _point(visits[index + 1 :], timed=False)
    found = crossing_between(before, visit.place, after, terrain.mode, terrain.way, terrain.crossings)
    if found is None:
        return Halt(visit, visit.place, Basis.STATED, "no border crossing on the way is known")
    entered = make_visit(visit.place, (s for s in visit.sightings if s.motion is Motion.CROSS), visit.turn)
    return Halt(entered, found.place, Basis.INFERRED, found.why)


def _point(visits: Iterable[Visit], *, timed: bool) -> Place | None:
    fitting = (v for v in visits if has_position(v.place) and (v.told is not None or not timed))
    return next((visit.place for visit in fitting), None)


def _merged(halts: Sequence[Halt]) -> list[Halt]:
    """One halt where a crossing inferred from the country is a place that is also named, or is inferred twice."""
    merged: dict[tuple[str, int], Halt] = {}
    for halt in halts:
        key = halt.place.id, halt.visit.turn
        merged[key] = _joined(merged[key], halt) if key in merged else halt
    return list(merged.values())


def _joined(a: Halt, b: Halt) -> Halt:
    named = a if a.basis is Basis.STATED else b
    both = make_visit(named.visit.place, (*a.visit.sightings, *b.visit.sightings), named.visit.turn)
    return Halt(both, named.place, named.basis, named.why)
