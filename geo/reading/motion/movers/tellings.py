"""How much a report tells of each who moves: by name, by what stands for it, and by the pronoun behind either."""

from collections import Counter
from collections.abc import Sequence

from geo.reading.motion.movers.mover import DESCRIBED, Mover
from geo.reading.motion.movers.names import Names
from geo.reading.motion.words.tables import words

SINGULAR = ("he", "she", "it")
_OFFICES = {"prime": "prime minister"}
"""The words of an office that goes by one of them."""


def stand_in(mover: Mover, names: Names) -> str:
    """Return what stands for a mover without a name: a vehicle, a group, or an office that no name has, or ""."""
    if mover.name or mover.stand_in or not mover.office:
        return "" if mover.name else mover.stand_in
    return "" if mover.office in names.holders else f"the {_OFFICES.get(mover.office, mover.office)}"


def told_of(movers: Sequence[Mover], names: Names) -> Counter[str]:
    """Return how often each name and stand-in moves, itself or as the pronoun behind it, and others' pronouns."""
    told: Counter[str] = Counter()
    person = thing = ship = ""
    for mover in movers:
        apposed = mover.apposed if mover.office else ""
        called = mover.name or apposed or stand_in(mover, names) or names.holders.get(mover.office, "")
        if called and not mover.stand_in:
            if not mover.is_aside and mover.how != DESCRIBED and called not in names.opening_words:
                person, thing = called if called in names.people or mover.office else person, called
        elif called:
            thing = called
        elif mover.pronoun in ("she", "her") and not person and thing in names.articled:
            ship = thing
            called = ship if mover.pronoun == "she" else ""
        elif mover.pronoun in SINGULAR:
            thing = ship if mover.pronoun == "she" and ship else thing
            meant = thing if _means_a_thing(mover.pronoun, thing, person, names) else person or thing
            called = meant or mover.pronoun
        if called and not mover.is_aside:
            told[called] += 1
    return told


def _means_a_thing(pronoun: str, thing: str, person: str, names: Names) -> bool:
    """Return whether "it" or "she" stands for the ship or train told of last and not for the person told of last."""
    is_lady = not words("lady_title").isdisjoint(names.titles.get(person, ()))
    return pronoun == "it" or (pronoun == "she" and thing in names.articled and not is_lady)
