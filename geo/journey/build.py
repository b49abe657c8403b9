"""The journey put together: selection, course, stops, legs, branches, claims, conflicts, the rest."""

import gc
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from geo.journey.areas import is_wide
from geo.journey.bounds import Ridden, published_by
from geo.journey.branches import Outlook, possible_destinations
from geo.journey.claims import Objections, claims
from geo.journey.conflicts.destination import Ends
from geo.journey.conflicts.every import conflicts
from geo.journey.course import Course, course
from geo.journey.crossings import Crossings
from geo.journey.disputed import disputed_ways, doubted_ways, refused_ways
from geo.journey.itinerary import Terrain, stop_id
from geo.journey.left_out import left_out
from geo.journey.legs import legs
from geo.journey.missed import missed_goals
from geo.journey.records import About, Branch, Conflict, Exclusive, Journey, Leg, Standing, Stop
from geo.journey.selection import Selection, select
from geo.journey.speeds import speed_limit
from geo.journey.stops import stops
from geo.journey.visits import Sighting
from geo.journey.waits import Allowances, changed, shipped_allowances
from geo.journey.ways import OtherWays, WayFinder, no_other_ways
from geo.reading.records import Attestation, Certainty, Mode, Reading
from geo.view import View

_OF_ONE_EVENT = frozenset({About.TIME, About.PLACE, About.EVENT, About.MODE})
_FACTUAL = frozenset({Certainty.REPORTED, Certainty.DENIED})
"""What makes two positions dispute each other: a plan that came out otherwise is overtaken, and disputes nothing."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What every journey is laid over: the ways, the border crossings of the gazetteer, the usual halts."""

    way: WayFinder
    crossings: Crossings
    other_ways: OtherWays = no_other_ways
    allowances: Allowances = field(default_factory=shipped_allowances)


@dataclass(frozen=True, slots=True)
class _Found:
    course: Course
    legs: tuple[Leg, ...]
    branches: tuple[Branch, ...]
    conflicts: tuple[Conflict, ...]
    terrain: Terrain


def build_journey(readings: Sequence[Reading], view: View, ground: Ground) -> Journey:
    """Return the journey of one mover as the readings tell it, filtered by the view.

    Args:
        readings: all that were loaded, undated ones anchored, corrections made.
        view: which reports, speakers, statuses and times are looked at.
        ground: ways and border crossings.

    Raises:
        UnknownNameError: when the view names a report or mover that is not there.
    """
    with _uncollected():
        selection = select(readings, view)
        return _journey(readings, selection, _found(selection, ground, view), view)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector of circles out: a build makes many records and no circles, among all that is loaded."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _found(selection: Selection, ground: Ground, view: View) -> _Found:
    told, mover = selection.attestations, selection.mover
    mode = _mode(told)
    limit, allowances = speed_limit(selection.quantities, mode), changed(ground.allowances, view.halts)
    terrain = Terrain(mode, ground.way, ground.crossings, limit, allowances, ground.other_ways)
    reports = {reading.report.id: reading.report for reading in selection.readings}
    way = course(told, terrain, published_by(reports))
    missed = missed_goals(way.seen, way.halts, reports)
    outlook = Outlook(way.seen, way.doubts.withdrawn, way.elsewhere, missed, reports)
    doubted = [s for s in way.seen if s.attestation.id in way.doubts.disputed]
    doubted += [s for halt in way.outnumbered for s in halt.visit.sightings]
    disputed = (*disputed_ways(way.detours, mover, terrain), *doubted_ways(doubted, way.halts, mover, terrain))
    disputed += refused_ways(way.seen, way.halts, mover, terrain)
    ways = {branch.place.id for branch in disputed}
    destinations = [b for b in possible_destinations(outlook, way.halts, mover, terrain) if b.place.id not in ways]
    found_legs = legs(way.halts, way.itinerary.basis, mover, terrain)
    ends = Ends(tuple(destinations), missed)
    all_conflicts = tuple(conflicts(way, found_legs, ends, told, selection.quantities, terrain))
    return _Found(way, found_legs, (*destinations, *disputed), all_conflicts, terrain)


