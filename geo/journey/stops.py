"""Halts made stops: their times, tightened by what came before and after and by publication, and their records."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from geo.dates import Interval, local_day
from geo.journey.itinerary import Halt, Itinerary
from geo.journey.order import is_known
from geo.journey.records import Basis, Claim, Stop
from geo.reading.records import Attestation, Certainty, Motion
from geo.reports import Report

Moment = datetime | None
_MOTION_ORDER = tuple(Motion)


@dataclass(frozen=True, slots=True)
class Bounds:
    """What bounds a time that no report states: the start of what came before, the end of what came after."""

    earliest: datetime | None
    latest: datetime | None


def stops(way: Itinerary, claims: Sequence[Claim], reports: Sequence[Report]) -> tuple[Stop, ...]:
    """Return the stops in order, with ids that last while their place and turn stay the same."""
    claim_of = {attestation: claim.id for claim in claims for attestation in claim.attestations}
    published = {report.id: report for report in reports}
    bounds = _bounds(way, published)
    return tuple(_stop(halt, bound, claim_of) for halt, bound in zip(way.halts, bounds, strict=True))


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


def _bounds(way: Itinerary, reports: Mapping[str, Report]) -> list[Bounds]:
    """The bounds of each halt's time; over a link whose order nobody tells nothing is bounded."""
    halts = way.halts
    known = [is_known(way.basis.get((a.visit.key, b.visit.key), "")) for a, b in pairwise(halts)]
    starts = _carried([None if halt.told is None else halt.told.earliest for halt in halts], known, _later)
    ends = [None if halt.told is None else halt.told.latest for halt in reversed(halts)]
    ends = _carried(ends, known[::-1], _sooner)[::-1]
    zone = next((halt.place.timezone for halt in halts if halt.place.timezone), "UTC")
    published = [_published_by(halt, reports, zone) for halt in halts]
    return [Bounds(start, _sooner(end, by)) for start, end, by in zip(starts, ends, published, strict=True)]


def _carried(own: Sequence[Moment], known: Sequence[bool], join: Callable[[Moment, Moment], Moment]) -> list[Moment]:
    """Each moment joined with the one before it, and so with all before that, over the links that are known."""
    out = list(own[:1])
    for moment, link in zip(own[1:], known, strict=True):
        out.append(join(moment, out[-1] if link else None))
    return out


def _later(a: Moment, b: Moment) -> Moment:
    return max((t for t in (a, b) if t is not None), default=None)


def _sooner(a: Moment, b: Moment) -> Moment:
    return min((t for t in (a, b) if t is not None), default=None)


def _published_by(halt: Halt, reports: Mapping[str, Report], zone: str) -> datetime | None:
    days = [reports[s.attestation.report].published for s in halt.visit.sightings]
    known = [day for day in days if day is not None]
    return local_day(min(known), zone).latest if known else None
