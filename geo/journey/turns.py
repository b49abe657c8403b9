"""Visits out of sightings: a place that was left and come back to is visited twice."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from geo.dates import OPEN
from geo.gazetteer.place import Extent
from geo.journey.narrative import looks_back
from geo.journey.visits import COMING, STAYING, Sighting, Visit, make_visit
from geo.reading.records import Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Turn:
    """One visit while its sightings are dealt out: who tells it, who has the mover leave, and by when it is over."""

    sightings: list[Sighting] = field(default_factory=list)
    reports: set[str] = field(default_factory=set)
    motions: set[Motion] = field(default_factory=set)
    latest: datetime = _EARLY

    def add(self, sighting: Sighting) -> None:
        self.sightings.append(sighting)
        self.reports.add(sighting.report)
        self.motions.add(sighting.motion)
        if sighting.when is not None:
            self.latest = max(self.latest, sighting.when.latest or _LATE)


@dataclass(frozen=True, slots=True)
class _Elsewhere:
    """Where the mover was when, so that it can be asked whether it was away from a place in a stretch of time.

    Attributes:
        starts: when the times begin, sorted.
        soonest: from each start on, the first end of a time that begins then or later, with its place.
        next_soonest: the first such end at any other place.
    """

    starts: tuple[datetime, ...]
    soonest: tuple[tuple[datetime, str], ...]
    next_soonest: tuple[datetime, ...]

    def within(self, place: str, start: datetime, end: datetime) -> bool:
        """Return whether a time that is told of another place lies wholly in the stretch."""
        index = bisect_left(self.starts, start)
        if index == len(self.starts):
            return False
        soonest, where = self.soonest[index]
        return (soonest if where != place else self.next_soonest[index]) <= end


def visits(seen: Sequence[Sighting]) -> tuple[Visit, ...]:
    """Return the visits, in the order in which the places are first told."""
    by_place: dict[str, list[Sighting]] = {}
    by_report: dict[str, list[Sighting]] = {}
    for sighting in seen:
        by_place.setdefault(sighting.place.id, []).append(sighting)
        if sighting.when is not None and sighting.motion is not Motion.HEAD:
            by_report.setdefault(sighting.report, []).append(sighting)
    every = _elsewhere([sighting for told in by_report.values() for sighting in told])
    back = _coming_back(seen)
    number_of = {sighting: number for number, sighting in enumerate(seen)}
    return tuple(
        make_visit(group[0].place, sorted(turn.sightings, key=number_of.__getitem__), number)
        for group in by_place.values()
        for number, turn in enumerate(_turns(group, by_report, every, back))
    )


def _coming_back(seen: Iterable[Sighting]) -> frozenset[Sighting]:
    """The undated arrivals at the place that the same report begins with leaving, after it has the mover elsewhere."""
    start: dict[str, str] = {}
    away: set[str] = set()
    back = []
    for sighting in seen:
        report = sighting.report
        start.setdefault(report, sighting.place.id if sighting.motion is Motion.DEPART else "")
        if sighting.motion in COMING | STAYING and sighting.place.id != start[report]:
            away.add(report)
        elif report in away and _comes_undated(sighting):
            back.append(sighting)
    return frozenset(back)


def _comes_undated(sighting: Sighting) -> bool:
    return sighting.motion is Motion.ARRIVE and sighting.when is None and not looks_back(sighting)


def _elsewhere(dated: Iterable[Sighting]) -> _Elsewhere:
    ends = sorted(((s.when.earliest or _EARLY), (s.when.latest or _LATE), s.place.id) for s in dated if s.when)
    soonest: list[tuple[datetime, str]] = []
    others: list[datetime] = []
    best, other = (_LATE, ""), _LATE
    for _, end, place in reversed(ends):
        if place == best[1]:
            best = min(best, (end, place))
        elif end < best[0]:
            best, other = (end, place), best[0]
        else:
            other = min(other, end)
        soonest.append(best)
        others.append(other)
    return _Elsewhere(tuple(end[0] for end in ends), tuple(reversed(soonest)), tuple(reversed(others)))


def _turns(
    group: Sequence[Sighting],
    by_report: Mapping[str, Sequence[Sighting]],
    every: _Elsewhere,
    back: Container[Sighting],
) -> list[_Turn]:
    turns: list[_Turn] = []
    if group[0].place.extent is Extent.AREA:
        for sighting in group:
            (turns[0] if turns else _new(turns)).add(sighting)
        return turns
    for sighting in sorted((s for s in group if s.when is not None), key=_start):
        again = not turns or _comes_back(sighting, turns, by_report, every)
        (_new(turns) if again else turns[-1]).add(sighting)
    undated = [s for s in group if s.when is None]
    for sighting in sorted(undated, key=lambda s: s.motion is Motion.RETURN or s in back):
        _home(sighting, turns, back).add(sighting)
    return turns


def _start(sighting: Sighting) -> tuple[datetime, bool]:
    return (sighting.when or OPEN).earliest or _LATE, sighting.motion is Motion.DEPART


def _comes_back(
    sighting: Sighting, turns: Sequence[_Turn], by_report: Mapping[str, Sequence[Sighting]], every: _Elsewhere
) -> bool:
    """Whether a dated sighting begins another visit: it says so, or the mover was elsewhere in between.

    Reports that only differ about one visit must not make two of it: a leaving has to be told, of this place or of the
    one in between, or else both visits by one report.
    """
    turn, comes = turns[-1], (sighting.when or OPEN).earliest or _EARLY
    if sighting.motion is Motion.RETURN:
        there_again = len(turns) > 1 and comes < turn.latest and Motion.DEPART not in turn.motions
        return Motion.RETURN not in turn.motions and not there_again
    if Motion.DEPART in turn.motions and sighting.motion in COMING | STAYING:
        return every.within(sighting.place.id, turn.latest, comes)
    own = sighting.report in turn.reports
    return any(
        (own or other.motion is Motion.DEPART) and _lies_between(other, sighting.place.id, turn.latest, comes)
        for other in by_report.get(sighting.report, ())
    )


def _lies_between(other: Sighting, place: str, start: datetime, end: datetime) -> bool:
    when = other.when or OPEN
    return other.place.id != place and start <= (when.earliest or _EARLY) and (when.latest or _LATE) <= end


def _home(sighting: Sighting, turns: list[_Turn], back: Container[Sighting]) -> _Turn:
    """The turn that an undated sighting belongs to: the first that its own report tells of, else the first of all."""
    if sighting in back:
        return turns[-1] if len(turns) > 1 else _new(turns)
    if sighting.motion is Motion.RETURN:
        again = next((turn for turn in turns if Motion.RETURN in turn.motions), None)
        return again or _new(turns)
    own = next((turn for turn in turns if sighting.report in turn.reports), None)
    return own or (turns[0] if turns else _new(turns))


def _new(turns: list[_Turn]) -> _Turn:
    turns.append(_Turn())
    return turns[-1]
