"""Names of places where there is little room: in lines, then without words that tell nothing, never cut in a word.

`static/text.js` keeps the rule for lines for the web map.
"""

import re
from collections.abc import Callable, Iterator

ELLIPSIS = "…"
LINE_LETTERS = 23
"""How many letters a line has in the columns of names beside the charts."""
# Words that a place's kind brings along and that tell no two places apart.
TELLING_NOTHING = frozenset({"international", "railway"})
# What stands in brackets is one word: half of it would tell nothing.
_WORDS = re.compile(r"\([^()]*\)|\S+")
Fits = Callable[[str], bool]


def in_lines(name: str, most: int) -> tuple[str, ...]:
    """Return a name in as few lines of at most so many characters as its words allow, all about as long."""
    fewest = _filled(name, most)
    narrower = (_filled(name, length) for length in range(max(map(len, name.split()), default=0), most))
    return next((lines for lines in narrower if len(lines) == len(fewest)), fewest)


def _filled(name: str, most: int) -> tuple[str, ...]:
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def shortened(name: str, fits: Fits) -> str:
    """Return the longest form of a name that fits, its barest when none does.

    It loses words that tell nothing, then words from its middle: its beginning and its end tell it from others.
    """
    forms = tuple(_forms(name))
    return next(filter(fits, forms), forms[-1])


def _forms(name: str) -> Iterator[str]:
    yield name
    words = _WORDS.findall(name)
    telling = [word for word in words if word.lower() not in TELLING_NOTHING] or words
    yield " ".join(telling)
    for kept in range(len(telling) - 1, 1, -1):
        yield " ".join((*telling[: -(-kept // 2)], ELLIPSIS, *telling[-(kept // 2) :]))


def clock_words(place: str, offset: str, fits: Fits) -> str:
    """Return "Pyongyang time, UTC+9", the place shortened where it must be; the offset alone where no form fits."""
    words = f"{shortened(place, lambda name: fits(f'{name} time, {offset}'))} time, {offset}"
    return words if fits(words) else offset
