"""Texts that write their hours without a colon: four figures ("0340", "1925") and decimals ("9.40") as clock times."""

import re
from collections.abc import Sequence

from geo.reading.times.counted import COUNTED, MONEY
from geo.reading.times.lexicon import SYMBOLS

_SURE = re.compile(r"0\d[0-5]\d")
_CLOCK = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_FIGURES = frozenset(SYMBOLS[name] for name in ("FOUR", "YEAR"))
_NUMBERS = frozenset(SYMBOLS[name] for name in "FOUR YEAR NUMBER PAIR DAY".split())
_DATED = frozenset(SYMBOLS[name] for name in ("MONTH", "MAYBEMONTH", "IN", "SINCE", "OF", "DASH", "SLASH", "ERA"))
_LEADS = frozenset(SYMBOLS[name] for name in "AT BY ABOUT BEFORE AFTER FROM TO UNTIL SINCE COMMA".split())
_DOTTED, _AMPM, _DASH, _ON, _AT = (SYMBOLS[name] for name in "DOTTED AMPM DASH ON AT".split())
_FEWEST = 2
_MARGIN = 12
_INDENT = " \t*•·[("


def logged(symbols: list[str], values: list[str]) -> None:
    """Make clock times of the four figures in a text that writes its hours so: two of them begin with a nought.

    What follows a month, or "in", stays a year. One such time is read where "at" or "on" stands beside it.
    """
    if _FIGURES.isdisjoint(symbols):
        return
    figures = [place for place, symbol in enumerate(symbols) if symbol in _FIGURES]
    sure = [place for place in figures if _SURE.fullmatch(values[place])]
    for place in figures if len(sure) >= _FEWEST else [place for place in sure if _is_set(symbols, place)]:
        told = _CLOCK.fullmatch(values[place])
        if told and not (place and symbols[place - 1] in _DATED) and symbols[place + 1 : place + 2] != [_DASH]:
            symbols[place], values[place] = SYMBOLS["CLOCK"], f"{told[1]}:{told[2]}"


def _is_set(symbols: Sequence[str], place: int) -> bool:
    before, after = symbols[max(0, place - 1) : place], symbols[place + 1 : place + 2]
    if any(symbol in _NUMBERS for symbol in (*before, *after)):
        return False
    return after == [_ON] or any(symbol in _LEADS for symbol in before)


def dotted(text: str, symbols: list[str], values: list[str], starts: Sequence[int], ends: Sequence[int]) -> None:
    """Make clock times of the decimals in a text that writes its hours so: by "a.m.", after "at", or to stamp lines."""
    if _DOTTED not in symbols:
        return
    places = [place for place, symbol in enumerate(symbols) if symbol == _DOTTED]
    if len([place for place in places if _opens_line(text, starts[place])]) < _FEWEST and not any(
        symbols[place + 1 : place + 2] == [_AMPM] or (symbols[max(0, place - 1) : place] == [_AT]) for place in places
    ):
        return
    for place in places:
        if not _is_measured(text, starts[place], ends[place]):
            symbols[place], values[place] = SYMBOLS["CLOCK"], values[place].replace(".", ":")


def _opens_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", max(0, start - _MARGIN), start) + 1 : start].strip(_INDENT)


def _is_measured(text: str, start: int, end: int) -> bool:
    """Return whether a unit follows the figures, or money stands before them."""
    following = re.match(r"[ -]?([^\W\d_]+|%|°)", text[end : end + 24])
    return text[max(0, start - 1) : start] in MONEY or bool(following and following[1].casefold() in COUNTED)
