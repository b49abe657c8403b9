"""Sightings of the mover, and visits: the sightings that tell of one stay at, or passing of, one place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from geo.coords import distance_km
from geo.dates import Interval, intersection_of, span_of
from geo.gazetteer.place import Extent, Place
from geo.reading.records import Attestation, Certainty, Motion, PlaceRef
from geo.reports import Span

COMING = frozenset({Motion.ARRIVE, Motion.STOP, Motion.RETURN, Motion.PASS, Motion.CROSS})
STAYING = frozenset({Motion.BE_AT, Motion.MEET})
LEAVING = frozenset({Motion.DEPART})
THROUGH = frozenset({Motion.PASS, Motion.CROSS})
HALTING = frozenset({Motion.STOP, Motion.BE_AT, Motion.MEET})
_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
BANK_KM = 15.0
"""Both sides of a river or border that was crossed lie within this distance of the crossing."""


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """One place of one attestation, with what the mover did there.

    Attributes:
        report: the id of the report that tells it.
        principal: whether the attestation is about this place.
        mention: where the place is named.
        when: the time of the statement, when it is this place that it dates.
    """

    attestation: Attestation
    report: str
    place: Place
    motion: Motion
    principal: bool
    mention: Span
    when: Interval | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """All sightings of one place that may be one visit, in the order of loading and text; see `make_visit`.

    Attributes:
        key: what tells this visit from all others: the place's id and the turn.
        reports: the ids of the reports that tell it.
        turn: how often the place was visited before.
        came: when the mover came or passed, as told, else when it was there; the hull where reports exclude each other.
        left: when the mover left, as told.
    """

    key: str
    place: Place
    sightings: tuple[Sighting, ...]
    reports: frozenset[str]
    turn: int
    came: Interval | None
    left: Interval | None

    @property
    def only_headed_for(self) -> bool:
        """Whether no sighting has the mover at the place yet."""
        return all(sighting.motion is Motion.HEAD for sighting in self.sightings)

    @property
    def told(self) -> Interval | None:
        """The first time told of it, of coming or else of leaving."""
        return self.came or self.left


def comes(visit: Visit) -> bool:
    """Return whether a visit has more than a departure."""
    return any(sighting.motion in COMING | STAYING for sighting in visit.sightings)


def make_visit(place: Place, seen: Iterable[Sighting], turn: int = 0) -> Visit:
    """Return the visit that these sightings of a place tell."""
    known = tuple(seen)
    came = told_time(_times(known, COMING)) or span_of(finest(_times(known, STAYING)))
    reports = frozenset(sighting.report for sighting in known)
    return Visit(f"{place.id}#{turn}", place, known, reports, turn, came, told_time(_times(known, LEAVING)))


def _times(seen: Iterable[Sighting], motions: frozenset[Motion]) -> list[Interval]:
    return [s.when for s in seen if s.motion in motions and s.when is not None]


def told_time(times: Sequence[Interval]) -> Interval | None:
    """Return the moments that all times allow, or the hull of the finest when they exclude each other; else None."""
    return intersection_of(times) or span_of(finest(times))


def finest(times: Sequence[Interval]) -> list[Interval]:
    """Return the times that hold no other one: what a vaguer time says beside them is nothing."""
    kept: list[Interval] = []
    soonest = _LATE
    by_start = sorted(set(times), key=lambda time: (time.earliest or _EARLY, -(time.latest or _LATE).timestamp()))
    for time in reversed(by_start):
        end = time.latest or _LATE
        if not kept or end < soonest:
            kept.append(time)
        soonest = min(soonest, end)
    return kept


def sightings(attestations: Iterable[Attestation]) -> Iterator[Sighting]:
    """Yield every place of every attestation in the order of the way: from, through, along, at, to.

    A place that no gazetteer knows is no sighting: where on the way it lies is not known.
    """
    for attestation in attestations:
        about, when = place_meant(attestation), attestation.when
        aside = banks(attestation) if attestation.motion is Motion.CROSS else ()
        for ref, motion in _arguments(attestation):
            if ref not in aside and not ref.place.is_unlisted:
                own = ref == about
                time = when if own else None
                yield Sighting(attestation, attestation.report, ref.place, motion, own, ref.mention, time)


def sides(attestations: Iterable[Attestation]) -> Iterator[Sighting]:
    """Yield the two sides of each crossing that is named: no places on the way, but crossed beside."""
    for attestation in (each for each in attestations if each.motion is Motion.CROSS):
        for ref in banks(attestation):
            yield Sighting(
                attestation, attestation.report, ref.place, Motion.CROSS, principal=False, mention=ref.mention
            )


def place_meant(attestation: Attestation) -> PlaceRef | None:
    """Return the place that a statement is about: the bridge where it names one beside the river that is crossed."""
    principal = attestation.principal
    if attestation.motion is Motion.CROSS and principal is not None and principal.place.extent is Extent.LINE:
        bridges = (attestation.path, attestation.midpoint)
        return next((ref for ref in bridges if ref is not None and ref.place.extent is Extent.POINT), principal)
    return principal


def banks(attestation: Attestation) -> tuple[PlaceRef, ...]:
    """Return what a crossing that is named only lies between, or on: its two sides, and the river that a bridge spans.

    A source or goal is a side where both lie near each other, where it is an area, or where it lies near the crossing.
    """
    crossing = place_meant(attestation) if attestation.motion is Motion.CROSS else None
    if crossing is None:
        return ()
    ends = [ref for ref in (attestation.source, attestation.goal) if ref is not None and ref != crossing]
    facing = len(ends) > 1 and distance_km(ends[0].place.at, ends[1].place.at) <= BANK_KM
    sides = [
        ref
        for ref in ends
        if facing or ref.place.extent is Extent.AREA or distance_km(ref.place.at, crossing.place.at) <= BANK_KM
    ]
    return (*sides, *_spanned(attestation, crossing, ends))


def _spanned(attestation: Attestation, crossing: PlaceRef, ends: Sequence[PlaceRef]) -> Iterator[PlaceRef]:
    """The river or strait that a crossing which is named lies over."""
    at_point = crossing.place.extent is Extent.POINT
    for ref in dict.fromkeys((attestation.principal, attestation.midpoint, attestation.path)):
        other = ref is not None and ref != crossing and ref not in ends
        if (
            ref is not None
            and other
            and (ref == attestation.principal or (at_point and ref.place.extent is Extent.LINE))
        ):
            yield ref


def _arguments(attestation: Attestation) -> Iterator[tuple[PlaceRef, Motion]]:
    for ref, motion in (
        (attestation.source, Motion.DEPART),
        (attestation.midpoint, _way_motion(attestation, attestation.midpoint)),
        (attestation.path, _way_motion(attestation, attestation.path)),
        (attestation.at, attestation.motion),
        (attestation.goal, _goal_motion(attestation.motion)),
    ):
        if ref is not None:
            yield ref, motion


def _way_motion(attestation: Attestation, ref: PlaceRef | None) -> Motion:
    """What was done at a place on the way: it was passed, unless the statement is about it ("called at Thies")."""
    motion = attestation.motion
    about = motion in THROUGH or (motion in HALTING and ref == attestation.principal)
    return motion if about else Motion.PASS


def _goal_motion(motion: Motion) -> Motion:
    return Motion.HEAD if motion is Motion.DEPART else motion


def is_told_as_fact(sighting: Sighting) -> bool:
    """Return whether a sighting may become a stop: reported, and not taken back by the same report."""
    attestation = sighting.attestation
    return attestation.certainty is Certainty.REPORTED and attestation.withdrawn is None
