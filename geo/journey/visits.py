"""Sightings of the mover, and visits: the sightings that tell of one stay at, or passing of, one place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from geo.coords import distance_km
from geo.dates import Interval, intersection_of, span_of
from geo.gazetteer.place import Extent, Place
from geo.reading.records import Attestation, Certainty, Motion, PlaceRef
from geo.reports import Span

COMING = frozenset({Motion.ARRIVE, Motion.STOP, Motion.RETURN, Motion.PASS, Motion.CROSS})
STAYING = frozenset({Motion.BE_AT, Motion.MEET})
THROUGH = frozenset({Motion.PASS, Motion.CROSS})
BANK_KM = 15.0
"""Both sides of a river or border that was crossed lie within this distance of the crossing."""


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """One place of one attestation, with what the mover did there.

    `principal` says whether the attestation is about this place, `mention` where its name stands.
    """

    attestation: Attestation
    place: Place
    motion: Motion
    principal: bool
    mention: Span

    @property
    def when(self) -> Interval | None:
        """The time of the statement, when it is this place that it dates."""
        return self.attestation.when if self.principal else None

    @property
    def report(self) -> str:
        """The id of the report that tells it."""
        return self.attestation.report


@dataclass(frozen=True, slots=True)
class Visit:
    """All sightings of one place that may be one visit, in the order of loading and text; `turn` counts the visits."""

    place: Place
    sightings: tuple[Sighting, ...]
    turn: int = 0

    @property
    def key(self) -> str:
        """What tells this visit from all others: the place's id and the turn."""
        return f"{self.place.id}#{self.turn}"

    @property
    def only_headed_for(self) -> bool:
        """Whether no sighting has the mover at the place yet."""
        return all(sighting.motion is Motion.HEAD for sighting in self.sightings)

    @property
    def came(self) -> Interval | None:
        """When the mover came or passed, as told, else when it was there; the hull where reports exclude each other."""
        return told_time(self.times(COMING)) or span_of(self.times(STAYING))

    @property
    def left(self) -> Interval | None:
        """When the mover left, as told."""
        return told_time(self.times(frozenset({Motion.DEPART})))

    @property
    def told(self) -> Interval | None:
        """The first time told of it, of coming or else of leaving."""
        return self.came or self.left

    def times(self, motions: frozenset[Motion]) -> list[Interval]:
        """Return the times told of these motions."""
        return [s.when for s in self.sightings if s.motion in motions and s.when is not None]

    @property
    def reports(self) -> frozenset[str]:
        """The ids of the reports that tell it."""
        return frozenset(sighting.report for sighting in self.sightings)


def told_time(times: Sequence[Interval]) -> Interval | None:
    """Return the moments that all times allow, or the hull of the finest when they exclude each other; else None."""
    finest = [time for time in times if not any(time.contains(other) and time != other for other in times)]
    return intersection_of(times) or span_of(finest)


def sightings(attestations: Iterable[Attestation]) -> Iterator[Sighting]:
    """Yield every place of every attestation in the order of the way: from, through, along, at, to."""
    for attestation in attestations:
        for ref, motion in _arguments(attestation):
            yield Sighting(attestation, ref.place, motion, ref == attestation.principal, ref.mention)


def sides(attestations: Iterable[Attestation]) -> Iterator[Sighting]:
    """Yield the two sides of each crossing that is named: no places on the way, but crossed beside."""
    for attestation in attestations:
        for ref in (attestation.source, attestation.goal):
            if ref is not None and _is_bank(ref, attestation):
                yield Sighting(attestation, ref.place, Motion.CROSS, principal=False, mention=ref.mention)


def _arguments(attestation: Attestation) -> Iterator[tuple[PlaceRef, Motion]]:
    through = attestation.motion if attestation.motion in THROUGH else Motion.PASS
    for ref, motion in (
        (attestation.source, Motion.DEPART),
        (attestation.midpoint, through),
        (attestation.path, through),
        (attestation.at, attestation.motion),
        (attestation.goal, _goal_motion(attestation.motion)),
    ):
        if ref is not None and not _is_bank(ref, attestation):
            yield ref, motion


def _goal_motion(motion: Motion) -> Motion:
    return Motion.HEAD if motion is Motion.DEPART else motion


def _is_bank(ref: PlaceRef, attestation: Attestation) -> bool:
    """Whether a crossing that is named makes this only one of its two sides."""
    crossing = attestation.principal
    if attestation.motion is not Motion.CROSS or crossing is None or ref == crossing:
        return False
    return ref.place.extent is Extent.AREA or distance_km(ref.place.at, crossing.place.at) <= BANK_KM


def is_told_as_fact(sighting: Sighting) -> bool:
    """Return whether a sighting may become a stop: reported, and not taken back by the same report."""
    attestation = sighting.attestation
    return attestation.certainty is Certainty.REPORTED and attestation.withdrawn is None
