"""Which visit an undated sighting belongs to: what its report tells before and after it, and its publication."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from geo.journey.narrative import looks_back
from geo.journey.turn import Turn, new
from geo.journey.visits import COMING, STAYING, Sighting
from geo.reading.records import Motion

_LATE = datetime.max.replace(tzinfo=UTC)
Ends = Mapping[str, datetime]
"""By report, the moment by which what it tells as fact had been."""


@dataclass(frozen=True, slots=True)
class Told:
    """What places an undated sighting in its report.

    Attributes:
        ends: by when each report was published.
        back: the undated arrivals at the place that the same report begins with leaving.
        numbers: the place of each sighting in the order of telling.
        away: the number of the next coming to another place that the same report tells, where there is one.
        leads: the first sightings of each report: news begins with the newest.
    """

    ends: Ends
    back: frozenset[Sighting]
    numbers: Mapping[Sighting, int]
    away: Mapping[Sighting, int]
    leads: frozenset[Sighting]


def told(seen: Sequence[Sighting], ends: Ends) -> Told:
    """Return what places the undated among these sightings."""
    numbers = {sighting: number for number, sighting in enumerate(seen)}
    firsts = {sighting.report: sighting for sighting in reversed(seen)}
    return Told(ends, _coming_back(seen), numbers, _next_away(seen), frozenset(firsts.values()))


def home(sighting: Sighting, turns: list[Turn], known: Told) -> Turn:
    """Return the visit that an undated sighting belongs to: the first that its own report tells, else the first of all.

    What a report tells before it has the mover elsewhere, and then here at a time, was the visit before. A visit that
    begins after the report was published is none that it tells.
    """
    if sighting in known.back:
        return turns[-1] if len(turns) > 1 else new(turns)
    if sighting.motion is Motion.RETURN:
        again = next((turn for turn in turns if Motion.RETURN in turn.motions), None)
        return again or next((turn for turn in turns if _is_that_return(sighting, turn, known)), None) or new(turns)
    end = known.ends.get(sighting.report, _LATE)
    possible = [turn for turn in turns if not turn.is_dated or turn.earliest <= end]
    if not possible:
        turns.insert(0, Turn())
        return turns[0]
    number = next((n for n, turn in enumerate(possible) if sighting.report in turn.reports), 0)
    return possible[number - (number > 0 and _was_before(sighting, possible[number], known))]


def _is_that_return(sighting: Sighting, turn: Turn, known: Told) -> bool:
    """Return whether the report tells of the return as an arrival too: "has returned to Leon ... drew in at three"."""
    own = next((s for s in turn.sightings if s.report == sighting.report and s.motion is Motion.ARRIVE), None)
    if own is None or Motion.DEPART in turn.motions:
        return False
    first, then = sorted((sighting, own), key=known.numbers.__getitem__)
    return sighting in known.leads or known.away.get(first, known.numbers[then]) >= known.numbers[then]


def _was_before(sighting: Sighting, turn: Turn, known: Told) -> bool:
    """Return whether the report has the mover elsewhere between this sighting and what it tells of the visit."""
    own = min(known.numbers[other] for other in turn.sightings if other.report == sighting.report)
    return sighting not in known.leads and known.numbers[sighting] < known.away.get(sighting, own) < own


def _next_away(seen: Sequence[Sighting]) -> Mapping[Sighting, int]:
    """Return for each sighting the number of the next coming to another place that its report tells, if any."""
    away: dict[Sighting, int] = {}
    nearest: dict[str, tuple[str, int]] = {}
    other: dict[str, int] = {}
    for number, sighting in reversed(list(enumerate(seen))):
        report, place = sighting.report, sighting.place.id
        near = nearest.get(report)
        found = other.get(report) if near is None or near[0] == place else near[1]
        if found is not None:
            away[sighting] = found
        if sighting.motion in COMING | STAYING:
            if near is not None and near[0] != place:
                other[report] = near[1]
            nearest[report] = (place, number)
    return away


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
