"""Stays of which two voices give other lengths: in hours, as a night, or by the times of coming and leaving."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import combinations
from typing import NamedTuple

from geo.dates import Interval
from geo.journey.conflicts.lengths import Length, vague_length
from geo.journey.conflicts.positions import position_of, time_words
from geo.journey.conflicts.ranges import Range, may_be_of_one_thing, range_of
from geo.journey.itinerary import Halt
from geo.journey.manners import is_of_night
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.sources import Source, source_of
from geo.journey.visits import COMING, HALTING, LEAVING, THROUGH, Sighting
from geo.reading.records import Motion, Quantity

HOURS: Mapping[str, float] = {"min": 1 / 60, "h": 1.0}
SHORTEST_NIGHT_H = 5.0
SECONDS_AN_HOUR = 3600.0
VAGUEST_H = 1.0
"""A time of coming or leaving that is told less exactly gives no length of a stay."""
SLACK = 0.15
"""By this share a length may be rounded."""
MOST_COMPARED = 24
"""So many lengths of one stay are set against each other."""
_LEFT_AFTER = ("after", "within", "in")


class _Stay(NamedTuple):
    """One length of a stay: the hours that it may mean, its words, and the statements that give it."""

    hours: Range
    words: str
    told: tuple[Sighting, ...]

    @property
    def voice(self) -> tuple[str, Source]:
        """Who gives it."""
        return _voice(self.told[0])


def stay_conflicts(halts: Iterable[Halt], quantities: Iterable[Quantity], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each stop at which two voices have the mover stay for lengths that cannot both be.

    Args:
        halts: the stops.
        quantities: what is counted and measured.
        known: the titles of the conflicts that are told already.
    """
    by_report: dict[str, list[Quantity]] = {}
    for quantity in quantities:
        counted = quantity.low is not None or quantity.high is not None
        if counted and quantity.attribute == "duration" and quantity.unit in HOURS:
            by_report.setdefault(quantity.report, []).append(quantity)
    for halt in halts:
        if _title(halt) not in known and len(halt.visit.sightings) > 1:
            stays = [*_told(halt, by_report), *_from_times(halt)]
            pair = next((pair for pair in combinations(stays[:MOST_COMPARED], 2) if _exclude_each_other(*pair)), None)
            if pair is not None:
                yield _conflict(halt, pair)


def _told(halt: Halt, by_report: Mapping[str, Sequence[Quantity]]) -> Iterator[_Stay]:
    for sighting in halt.visit.sightings:
        vague = vague_length(sighting.attestation.quote)
        for length in (*_counted(sighting, by_report.get(sighting.report, ())), *((vague,) if vague else ())):
            if _is_of_stay(sighting, length):
                yield _Stay(_rounded(length.hours), length.words, (sighting,))
        if sighting.motion is Motion.STOP and is_of_night(sighting.attestation.quote):
            yield _Stay(Range(SHORTEST_NIGHT_H, float("inf")), "a night", (sighting,))


def _counted(sighting: Sighting, quantities: Iterable[Quantity]) -> Iterator[Length]:
    """The lengths that are counted in the words of a statement."""
    span = sighting.attestation.span
    for quantity in quantities:
        if span.start <= quantity.span.start and quantity.span.end <= span.end:
            low, high = range_of(quantity)
            hours = Range(low * HOURS[quantity.unit], high * HOURS[quantity.unit])
            yield Length(hours, quantity.quote, quantity.span.start - span.start)


def _is_of_stay(sighting: Sighting, length: Length) -> bool:
    """Whether a length in the words of a statement is that of a halt, or of one that was over when it left."""
    before = sighting.attestation.quote[: length.start].split()
    after = (bool(before) and before[-1] in _LEFT_AFTER) or length.words.split()[0] in _LEFT_AFTER
    return sighting.motion in HALTING or (sighting.motion in LEAVING and after)


def _from_times(halt: Halt) -> Iterator[_Stay]:
    """The lengths that follow from when one voice has the mover come and leave."""
    exact = [
        (s, s.when)
        for s in halt.visit.sightings
        if s.when is not None and _hours(s.when.earliest, s.when.latest) <= VAGUEST_H
    ]
    left = {_voice(s): (s, when) for s, when in exact if s.motion in LEAVING}
    for came, when in exact:
        if came.motion in COMING - THROUGH and _voice(came) in left:
            gone, then = left[_voice(came)]
            hours = _between(when, then)
            if hours.low >= 0:
                words = f"from {time_words([came])} to {time_words([gone])}"
                yield _Stay(_rounded(hours), words, (came, gone))


def _voice(sighting: Sighting) -> tuple[str, Source]:
    return sighting.report, source_of(sighting.attestation)


def _between(came: Interval, left: Interval) -> Range:
    """The hours from the one to the other; times that are told exactly have both ends."""
    return Range(_hours(came.latest, left.earliest), _hours(came.earliest, left.latest))


def _hours(start: datetime | None, end: datetime | None) -> float:
    return float("inf") if start is None or end is None else (end - start).total_seconds() / SECONDS_AN_HOUR


def _rounded(hours: Range) -> Range:
    return Range(hours.low * (1 - SLACK), hours.high * (1 + SLACK))


def _exclude_each_other(a: _Stay, b: _Stay) -> bool:
    return a.voice != b.voice and not a.hours.meets(b.hours) and may_be_of_one_thing(a.hours, b.hours)


def _conflict(halt: Halt, pair: Iterable[_Stay]) -> Conflict:
    return Conflict(
        id=f"conflict-quantity-stay-{halt.visit.key}",
        about=About.QUANTITY,
        title=_title(halt),
        exclusive=Exclusive.YES,
        positions=tuple(position_of(stay.words, stay.told) for stay in pair),
        why="The lengths have no time in common, and no voice gives both.",
        settled_by="The times at which it came and left.",
    )


def _title(halt: Halt) -> str:
    return f"Time spent at {halt.place.name}"
