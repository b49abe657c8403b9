"""Branches: places that were expected, guessed at or headed for and not reached; never part of the itinerary."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from geo.dates import Order
from geo.journey.areas import has_position, is_wide
from geo.journey.itinerary import Halt, Terrain, reason_too_wide, stop_id
from geo.journey.legs import Told, make_leg
from geo.journey.passages import passage
from geo.journey.records import Basis, Branch, Standing
from geo.journey.visits import Sighting, comes
from geo.reading.records import Attestation, Certainty, Motion
from geo.reports import Report

_STANDING: Mapping[Certainty, Standing] = {
    Certainty.REPORTED: Standing.EXPECTED,
    Certainty.EXPECTED: Standing.EXPECTED,
    Certainty.SPECULATED: Standing.SPECULATED,
    Certainty.DENIED: Standing.DENIED,
}
_ENDS = frozenset({Motion.HEAD, Motion.ARRIVE, Motion.MEET, Motion.BE_AT, Motion.STOP})
_WHY: Mapping[Standing, str] = {
    Standing.EXPECTED: "expected; arrival not reported",
    Standing.SPECULATED: "speculated; arrival not reported",
    Standing.DENIED: "told by one report, denied by another, and not reached",
    Standing.DISPUTED: "expected by one report, denied by another before",
}


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is told of places that were not reached.

    Attributes:
        seen: every sighting of the journey, of any certainty.
        withdrawn: ids of the statements that their own source takes back.
        elsewhere: ids of the headings told as fact that lead to no stop.
        missed: ids of the statements of a goal given before the journey ended elsewhere.
        reports: all reports by id.
    """

    seen: Sequence[Sighting]
    withdrawn: frozenset[str]
    elsewhere: frozenset[str]
    missed: frozenset[str]
    reports: Mapping[str, Report]


def possible_destinations(outlook: Outlook, halts: Sequence[Halt], mover: str, terrain: Terrain) -> tuple[Branch, ...]:
    """Return the ways to places that were expected, speculated, headed for or taken back, and are not on the way."""
    met = _met(halts)
    groups: dict[str, list[Sighting]] = {}
    for sighting in outlook.seen:
        if _is_ahead(sighting, outlook) and (sighting.place.id, sighting.motion is Motion.RETURN) not in met:
            groups.setdefault(sighting.place.id, []).append(sighting)
    told = {place_id: group for place_id, group in groups.items() if not _only_denied(group)}
    points = [group[0].place for group in told.values()] + [halt.place for halt in halts]
    finer = [place for place in points if not is_wide(place)]
    kept = [g for g in told.values() if not (is_wide(g[0].place) and reason_too_wide(g[0].place, finer))]
    return tuple(_destination(group, outlook, halts, mover, terrain) for group in kept if halts)


def is_destination(statements: Iterable[Attestation]) -> bool:
    """Return whether statements about a place tell it as an end of the journey, not as one more place on the way."""
    return any(a.motion in _ENDS and a.certainty is not Certainty.DENIED for a in statements)


def _is_ahead(sighting: Sighting, outlook: Outlook) -> bool:
    if sighting.motion is Motion.DEPART:
        return False
    id_ = sighting.attestation.id
    unsure = sighting.attestation.certainty is not Certainty.REPORTED
    return unsure or id_ in outlook.withdrawn or id_ in outlook.elsewhere


def _met(halts: Sequence[Halt]) -> set[tuple[str, bool]]:
    """The places that were come to, and those that were returned to; the place that was set out from is neither yet."""
    come = {(halt.place.id, False) for number, halt in enumerate(halts) if number or comes(halt.visit)}
    back = {(halt.place.id, True) for halt in halts if halt.visit.turn or _returned(halt)}
    return come | back


def _returned(halt: Halt) -> bool:
    return any(sighting.motion is Motion.RETURN for sighting in halt.visit.sightings)


def _only_denied(group: Iterable[Sighting]) -> bool:
    return all(sighting.attestation.certainty is Certainty.DENIED for sighting in group)


