"""The search for time expressions: the grammar run over the pieces, what it found checked by its neighbours."""

from collections.abc import Callable, Iterator

from geo.reading.times.forms import clocks, dates, durations, periods, ranges, relatives
from geo.reading.times.grammar import PATTERN, RULES, STRETCH
from geo.reading.times.lexicon import NOTHING, SYMBOLS
from geo.reading.times.match import Found, Match
from geo.reading.times.pieces import Pieces

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
    while found := PATTERN.search(pieces.symbols, start, end):
        rule = str(found.lastgroup)
        first, last = found.span()
        start = last
        if _stands(rule, pieces, text, first, last):
            yield from _FORMS[rule](Match(pieces, first, last))


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
