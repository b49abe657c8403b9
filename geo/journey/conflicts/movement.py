"""Conflicts about ways, times and events: what cannot both have happened."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise

from geo.coords import distance_km
from geo.dates import Order
from geo.gazetteer.place import Extent
from geo.journey.branches import shortfall_in_words
from geo.journey.conflicts.positions import PAST, ids_of, position, reports_of, time_words, timed
from geo.journey.itinerary import Detour, Halt, Terrain
from geo.journey.records import About, Conflict, Exclusive, Leg, Plausibility, Position
from geo.journey.stops import stop_id
from geo.reading.records import Attestation, Certainty, Motion

SAME_PLACE_KM = 30.0


def route_conflicts(detours: Iterable[Detour], terrain: Terrain) -> Iterator[Conflict]:
    """Yield a conflict for each way that the times of the other statements leave no time for."""
    for detour in detours:
        place = detour.halt.place
        through = [s.attestation for s in detour.halt.visit.sightings]
        against = [s.attestation for halt in (detour.before, detour.after) for s in timed(halt)]
        yield Conflict(
            id=f"conflict-route-{place.id}",
            about=About.ROUTE,
            title=f"Through {place.name} or not",
            exclusive=Exclusive.YES,
            positions=(
                position(f"Through {place.name}", through),
                Position(
                    f"From {detour.before.place.name} to {detour.after.place.name} in the stated time",
                    reports_of(against),
                    ids_of(against),
                    terrain.limit.quantities,
                ),
            ),
            why=shortfall_in_words(detour, terrain),
            settled_by=f"A dated sighting in {place.name}, or on the way without it.",
        )


def time_conflicts(halts: Iterable[Halt]) -> Iterator[Conflict]:
    """Yield a conflict for each stop whose reports date one movement to times that cannot both hold."""
    for halt in halts:
        for motion in dict.fromkeys(sighting.motion for sighting in halt.visit.sightings):
            told = [s.attestation for s in timed(halt) if s.motion is motion]
            groups = _apart(told)
            if len(groups) > 1:
                yield Conflict(
                    id=f"conflict-time-{motion}-{halt.visit.key}",
                    about=About.TIME,
                    title=f"When it {PAST[motion]} {halt.place.name}",
                    exclusive=Exclusive.YES,
                    positions=tuple(position(time_words(group), group) for group in groups),
                    why="The stated times do not overlap.",
                    settled_by="A dated picture or record of that moment.",
                )


def _apart(told: Sequence[Attestation]) -> list[list[Attestation]]:
    """Groups of overlapping times; more than one group only when two times share no moment."""
    groups: list[list[Attestation]] = []
    for attestation in sorted(told, key=_length):
        home = next((group for group in groups if all(_compatible(attestation, other) for other in group)), None)
        if home is None:
            groups.append([attestation])
        else:
            home.append(attestation)
    return groups


def _length(attestation: Attestation) -> float:
    when = attestation.when
    if when is None or when.earliest is None or when.latest is None:
        return float("inf")
    return (when.latest - when.earliest).total_seconds()


def _compatible(a: Attestation, b: Attestation) -> bool:
    return a.when is None or b.when is None or a.when.order(b.when) is Order.UNKNOWN


def event_conflicts(attestations: Sequence[Attestation]) -> Iterator[Conflict]:
    """Yield a conflict for each movement that one statement reports and another denies."""
    groups: dict[tuple[Motion, str], list[Attestation]] = {}
    for attestation in attestations:
        if attestation.place is not None:
            groups.setdefault((attestation.motion, attestation.place.id), []).append(attestation)
    for (motion, place_id), group in groups.items():
        denied = [a for a in group if a.certainty is Certainty.DENIED]
        held = [a for a in group if a.certainty is Certainty.REPORTED]
        if denied and held and held[0].place is not None:
            name = held[0].place.name
            yield Conflict(
                id=f"conflict-event-{motion}-{place_id}",
                about=About.EVENT,
                title=f"Whether it {PAST[motion]} {name}",
                exclusive=Exclusive.YES,
                positions=(position(f"It {PAST[motion]} {name}", held), position("It did not", denied)),
                why="One statement denies what the other reports.",
                settled_by="A dated sighting, or the record of who was there.",
            )


def origin_conflicts(halts: Sequence[Halt]) -> Iterator[Conflict]:
    """Yield a conflict when the reports let the journey begin in different places."""
    starts = [halt for halt in halts if _departs_first(halt)]
    for a, b in combinations(starts, 2):
        if not _share_report(a, b) and distance_km(a.place.at, b.place.at) > SAME_PLACE_KM and _times_overlap(a, b):
            yield Conflict(
                id=f"conflict-place-{a.place.id}-{b.place.id}",
                about=About.PLACE,
                title="Where it set out from",
                exclusive=Exclusive.UNKNOWN,
                positions=tuple(position(h.place.name, [s.attestation for s in h.visit.sightings]) for h in (a, b)),
                why="No report names both; the one may lie on the way to the other.",
                settled_by="A report that tells both, or a record of the departure.",
            )


def _departs_first(halt: Halt) -> bool:
    motions = {sighting.motion for sighting in halt.visit.sightings}
    return motions == {Motion.DEPART} and halt.place.extent is not Extent.AREA


def _share_report(a: Halt, b: Halt) -> bool:
    reports = [{sighting.attestation.report for sighting in halt.visit.sightings} for halt in (a, b)]
    return bool(reports[0] & reports[1])


def _times_overlap(a: Halt, b: Halt) -> bool:
    return a.told is None or b.told is None or a.told.overlaps(b.told)


def pace_conflicts(halts: Sequence[Halt], legs: Sequence[Leg]) -> Iterator[Conflict]:
    """Yield a conflict for each leg whose two stated times leave too little time for the way."""
    by_ends = {(leg.start, leg.end): leg for leg in legs}
    for a, b, leg in ((a, b, by_ends.get((stop_id(a), stop_id(b)))) for a, b in pairwise(halts)):
        if leg is not None and leg.plausibility is Plausibility.IMPOSSIBLE:
            yield Conflict(
                id=f"conflict-{leg.id}",
                about=About.TIME,
                title=f"From {a.place.name} to {b.place.name} in that time",
                exclusive=Exclusive.YES,
                positions=tuple(
                    position(f"{h.place.name}, {_halt_time(h)}", [s.attestation for s in timed(h)]) for h in (a, b)
                ),
                why=f"{leg.arithmetic}: faster than possible.",
                settled_by="Another dated sighting on the way.",
            )


def _halt_time(halt: Halt) -> str:
    return time_words([sighting.attestation for sighting in timed(halt)])
