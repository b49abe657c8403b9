"""What others did when somebody moved: its places are not the mover's: "hid after a mob stormed his house"."""

from geo.reading.motion.units import WORD, Unit, Units
from geo.reading.motion.words.tables import words

_OPENING = ("after", "before", "until", "till", "once")
_OBJECT = ("determiner", "possessive", "object_pronoun")
_NO_VERB = ("preposition", "conjunction", "adverb", "determiner", "possessive", "be", "have", "do", "modal")


def opens_event(units: Units, index: int) -> bool:
    """Return whether a clause opens there in which somebody else does something to somebody or something."""
    if units[index].kind != WORD or units[index].lower not in _OPENING or index + 1 >= len(units):
        return False
    noun = index + 1 + (units[index + 1].lower in words("determiner"))
    clause = units[noun : noun + 3]
    return len(clause) > 2 and _is_noun(clause[0]) and _is_done(clause[1]) and clause[2].lower in words(*_OBJECT)


def opens_deed(units: Units, index: int) -> bool:
    """Return whether what the mover did before or next is told there, with an object: "hid after robbing a bank in"."""
    if units[index].kind != WORD or units[index].lower not in ("after", "before") or index + 2 >= len(units):
        return False
    deed = units[index + 1]
    is_deed = deed.kind == WORD and deed.lower.endswith("ing") and deed.lower not in words("preposition")
    return is_deed and units[index + 2].lower in words(*_OBJECT)


def _is_noun(unit: Unit) -> bool:
    """Return whether a common noun stands there, and no pronoun or name that may be the mover's own."""
    return unit.kind == WORD and not unit.is_capitalised and unit.lower not in words(*_NO_VERB, "nominative")


def _is_done(unit: Unit) -> bool:
    return unit.kind == WORD and unit.lower not in words(*_NO_VERB) and _is_past(unit.lower)


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in words("irregular_deed")
