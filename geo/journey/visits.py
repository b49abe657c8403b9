"""Sightings of the mover, and visits: the sightings that tell of one stay at, or passing of, one place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from geo.dates import Interval, Order
from geo.gazetteer.place import Extent, Place
from geo.reading.records import Attestation, Certainty, Motion, PlaceRef

_COMING = frozenset({Motion.ARRIVE, Motion.STOP, Motion.RETURN})


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place of one attestation, with what the mover did there; `principal` when the attestation is about it."""

    attestation: Attestation
    place: Place
    motion: Motion
    principal: bool

    @property
    def when(self) -> Interval | None:
        """The time of the statement, when it is this place that it dates."""
        return self.attestation.when if self.principal else None


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
    def interval(self) -> Interval | None:
        """The hull of all times told for it, None when no end is told."""
        times = [s.when for s in self.sightings if s.when is not None]
        starts = [t.earliest for t in times if t.earliest is not None]
        ends = [t.latest for t in times if t.latest is not None]
        return Interval(min(starts), max(ends)) if starts and ends else None


def sightings(attestations: Iterable[Attestation]) -> Iterator[Sighting]:
    """Yield every place of every attestation in the order of the way: from, through, along, at, to."""
    for attestation in attestations:
        for ref, motion in _arguments(attestation):
            yield Sighting(attestation, ref.place, motion, ref == attestation.principal)


def _arguments(attestation: Attestation) -> Iterator[tuple[PlaceRef, Motion]]:
    through = attestation.motion if attestation.motion in (Motion.CROSS, Motion.PASS) else Motion.PASS
    for ref, motion in (
        (attestation.source, Motion.DEPART),
        (attestation.midpoint, through),
        (attestation.path, through),
        (attestation.at, attestation.motion),
        (attestation.goal, _goal_motion(attestation.motion)),
    ):
        if ref is not None:
            yield ref, motion


def _goal_motion(motion: Motion) -> Motion:
    return Motion.HEAD if motion is Motion.DEPART else motion


def is_on_the_way(sighting: Sighting) -> bool:
    """Return whether a sighting may become a stop: reported, and not taken back by the same report."""
    attestation = sighting.attestation
    return attestation.certainty is Certainty.REPORTED and attestation.withdrawn is None


def visits(seen: Sequence[Sighting]) -> tuple[Visit, ...]:
    """Return the visits, in the order in which the places are first told."""
    by_place: dict[str, list[Sighting]] = {}
    for sighting in seen:
        by_place.setdefault(sighting.place.id, []).append(sighting)
    return tuple(
        Visit(group[0].place, tuple(turn), number)
        for group in by_place.values()
        for number, turn in enumerate(_turns(group, _left_between(seen)))
    )


def _left_between(seen: Sequence[Sighting]) -> Sequence[tuple[str, Interval]]:
    return [(s.place.id, s.when) for s in seen if s.when is not None and s.motion is not Motion.HEAD]


def _turns(group: Sequence[Sighting], elsewhere: Sequence[tuple[str, Interval]]) -> list[list[Sighting]]:
    if all(sighting.place.extent is not Extent.POINT for sighting in group):
        return [list(group)]
    first = [s for s in group if not _comes_back(s, group, elsewhere)]
    again = [s for s in group if _comes_back(s, group, elsewhere)]
    return [turn for turn in (first, again) if turn]


def _comes_back(sighting: Sighting, group: Sequence[Sighting], elsewhere: Sequence[tuple[str, Interval]]) -> bool:
    if sighting.motion is Motion.RETURN:
        return True
    departures = [s for s in group if s.motion is Motion.DEPART and s is not sighting]
    if sighting.motion not in _COMING:
        return False
    return any(_came_after(sighting, departure, elsewhere) for departure in departures)


def _came_after(arrival: Sighting, departure: Sighting, elsewhere: Sequence[tuple[str, Interval]]) -> bool:
    if arrival.attestation.report == departure.attestation.report and not (arrival.when and departure.when):
        return False
    if arrival.when is None or departure.when is None or departure.when.order(arrival.when) is not Order.BEFORE:
        return False
    return any(
        place != arrival.place.id
        and departure.when.order(time) is not Order.AFTER
        and time.order(arrival.when) is not Order.AFTER
        for place, time in elsewhere
    )
