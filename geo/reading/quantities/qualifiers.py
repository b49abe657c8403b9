"""What qualifies a number: "more than", "up to", "about"; and what makes it a habit: "typically", "known for"."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from geo.reading.tables import rows
from geo.reading.tokens import Token

_WORDS = Path(__file__).with_name("words.csv")
_HABIT_WORDS = 14


@cache
def _qualifiers() -> tuple[tuple[tuple[str, ...], str, str], ...]:
    found = [(tuple(r["words"].split()), r["qualifier"], r["bound"]) for r in rows(_WORDS)]
    return tuple(sorted((q for q in found if q[2]), key=lambda q: -len(q[0])))


@cache
def _marks(kind: str) -> Mapping[str, str]:
    found = [row for row in rows(_WORDS) if row["kind"] == kind]
    return {word: r["qualifier"] for r in found for word in (r["words"].split() if kind == "habit" else [r["words"]])}


def qualified(words: Sequence[Token], index: int) -> tuple[int, str, str]:
    """Return where the words begin that qualify the number at the index, the qualifier, and which bound it is."""
    for phrase, qualifier, bound in _qualifiers():
        start = index - len(phrase)
        if start >= 0 and tuple(word.lower for word in words[start:index]) == phrase:
            return start, qualifier, bound
    return index, "", "both"


def habit(words: Sequence[Token], index: int) -> str:
    """Return the word before the index that makes the number a habit ("typically"), or ""."""
    for position in range(index - 1, max(-1, index - _HABIT_WORDS), -1):
        if words[position].text in ".!?;:\n":
            return ""
        if words[position].lower in _marks("habit"):
            return _marks("habit")[words[position].lower]
        if " ".join(word.lower for word in words[position : position + 2]) in _marks("known"):
            return "known for"
    return ""
