"""Who moves: the names that mean one mover, and whose journey is told."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from geo.errors import UnknownNameError
from geo.reading.records import Attestation

_WORD = re.compile(r"[^\W_]+")
_POSSESSIVE = re.compile(r"['’]s?\b")
_TITLES = frozenset(
    "a an the his her its their mr mrs ms dr sir president king queen prince minister prime premier chancellor leader "
    "general captain admiral special armoured armored private personal".split()
)


@lru_cache(maxsize=4096)
def name_key(name: str) -> frozenset[str]:
    """Return the words that identify a mover: no titles, no articles, no possessives, case folded."""
    words = [word.casefold() for word in _WORD.findall(_POSSESSIVE.sub("", name))]
    return frozenset(word for word in words if word not in _TITLES) or frozenset(words)


def same_mover(a: str, b: str) -> bool:
    """Return whether two names may mean one mover: the words of one are among the words of the other."""
    first, second = name_key(a), name_key(b)
    return first <= second or second <= first


def mover_names(attestations: Iterable[Attestation]) -> Mapping[str, str]:
    """Return for each name of a mover the name it goes by: the most told of those that may mean the same."""
    told = Counter(attestation.mover for attestation in attestations if attestation.mover)
    known: dict[str, str] = {}
    for name, _ in sorted(told.items(), key=lambda item: (-item[1], item[0])):
        known[name] = next((main for main in known.values() if same_mover(main, name)), name)
    return known


def choose_mover(attestations: Sequence[Attestation], wanted: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the mover whose journey is told, and the other movers, most told first.

    Args:
        attestations: the statements of all loaded reports.
        wanted: the mover asked for, None to take the one with most statements of a journey.

    Raises:
        UnknownNameError: when nobody goes by the name asked for.
    """
    names = mover_names(a for a in attestations if a.journey)
    told = Counter(names[a.mover] for a in attestations if a.journey and a.mover)
    ranked = [name for name, _ in sorted(told.items(), key=lambda item: (-item[1], item[0]))]
    chosen = _wanted(ranked, wanted) if wanted else next(iter(ranked), "")
    return chosen, tuple(name for name in ranked if name != chosen)


def _wanted(ranked: Sequence[str], wanted: str) -> str:
    for matches in (lambda name: name.casefold() == wanted.casefold(), lambda name: same_mover(name, wanted)):
        for name in ranked:
            if matches(name):
                return name
    known = ", ".join(ranked) or "nobody"
    raise UnknownNameError(f"No movement statement names this mover; the reports tell of {known}: {wanted!r}")
