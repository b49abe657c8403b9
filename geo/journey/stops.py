"""Halts made stops: their times, tightened by what came before and after and by publication, and their records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from geo.dates import Interval
from geo.journey.bounds import Bounds, Ends, Ridden, time_bounds
from geo.journey.itinerary import Halt, Itinerary, stop_id
from geo.journey.records import Claim, Stop
from geo.reading.records import Attestation, Certainty, Motion
from geo.reports import Report

_MOTION_ORDER = tuple(Motion)
_SUREST_FIRST = (Certainty.REPORTED, Certainty.EXPECTED, Certainty.SPECULATED, Certainty.DENIED)


def stops(way: Itinerary, claims: Sequence[Claim], reports: Mapping[str, Report], ridden: Ridden) -> tuple[Stop, ...]:
    """Return the stops in order, with ids that last while their place and turn stay the same."""
    claim_of = {attestation: claim.id for claim in claims for attestation in claim.attestations}
    bounds = time_bounds(way, reports, ridden)
    return tuple(_stop(halt, bound, claim_of) for halt, bound in zip(way.halts, bounds, strict=True))


def _stop(halt: Halt, bounds: Bounds, claim_of: Mapping[str, str]) -> Stop:
    told = [sighting.attestation for sighting in halt.visit.sightings]
    motions = {sighting.motion for sighting in halt.visit.sightings}
    timed = halt.told is not None
    came, left = _narrowed(halt.came, bounds.came), _narrowed(halt.left, bounds.left)
    return Stop(
        id=stop_id(halt),
        place=halt.place,
        place_basis=halt.basis,
        motions=tuple(motion for motion in _MOTION_ORDER if motion in motions),
        arrive=came.time if timed else _bounded(bounds.came),
        depart=left.time,
        timed=timed,
        status=_status(told),
        claims=tuple(dict.fromkeys(claim_of[a.id] for a in told if a.id in claim_of)),
        attestations=tuple(dict.fromkeys(a.id for a in told)),
        why="; ".join(filter(None, (halt.why, _narrowed_in_words(came, left) if timed else _in_words(bounds.came)))),
    )


def _status(told: Sequence[Attestation]) -> Certainty:
    return min({a.certainty for a in told}, key=_SUREST_FIRST.index)


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """A time that is told, without what cannot be of it, and in words what cannot."""

    time: Interval | None
    words: str = ""


def _narrowed(told: Interval | None, bounds: Ends) -> _Narrowed:
    """The time that is told within its bounds; as it is told where reports differ so that the bounds leave nothing."""
    if told is None:
        return _Narrowed(None)
    start, end = (None if limit is None else limit.moment for limit in bounds)
    if start is not None and end is not None and end <= start:
        return _Narrowed(told)
    return _Narrowed(Interval(start, end), _limits_in_words(bounds))


def _limits_in_words(bounds: Ends) -> str:
    return ", ".join(limit.words for limit in bounds if limit is not None and limit.words)


def _narrowed_in_words(came: _Narrowed, left: _Narrowed) -> str:
    words = "; ".join(dict.fromkeys(each.words for each in (came, left) if each.words))
    return f"narrower than the time that is told: {words}" if words else ""


def _bounded(bounds: Ends) -> Interval | None:
    start, end = (None if limit is None else limit.moment for limit in bounds)
    if start is None and end is None:
        return None
    return Interval(start, None) if start is not None and end is not None and end <= start else Interval(start, end)


def _in_words(bounds: Ends) -> str:
    words = _limits_in_words(bounds)
    return f"time not stated; bounded: {words}" if words else "time not stated"
