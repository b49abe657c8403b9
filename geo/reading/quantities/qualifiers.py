"""What qualifies a number: "more than", "up to", "about"; and what makes it a habit: "typically", "known for"."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.tables import rows
from geo.reading.tokens import Token

_WORDS = Path(__file__).with_name("words.csv")
_HABIT_WORDS = 14


class _Qualifier(NamedTuple):
    phrase: tuple[str, ...]
    name: str
    bound: str


@cache
def _qualifiers() -> Mapping[str, Sequence[_Qualifier]]:
    """Return the qualifiers by their last word, the longest first."""
    found: dict[str, list[_Qualifier]] = {}
    for row in sorted((row for row in rows(_WORDS) if row["bound"]), key=lambda row: -row["words"].count(" ")):
        phrase = tuple(row["words"].split())
        found.setdefault(phrase[-1], []).append(_Qualifier(phrase, row["qualifier"], row["bound"]))
    return found


@cache
def _marks(kind: str) -> Mapping[str, str]:
    found = [row for row in rows(_WORDS) if row["kind"] == kind]
    return {word: r["qualifier"] for r in found for word in (r["words"].split() if kind == "habit" else [r["words"]])}


def qualified(words: Sequence[Token], index: int) -> tuple[int, str, str]:
    """Return where the words begin that qualify the number at the index, the qualifier, and which bound it is."""
    for phrase, qualifier, bound in _qualifiers().get(words[index - 1].lower, ()) if index else ():
        start = index - len(phrase)
        if start >= 0 and tuple(word.lower for word in words[start:index]) == phrase:
            return start, qualifier, bound
    return index, "", "both"


def habit(words: Sequence[Token], index: int) -> str:
    """Return the word before the index that makes the number a habit ("typically"), or ""."""
    for position in range(index - 1, max(-1, index - _HABIT_WORDS), -1):
        if words[position].text in ".!?;:\n":
            return ""
        lower = words[position].lower
        if lower in _marks("habit"):
            return _marks("habit")[lower]
        if lower == "known" and f"{lower} {words[position + 1].lower}" in _marks("known"):
            return "known for"
    return ""
