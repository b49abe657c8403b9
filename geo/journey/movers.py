"""Who moves: the names that mean one mover, and whose journey is told."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from geo.errors import UnknownNameError
from geo.journey.companions import companions
from geo.reading.records import Attestation

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
    words = [word.casefold() for word in _WORD.findall(_POSSESSIVE.sub("", name))]
    return frozenset(word for word in words if word not in _TITLES) or frozenset(words)


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
    return name.split()[0].casefold() in _INDEFINITE


def may_be_one(a: str, b: str) -> bool:
    """Return whether two statements may be of one mover: by name, or because one of them names nobody."""
    return not a or not b or is_description(a) or is_description(b) or same_mover(a, b)


def mover_names(attestations: Iterable[Attestation]) -> Mapping[str, str]:
    """Return for each name of a mover the name it goes by: the most told of those that may mean the same.

    A description goes by the name of the mover that most is told of, and so does whoever travels with that mover. The
    names come in the order of how much is told: in how many reports, then in how many statements; whoever is only
    mentioned in passing comes last.
    """
    told = [attestation for attestation in attestations if attestation.mover]
    names = _by_name(told)
    together = companions(told, names)
    main = next(iter(names.values()), "")
    return {name: main if other in together else other for name, other in names.items()}


def _by_name(attestations: Iterable[Attestation]) -> Mapping[str, str]:
    told: Counter[str] = Counter()
    reports: dict[str, set[str]] = {}
    for attestation in attestations:
        told[attestation.mover] += 1
        reports.setdefault(attestation.mover, set()).add(attestation.report)
    known: dict[str, str] = {}
    for name in sorted(told, key=lambda n: (is_indefinite(n), -len(reports[n]), -told[n], is_description(n), n)):
        mains = dict.fromkeys(known.values())
        described = next(iter(mains), name) if is_description(name) else name
        known[name] = next((main for main in mains if same_mover(main, name)), described)
    return known


def choose_mover(names: Mapping[str, str], wanted: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the mover whose journey is told, and the other movers, most told first.

    Args:
        names: the name that each name goes by, as `mover_names` gives them.
        wanted: the mover asked for, None to take the one that most is told of.

    Raises:
        UnknownNameError: when nobody goes by the name asked for.
    """
    ranked = list(dict.fromkeys(names.values()))
    chosen = _wanted(names, wanted) if wanted else next(iter(ranked), "")
    return chosen, tuple(name for name in ranked if name != chosen)


def _wanted(names: Mapping[str, str], wanted: str) -> str:
    for matches in (lambda name: name.casefold() == wanted.casefold(), lambda name: same_mover(name, wanted)):
        for name, main in names.items():
            if matches(name):
                return main
    known = ", ".join(dict.fromkeys(names.values())) or "nobody"
    raise UnknownNameError(f"No movement statement names this mover; the reports tell of {known}: {wanted!r}")
