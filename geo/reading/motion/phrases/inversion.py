"""Subjects behind their verb, where the place opens the clause: "Into Leon came the lorries"."""

from geo.reading.motion.phrases.noun_phrases import LONGEST, Phrase, belongs, is_closed
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, Unit, Units, is_seat
from geo.reading.motion.words.tables import words

_FRAMES = ("go", "come", "lie", "return", "set_off", "head", "be")
_REACH = 9


def inverted_subject(units: Units, trigger: Trigger) -> Phrase | None:
    """Return the noun phrase behind a verb that stands alone, when a place opens its clause."""
    entry, start = trigger.entry, trigger.start
    if not start or trigger.end != start + 1:
        return None
    plain = entry.frame in _FRAMES and entry.form in ("past", "s")
    return subject_behind(units, trigger.end) if plain and opens_with_place(units, start) else None


def opens_with_place(units: Units, verb: int) -> bool:
    """Return whether a preposition opens the clause of the verb, and a place stands between, with times at most."""
    index = verb - 1
    while index > 0 and (units[index].kind == TIME or units[index].lower in ("on", "at", "by", "the", "same")):
        index -= 1
    if index < 1 or units[index].possessive or not (units[index].kind == PLACE or is_seat(units[index])):
        return False
    for before in range(index - 1, max(-1, index - _REACH), -1):
        unit = units[before]
        if unit.lower in words("preposition") | {"out"} and (before == 0 or units[before - 1].kind == MARK):
            return True
        if unit.kind == MARK or unit.lower in words("nominative", "be", "have", "modal", "relative"):
            return False
    return False


def subject_behind(units: Units, start: int) -> Phrase | None:
    """Return the noun phrase with an article or a number that begins there, None when none does."""
    end = start
    while end < len(units) and end - start < LONGEST and _may_stand_in_it(units[end]):
        end += 1
    return Phrase(start, end) if end > start and _is_opened(units, start) else None


def _may_stand_in_it(unit: Unit) -> bool:
    return unit.lower not in words("relative") and belongs(unit) and not is_closed(unit)


def _is_opened(units: Units, start: int) -> bool:
    """Return whether an article, a number, a name or a thing that goes nowhere stands there: "came reports of"."""
    first = units[start]
    opens = words("determiner", "possessive", "length_number", "counting", "motionless")
    return first.lower in opens or first.text[0].isdigit() or first.kind == NAME or first.possessive
