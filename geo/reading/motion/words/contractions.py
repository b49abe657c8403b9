"""Pronouns with an auxiliary hanging on them, as two words: "he's" is "he is" or "he has"."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from geo.reading.motion.words.tables import lexicon, words
from geo.reading.tokens import Token

_PLAIN = {"re": "are", "m": "am", "ve": "have", "ll": "will"}
_DOUBTFUL = {"s": ("is", "has"), "d": ("would", "had")}
_APOSTROPHES = "'’"


class Contraction(NamedTuple):
    """A pronoun of some letters, and the auxiliary, in full, that begins behind it with the apostrophe."""

    length: int
    auxiliary: str


@cache
def contracted_words() -> frozenset[str]:
    """Return every pronoun with an auxiliary hanging on it, casefolded."""
    endings = [mark + ending for mark in _APOSTROPHES for ending in (*_PLAIN, *_DOUBTFUL)]
    return frozenset(pronoun + ending for pronoun in words("contracting") for ending in endings)


def contraction_at(tokens: Sequence[Token], index: int) -> Contraction | None:
    """Return how the word there is taken apart, None when it is no contraction."""
    lower = tokens[index].lower
    if lower not in contracted_words():
        return None
    length = next(i for i, letter in enumerate(lower) if letter in _APOSTROPHES)
    ending = lower[length + 1 :]
    if ending in _PLAIN:
        return Contraction(length, _PLAIN[ending])
    present, perfect = _DOUBTFUL[ending]
    return Contraction(length, perfect if _is_perfect(tokens, index + 1) else present)


def _is_perfect(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle that is no passive follows: "he's already left", but "she's stranded"."""
    while index < len(tokens) and tokens[index].lower in words("adverb", "negation"):
        index += 1
    if index >= len(tokens):
        return False
    forms = lexicon().get(tokens[index].lower, ())
    return tokens[index].lower == "been" or any(e.kind == "verb" and e.form in ("past", "participle") for e in forms)
