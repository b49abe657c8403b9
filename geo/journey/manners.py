"""How a movement was made, in the words that tell it: by which means, on which side of a place, stopping or not."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.records import Mode
from geo.reading.tables import rows

OPPOSITES: Mapping[str, str] = {
    "north": "south",
    "south": "north",
    "east": "west",
    "west": "east",
    "left bank": "right bank",
    "right bank": "left bank",
}


KEPT_WORDS = 65_536
"""A filter shows the same statements again: each is read once."""


class Manner(NamedTuple):
    """One way of going: its name ("by ferry"), the mode that it is, if any, and the text's own words for it."""

    name: str
    mode: Mode | None
    words: str = ""


def means_in(text: str) -> Manner | None:
    """Return the means of travel that the words tell; None when they tell of none, or of several."""
    return _only("means", text)


def side_in(text: str) -> str:
    """Return the side of a place that the words tell ("north"), "" when they tell of none, or of several."""
    found = _only("side", text)
    return "" if found is None else found.name


def is_without_stop(text: str) -> bool:
    """Return whether the words say that a place was passed without a stop."""
    return _only("through", text) is not None


@lru_cache(maxsize=KEPT_WORDS)
def _only(kind: str, text: str) -> Manner | None:
    table, pattern = _table()[kind]
    found = {table[words.casefold()]: words for words in reversed(pattern.findall(text))}
    return next((each._replace(words=words) for each, words in found.items()), None) if len(found) == 1 else None


@cache
def _table() -> Mapping[str, tuple[Mapping[str, Manner], re.Pattern[str]]]:
    kinds: dict[str, dict[str, Manner]] = {}
    for row in rows(Path(__file__).parent / "manners.csv"):
        manner = Manner(row["manner"], Mode(row["mode"]) if row["mode"] else None)
        kinds.setdefault(row["kind"], {}).update(dict.fromkeys(row["phrases"].split("|"), manner))
    return {kind: (phrases, _pattern(phrases)) for kind, phrases in kinds.items()}


def _pattern(phrases: Mapping[str, Manner]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
