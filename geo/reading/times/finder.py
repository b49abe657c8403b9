"""The search for time expressions: the grammar run over the pieces, what it found checked by its neighbours."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from geo.reading.times.forms import clocks, dates, durations, periods, ranges, relatives, stamps
from geo.reading.times.grammar import PATTERN, RULES, STRETCH
from geo.reading.times.match import Found, Match
from geo.reading.times.neighbours import stands
from geo.reading.times.pieces import Pieces

_SHORT = 16
_KEPT_STRETCHES = 20_000
_MODULES = (clocks, dates, durations, periods, ranges, relatives, stamps)
_FORMS: dict[str, Callable[[Match], tuple[Found, ...]]] = {
    name: next(getattr(module, name) for module in _MODULES if hasattr(module, name)) for name in RULES
}


def expressions(pieces: Pieces, text: str) -> Iterator[Found]:
    """Yield what the grammar finds, in the order of the text, without overlaps."""
    for stretch in STRETCH.finditer(pieces.symbols):
        yield from _in_stretch(pieces, text, stretch.start(), stretch.end())


def _in_stretch(pieces: Pieces, text: str, start: int, end: int) -> Iterator[Found]:
    matched = _matched if end - start <= _SHORT else _matched.__wrapped__
    for rule, first, last in matched(pieces.symbols[start:end]):
        if stands(rule, pieces, text, start + first, start + last):
            yield from _FORMS[rule](Match(pieces, start + first, start + last))


@lru_cache(maxsize=_KEPT_STRETCHES)
def _matched(stretch: str) -> tuple[tuple[str, int, int], ...]:
    """Return the rules that match in a stretch, and where; the symbols alone decide that."""
    return tuple((str(match.lastgroup), *match.span()) for match in PATTERN.finditer(stretch))
