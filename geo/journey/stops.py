"""Halts made stops: their times, tightened by what came before and after and by publication, and their records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from geo.dates import Interval, local_day
from geo.journey.itinerary import Halt
from geo.journey.records import Basis, Claim, Stop
from geo.reading.records import Attestation, Certainty, Motion
from geo.reports import Report

_MOTION_ORDER = tuple(Motion)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What bounds a time that no report states: the start of what came before, the end of what came after."""

    earliest: datetime | None
    latest: datetime | None


def stops(halts: Sequence[Halt], claims: Sequence[Claim], reports: Sequence[Report]) -> tuple[Stop, ...]:
    """Return the stops in order, with ids that last while their place and turn stay the same."""
    claim_of = {attestation: claim.id for claim in claims for attestation in claim.attestations}
    published = {report.id: report for report in reports}
    bounds = _bounds(halts, published)
    return tuple(_stop(halt, bound, claim_of) for halt, bound in zip(halts, bounds, strict=True))


def stop_id(halt: Halt) -> str:
    """Return the id of a halt's stop: its place's id, and the turn when it is not the first visit."""
    return f"stop-{halt.place.id}" + (f"-{halt.visit.turn + 1}" if halt.visit.turn else "")


def _stop(halt: Halt, bound: Bounds, claim_of: Mapping[str, str]) -> Stop:
    told = [sighting.attestation for sighting in halt.visit.sightings]
    motions = {sighting.motion for sighting in halt.visit.sightings}
    timed = halt.told is not None
    return Stop(
        id=stop_id(halt),
        place=halt.place,
        place_basis=halt.basis,
        motions=tuple(motion for motion in _MOTION_ORDER if motion in motions),
        arrive=halt.came if timed else _interval(bound),
        depart=halt.left,
        timed=timed,
        status=_status(told),
        claims=tuple(dict.fromkeys(claim_of[a.id] for a in told if a.id in claim_of)),
        attestations=tuple(dict.fromkeys(a.id for a in told)),
        why=halt.why if halt.basis is Basis.INFERRED or timed else _bounds_in_words(bound),
    )


def _status(told: Sequence[Attestation]) -> Certainty:
    order = (Certainty.REPORTED, Certainty.EXPECTED, Certainty.SPECULATED, Certainty.DENIED)
    return next(certainty for certainty in order if any(a.certainty is certainty for a in told))


def _interval(bound: Bounds) -> Interval | None:
    if bound.earliest is None and bound.latest is None:
        return None
    if bound.earliest is not None and bound.latest is not None and bound.latest <= bound.earliest:
        return Interval(bound.earliest, None)
    return Interval(bound.earliest, bound.latest)


def _bounds_in_words(bound: Bounds) -> str:
    if bound.earliest is None and bound.latest is None:
        return "time not stated"
    return "time not stated; bounded by what came before and after, and by publication"


def _bounds(halts: Sequence[Halt], reports: Mapping[str, Report]) -> list[Bounds]:
    zone = next((halt.place.timezone for halt in halts if halt.place.timezone), "UTC")
    starts = list(accumulate((_start(halt) for halt in halts), _later))
    ends = list(accumulate((_end(halt) for halt in reversed(halts)), _sooner))[::-1]
    published = [_published_by(halt, reports, zone) for halt in halts]
    return [Bounds(start, _sooner(end, by)) for start, end, by in zip(starts, ends, published, strict=True)]


def _start(halt: Halt) -> datetime | None:
    return None if halt.told is None else halt.told.earliest


def _end(halt: Halt) -> datetime | None:
    return None if halt.told is None else halt.told.latest


def _later(a: datetime | None, b: datetime | None) -> datetime | None:
    return max((t for t in (a, b) if t is not None), default=None)


def _sooner(a: datetime | None, b: datetime | None) -> datetime | None:
    return min((t for t in (a, b) if t is not None), default=None)


def _published_by(halt: Halt, reports: Mapping[str, Report], zone: str) -> datetime | None:
    days = [reports[s.attestation.report].published for s in halt.visit.sightings]
    known = [day for day in days if day is not None]
    return local_day(min(known), zone).latest if known else None
