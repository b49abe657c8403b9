"""Runs of capitalised words, joined by small words and by the stops of abbreviations."""

from collections.abc import Iterator
from itertools import compress, count
from typing import NamedTuple

from geo.reading.places.lexicon import words
from geo.reading.places.text import NameText

_CONNECTOR = words("connector")
_PASSAGE = 2
_SHORTEST_SHOUT = 4
_SHORT = words("abbreviation")


class Run(NamedTuple):
    """The words [first, end) of a run."""

    first: int
    end: int


def runs(text: NameText) -> Iterator[Run]:
    """Return the runs of a text in order; a possessive, a mark or a new sentence ends one."""
    end = 0
    for index in compress(count(), text.capital):
        if index >= end:
            end = _end(text, index)
            yield Run(index, end)


def is_shouted_opening(text: NameText, index: int) -> bool:
    """Return whether a passage opens with this word in capitals: a dateline, with a dash after it or without."""
    return text.breaks[index] == _PASSAGE and len(text.names[index]) >= _SHORTEST_SHOUT and text.names[index].isupper()


def is_abbreviated(text: NameText, index: int) -> bool:
    """Return whether a stop after the word belongs to it."""
    return len(text.names[index]) == 1 or text.keys[index] in _SHORT or text.names[index].lower() in _SHORT


def _end(text: NameText, index: int) -> int:
    shouted = is_shouted_opening(text, index)
    while True:
        following = None if text.owns[index] else _next_capital(text, index + 1)
        if shouted and following is not None and not text.names[following].isupper():
            following = None
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
        if text.names[ahead] == ".":
            if ahead > index or not is_abbreviated(text, ahead - 1):
                return None
        elif text.keys[ahead] not in _CONNECTOR and text.names[ahead] != "&":
            return None
    return None
