"""Clauses that leave their verb to the one before: "On Monday she was in Leon; on Tuesday, Lugo"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, TIME, Units
from geo.reading.records import PlaceRef
from geo.reports import Span

_LEADING = ("on", "in", "at", "by", "and", "then")
_LONGEST = 6


def gapped(units: Units, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the statement before a semicolon once more, with the time and the place that stand behind it."""
    for mark in [index for index, unit in enumerate(units) if unit.text == ";"]:
        before = [s for s in told if s.span.end <= units[mark].start and len(s.places) == 1]
        place = _dated_place(units, mark + 1)
        mention = units[place].mention if place else None
        if before and mention is not None and mention.place is not None:
            time = next(unit for unit in units[mark:place] if unit.kind == TIME)
            ref = PlaceRef(mention.place, mention.span)
            span = Span(units[mark + 1].start, units[place].end)
            yield replace(before[-1], places=dict.fromkeys(before[-1].places, ref), span=span, time=time.timex)


def _dated_place(units: Units, start: int) -> int:
    """Return where the place stands that closes a clause of nothing but a time and it: "on Tuesday, Lugo"; or 0."""
    dated = False
    for index in range(start, min(start + _LONGEST, len(units))):
        unit = units[index]
        if unit.kind == PLACE:
            closes = index + 1 == len(units) or units[index + 1].kind == MARK
            return index if dated and closes and not unit.possessive else 0
        dated = dated or unit.kind == TIME
        if not (unit.kind == TIME or unit.text == "," or unit.lower in _LEADING):
            return 0
    return 0
