"""Runs of capitalised words, joined by small words and by the stops of abbreviations."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.reading.lexicon import words
from geo.reading.mention_text import NameText

_CONNECTOR = words("connector")
_SHORT = frozenset("st ste mt ft mr mrs ms dr jr sr lt col gen capt sgt rev gov sen rep prof pres co no twp".split())


class Run(NamedTuple):
    """The words [first, end) of a run."""

    first: int
    end: int


def runs(text: NameText) -> Iterator[Run]:
    """Return the runs of a text in order; a possessive, a mark or a new sentence ends one."""
    index, count = 0, len(text.tokens) - 2
    while index < count:
        if text.capital[index]:
            end = _end(text, index)
            yield Run(index, end)
            index = end
        else:
            index += 1


def _end(text: NameText, index: int) -> int:
    while True:
        if text.possessive(index):
            return index + 1
        following = _next_capital(text, index + 1)
        if following is None:
            return index + 1
        index = following


def _next_capital(text: NameText, index: int) -> int | None:
    """Return the next capitalised word if only small words, an ampersand or an abbreviation's stop lie between."""
    for ahead in range(index, index + 3):
        if text.breaks[ahead]:
            return None
        if text.capital[ahead]:
            return ahead
        if text.tokens[ahead].text == ".":
            if ahead > index or not _abbreviated(text, ahead - 1):
                return None
        elif text.keys[ahead] not in _CONNECTOR and text.tokens[ahead].text != "&":
            return None
    return None


def _abbreviated(text: NameText, index: int) -> bool:
    key = text.keys[index]
    return len(key) == 1 or key in _SHORT or text.tokens[index].lower in _SHORT
