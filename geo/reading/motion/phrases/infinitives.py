"""Bare infinitives that a word before their subject governs: "did the ship put in", "saw him run"."""

from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import lexicon, words

_REACH = 7
_LONGEST_OPENING = 10


def is_governed_infinitive(units: Units, index: int) -> bool:
    """Return whether the verb at the index is the infinitive of an inverted auxiliary, or of what somebody sees."""
    return inverted_auxiliary(units, index) >= 0 or perceiving_verb(units, index) >= 0


def inverted_auxiliary(units: Units, index: int) -> int:
    """Return where the auxiliary stands that a fronted phrase puts before the subject ("nor did she call"), or -1."""
    for before in range(index - 2, max(-1, index - _REACH), -1):
        unit = units[before]
        if unit.lower in words("do", "modal"):
            return before if _is_fronted(units, before) else -1
        if unit.kind == MARK or unit.lower in words("be", "have", "conjunction", "relative"):
            return -1
    return -1


def _is_fronted(units: Units, auxiliary: int) -> bool:
    """Return whether a negation opens the clause before the auxiliary: "at no time did", "nor would"."""
    for before in range(auxiliary - 1, max(-1, auxiliary - _LONGEST_OPENING), -1):
        if units[before].lower in words("negation", "fronting"):
            return True
        if units[before].kind == MARK:
            return False
    return False


def perceiving_verb(units: Units, index: int) -> int:
    """Return where the verb stands that governs what is seen, heard or let happen ("saw him run"), or -1."""
    for before in range(index - 2, max(-1, index - _REACH), -1):
        unit = units[before]
        if unit.lower in words("perceiving"):
            return before if _has_object(units, before + 1, index) else -1
        if unit.kind == MARK or unit.lower in words("preposition", "conjunction", "modal", "be"):
            return -1
    return -1


def _has_object(units: Units, first: int, verb: int) -> bool:
    """Return whether who is seen stands between: a pronoun, or a noun phrase when the verb can be no noun of it."""
    if first == verb - 1 and units[first].lower in words("object_pronoun"):
        return True
    is_noun = any(entry.kind == "noun" for entry in lexicon().get(units[verb].lower, ()))
    seen = units[first - 1].lower not in words("making")
    return seen and not is_noun and units[first].lower in words("determiner", "possessive")
