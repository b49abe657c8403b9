"""The phrase of a mover without what only follows its head: "the chief (of the staff)", "the ship (tried)"."""

from geo.gazetteer.normalise import fold
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import WORD, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.places.demonyms import demonyms

_PARTICIPLE = ("ed", "bound")


def trimmed(units: Units, phrase: Phrase) -> Phrase:
    """Return the phrase up to the person whom "of" tells more of, and without a participle behind its head."""
    end = next((i for i in range(phrase.start + 1, phrase.end) if _tells_of_person(units, i)), phrase.end)
    if end - phrase.start > 1 and _follows_head(units, end - 1):
        end -= 1
    return Phrase(phrase.start, end)


def _tells_of_person(units: Units, index: int) -> bool:
    """Return whether "of" stands there, behind an office or a noun of a person: "the master of the Olga"."""
    before = units[index - 1]
    return units[index].lower == "of" and not before.possessive and before.kind == WORD and _is_person(before)


def _is_person(unit: Unit) -> bool:
    noun = mover_nouns().get(unit.lower)
    return unit.lower in words("office") or (noun is not None and noun.kind == "person")


def _follows_head(units: Units, last: int) -> bool:
    """Return whether the last word is a verb behind the noun that moves: "the ship tried", "600 people expelled"."""
    unit, before = units[last], units[last - 1]
    is_participle = unit.kind == WORD and unit.text.islower() and unit.lower.endswith(_PARTICIPLE)
    is_noun = (
        before.lower in mover_nouns() or fold(before.text) in demonyms() or before.lower.rstrip("s") in mover_nouns()
    )
    return is_participle and unit.lower not in mover_nouns() and is_noun and before.kind == WORD
