"""Visits out of sightings: a place that was left and come back to is visited twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from geo.dates import OPEN
from geo.gazetteer.place import Extent
from geo.journey.away import Elsewhere, elsewhere
from geo.journey.turn import Turn, new
from geo.journey.undated import Ends, Told, home, told
from geo.journey.visits import COMING, STAYING, Sighting, Visit, make_visit
from geo.reading.records import Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
_NO_ENDS: Ends = {}


@dataclass(frozen=True, slots=True)
class _Dated:
    """What tells whether a dated sighting is another visit.

    Attributes:
        by_report: the dated sightings of each report.
        every: the times of all of them.
        returns: whether a report has the mover come back to where it had been.
    """

    by_report: Mapping[str, Sequence[Sighting]]
    every: Elsewhere
    returns: bool


def visits(seen: Sequence[Sighting], ends: Ends = _NO_ENDS) -> tuple[Visit, ...]:
    """Return the visits, in the order in which the places are first told.

    Args:
        seen: where the mover was, in the order of loading and text.
        ends: by report, the moment by which what it tells as fact had been.
    """
    by_place: dict[str, list[Sighting]] = {}
    by_report: dict[str, list[Sighting]] = {}
    for sighting in seen:
        by_place.setdefault(sighting.place.id, []).append(sighting)
        if sighting.when is not None and sighting.motion is not Motion.HEAD:
            by_report.setdefault(sighting.report, []).append(sighting)
    every = elsewhere([sighting for own in by_report.values() for sighting in own])
    dated = _Dated(by_report, every, any(sighting.motion is Motion.RETURN for sighting in seen))
    undated = told(seen, ends)
    return tuple(
        make_visit(group[0].place, sorted(turn.sightings, key=undated.numbers.__getitem__), number)
        for group in by_place.values()
        for number, turn in enumerate(_turns(group, dated, undated))
    )


def _turns(group: Sequence[Sighting], dated: _Dated, known: Told) -> list[Turn]:
    turns: list[Turn] = []
    if group[0].place.extent is Extent.AREA:
        for sighting in group:
            (turns[0] if turns else new(turns)).add(sighting)
        return turns
    for sighting in sorted((s for s in group if s.when is not None), key=_start):
        again = not turns or _comes_back(sighting, turns, dated)
        (new(turns) if again else turns[-1]).add(sighting)
    undated = [s for s in group if s.when is None]
    for sighting in sorted(undated, key=lambda s: s.motion is Motion.RETURN or s in known.back):
        home(sighting, turns, known).add(sighting)
    return turns


def _start(sighting: Sighting) -> tuple[datetime, bool]:
    return (sighting.when or OPEN).earliest or _LATE, sighting.motion is Motion.DEPART


def _comes_back(sighting: Sighting, turns: Sequence[Turn], dated: _Dated) -> bool:
    """Whether a dated sighting begins another visit: it says so, or the mover was elsewhere in between.

    Reports that only differ about one visit must not make two of it: a leaving has to be told, of this place or of the
    one in between, or else both visits by one report; or a stay elsewhere, when any report tells of a return.
    """
    turn, comes = turns[-1], (sighting.when or OPEN).earliest or _EARLY
    if sighting.motion is Motion.RETURN:
        there_again = len(turns) > 1 and comes < turn.latest and Motion.DEPART not in turn.motions
        return Motion.RETURN not in turn.motions and not there_again
    if Motion.DEPART in turn.motions and sighting.motion in COMING | STAYING:
        return dated.every.within(sighting.place.id, turn.latest, comes)
    if dated.returns and dated.every.stay_within(sighting.place.id, turn.latest, comes):
        return True
    own = sighting.report in turn.reports
    return any(
        (own or other.motion is Motion.DEPART) and _lies_between(other, sighting.place.id, turn.latest, comes)
        for other in dated.by_report.get(sighting.report, ())
    )


def _lies_between(other: Sighting, place: str, start: datetime, end: datetime) -> bool:
    when = other.when or OPEN
    return other.place.id != place and start <= (when.earliest or _EARLY) and (when.latest or _LATE) <= end
