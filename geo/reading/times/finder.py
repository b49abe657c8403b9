"""The search for time expressions: the grammar run over the pieces, what it found checked by its neighbours."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from geo.reading.times.forms import clocks, dates, durations, periods, ranges, relatives
from geo.reading.times.grammar import PATTERN, RULES, STRETCH
from geo.reading.times.lexicon import NOTHING, SYMBOLS
from geo.reading.times.match import Found, Match
from geo.reading.times.pieces import Pieces

_SHORT = 16
_KEPT_STRETCHES = 20_000
_SAFE_YEARS = range(1800, 2036)
_NO_YEAR_AFTER = frozenset("$ £ € ¥ # no no. nr resolution flight route section article room model size boeing".split())
_NO_YEAR_BEFORE = frozenset(
    """% km kms kilometres kilometers miles mph metres meters m ft feet people men women troops soldiers workers tons
    tonnes dollars euros pounds deaths dead prisoners civilians refugees houses homes carriages passengers times
    percent barrels acres hectares kg hp cc members fighters casualties migrants families vessels ships""".split()
)
_OWN = frozenset("his her their its our my your good".split())
_LEADS = frozenset(
    SYMBOLS[name]
    for name in "BY IN SINCE TO FROM OF ON THROUGH BETWEEN FOR AND BEFORE AFTER OR OPEN CLOSE EARLY COMMA ABOUT".split()
)
_COUNTS = frozenset(SYMBOLS[name] for name in "THAN OVER LEAST UP VAGUE".split())
_MODULES = (clocks, dates, durations, periods, ranges, relatives)
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
        if _stands(rule, pieces, text, start + first, start + last):
            yield from _FORMS[rule](Match(pieces, start + first, start + last))


@lru_cache(maxsize=_KEPT_STRETCHES)
def _matched(stretch: str) -> tuple[tuple[str, int, int], ...]:
    """Return the rules that match in a stretch, and where; the symbols alone decide that."""
    return tuple((str(match.lastgroup), *match.span()) for match in PATTERN.finditer(stretch))


def _stands(rule: str, pieces: Pieces, text: str, first: int, last: int) -> bool:
    if rule == "bare_year":
        return _is_year(pieces, text, first, last)
    before = _neighbour(pieces, text, first - 1)
    if rule in ("day_part", "relative_unit", "season") and before in _OWN:
        return False
    glued = first > 1 and before == "-" and pieces.starts[first] == pieces.ends[first - 1]
    return not (glued and pieces.symbols[first - 2] == NOTHING)


def _is_year(pieces: Pieces, text: str, first: int, last: int) -> bool:
    if _neighbour(pieces, text, last) in _NO_YEAR_BEFORE or pieces.symbols[last : last + 1] == SYMBOLS["UNITS"]:
        return False
    if last - first > 1:
        return True
    lead = pieces.symbols[first - 1 : first]
    if lead in _COUNTS or _neighbour(pieces, text, first - 1) in _NO_YEAR_AFTER:
        return False
    return lead in _LEADS or int(pieces.values[first]) in _SAFE_YEARS


def _neighbour(pieces: Pieces, text: str, place: int) -> str:
    inside = 0 <= place < len(pieces.starts)
    return text[pieces.starts[place] : pieces.ends[place]].casefold() if inside else ""