def _mode(attestations: Iterable[Attestation]) -> Mode | None:
    told = Counter(a.mode for a in attestations if a.mode is not None)
    return max(told, key=lambda mode: (told[mode], mode), default=None)


def _journey(readings: Sequence[Reading], selection: Selection, found: _Found, view: View) -> Journey:
    told = selection.attestations
    reports = {reading.report.id: reading.report for reading in readings}
    known = claims(told, _objections(found), reports)
    every = stops(found.course.itinerary, known, reports, _ridden(found))
    shown = tuple(stop for stop in every if _stop_in_view(stop, view))
    branches = tuple(branch for branch in found.branches if _branch_in_view(branch, view))
    ids = {stop.id for stop in shown}
    return Journey(
        title=_title(selection.mover, shown),
        mover=selection.mover,
        other_movers=selection.other_movers,
        reports=tuple(reading.report for reading in readings),
        shown=tuple(reading.report.id for reading in selection.readings),
        speakers=selection.speakers,
        attestations=tuple(a for reading in selection.readings for a in reading.attestations),
        claims=known,
        stops=shown,
        legs=tuple(leg for leg in found.legs if {leg.start, leg.end} <= ids),
        branches=branches,
        conflicts=found.conflicts,
        quantities=selection.quantities,
        excluded=left_out(selection.readings, _drawn(found.course, ids, branches), found.course.itinerary.dropped),
        set_aside=tuple((reading.report.id, each) for reading in selection.readings for each in reading.set_aside),
    )


def _drawn(found: Course, stop_ids: Container[str], branches: Iterable[Branch]) -> Iterator[Sighting]:
    for halt in found.halts:
        if stop_id(halt) in stop_ids:
            yield from halt.visit.sightings
    ways = {(i, branch.place.id) for branch in branches for i in branch.way.attestations}
    yield from (s for s in found.seen if (s.attestation.id, s.place.id) in ways)


def _ridden(found: _Found) -> Ridden:
    limit = found.terrain.limit
    return Ridden({(leg.start, leg.end): leg for leg in found.legs}, limit.kmh if limit.quantities else 0.0)


def _objections(found: _Found) -> Objections:
    """What is overtaken or disputed: by branches that stand so, and by conflicts between statements of facts."""
    told = {sighting.attestation.id: sighting.attestation.certainty for sighting in found.course.seen}
    disputed = _standing(found.branches, Standing.DISPUTED)
    for conflict in found.conflicts:
        if conflict.about in _OF_ONE_EVENT and conflict.exclusive is Exclusive.YES:
            sides = [[i for i in side.attestations if told.get(i) in _FACTUAL] for side in conflict.positions]
            facts = [side for side in sides if side]
            disputed |= {i for side in facts for i in side if len(facts) > 1}
    return Objections(frozenset(_standing(found.branches, Standing.OVERTAKEN)), frozenset(disputed))


def _standing(branches: Iterable[Branch], standing: Standing) -> set[str]:
    return {i for branch in branches if branch.standing is standing for i in branch.way.attestations}


def _title(mover: str, found: Sequence[Stop]) -> str:
    points = [stop.place.name for stop in found if not is_wide(stop.place)]
    way = f"{points[0]} to {points[-1]}" if len(points) > 1 else "".join(points)
    return ": ".join(part for part in (mover, way) if part)


def _stop_in_view(stop: Stop, view: View) -> bool:
    if view.statuses is not None and stop.status not in view.statuses:
        return False
    times = [time for time in (stop.arrive, stop.depart) if time is not None]
    return not times or any(time.overlaps(view.window) for time in times)


def _branch_in_view(branch: Branch, view: View) -> bool:
    return view.statuses is None or branch.standing in view.statuses
