"""The main mover of a report: whose way it tells most of."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from geo.reading.motion.movers.names import Names
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode

DESCRIBED = "as the text calls it"
_FEW = 3
OURSELVES = "we"
"""The main mover of a report that the travellers tell themselves and in which they have no name."""
_OURS = ("we", "us", "i", "me")
_WORD = re.compile(r"[^\W_]+")
_IN_TITLE = 3


@dataclass(frozen=True, slots=True)
class Mover:
    """Who moves.

    Attributes:
        name: a normalised name; "" while it only stands for the main mover.
        how: how the name was worked out, in words.
        stand_in: the words that stand for it ("the train"), "" for a pronoun, a person or a name.
        mode: how it travels, None when nothing says.
        office: the office by which a person is meant ("minister"), or "".
        pronoun: the pronoun that stands for it, or "".
        topic: the person that the sentence before is about, for a pronoun that opens its own, or "".
        is_along: whether it goes with the main mover, though it has a name of its own.
        apposed: the name that the text adds to a noun ("the captain, Anna Lund"), or "".
    """

    name: str
    how: str
    stand_in: str = ""
    mode: Mode | None = None
    office: str = ""
    pronoun: str = ""
    is_along: bool = False
    topic: str = ""
    apposed: str = ""


def main_mover(movers: Sequence[Mover], names: Names, title: str = "") -> str:
    """Return the mover of the most clauses; a name that the text or its title has more often weighs more.

    A pronoun counts for the name before it. When nobody is named as often or as early as a vehicle or a group that only
    a noun names, that noun is the mover ("the convoy"), unless persons are meant: then the name the text has most.
    """
    stand_ins = Counter(mover.stand_in for mover in movers if mover.stand_in and not mover.name)
    counts = _named_counts(movers)
    named = _proper(counts, movers) or (Counter() if stand_ins else counts)
    titled = (name for name in (*names.people, *sorted(names.articled)) if _is_in(name, title) and _may_travel(name))
    known = dict.fromkeys((*named, *titled))
    best = max(known, key=lambda name: named[name] + _standing(name, names, title), default="")
    if told_by_us(movers) and named[best] + names.people.get(best, 0) < _first_persons(movers):
        return OURSELVES
    if best and (named[best] >= _FEW or not stand_ins or _is_in(best, title) or _is_earlier(movers, best)):
        return best
    people = [name for name in names.people if _is_a_name(name)]
    if _means_a_person(movers, stand_ins) and people:
        return max(people, key=lambda name: names.people[name])
    return max(stand_ins, key=lambda name: stand_ins[name], default=best)


def told_by_us(movers: Sequence[Mover]) -> bool:
    """Return whether those who travel tell it themselves: "we" and "I" move more often than any other pronoun."""
    others = Counter(mover.pronoun for mover in movers if mover.pronoun and mover.pronoun not in _OURS)
    return _first_persons(movers) > max(_FEW - 1, *others.values(), 0)


def _first_persons(movers: Sequence[Mover]) -> int:
    return sum(1 for mover in movers if mover.pronoun in _OURS)


def _named_counts(movers: Sequence[Mover]) -> Counter[str]:
    counts: Counter[str] = Counter()
    last = ""
    for mover in movers:
        last = mover.name or last
        if mover.name or (last and mover.pronoun in ("he", "she", "it")):
            counts[last] += 1
    return counts


def _proper(counts: Counter[str], movers: Sequence[Mover]) -> Counter[str]:
    """Return the counts of proper names, without movers that are only described ("his sister", "two of the trucks")."""
    described = {mover.name for mover in movers if mover.how == DESCRIBED}
    return Counter({name: n for name, n in counts.items() if name not in described and _is_a_name(name)})


def _is_a_name(name: str) -> bool:
    lowers = name.casefold().split()
    if words("title", "office", "adverb").issuperset(lowers) or mover_nouns().keys() >= set(lowers):
        return False
    return len(name) > 1 and name.casefold() not in words("not_name", "determiner", "nobody", "pronoun")


def _may_travel(name: str) -> bool:
    """Return whether a name of the title is one of a person, a ship or a train, and of no place, paper or body."""
    if name.isupper() and " " not in name:
        return False
    return _is_a_name(name) and words("place_noun", "document", "organisation").isdisjoint(name.casefold().split())


def _standing(name: str, names: Names, title: str) -> float:
    """Return what a name weighs beside its clauses: half of its occurrences, and its place in the title."""
    return names.people.get(name, 0) / 2 + (_IN_TITLE if _is_in(name, title) else 0)


def _is_in(name: str, title: str) -> bool:
    """Return whether the title has the name, or the last word of it."""
    last = _WORD.findall(name.casefold())[-1:]
    return bool(last) and last[0] in _WORD.findall(title.casefold())


def _is_earlier(movers: Sequence[Mover], name: str) -> bool:
    return next(mover for mover in movers if mover.name == name or mover.stand_in).name == name


def _means_a_person(movers: Sequence[Mover], stand_ins: Counter[str]) -> bool:
    meant = [mover for mover in movers if not mover.name and not mover.stand_in]
    persons = sum(1 for mover in meant if mover.pronoun in ("he", "him") or mover.office)
    return persons > max(stand_ins.values(), default=0) or (persons > 0 and not stand_ins)
