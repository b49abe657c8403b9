"""The main mover of a report: whose way it tells most of."""

import re
from collections import Counter
from collections.abc import Sequence

from geo.reading.motion.movers.craft import attendants
from geo.reading.motion.movers.mover import DESCRIBED, OURSELVES, Mover
from geo.reading.motion.movers.names import Names
from geo.reading.motion.movers.tellings import SINGULAR, stand_in, told_of
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words

_FEW = 3
_OURS = ("we", "us", "i", "me")
_WORD = re.compile(r"[^\W_]+")
_IN_TITLE = 3
_PLURAL = {"them": "they"}
_TRAINS_OF = frozenset({"the convoy", "the column", "the caravan", "the fleet", "the squadron", "the flotilla"})
"""What goes its way without anybody in particular."""


def main_mover(movers: Sequence[Mover], names: Names, title: str = "") -> str:
    """Return the mover that most sentences tell of; a name that the text or its title has more often weighs more.

    A pronoun counts for the name before it. When nobody is named as often or as early as a vehicle or a group that only
    a noun names, that noun is the mover ("the convoy"), unless persons are meant: then the name the text has most. When
    nobody has a name or a noun, it is the pronoun that moves most ("he").
    """
    told = told_of(movers, names)
    stand_ins = Counter({name: told[name] for mover in movers if (name := stand_in(mover, names))})
    named = _proper(told, movers, names) or (Counter() if stand_ins else _described(told, movers))
    titled = (name for name in (*names.people, *sorted(names.articled)) if _is_in(name, title, names))
    attending = attendants(movers, names.craft, names.articled)
    known = dict.fromkeys(name for name in (*named, *filter(_may_travel, titled)) if name not in attending)
    best = max(known, key=lambda name: named[name] + _standing(name, names, title), default="")
    if told_by_us(movers) and named[best] + names.people.get(best, 0) < _first_persons(movers):
        return OURSELVES
    group = _group(movers, stand_ins)
    if group and named[best] + _standing(best, names, title) < told[group] + _counts(movers)["they"]:
        return group
    rides = _TRAINS_OF.isdisjoint(stand_ins) and _is_only_traveller(best, told, names)
    is_known = _is_in(best, title, names) or names.articled.get(best, 0) > 1 or rides
    if best and (is_known or not _is_passing(best, told, stand_ins, is_first=_is_first(best, movers, names))):
        return best
    offices = Counter(stand_in(mover, names) for mover in movers if mover.office and not mover.stand_in)
    others = {mover.apposed for mover in movers[1:] if mover.apposed and not mover.office}
    able = {name: n for name, n in names.people.items() if _is_a_person(name, names) and n > told[name]}
    known = {name: n for name, n in able.items() if name not in others or n > 1}
    people = offices or Counter(known)
    if _means_a_person(movers, stand_ins) and people:
        return max(people, key=lambda name: people[name])
    return max(stand_ins, key=lambda name: stand_ins[name], default="") or _pronoun(movers)


def _counts(movers: Sequence[Mover]) -> Counter[str]:
    return Counter(_PLURAL.get(mover.pronoun, mover.pronoun) for mover in movers if mover.pronoun)


def _group(movers: Sequence[Mover], stand_ins: Counter[str]) -> str:
    """Return the group that a report tells of by "they" more than by any other pronoun, or ""."""
    counts = _counts(movers)
    if counts["they"] < max((_FEW, *counts.values())):
        return ""
    groups = Counter({noun: n for noun, n in stand_ins.items() if _is_several(noun)})
    return max(groups, key=lambda noun: groups[noun], default="they")


def _is_several(stand_in: str) -> bool:
    """Return whether it is a group, or more than one vehicle."""
    noun = stand_in.removeprefix("the ")
    is_group = noun in mover_nouns() and mover_nouns()[noun].kind == "group"
    return is_group or (noun.endswith("s") and noun[:-1] in mover_nouns())


def _is_only_traveller(best: str, told: Counter[str], names: Names) -> bool:
    """Return whether it is a person whom the text has often, and no other moves as often: the plane is that one's."""
    others = max((told[name] for name in names.people if name != best), default=0)
    is_person = names.people.get(best, 0) >= _FEW and best not in names.articled
    return is_person and told[best] > max(others, 1)


