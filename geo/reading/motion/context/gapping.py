"""Clauses that leave their verb to the one before: "On Monday she was in X; on Tuesday, Y", "left X today, Y later"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, TIME, Unit, Units, is_seat
from geo.reading.records import PlaceRef
from geo.reports import Span

_LEADING = ("on", "in", "at", "by", "and", "then")
_LONGEST = 6
_NEAR = 3
_PLACING = ("in", "at", "off")
_DATING = ("on", "at", "by", "in", "before")


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
    yield from _listed(units, told)


def _listed(units: Units, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield a dated statement once more for each place with its own time behind it: "left X on Monday, Y on Friday"."""
    last: Statement | None = None
    for mark in [index for index, unit in enumerate(units[:-1]) if _joins(unit, units[index + 1])]:
        place = mark + 1 + (mark + 1 < len(units) and units[mark + 1].lower in _PLACING)
        time = _time_behind(units, place)
        before = [s for s in told if s.span.end <= units[mark].start and _is_dated_verb(s)]
        last = last if last is not None else before[-1] if before and _is_near(units, before[-1], mark) else None
        mention = units[place].mention if place < len(units) else None
        if last is None or not time or mention is None or mention.place is None:
            last = None
            continue
        places = dict.fromkeys(last.places, PlaceRef(mention.place, mention.span))
        last = replace(last, places=places, span=Span(units[place].start, units[time].end), time=units[time].timex)
        yield last


def _is_dated_verb(statement: Statement) -> bool:
    return len(statement.places) == 1 and statement.time is not None and statement.trigger.entry.kind == "verb"


def _joins(unit: Unit, following: Unit) -> bool:
    return unit.lower == "and" or (unit.text == "," and following.lower != "and")


def _is_near(units: Units, statement: Statement, mark: int) -> bool:
    """Return whether the statement ends right before the mark, but for a word or two."""
    return statement.span.end >= units[max(0, mark - _NEAR)].start


def _time_behind(units: Units, place: int) -> int:
    """Return where the time stands that closes a clause of nothing but a place and it: "Lugo on Tuesday"; or 0."""
    if place >= len(units) or units[place].possessive or not (units[place].kind == PLACE or is_seat(units[place])):
        return 0
    time = place + 1 + (place + 1 < len(units) and units[place + 1].lower in _DATING)
    if time >= len(units) or units[time].kind != TIME:
        return 0
    closes = time + 1 == len(units) or units[time + 1].kind == MARK or units[time + 1].lower == "and"
    return time if closes else 0


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
