"""Whether what a rule of the grammar matched is a time, by the words beside it: "by 6.30", not "by 6.30 per cent"."""

from collections.abc import Callable, Mapping

from geo.reading.times.counted import COUNTED
from geo.reading.times.lexicon import NOTHING, SYMBOLS
from geo.reading.times.pieces import Pieces

_SAFE_YEARS = range(1800, 2036)
_NO_YEAR_AFTER = frozenset("$ £ € ¥ # no no. nr resolution flight route section article room model size boeing".split())
_OWN = frozenset("his her their its our my your good".split())
_LEADS = frozenset(
    SYMBOLS[name]
    for name in """BY IN SINCE TO UNTIL FROM OF ON THROUGH BETWEEN FOR AND BEFORE AFTER OR OPEN CLOSE EARLY COMMA
    ABOUT""".split()
)
_COUNTS = frozenset(SYMBOLS[name] for name in "THAN OVER LEAST UP VAGUE".split())
_PRONOUNS = frozenset("he she it they we i you the there when but while they all his her their our my".split())
_MARKS = frozenset(("", ",", ".", ";", ":", ")", "?", "!", "-", "–", "—", "\n", "and", "or", "as"))
_PREPOSITIONS = frozenset("in on at with from by for to a an its this that last local yesterday".split())
_WHEREABOUTS = frozenset("here there home back in ashore aboard away again port".split())
_AUXILIARIES = frozenset("was were had came".split())
_NUMBERED = frozenset("on by of until from to till".split())
_AT, _DASH, _ON, _UNITS, _WEEKDAY = (SYMBOLS[name] for name in "AT DASH ON UNITS WEEKDAY".split())
_HALVES = frozenset(SYMBOLS[name] for name in "AMPM CLOCK ZONE LOCAL LOCALTIME CITY OCLOCK".split())


def stands(rule: str, pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether the pieces [first, last) that a rule matched may be a time beside their neighbours."""
    if rule in _CHECKS:
        return _CHECKS[rule](pieces, text, first, last)
    before = _neighbour(pieces, text, first - 1)
    if rule in ("day_part", "relative_unit", "season") and before in _OWN:
        return False
    glued = first > 1 and before == "-" and pieces.starts[first] == pieces.ends[first - 1]
    if glued and pieces.symbols[first - 2] == NOTHING:
        return False
    return rule not in ("moment", "day_part") or not _closes_name(pieces, text, first, last)


def _closes_name(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether the word is the last of somebody's or a ship's name: "the Halcyon Dawn", not "DAWN MONDAY"."""
    if last - first > 1 or first < 2 or pieces.symbols[first - 1] != NOTHING:
        return False
    word, before = (text[pieces.starts[i] : pieces.ends[i]] for i in (first, first - 1))
    named = word.istitle() and before.istitle() and pieces.ends[first - 1] + 1 == pieces.starts[first]
    return named and text[: pieces.starts[first - 1]].rstrip(" ")[-1:] not in (".", "\n", ":", "")


def _is_year(pieces: Pieces, text: str, first: int, last: int) -> bool:
    if _is_counted(pieces, text, last):
        return False
    if last - first > 1:
        return True
    lead = pieces.symbols[first - 1 : first]
    if lead in _COUNTS or _neighbour(pieces, text, first - 1) in _NO_YEAR_AFTER:
        return False
    return lead in _LEADS or int(pieces.values[first]) in _SAFE_YEARS


def _is_clock(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether a decimal is a clock time ("at 6.30"): nothing is counted by it."""
    dotted = SYMBOLS["DOTTED"] in pieces.symbols[first:last]
    return not dotted or _has_half(pieces, first, last) or not _is_counted(pieces, text, last)


def _is_range(pieces: Pieces, text: str, first: int, last: int) -> bool:
    return _has_half(pieces, first, last) or _ends_there(pieces, text, last, _PREPOSITIONS)


def _is_hour(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether a bare number is an hour: "soon after one", "by eleven he", "Around 11, it"."""
    if _has_half(pieces, first, last):
        return True
    following = _neighbour(pieces, text, last)
    if last - first > 2 or (last - first > 1 and pieces.symbols[first] != SYMBOLS["ABOUT"]):
        return _ends_there(pieces, text, last, _PREPOSITIONS)
    lead = pieces.symbols[first - 1 : first] if last - first == 1 else ""
    if following in _PRONOUNS:
        return True
    if lead == SYMBOLS["BY"] and following in _MARKS and _names_a_place(pieces, text, first - 2):
        return True
    is_word = pieces.symbols[last - 1] == SYMBOLS["COUNT"]
    opens = first == 0 or _neighbour(pieces, text, first - 1) in _MARKS or pieces.symbols[first - 1] == _AT
    if last - first > 1:
        return opens and following in _MARKS
    return is_word and lead != SYMBOLS["BY"] and following in _MARKS


def _names_a_place(pieces: Pieces, text: str, place: int) -> bool:
    """Return whether a word may say where somebody was by that hour: "at Lugo by four", "back home by six"."""
    word = text[pieces.starts[place] : pieces.ends[place]] if place >= 0 else ""
    return word[:1].isupper() or word in _WHEREABOUTS


def _is_day_of_month(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether "from the 5th" is a day: behind "on" or a weekday always, else where no noun follows."""
    lead = pieces.symbols[first - 1 : first]
    sure = lead in (_ON, _WEEKDAY, SYMBOLS["COMMA"], SYMBOLS["MAYBEDAY"])
    return sure or _ends_there(pieces, text, last, _PREPOSITIONS)


def _is_counted_on(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether "that" stands for what was told: "ten minutes after that he left", not "after that meeting"."""
    return pieces.symbols[last - 1] != SYMBOLS["THAT"] or _ends_there(pieces, text, last, _AUXILIARIES)


def _is_numbered(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether "day three" is the third day, and no day on which three of something came."""
    return text[pieces.starts[first]].isupper() or _neighbour(pieces, text, first - 1) in _NUMBERED


def _is_feast(pieces: Pieces, text: str, first: int, last: int) -> bool:
    """Return whether the feast is no part of a name: "the Easter Rising", "Christmas Island"."""
    following = text[pieces.starts[last] : pieces.ends[last]] if last < len(pieces.starts) else ""
    return not following[:1].isupper() or not following.isalpha()


def _ends_there(pieces: Pieces, text: str, last: int, more: frozenset[str]) -> bool:
    following = _neighbour(pieces, text, last)
    return following in _MARKS or following in _PRONOUNS or following in more


def _has_half(pieces: Pieces, first: int, last: int) -> bool:
    return any(symbol in _HALVES for symbol in pieces.symbols[first:last])


def _is_counted(pieces: Pieces, text: str, last: int) -> bool:
    return _neighbour(pieces, text, last) in COUNTED or pieces.symbols[last : last + 1] == _UNITS


def _neighbour(pieces: Pieces, text: str, place: int) -> str:
    inside = 0 <= place < len(pieces.starts)
    return text[pieces.starts[place] : pieces.ends[place]].casefold() if inside else ""


_CHECKS: Mapping[str, Callable[[Pieces, str, int, int], bool]] = {
    "bare_year": _is_year,
    "clock": _is_clock,
    "clock_range": _is_range,
    "near_hour": _is_hour,
    "month_day": _is_day_of_month,
    "counted_day": _is_numbered,
    "holiday": _is_feast,
    "later": _is_counted_on,
}
