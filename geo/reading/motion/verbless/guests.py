"""Whom a place takes in, keeps or sees off: the object that stands behind the verb, if it is one that travels."""

from geo.reading.motion.phrases.noun_phrases import LONGEST, belongs, joins
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Role

_MOVERS = (Role.PERSON, Role.VESSEL)
_OPENINGS = ("determiner", "possessive", "splitting", "counting", "load_of_movers", "partitive")


def guest_end(units: Units, start: int) -> int:
    """Return the index behind the guest that stands there, 0 when nobody does."""
    if start >= len(units):
        return 0
    if units[start].lower in words("object_pronoun") and _ends_phrase(units, start + 1):
        return start + 1
    end = _end(units, start)
    if end == start or not _opens(units[start]):
        return 0
    if end + 1 < len(units) and units[end].lower == "of" and units[end - 1].lower in _wholes():
        inner = _end(units, end + 1)
        return inner if inner > end + 1 and _travels(units, end + 1, inner) else 0
    return end if _travels(units, start, end) else 0


def _wholes() -> frozenset[str]:
    return words("load_of_movers", "row_noun", "partitive", "splitting") | set(mover_nouns())


def _opens(unit: Unit) -> bool:
    return unit.lower in words(*_OPENINGS) or unit.is_capitalised or unit.possessive or unit.text[0].isdigit()


def _end(units: Units, start: int) -> int:
    end = start
    while end < len(units) and end - start < LONGEST and (_is_inside(units[end]) or joins(units, end)):
        if end > start and units[end].lower in words(*_OPENINGS, "shelter") and units[end - 1].lower in mover_nouns():
            break
        end += 1
    return end


def _is_inside(unit: Unit) -> bool:
    """Return whether the unit may be a word of the guest's noun phrase, and none of what the guest does."""
    if unit.lower in words("ordinal", "partitive", "splitting", "counting"):
        return True
    return belongs(unit) and unit.lower not in words("guest_particle", "gone_off", "passing_by")


def _ends_phrase(units: Units, index: int) -> bool:
    """Return whether the object pronoun before the index owns nothing that follows it: "her for", not "her crew"."""
    if index >= len(units) or units[index].kind in (MARK, TIME):
        return True
    lower = units[index].lower
    closed = words("preposition", "adverb", "determiner", "conjunction", "splitting", "counting", "particle")
    return units[index - 1].lower != "her" or lower in closed or not _is_inside(units[index])


def _travels(units: Units, start: int, end: int) -> bool:
    """Return whether the head of the phrase is a traveller, a vehicle or a load of either, by noun, name or title."""
    head = units[end - 1]
    if head.possessive or head.kind == PLACE:
        return False
    if head.lower in mover_nouns() or head.lower in words("load_of_movers"):
        return True
    if head.mention is not None and head.kind == NAME:
        return head.mention.role in _MOVERS
    titled = any(unit.lower in words("title", "courtesy") for unit in units[start : end - 1])
    return head.kind == WORD and head.is_capitalised and titled
