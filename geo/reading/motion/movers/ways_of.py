"""Whose way it is: "the Eutin was on her way" and "the tug Boxer, on her way to" tell it just before."""

from geo.reading.motion.phrases.noun_phrases import Phrase, phrase_ending
from geo.reading.motion.units import PLACE, WORD, Units
from geo.reading.motion.words.tables import words

_OF_VESSELS = ("her", "its", "their")


def whose_way(units: Units, owner: Phrase) -> Phrase | None:
    """Return who stands before "on her way", None when nobody but a pronoun or a place does.

    Behind a comma only a vessel or a group is meant, as "his" may be of whoever the clause is about.
    """
    before = owner.start - 2
    if before < 0 or units[before + 1].lower != "on" or units[owner.head].lower not in words("possessive"):
        return None
    is_behind_comma = units[before].text == ","
    if is_behind_comma:
        before -= 1
    else:
        before = _out_of_verb(units, before)
    if before < 0 or (is_behind_comma and units[owner.head].lower not in _OF_VESSELS):
        return None
    phrase = phrase_ending(units, before + 1)
    if phrase is None or units[phrase.head].kind == PLACE or units[phrase.head].lower in words("pronoun"):
        return None
    return phrase if is_behind_comma or not _is_governed(units, phrase) else None


def _out_of_verb(units: Units, index: int) -> int:
    """Return where what the verb "be" is told of ends, -1 when no form of "be" stands there."""
    last = index
    while last >= 0 and units[last].kind == WORD and units[last].lower in words("be", "have", "adverb", "modal"):
        last -= 1
    told = {unit.lower for unit in units[last + 1 : index + 1]}
    return last if not told.isdisjoint(words("be")) else -1


def _is_governed(units: Units, phrase: Phrase) -> bool:
    return phrase.start > 0 and units[phrase.start - 1].lower in words("preposition") - {"as", "like"}
