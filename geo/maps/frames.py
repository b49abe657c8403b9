"""The journey as frames to play through time: one a stop, in their order, each with what comes into sight by then."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from geo.dates import Interval
from geo.maps.scene import Line, Mark, Scene, TimeRow
from geo.maps.words import day_words, days_words, local

FEWEST = 2
NO_DAY = "day not known"


@dataclass(frozen=True, slots=True)
class Frame:
    """A step through time: its day or days in words, the stop in words, and the ids of what it adds to the map."""

    day: str
    words: str
    ids: tuple[str, ...]


def frames(scene: Scene) -> tuple[Frame, ...]:
    """Return the frames of a scene; none when it has fewer than two stops or no time at all."""
    if scene.timeline is None or len(scene.places) < FEWEST:
        return ()
    rows = {row.id: row for row in scene.timeline.rows}
    added = list(_added(scene))
    rest = _drawn(scene) - {key for ids in added for key in ids}
    added[-1] += sorted(rest)
    pairs = zip(scene.places, added, strict=True)
    return tuple(_frame(mark, rows.get(mark.id), ids, scene.timeline.zone) for mark, ids in pairs)


def _frame(mark: Mark, row: TimeRow | None, ids: Iterable[str], zone: str) -> Frame:
    bars = () if row is None else row.bars
    told = "; ".join(bar.words for bar in bars)
    words = ": ".join(part for part in (f"{mark.number} {mark.name}", told) if part)
    day = next((each for bar in bars if (each := _day(bar.time, zone))), NO_DAY)
    return Frame(day, words, tuple(ids))


def _day(time: Interval, zone: str) -> str:
    """The day, the days, or the one bound that is known; "" when the time is open."""
    if time.earliest is not None and time.latest is not None:
        first, last = local(time.earliest, zone).date(), local(time.latest - timedelta.resolution, zone).date()
        return day_words(first, year=True) if first == last else days_words(first, last)
    if time.earliest is not None:
        return f"from {day_words(local(time.earliest, zone).date(), year=True)}"
    return "" if time.latest is None else f"by {day_words(local(time.latest, zone).date(), year=True)}"


def _added(scene: Scene) -> Iterator[list[str]]:
    """Each stop with the ways that lead to it from stops before, and those that end at no stop and begin there."""
    stops = {mark.id for mark in scene.places}
    seen: set[str] = set()
    for mark in scene.places:
        seen.add(mark.id)
        yield [mark.id, *dict.fromkeys(line.id for line in scene.lines if _comes(line, mark.id, seen, stops))]


def _comes(line: Line, stop: str, seen: set[str], stops: set[str]) -> bool:
    arrives = line.end == stop and line.start in seen
    return arrives or (line.start == stop and line.end not in stops)


def _drawn(scene: Scene) -> set[str]:
    marks = (*scene.stops, *scene.destinations, *scene.bends, *(area.mark for area in scene.areas))
    return {mark.id for mark in marks if mark.id} | {line.id for line in scene.lines}
