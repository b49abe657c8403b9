"""Days and halves of the day that one expression tells for the one before it: "from eight to ten on Monday morning"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.reading.times.grammar import symbols_of
from geo.reading.times.match import Found
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.pieces import Pieces

_GLOSS = re.compile(symbols_of("OPEN"))
_BEHIND_GLOSS = re.compile(symbols_of("CLOSE COMMA? ON? THE?"))
_TO = re.compile(symbols_of("TO | UNTIL | THROUGH | DASH"))
_HALF_DAY = 12
_DAY_FIELDS = ("year", "month", "day", "weekday", "feast", "unit", "shift", "base", "turn", "definite")


def shared(found: Sequence[Found], pieces: Pieces) -> list[Found]:
    """Return the finds; the first end of a range, and a time with its gloss, take the day that stands behind them."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        one, two = result[index], result[index + 1]
        if one.meaning.opens:
            result[index] = one._replace(meaning=_opening(one.meaning, two.meaning))
        elif _closes(one, two, pieces):
            result[index + 1] = two._replace(meaning=replace(two.meaning, base=Base.MENTION))
        elif _is_gloss(result, index, pieces):
            day = result[index + 2].meaning
            result[index : index + 2] = [item._replace(meaning=_with_day(item.meaning, day)) for item in (one, two)]
    return result


def _closes(one: Found, two: Found, pieces: Pieces) -> bool:
    """Return whether two weekdays make a range, so that the second is the next one: "from Monday to Wednesday"."""
    bare = two.meaning.weekday and two.meaning.day is None and two.meaning.turn is None and not two.meaning.shift
    return bool(bare and one.meaning.weekday and _TO.fullmatch(pieces.symbols, one.last, two.first))


def _opening(one: Meaning, two: Meaning) -> Meaning:
    told = one if one.has_day or not two.has_day else _with_day(one, two)
    if not one.clock or not one.unsaid or not two.clock:
        return told
    later = one.clock[0] + _HALF_DAY
    hour = later if later <= two.clock[0] and (one.clock[0] < _HALF_DAY) else one.clock[0]
    return replace(told, clock=(hour, *one.clock[1:]), unsaid=two.unsaid)


def _with_day(one: Meaning, two: Meaning) -> Meaning:
    if one.has_day:
        return one
    changes = {name: getattr(two, name) for name in _DAY_FIELDS}
    return replace(one, **changes)


def _is_gloss(found: Sequence[Found], index: int, pieces: Pieces) -> bool:
    """Return whether a clock time, its gloss in brackets and a day stand there: "4 p.m. (1300 GMT) on Monday"."""
    if index + 2 >= len(found):
        return False
    one, two, day = found[index : index + 3]
    if not one.meaning.clock or not two.meaning.clock or not day.meaning.has_day or day.meaning.has_time:
        return False
    opens = _GLOSS.fullmatch(pieces.symbols, one.last, two.first)
    return bool(opens and _BEHIND_GLOSS.fullmatch(pieces.symbols, two.last, day.first))
