"""Denials: which statements speak against which, and whether both can hold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from geo.dates import Interval, Order
from geo.gazetteer.place import Extent, Place
from geo.journey.areas import is_wide, is_within
from geo.journey.denied_manners import is_of_manner
from geo.journey.parts import is_apart, named
from geo.journey.visits import COMING, STAYING, Sighting, sides, told_time
from geo.reading.records import Attestation, Certainty, Motion, PlaceRef

PRESENCE = COMING | STAYING | {Motion.DEPART}
CONTRADICTED: Mapping[Motion, frozenset[Motion]] = {
    Motion.STOP: PRESENCE - {Motion.PASS, Motion.CROSS},
    Motion.ARRIVE: PRESENCE - {Motion.PASS, Motion.CROSS},
    Motion.MEET: frozenset({Motion.MEET}),
    Motion.DEPART: frozenset({Motion.DEPART}),
    Motion.HEAD: COMING | STAYING | {Motion.HEAD},
    Motion.RETURN: frozenset({Motion.RETURN, Motion.HEAD}),
    Motion.PASS: PRESENCE,
    Motion.CROSS: PRESENCE,
    Motion.BE_AT: PRESENCE,
}
"""For each motion that is denied, the motions at the same place that cannot have happened if the denial holds."""


@dataclass(frozen=True, slots=True)
class Denial:
    """A statement that something did not happen, and the sightings that say it did, or will.

    Denials of the same thing share one tuple of those.
    """

    denied: Sighting
    against: tuple[Sighting, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told, not denied, by place, and when the mover is told to have come there."""

    by_place: Mapping[str, Sequence[Sighting]]
    came: Mapping[str, Interval | None]


def denials(seen: Sequence[Sighting]) -> tuple[Denial, ...]:
    """Return every denial of a place with the sightings that it contradicts, none for most."""
    told = [s for s in (*seen, *sides(_statements(seen))) if s.attestation.certainty is not Certainty.DENIED]
    by_place: dict[str, list[Sighting]] = {}
    for sighting in told:
        by_place.setdefault(sighting.place.id, []).append(sighting)
    known = _Told(by_place, {place: told_time(list(_times(group))) for place, group in by_place.items()})
    refused = [s for s in seen if _is_denial(s)]
    told_by = _by_report(told, {(s.report, s.place.id) for s in refused})
    sourced = {_way(s) for s in refused if s.attestation.source is not None}
    denied = [
        s
        for s in refused
        if not is_of_manner(s, _contrary(s, told_by[s.report, s.place.id]), sourced=_way(s) in sourced)
    ]
    # Many reports may deny one thing: what it contradicts is looked for once.
    against = {_key(each): each for each in denied}
    found = {key: tuple(_contradicted(each, known)) for key, each in against.items()}
    return tuple(Denial(each, found[_key(each)]) for each in denied)


def _is_denial(sighting: Sighting) -> bool:
    """Whether a sighting tells what did not happen; that nobody turned back at a place does not deny its being left."""
    turned = sighting.attestation.motion is Motion.RETURN and sighting.motion is Motion.DEPART
    return sighting.principal and sighting.attestation.certainty is Certainty.DENIED and not turned


def _way(denied: Sighting) -> tuple[str, int, PlaceRef | None]:
    """What the statements of one verb share: "would fly to Leon" and "would fly to Leon from Lugo"."""
    return denied.report, denied.attestation.span.start, denied.attestation.goal


def _by_report(
    told: Iterable[Sighting], wanted: Iterable[tuple[str, str]]
) -> Mapping[tuple[str, str], Sequence[Sighting]]:
    """What is told by the wanted reports of the wanted places."""
    found: dict[tuple[str, str], list[Sighting]] = {key: [] for key in wanted}
    for sighting in told:
        key = sighting.report, sighting.place.id
        if key in found:
            found[key].append(sighting)
    return found


def _contrary(denied: Sighting, told: Iterable[Sighting]) -> list[Sighting]:
    return [s for s in told if s.motion in CONTRADICTED[denied.motion] and not is_apart(denied, s)]


def _key(denied: Sighting) -> tuple[str, str, Motion, Interval | None]:
    return denied.place.id, named(denied).id, denied.motion, denied.when


def _statements(seen: Iterable[Sighting]) -> Iterable[Attestation]:
    return {s.attestation.id: s.attestation for s in seen}.values()


def _times(group: Iterable[Sighting]) -> Iterator[Interval]:
    for sighting in group:
        reported = sighting.attestation.certainty is Certainty.REPORTED
        if reported and sighting.when is not None and sighting.motion in COMING:
            yield sighting.when


def _contradicted(denied: Sighting, told: _Told) -> Iterator[Sighting]:
    """What cannot hold beside a denial; that one part of a town was not visited says nothing of the town."""
    came = told.came.get(denied.place.id)
    for sighting in _told_there(denied, told):
        if (
            not is_apart(denied, sighting)
            and sighting.motion in CONTRADICTED[denied.motion]
            and may_coincide(denied.when, sighting.when)
            and (may_coincide(denied.when, came) or _is_of_earlier_visit(sighting, came))
        ):
            yield sighting


def _is_of_earlier_visit(sighting: Sighting, came: Interval | None) -> bool:
    """Whether the mover had been there before it is told to have come: "left at night", "was back on Friday"."""
    return sighting.when is not None and came is not None and sighting.when.order(came) is Order.BEFORE


def _told_there(denied: Sighting, told: _Told) -> Iterator[Sighting]:
    """What is told of the place of a denial, and of the places in it where that is a country or region."""
    yield from told.by_place.get(denied.place.id, ())
    if is_wide(denied.place) and denied.motion is not Motion.DEPART:
        for group in told.by_place.values():
            if _lies_in(group[0].place, denied.place):
                yield from group


def _lies_in(place: Place, area: Place) -> bool:
    """Whether all of a place lies in the area: a river or a border post of two countries does not."""
    alone = place.extent is Extent.POINT and len(place.countries) < 2
    return alone and place.id != area.id and is_within(place, area)


def contested(denied: Iterable[Denial]) -> frozenset[tuple[str, str]]:
    """Return each place that is told and denied, with each report that denies it."""
    return frozenset((each.denied.place.id, each.denied.report) for each in denied if each.against)


def may_coincide(a: Interval | None, b: Interval | None) -> bool:
    """Return whether two times may mean one moment; an unknown time may be any."""
    return a is None or b is None or a.order(b) is Order.UNKNOWN


def covers(denied: Sighting, told: Sighting) -> bool:
    """Return whether a denial is about the other's place, or about a country or region that holds it."""
    if denied.place.id == told.place.id:
        return not is_apart(denied, told)
    return is_wide(denied.place) and denied.motion is not Motion.DEPART and is_within(told.place, denied.place)
