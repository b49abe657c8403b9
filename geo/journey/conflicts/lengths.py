"""How long a stay was by words that count nothing: "several hours", "for a day"."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from geo.journey.conflicts.ranges import Range

_HOURS: Mapping[str, Range] = {
    "several hours": Range(2.5, 12.0),
    "some hours": Range(2.0, 12.0),
    "a few hours": Range(1.5, 8.0),
    "a couple of hours": Range(1.5, 3.0),
    "several minutes": Range(0.05, 0.5),
    "a few minutes": Range(0.02, 0.35),
    "for a day": Range(10.0, 36.0),
    "a whole day": Range(12.0, 36.0),
}
"""The hours that the words may mean."""
_PHRASE = re.compile(rf"\b(?:{'|'.join(_HOURS)})\b", re.IGNORECASE)


class Length(NamedTuple):
    """The hours that a length may mean, its words, and where they begin in the statement."""

    hours: Range
    words: str
    start: int


def vague_length(words: str) -> Length | None:
    """Return the length of time that the words of a statement tell without a number, None when they tell none."""
    found = _PHRASE.search(words)
    return None if found is None else Length(_HOURS[found[0].casefold()], found[0], found.start())
