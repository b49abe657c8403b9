"""The journey put together: selection, order, itinerary, stops, legs, branches, claims, conflicts, the rest."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.gazetteer.place import Extent
from geo.journey.branches import disputed_ways, possible_destinations
from geo.journey.claims import claims
from geo.journey.conflicts.destination import UNDISCLOSED, destination_conflicts
from geo.journey.conflicts.movement import (
    event_conflicts,
    origin_conflicts,
    pace_conflicts,
    route_conflicts,
    time_conflicts,
)
from geo.journey.conflicts.quantities import quantity_conflicts
from geo.journey.crossings import Crossings
from geo.journey.itinerary import Itinerary, Terrain, itinerary
from geo.journey.left_out import left_out
from geo.journey.legs import legs
from geo.journey.order import in_order
from geo.journey.records import Branch, Conflict, Journey, Leg, Standing, Stop
from geo.journey.selection import Selection, select
from geo.journey.speeds import speed_limit
from geo.journey.stops import stops
from geo.journey.visits import is_on_the_way, sightings, visits
from geo.journey.ways import WayFinder
from geo.reading.records import Attestation, Mode, Reading
from geo.view import View


@dataclass(frozen=True, slots=True)
class Ground:
    """What every journey is laid over: the ways, and the border crossings of the gazetteer."""

    way: WayFinder
    crossings: Crossings


def build_journey(readings: Sequence[Reading], view: View, ground: Ground) -> Journey:
    """Return the journey of one mover as the readings tell it, filtered by the view.

    Args:
        readings: all that were loaded, undated ones anchored, corrections made.
        view: which reports, speakers, statuses and times are looked at.
        ground: ways and border crossings.

    Raises:
        UnknownNameError: when the view names a report or mover that is not there.
    """
    selection = select(readings, view)
    seen = list(sightings(selection.attestations))
    mode = _mode(selection.attestations)
    terrain = Terrain(mode, ground.way, ground.crossings, speed_limit(selection.quantities, mode))
    on_the_way = [sighting for sighting in seen if is_on_the_way(sighting)]
    ordered = in_order(visits(on_the_way), on_the_way)
    way = itinerary(ordered, terrain)
    found_legs = legs(way.halts, ordered.basis, selection.mover, terrain)
    destinations = possible_destinations(seen, way.halts, selection.mover, terrain)
    branches = (*destinations, *disputed_ways(way.detours, selection.mover, terrain))
    parts = _Parts(selection, way, found_legs, destinations, branches, terrain)
    return _journey(readings, parts, view)


@dataclass(frozen=True, slots=True)
class _Parts:
    selection: Selection
    way: Itinerary
    legs: tuple[Leg, ...]
    destinations: tuple[Branch, ...]
    branches: tuple[Branch, ...]
    terrain: Terrain


def _journey(readings: Sequence[Reading], parts: _Parts, view: View) -> Journey:
    told = parts.selection.attestations
    found_claims = claims(
        told, _with_standing(parts.branches, Standing.OVERTAKEN), _with_standing(parts.branches, Standing.DISPUTED)
    )
    found_stops = stops(parts.way.halts, found_claims, [reading.report for reading in readings])
    shown_stops = [stop for stop in found_stops if _stop_in_view(stop, view)]
    shown_branches = [branch for branch in parts.branches if _branch_in_view(branch, view)]
    ids = {stop.id for stop in shown_stops}
    return Journey(
        title=_title(parts.selection.mover, shown_stops),
        mover=parts.selection.mover,
        other_movers=parts.selection.other_movers,
        reports=tuple(reading.report for reading in readings),
        shown=tuple(reading.report.id for reading in parts.selection.readings),
        speakers=parts.selection.speakers,
        attestations=tuple(a for reading in parts.selection.readings for a in reading.attestations),
        claims=found_claims,
        stops=tuple(shown_stops),
        legs=tuple(leg for leg in parts.legs if {leg.start, leg.end} <= ids),
        branches=tuple(branch for branch in shown_branches if branch.way.start in ids),
        conflicts=tuple(_conflicts(parts, told)),
        quantities=parts.selection.quantities,
        excluded=left_out(parts.selection.readings, told, parts.way.dropped, shown_stops, shown_branches),
        set_aside=tuple(
            (reading.report.id, each) for reading in parts.selection.readings for each in reading.set_aside
        ),
    )


def _conflicts(parts: _Parts, told: Sequence[Attestation]) -> Iterable[Conflict]:
    by_id = {attestation.id: attestation for attestation in told}
    halts = parts.way.halts
    undisclosed = [q for q in parts.selection.quantities if q.qualifier == UNDISCLOSED]
    headed_for = [halt for halt in halts if halt.visit.only_headed_for]
    yield from route_conflicts(parts.way.detours, parts.terrain)
    yield from time_conflicts(halts)
    yield from pace_conflicts(halts, parts.legs)
    yield from origin_conflicts(halts)
    yield from event_conflicts(told)
    yield from quantity_conflicts(parts.selection.quantities)
    yield from destination_conflicts(parts.destinations, headed_for, undisclosed, by_id)


def _with_standing(branches: Iterable[Branch], standing: Standing) -> list[str]:
    return [i for branch in branches if branch.standing is standing for i in branch.way.attestations]


def _mode(attestations: Iterable[Attestation]) -> Mode | None:
    told = Counter(a.mode for a in attestations if a.mode is not None)
    return max(told, key=lambda mode: (told[mode], mode), default=None)


def _title(mover: str, found: Sequence[Stop]) -> str:
    points = [stop.place.name for stop in found if stop.place.extent is not Extent.AREA]
    way = f"{points[0]} to {points[-1]}" if len(points) > 1 else "".join(points)
    return ": ".join(part for part in (mover, way) if part)


def _stop_in_view(stop: Stop, view: View) -> bool:
    if view.statuses is not None and stop.status not in view.statuses:
        return False
    times = [time for time in (stop.arrive, stop.depart) if time is not None]
    return not times or any(time.overlaps(view.window) for time in times)


def _branch_in_view(branch: Branch, view: View) -> bool:
    return view.statuses is None or branch.standing in view.statuses
