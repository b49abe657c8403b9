"""Names in full: every capitalised word of a text with the fullest name that it occurs in."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from geo.reading.motion_tables import words
from geo.reading.tokens import Token, Tokens

_LONGEST_NAME = 6


def fullest_names(tokens: Tokens) -> Mapping[str, str]:
    """Return for every word of a name the fullest name with it, the most frequent one when there are several."""
    found: dict[str, str] = {}
    counts = Counter(_runs(tokens.tokens))
    for run in sorted(counts, key=lambda name: (" " not in name, -counts[name])):
        for word in run.split():
            found.setdefault(word, run)
    return found


def _runs(tokens: Sequence[Token]) -> Iterator[str]:
    current: list[str] = []
    for token in tokens:
        word = bare(token.text)
        if _is_name_word(word, token.lower) and len(current) < _LONGEST_NAME:
            current.append(word)
            if word == token.text:
                continue
        if current:
            yield " ".join(without_titles(current))
            current = []
    if current:
        yield " ".join(without_titles(current))


def _is_name_word(word: str, lower: str) -> bool:
    return word[:1].isupper() and len(word) > 1 and lower not in words("not_name")


def bare(word: str) -> str:
    """Return the word without a closing possessive."""
    return word.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")


def without_titles(name: Sequence[str]) -> list[str]:
    """Return the words of a name without the titles before it ("Foreign Minister", "Captain")."""
    first = 0
    while first < len(name) - 1 and name[first].casefold() in words("title"):
        first += 1
    return list(name[first:])
