"""Numbers in words and figures: "twenty-five", "one hundred and two", "2 1/2", "1,500"."""

from geo.reading.times.lexicon import SYMBOLS
from geo.reading.times.match import Match

_HUNDRED, _TENS, _COUNT, _A = (SYMBOLS[name] for name in ("HUNDRED", "TENS", "COUNT", "A"))
_FIGURES = frozenset(SYMBOLS[name] for name in ("DAY", "PAIR", "NUMBER", "DOTTED", "SHORTDOT", "FOUR", "YEAR"))


def number(match: Match) -> float | None:
    """Return the number that the match says, None when it says none ("several")."""
    figures = [match.pieces.values[i] for i in range(match.first, match.last) if match.pieces.symbols[i] in _FIGURES]
    if figures:
        return _figure(figures)
    total, seen = 0.0, False
    for place in range(match.first, match.last):
        symbol, value = match.pieces.symbols[place], match.pieces.values[place]
        if symbol == _HUNDRED:
            total, seen = (total or 1) * int(value), True
        elif symbol in (_TENS, _COUNT):
            total, seen = total + int(value), True
    return total if seen else 1.0 if _A in match.pieces.symbols[match.first : match.last] else None


def _figure(figures: list[str]) -> float:
    numbers = [float(figure.replace(",", "").replace(":", ".")) if figure.count(".") < 2 else 0.0 for figure in figures]
    if len(numbers) == 3 and numbers[2]:
        return numbers[0] + numbers[1] / numbers[2]
    return numbers[0]


def ordinal(match: Match) -> int:
    """Return the number of an ordinal: "twenty-first", "3rd", "second"."""
    words = match.values("TENS", "ORDINAL")
    return sum(map(int, words)) if words else int(match.value("DAY", "PAIR", "NUMBER").replace(",", "") or 0)


def plain(value: float) -> str:
    """Return the number without a needless fraction: 3, 2.5."""
    return str(int(value)) if value == int(value) else str(round(value, 2))
