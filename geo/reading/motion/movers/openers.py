"""Others whom a sentence opens with, and whom a pronoun at the beginning of the next one means."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from geo.reading.motion.words.mover_nouns import is_vehicle
from geo.reading.motion.words.tables import words
from geo.reading.tokens import Token, Tokens

_ABOUT = ("about", "some", "nearly", "only", "at", "least", "another")
_WHOLE = ("the", "them", "those", "its", "their", "our", "us")
_NEAR = 4


class Opener(NamedTuple):
    """Whom a sentence opens with, and the pronoun that means them afterwards: "they" or "it"."""

    text: str
    pronoun: str


def openers_before(tokens: Tokens) -> Mapping[int, Opener]:
    """Return by where a sentence begins the others whom the sentence before it in its paragraph opens with."""
    return dict(_openers(tokens))


def _openers(tokens: Tokens) -> Iterator[tuple[int, Opener]]:
    for before, here in pairwise(tokens.sentences):
        if "\n" in tokens.text[before.end : here.start] or not tokens.text.startswith(("They", "It"), here.start):
            continue
        inside = tokens.indexes(before)
        opening = tokens.tokens[inside.start : inside.stop]
        opener = _part(opening) or (_vehicle(opening) if "\n" in tokens.text[: before.start] else None)
        if opener is not None:
            yield here.start, opener


def is_number(word: str) -> bool:
    """Return whether the word counts a part of those who move: "two", "21", "twenty-one", "several"."""
    return word[0].isdigit() or not {word, word.split("-")[0]}.isdisjoint(words("splitting", "counting"))


def _part(opening: Sequence[Token]) -> Opener | None:
    """Return the part of a whole that the words begin with: "Two of the lorries", "About 400 of them"."""
    first = next((i for i, token in enumerate(opening) if token.lower not in _ABOUT), 0)
    following = opening[first : first + 3]
    if len(following) < 3 or not is_number(following[0].lower):
        return None
    is_part = following[1].lower == "of" and following[2].lower in _WHOLE
    return Opener(" ".join(token.text for token in opening[: first + 3]), "they") if is_part else None


def _vehicle(opening: Sequence[Token]) -> Opener | None:
    """Return the vehicle that the words bring in: "A lorry of the company", "Another train"."""
    if not opening or opening[0].lower not in ("a", "an", "another"):
        return None
    head = next((i for i, token in enumerate(opening[:_NEAR]) if token.text.islower() and is_vehicle(token.text)), 0)
    return Opener(" ".join(token.text for token in opening[: head + 1]), "it") if head else None
