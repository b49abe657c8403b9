"""Neighbouring finds that say one time together: "5 p.m. on Sunday", "Tuesday, 20 July", "the night of May 13"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from geo.reading.records import TimexType
from geo.reading.times.grammar import symbols_of
from geo.reading.times.match import Found
from geo.reading.times.meaning import Base, Meaning, merged
from geo.reading.times.pieces import Pieces
from geo.reading.times.sharing import shared

_DAY_GAP = re.compile(symbols_of("(COMMA | OF | ON THE? | COMMA ON | OF THE | OPEN)?"))
_COMMA_GAP = re.compile(symbols_of("COMMA?"))
_AT_GAP = re.compile(symbols_of("(COMMA | AT | COMMA AT)?"))
_MOMENT_GAP = re.compile(symbols_of("(AT | ABOUT | AT ABOUT)?"))
_PART_GAP = re.compile(symbols_of("(IN THE? | ON THE? | AT | OF | COMMA)?"))
_DATE_GAP = re.compile(symbols_of("(COMMA | DOT | THE | COMMA THE | OPEN)?"))


_MOMENTS = ("NOON", "MIDNIGHT", "DA", "DU", "MI")


def joined(found: Iterable[Found], pieces: Pieces, text: str) -> list[Found]:
    """Return the finds with those that say one time together made one."""
    result: list[Found] = []
    for item in found:
        while result and (whole := _together(result[-1], item, pieces, text)) is not None:
            result.pop()
            item = whole
        result.append(item)
    return shared([item for item in result if not item.meaning.zone_only], pieces)


def _together(one: Found, two: Found, pieces: Pieces, text: str) -> Found | None:
    if two.first - one.last > 2 or one.meaning.opens or _is_stamped(one, two, pieces, text):
        return None
    if two.meaning.zone_only:
        return _zoned(one, two)
    if not _fit(one.meaning, two.meaning, pieces.symbols[one.last : two.first]):
        return None
    return Found(one.first, two.last, _combined(one.meaning, two.meaning))


def _is_stamped(one: Found, two: Found, pieces: Pieces, text: str) -> bool:
    """Return whether a date heads a list and the clock time stamps its first line."""
    between = text[pieces.ends[one.last - 1] : pieces.starts[two.first]]
    return "\n" in between and bool(two.meaning.clock) and not one.meaning.has_time


def _zoned(one: Found, two: Found) -> Found | None:
    if one.last != two.first or not one.meaning.has_time or one.meaning.zone or one.meaning.value:
        return None
    return Found(one.first, two.last, merged(one.meaning, two.meaning))


def _fit(one: Meaning, two: Meaning, gap: str) -> bool:
    if one.value or two.value or one.block or two.block:
        return False
    if one.clock and one.has_day and two.part and not two.has_day and not two.clock:
        return not gap or bool(one.unsaid and _PART_GAP.fullmatch(gap))
    if one.has_time and not one.has_day and two.has_day and not (two.has_time and (two.clock or one.part)):
        return bool(_DAY_GAP.fullmatch(gap))
    if two.has_time and not one.clock and not one.part and one.has_day and not two.has_day:
        is_moment = two.part in _MOMENTS and bool(_MOMENT_GAP.fullmatch(gap))
        return bool(two.part and _COMMA_GAP.fullmatch(gap)) or is_moment or bool(two.clock and _AT_GAP.fullmatch(gap))
    if one.part and one.has_day and not one.clock and two.clock and not two.has_day:
        return two.unsaid and bool(_AT_GAP.fullmatch(gap)) and not two.part
    if one.clock and not one.has_day and two.part and not two.clock:
        return bool(_PART_GAP.fullmatch(gap))
    return _weekday_fits(one, two, gap)


def _weekday_fits(one: Meaning, two: Meaning, gap: str) -> bool:
    if one.weekday is None or one.day is not None:
        return False
    return two.day is not None and two.weekday is None and bool(_DATE_GAP.fullmatch(gap))


def _combined(one: Meaning, two: Meaning) -> Meaning:
    if one.base is Base.OVERNIGHT:
        one = replace(one, unit="", shift=None, base=Base.NONE)
    both = merged(one, two)
    if both.weekday is not None:
        both = replace(both, definite=(one if one.weekday is not None else two).definite)
    if both.clock and both.part in ("MO", "AF", "EV", "NI"):
        both = replace(both, clock=_by_part(both.clock, both.part), part="", unsaid=False)
    return replace(both, type=TimexType.TIME if both.has_time else both.type)


def _by_part(clock: tuple[int, ...], part: str) -> tuple[int, ...]:
    hour = clock[0]
    if (part in ("AF", "EV") and hour < 12) or (part == "NI" and 5 <= hour < 12):
        hour += 12
    elif hour == 12 and part in ("MO", "NI"):
        hour = 0
    return (hour, *clock[1:])
