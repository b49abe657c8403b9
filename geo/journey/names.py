"""What the names of movers say: which may mean one mover, which only describe somebody or mention him in passing."""

import re
from functools import lru_cache

from geo.reports import Report

_KEPT_REPORTS = 2048
_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s?\b")
_TITLES = frozenset(
    "a an the his her its their mr mrs ms dr sir president king queen prince minister prime premier chancellor leader "
    "general captain admiral special armoured armored private personal".split()
)

_INDEFINITE = frozenset(
    "a an one two three four five six seven eight nine ten some several many few another other others his her their "
    "its about around hundreds dozens thousands".split()
)


@lru_cache(maxsize=4096)
def name_key(name: str) -> frozenset[str]:
    """Return the words that identify a mover: no titles, no articles, no possessives, case folded."""
    words = words_in(name)
    return words - _TITLES or words


@lru_cache(maxsize=_KEPT_REPORTS)
def words_of(report: Report) -> frozenset[str]:
    """Return the words of a report's title and text, case folded, without possessives."""
    return words_in(f"{report.title} {report.text}")


def words_in(text: str) -> frozenset[str]:
    """Return the words of a text, case folded, without possessives."""
    return frozenset(word.casefold() for word in _WORD.findall(_POSSESSIVE.sub("", text)))


def last_word(name: str) -> str:
    """Return the last word of a name, by which most texts call a person or a ship, case folded."""
    return next(reversed(_WORD.findall(_POSSESSIVE.sub("", name).casefold())), "")


def same_mover(a: str, b: str) -> bool:
    """Return whether two names may mean one mover: the words of one are among the words of the other."""
    first, second = name_key(a), name_key(b)
    return first <= second or second <= first


def is_description(name: str) -> bool:
    """Return whether a name only describes: "the convoy", which in a report of one journey is whoever travels."""
    words = name.split()
    return len(words) > 1 and words[0].casefold() == "the" and not any(word[0].isupper() for word in words[1:])


def is_indefinite(name: str) -> bool:
    """Return whether a name introduces somebody in passing: "two officers", "his sister"."""
    first = name.split()[0].casefold()
    return first in _INDEFINITE or first.isdigit()


def may_be_one(a: str, b: str) -> bool:
    """Return whether two statements may be of one mover: by name, or because one of them names nobody."""
    return not a or not b or is_description(a) or is_description(b) or same_mover(a, b)
