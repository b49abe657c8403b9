"""Visits out of sightings: a place that was left and come back to is visited twice."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from geo.dates import OPEN, Order
from geo.gazetteer.place import Extent
from geo.journey.visits import COMING, STAYING, Sighting, Visit, make_visit
from geo.reading.records import Motion

_LATE = datetime.max.replace(tzinfo=UTC)
Turn = list[Sighting]


def visits(seen: Sequence[Sighting]) -> tuple[Visit, ...]:
    """Return the visits, in the order in which the places are first told."""
    by_place: dict[str, Turn] = {}
    for sighting in seen:
        by_place.setdefault(sighting.place.id, []).append(sighting)
    dated = _dated_by_report(seen)
    number_of = {sighting: number for number, sighting in enumerate(seen)}
    return tuple(
        make_visit(group[0].place, sorted(turn, key=number_of.__getitem__), turn_number)
        for group in by_place.values()
        for turn_number, turn in enumerate(_turns(group, dated))
    )


def _dated_by_report(seen: Iterable[Sighting]) -> Mapping[str, Turn]:
    told: dict[str, Turn] = {}
    for sighting in seen:
        if sighting.when is not None:
            told.setdefault(sighting.report, []).append(sighting)
    return told


def _turns(group: Sequence[Sighting], elsewhere: Mapping[str, Turn]) -> list[Turn]:
    if group[0].place.extent is Extent.AREA:
        return [list(group)]
    turns: list[Turn] = []
    for sighting in sorted((s for s in group if s.when is not None), key=_start):
        if not turns or _comes_back(sighting, turns[-1], elsewhere):
            turns.append([])
        turns[-1].append(sighting)
    undated = [s for s in group if s.when is None]
    for sighting in sorted(undated, key=lambda s: s.motion is Motion.RETURN):
        _home(sighting, turns).append(sighting)
    return turns


def _start(sighting: Sighting) -> tuple[datetime, bool]:
    when = sighting.when or OPEN
    return when.earliest or _LATE, sighting.motion is Motion.DEPART


def _comes_back(sighting: Sighting, turn: Turn, elsewhere: Mapping[str, Turn]) -> bool:
    """Whether a dated sighting begins another visit: it says so, or the mover was elsewhere in between.

    Reports that only differ about one visit must not make two of it: a leaving has to be told, of this place or of the
    one in between, or else both visits by one report.
    """
    if sighting.motion is Motion.RETURN:
        return all(s.motion is not Motion.RETURN for s in turn)
    leavers = {s.report for s in turn if s.motion is Motion.DEPART} if sighting.motion in COMING | STAYING else set()
    own = any(s.report == sighting.report for s in turn)
    return any(
        _lies_between(other, turn, sighting) and (own or bool(leavers) or other.motion is Motion.DEPART)
        for report in leavers | {sighting.report}
        for other in elsewhere.get(report, ())
    )


def _lies_between(other: Sighting, turn: Turn, sighting: Sighting) -> bool:
    if other.place.id == sighting.place.id or other.motion is Motion.HEAD:
        return False
    return _is_before(other, sighting) and all(_is_before(before, other) for before in turn)


def _is_before(a: Sighting, b: Sighting) -> bool:
    return (a.when or OPEN).order(b.when or OPEN) is Order.BEFORE


def _home(sighting: Sighting, turns: list[Turn]) -> Turn:
    """The turn that an undated sighting belongs to: the first that its own report tells of, else the first of all."""
    if sighting.motion is Motion.RETURN:
        again = next((turn for turn in turns if any(s.motion is Motion.RETURN for s in turn)), None)
        return again if again is not None else _new(turns)
    own = next((turn for turn in turns if any(s.report == sighting.report for s in turn)), None)
    return own if own is not None else turns[0] if turns else _new(turns)


def _new(turns: list[Turn]) -> Turn:
    turns.append([])
    return turns[-1]
