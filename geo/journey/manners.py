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


_DENIED = re.compile(r"\bnot (?:by|on|in|aboard) [^,;.]{1,30}(?:, [^,;.]{1,30},)?(?= but\b)", re.IGNORECASE)
"""A means that is named to be denied: "not by air, as announced, but by car"."""
KEPT_WORDS = 65_536
"""A filter shows the same statements again: each is read once."""


class Manner(NamedTuple):
    """One way of going: its name ("by ferry"), the mode that it is, if any, and the text's own words for it."""

    name: str
    mode: Mode | None
    words: str = ""


@lru_cache(maxsize=KEPT_WORDS)
def means_in(text: str) -> Manner | None:
    """Return the means of travel that the words tell; None when they tell of none, or of several.

    The kind of vehicle goes before a word that only tells the mode ("flown by helicopter"), if it is of that mode.
    """
    text = _DENIED.sub("", text)
    kind, mode = _only("means", text), _only("general", text)
    if kind is None:
        return None if _pattern_of("means").search(text) else mode
    return kind if mode is None or mode.mode is kind.mode else None


def exclude_each_other(a: Manner, b: Manner) -> bool:
    """Return whether one movement cannot have been made by both: "by air" and "by helicopter" may be one."""
    return a.mode is not b.mode if is_general(a) or is_general(b) else a.name != b.name


def carriage_in(text: str) -> Mode | None:
    """Return the mode that the words tell, by the means or by what only an aircraft does; None when they tell none."""
    means = means_in(text) or _only("aloft", text)
    return None if means is None else means.mode


def is_general(means: Manner) -> bool:
    """Return whether a means is only the mode ("by air"), and no kind of vehicle."""
    return means.name in _names("general")


def is_next(text: str) -> bool:
    """Return whether the words tell of what came after what was told before."""
    return _only("next", text) is not None


@lru_cache(maxsize=KEPT_WORDS)
def has_manner(text: str) -> bool:
    """Return whether the words tell of any means, side or passing without a stop: most tell of none."""
    return any(_pattern_of(kind).search(text) for kind in ("means", "general", "aloft", "side", "through"))


def side_in(text: str) -> str:
    """Return the side of a place that the words tell ("north"), "" when they tell of none, or of several."""
    found = _only("side", text)
    return "" if found is None else found.name


def is_of_night(text: str) -> bool:
    """Return whether the words say that a night was spent at a place."""
    return _only("night", text) is not None


def is_beyond(text: str) -> bool:
    """Return whether the words are of going beyond a place, or staying beyond a time, and not of whether it was so."""
    return _only("beyond", text) is not None


def is_of_loading(text: str) -> bool:
    """Return whether the words say that what travels was taken on board at a place."""
    return _only("loading", text) is not None


def is_of_way(text: str) -> bool:
    """Return whether the words name a way to go by, and not only a place that was passed."""
    return _only("way", text) is not None


def is_ashore(text: str) -> bool:
    """Return whether the words are of getting off, and not of where the ship or train was."""
    return _only("ashore", text) is not None


def is_from_afar(text: str) -> bool:
    """Return whether the words say that a place was only seen, or closed to the mover."""
    return _only("afar", text) is not None


def is_of_us(text: str) -> bool:
    """Return whether the words are of who made the journey: "we did not sail from there"."""
    return bool(_pattern_of("us").search(text))


def is_without_stop(text: str) -> bool:
    """Return whether the words say that a place was passed without a stop."""
    return _only("through", text) is not None


@lru_cache(maxsize=KEPT_WORDS)
def _only(kind: str, text: str) -> Manner | None:
    table, pattern = _table()[kind]
    found = {table[words.casefold()]: words for words in reversed(pattern.findall(text))}
    return next((each._replace(words=words) for each, words in found.items()), None) if len(found) == 1 else None


def _pattern_of(kind: str) -> re.Pattern[str]:
    return _table()[kind][1]


@cache
def _names(kind: str) -> frozenset[str]:
    return frozenset(manner.name for manner in _table()[kind][0].values())


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
