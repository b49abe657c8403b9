"""Logs of ships and aircraft: where four figures without a colon ("0340", "1925") are clock times and no years."""

import re

from geo.reading.times.lexicon import SYMBOLS

_SURE = re.compile(r"0\d[0-5]\d")
_CLOCK = re.compile(r"([01]\d|2[0-3])([0-5]\d)")
_FIGURES = frozenset(SYMBOLS[name] for name in ("FOUR", "YEAR"))
_DATED = frozenset(SYMBOLS[name] for name in ("MONTH", "MAYBEMONTH", "IN", "SINCE", "OF", "DASH", "SLASH", "ERA"))
_FEWEST = 2
_DASH = SYMBOLS["DASH"]


def logged(symbols: list[str], values: list[str]) -> None:
    """Make clock times of the four figures in a text that writes its hours so: two of them begin with a nought.

    What follows a month, or "in", stays a year.
    """
    figures = [place for place, symbol in enumerate(symbols) if symbol in _FIGURES]
    if sum(bool(_SURE.fullmatch(values[place])) for place in figures) < _FEWEST:
        return
    for place in figures:
        told = _CLOCK.fullmatch(values[place])
        if told and not (place and symbols[place - 1] in _DATED) and symbols[place + 1 : place + 2] != [_DASH]:
            symbols[place], values[place] = SYMBOLS["CLOCK"], f"{told[1]}:{told[2]}"
