"""Known names that differ from a written one by one letter: misspellings and other transliterations."""

from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase
from typing import TYPE_CHECKING

from geo.gazetteer.kinds import NameKind

if TYPE_CHECKING:
    from geo.gazetteer.index import Gazetteer, Hit

_LEAST_PROMINENCE = 3.5
_MOST = 12
_KEPT = 4096


@lru_cache(_KEPT)
def respelt(gazetteer: "Gazetteer", key: str) -> "tuple[Hit, ...]":
    """Return the places whose folded name is the key but for one letter, the first aside; best known first.

    A place with several such names comes by the likeliest of them.
    """
    alike = (hit for name in set(_one_letter_off(key)) if gazetteer.knows(name) for hit in gazetteer.key_hits(name))
    named = [hit for hit in alike if hit.kind < NameKind.CODE and hit.prominence >= _LEAST_PROMINENCE]
    best = {hit.place.id: hit for hit in sorted(named, key=lambda hit: -hit.kind)}
    return tuple(sorted(best.values(), key=lambda hit: (-hit.prominence, hit.place.id))[:_MOST])


def _one_letter_off(key: str) -> Iterator[str]:
    for at in range(1, len(key) + 1):
        head, tail = key[:at], key[at:]
        yield from (head + letter + tail for letter in ascii_lowercase)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in ascii_lowercase)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