def _destination(
    group: Sequence[Sighting], outlook: Outlook, halts: Sequence[Halt], mover: str, terrain: Terrain
) -> Branch:
    place, standing = group[0].place, standing_of(group, outlook, halts)
    start = _branching_point(group, outlook, halts)
    branch_id = f"destination-{place.id}"
    told = Told(mover, _best(group), Basis.STATED, "", tuple(dict.fromkeys(s.attestation.id for s in group)))
    times = (start.left or start.came, None)
    leg = make_leg(
        f"leg-{branch_id}", (stop_id(start), branch_id), passage((start.place, place), terrain), times, told, terrain
    )
    return Branch(branch_id, place, leg, standing, _why(group, standing, outlook))


def _best(group: Iterable[Sighting]) -> Certainty:
    return min((sighting.attestation.certainty for sighting in group), key=tuple(Certainty).index)


def standing_of(group: Sequence[Sighting], outlook: Outlook, halts: Sequence[Halt]) -> Standing:
    """Return how a possible destination stands: what all was taken back, or passed unfulfilled, is overtaken."""
    told = [s for s in group if s.attestation.certainty is not Certainty.DENIED]
    denied = [s for s in group if s.attestation.certainty is Certainty.DENIED]
    if all(s.attestation.id in outlook.withdrawn or _is_overtaken(s, halts) for s in told):
        return Standing.OVERTAKEN
    if denied:
        return _standing_denied(told, denied, outlook)
    if all(s.attestation.id in outlook.missed for s in told):
        return Standing.OVERTAKEN
    return _STANDING[_best(told)]


def _standing_denied(told: Sequence[Sighting], denied: Sequence[Sighting], outlook: Outlook) -> Standing:
    last_told = max((_day(s, outlook) for s in told), default=date.min)
    if all(_day(s, outlook) < last_told for s in denied):
        return Standing.DISPUTED
    unsure = all(s.attestation.certainty is not Certainty.REPORTED for s in told)
    return Standing.OVERTAKEN if unsure else Standing.DENIED


def _day(sighting: Sighting, outlook: Outlook) -> date:
    anchored = sighting.attestation.anchored
    return outlook.reports[sighting.report].published or (date.max if anchored is None else anchored.first_day)


def _is_overtaken(sighting: Sighting, halts: Sequence[Halt]) -> bool:
    """Whether the mover was elsewhere after the time that was expected, or set out for the place and came elsewhere."""
    last = next((halt.told for halt in reversed(halts) if halt.told is not None), None)
    if sighting.attestation.motion is Motion.DEPART:
        source = sighting.attestation.source
        return source is not None and any(halt.place.id == source.place.id for halt in halts[:-1])
    return sighting.when is not None and last is not None and sighting.when.order(last) is Order.BEFORE


def _branching_point(group: Sequence[Sighting], outlook: Outlook, halts: Sequence[Halt]) -> Halt:
    """The last stop before the turn away from a destination that was taken back, else the last stop."""
    drawn = [halt for halt in halts if has_position(halt.place)] or list(halts)
    turns = [_turn(s, halts) for s in group if s.attestation.id in outlook.withdrawn]
    known = [index for index in turns if index is not None]
    if len(known) < len(group):
        return drawn[-1]
    before = [halt for halt in halts[: max(1, min(known))] if halt in drawn]
    return before[-1] if before else drawn[0]


def _turn(sighting: Sighting, halts: Sequence[Halt]) -> int | None:
    own = sighting.attestation
    told_after = (
        index
        for index, halt in enumerate(halts)
        if any(s.report == own.report and s.attestation.span.start > own.span.start for s in halt.visit.sightings)
    )
    return min(told_after, default=None)


def _why(group: Sequence[Sighting], standing: Standing, outlook: Outlook) -> str:
    if standing is not Standing.OVERTAKEN:
        return _WHY[standing]
    first = group[0].attestation.certainty.value
    if any(s.attestation.id in outlook.withdrawn for s in group):
        return f"{first} at first, overtaken by what the report tells next"
    return f"{first} at first, overtaken by what later statements tell"
