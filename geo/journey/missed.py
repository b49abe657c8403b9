"""Goals that were given before the journey ended, and ended elsewhere: overtaken ends of it, not stages on the way."""

from collections.abc import Iterable, Mapping, Sequence

from geo.dates import Interval, Order
from geo.gazetteer.place import Extent
from geo.journey.heads import lies_between
from geo.journey.itinerary import Halt
from geo.journey.visits import COMING, STAYING, THROUGH, Sighting
from geo.reading.records import Certainty, Motion
from geo.reports import Report

_GOING = frozenset({Motion.HEAD, Motion.ARRIVE})
_ENDING = (COMING | STAYING) - THROUGH
_SURE = frozenset({Certainty.REPORTED, Certainty.EXPECTED})


def missed_goals(seen: Sequence[Sighting], halts: Sequence[Halt], reports: Mapping[str, Report]) -> frozenset[str]:
    """Return the ids of the statements whose goal was given before the mover ended elsewhere.

    None while it is under way, and none of a goal that it set out for and has come nearer to: it may go on.
    """
    if not halts or not any(s.motion in _ENDING for s in halts[-1].visit.sightings):
        return frozenset()
    met, end = {halt.place.id for halt in halts}, halts[-1]
    after = _end_in_text(end)
    last = _last_times(seen)
    return frozenset(
        s.attestation.id
        for s in seen
        if s.motion in _GOING and s.place.id not in met and s.attestation.certainty is not Certainty.DENIED
        if s.place.extent is Extent.POINT and not _is_beyond(s, halts)
        if _is_before(s, end.told, after, reports) and not _is_stage(s, last)
    )


def _is_beyond(goal: Sighting, halts: Sequence[Halt]) -> bool:
    """Whether the mover has set out for a goal, and what is told last of it lies on the way there."""
    start, end = halts[0].place, halts[-1].place
    set_out = goal.attestation.certainty is Certainty.REPORTED and start.id != end.id
    return set_out and lies_between(start, end, goal.place)


def _end_in_text(end: Halt) -> Mapping[str, int]:
    """Where each report last tells of the end."""
    there = (s for s in end.visit.sightings if s.motion in COMING | STAYING)
    return {s.report: s.attestation.span.start for s in there}


def _last_times(seen: Iterable[Sighting]) -> Mapping[str, Interval]:
    """The time that begins last of those at which each report has the mover anywhere, or expects it."""
    last: dict[str, Interval] = {}
    for sighting in seen:
        when = sighting.when
        if when is not None and when.earliest is not None and sighting.attestation.certainty in _SURE:
            known = last.get(sighting.report)
            if known is None or known.earliest is None or known.earliest < when.earliest:
                last[sighting.report] = when
    return last


def _is_before(goal: Sighting, end: Interval | None, told_in: Mapping[str, int], reports: Mapping[str, Report]) -> bool:
    """Whether a goal was given before the end: set out for as a fact, published before it, or told before it."""
    if goal.attestation.certainty is Certainty.REPORTED and goal.motion is Motion.HEAD:
        return True
    published, reached = reports[goal.report].published, None if end is None else end.earliest
    early = published is not None and reached is not None and published < reached.date()
    return early or told_in.get(goal.report, 0) > goal.attestation.span.start


def _is_stage(goal: Sighting, last: Mapping[str, Interval]) -> bool:
    """Whether the report has the mover go on: a stage of a programme is no end of the journey."""
    then = last.get(goal.report)
    return goal.when is not None and then is not None and then.order(goal.when) is Order.AFTER
