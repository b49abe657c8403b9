"""Names as they are spelled: without a closing possessive, without the titles before them."""

from collections.abc import Sequence

from geo.gazetteer.normalise import fold
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms


def bare(word: str) -> str:
    """Return the word without a closing possessive."""
    return word.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")


def without_titles(name: Sequence[str]) -> list[str]:
    """Return the words of a name without the titles before it ("Foreign Minister", "Captain")."""
    first = _origin_length(name)
    while first < len(name) - 1 and name[first].casefold() in words("title"):
        first += 1
    return list(name[first:])


def _origin_length(name: Sequence[str]) -> int:
    """Return how many words before a title tell an origin ("North Korean Leader ...")."""
    for title in range(1, min(3, len(name) - 1)):
        if name[title].casefold() in words("title") and fold(" ".join(name[:title])) in demonyms():
            return title
    return 0