def _is_passing(name: str, told: Counter[str], stand_ins: Counter[str], *, is_first: bool) -> bool:
    """Return whether a report of a vehicle, a group or somebody without a name has the name in passing only."""
    rival, nameless = max(stand_ins.values(), default=0), max(told[word] for word in SINGULAR)
    if told[name] >= _FEW:
        return told[name] < rival
    return told[name] < nameless or (rival > 0 and not is_first)


def _pronoun(movers: Sequence[Mover]) -> str:
    """Return the pronoun that moves most, which is all that tells the mover, or ""."""
    counts = Counter(mover.pronoun for mover in movers if mover.pronoun in words("nominative"))
    return max(counts, key=lambda word: counts[word], default="")


def told_by_us(movers: Sequence[Mover]) -> bool:
    """Return whether those who travel tell it themselves: "we" and "I" move more often than any other pronoun."""
    others = Counter(mover.pronoun for mover in movers if mover.pronoun and mover.pronoun not in _OURS)
    return _first_persons(movers) > max(_FEW - 1, *others.values(), 0)


def _first_persons(movers: Sequence[Mover]) -> int:
    return sum(1 for mover in movers if mover.pronoun in _OURS)


def _proper(told: Counter[str], movers: Sequence[Mover], names: Names) -> Counter[str]:
    """Return the counts of proper names, without movers that are only described ("his sister", "two of the trucks").

    A country is none beside a vehicle or a group: "refused by Italy docked in Augusta".
    """
    other = {mover.name for mover in movers if mover.how == DESCRIBED} | {stand_in(mover, names) for mover in movers}
    if any(stand_in(mover, names) for mover in movers):
        other |= names.states
    proper = Counter({name: n for name, n in told.items() if name not in other and _is_a_name(name)})
    return Counter({name: n for name, n in proper.items() if name not in names.opening_words}) or proper


def _described(told: Counter[str], movers: Sequence[Mover]) -> Counter[str]:
    """Return the counts of what is only described, can move and is nobody else's, when no pronoun moves more."""
    pronouns = max(Counter(mover.pronoun for mover in movers if mover.pronoun).values(), default=0)
    others = words("other_mover", "set_apart")
    able = [name for name in told if name.casefold().split()[-1] in mover_nouns()]
    own = [name for name in able if others.isdisjoint(name.casefold().split())]
    return Counter({name: told[name] for name in own if told[name] >= pronouns})


def _is_a_name(name: str) -> bool:
    lowers = name.casefold().split()
    if lowers[0] in words("other_mover", "set_apart"):
        return False
    if words("title", "office", "adverb").issuperset(lowers) or mover_nouns().keys() >= set(lowers):
        return False
    common = words("not_name", "determiner", "nobody", "pronoun", "speaker_noun", "organisation", "be")
    return len(name) > 1 and name.casefold() not in common


def _is_a_person(name: str, names: Names) -> bool:
    """Return whether a name is one of a person, and no word that only opens a sentence."""
    return _may_travel(name) and name not in names.opening_words


def _may_travel(name: str) -> bool:
    """Return whether a name of the title is one of a person, a ship or a train, and of no place, paper or body."""
    if name.isupper() and " " not in name:
        return False
    return _is_a_name(name) and words("place_noun", "sea_name", "document", "organisation").isdisjoint(
        name.casefold().split()
    )


def _standing(name: str, names: Names, title: str) -> float:
    """Return what a name weighs beside its clauses: half of its occurrences, and its place in the title."""
    occurrences = max(names.people.get(name, 0), names.articled.get(name, 0))
    return occurrences / 2 + (_IN_TITLE if _is_in(name, title, names) else 0)


def _is_in(name: str, title: str, names: Names) -> bool:
    """Return whether the title has the last word of the name, or another by which the text knows it ("Kim")."""
    last = _WORD.findall(name.casefold())[-1:]
    in_title = _WORD.findall(title)
    return last != [] and any(word.casefold() == last[0] or names.fullest.get(word) == name for word in in_title)


def _is_first(name: str, movers: Sequence[Mover], names: Names) -> bool:
    """Return whether the name moves before any vehicle or group that only a noun names."""
    return next((m.name for m in movers if m.name == name or stand_in(m, names)), "") == name


def _means_a_person(movers: Sequence[Mover], stand_ins: Counter[str]) -> bool:
    meant = [mover for mover in movers if not mover.name and not mover.stand_in]
    persons = sum(1 for mover in meant if mover.pronoun in ("he", "him") or mover.office)
    return persons > max(stand_ins.values(), default=0) or (persons > 0 and not stand_ins)
