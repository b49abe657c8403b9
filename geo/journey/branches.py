"""Branches: possible destinations that nobody has reached, and disputed ways; never part of the itinerary."""

from collections.abc import Iterable, Mapping, Sequence

from geo.dates import Order
from geo.gazetteer.place import Extent
from geo.journey.arithmetic import hours, kilometres
from geo.journey.itinerary import Detour, Halt, Terrain
from geo.journey.legs import Told, make_leg
from geo.journey.records import Basis, Branch, Standing
from geo.journey.stops import stop_id
from geo.journey.visits import Sighting
from geo.reading.records import Certainty

_STANDING: Mapping[Certainty, Standing] = {
    Certainty.EXPECTED: Standing.EXPECTED,
    Certainty.SPECULATED: Standing.SPECULATED,
    Certainty.DENIED: Standing.DENIED,
}


def possible_destinations(
    seen: Iterable[Sighting], halts: Sequence[Halt], mover: str, terrain: Terrain
) -> tuple[Branch, ...]:
    """Return the ways to places that were expected, speculated or taken back, and are not on the itinerary."""
    on_the_way = {halt.place.id for halt in halts}
    groups: dict[str, list[Sighting]] = {}
    for sighting in seen:
        if _may_be_destination(sighting) and sighting.place.id not in on_the_way:
            groups.setdefault(sighting.place.id, []).append(sighting)
    kept = [group for group in groups.values() if not _only_denied(group) and not _is_wide(group, groups, halts)]
    return tuple(_destination(group, halts, mover, terrain) for group in kept if halts)


def _may_be_destination(sighting: Sighting) -> bool:
    attestation = sighting.attestation
    return sighting.principal and (attestation.certainty is not Certainty.REPORTED or attestation.withdrawn is not None)


def _only_denied(group: Sequence[Sighting]) -> bool:
    return all(sighting.attestation.certainty is Certainty.DENIED for sighting in group)


def _is_wide(group: Sequence[Sighting], groups: Mapping[str, Sequence[Sighting]], halts: Sequence[Halt]) -> bool:
    area = group[0].place
    others = [g[0].place for g in groups.values()] + [halt.place for halt in halts]
    return area.extent is Extent.AREA and any(
        set(area.countries) & set(place.countries) for place in others if place.extent is not Extent.AREA
    )


def _destination(group: Sequence[Sighting], halts: Sequence[Halt], mover: str, terrain: Terrain) -> Branch:
    place, standing = group[0].place, standing_of(group, halts)
    start = _branching_point(group, halts)
    branch_id = f"destination-{place.id}"
    told = Told(mover, _best(group), Basis.STATED, "", tuple(dict.fromkeys(s.attestation.id for s in group)))
    way = terrain.way([start.place.at, place.at], terrain.mode)
    leg = make_leg(
        f"leg-{branch_id}", (stop_id(start), branch_id), way, (start.left or start.came, None), told, terrain
    )
    return Branch(branch_id, place, leg, standing, _why(group, standing, halts))


def _best(group: Sequence[Sighting]) -> Certainty:
    return min((sighting.attestation.certainty for sighting in group), key=tuple(Certainty).index)


def standing_of(group: Sequence[Sighting], halts: Sequence[Halt]) -> Standing:
    """Return overtaken when every statement was taken back or its time passed elsewhere, else the surest standing."""
    if all(_is_overtaken(sighting, halts) for sighting in group):
        return Standing.OVERTAKEN
    return _STANDING.get(_best(group), Standing.EXPECTED)


def _is_overtaken(sighting: Sighting, halts: Sequence[Halt]) -> bool:
    if sighting.attestation.withdrawn is not None:
        return True
    expected = sighting.when
    if expected is None:
        return False
    return any(halt.told is not None and expected.contains(halt.told) for halt in halts) or _passed(sighting, halts)


def _passed(sighting: Sighting, halts: Sequence[Halt]) -> bool:
    expected = sighting.when
    came = [halt.came for halt in halts if halt.came is not None]
    return expected is not None and any(expected.order(time) is Order.BEFORE for time in came)


def _branching_point(group: Sequence[Sighting], halts: Sequence[Halt]) -> Halt:
    """The last stop before the turn away from a destination that was taken back, else the last stop."""
    turns = [_turn(sighting, halts) for sighting in group if sighting.attestation.withdrawn is not None]
    known = [index for index in turns if index is not None]
    drawn = [halt for halt in halts if halt.place.extent is not Extent.AREA] or list(halts)
    if len(known) < len(group):
        return drawn[-1]
    before = [halt for halt in halts[: max(1, min(known))] if halt in drawn]
    return before[-1] if before else drawn[0]


def _turn(sighting: Sighting, halts: Sequence[Halt]) -> int | None:
    own = sighting.attestation
    told_after = [
        index
        for index, halt in enumerate(halts)
        for s in halt.visit.sightings
        if s.attestation.report == own.report and s.attestation.span.start > own.span.start
    ]
    return min(told_after, default=None)


def _why(group: Sequence[Sighting], standing: Standing, halts: Sequence[Halt]) -> str:
    if standing is not Standing.OVERTAKEN:
        return f"{standing.value}; arrival not reported"
    if any(sighting.attestation.withdrawn is not None for sighting in group):
        return f"{group[0].attestation.certainty.value} at first, overtaken by what the report tells next"
    return f"{group[0].attestation.certainty.value} for a time that has passed elsewhere"


def disputed_ways(detours: Iterable[Detour], mover: str, terrain: Terrain) -> tuple[Branch, ...]:
    """Return the ways through places that the times of the other statements leave no time for."""
    return tuple(_disputed(detour, mover, terrain) for detour in detours)


def _disputed(detour: Detour, mover: str, terrain: Terrain) -> Branch:
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
