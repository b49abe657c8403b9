"""Whom words behind an article tell of: "The jet, a Boeing bound for Leon", "It made a stop on its way to Leon"."""

from geo.reading.motion.phrases.noun_phrases import Phrase, phrase_ending
from geo.reading.motion.units import NAME, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import lexicon, words

_ARTICLES = ("a", "an")


def described(units: Units, phrase: Phrase) -> Phrase:
    """Return the mover that opens the sentence when the phrase is an aside behind it, else the phrase itself."""
    start = phrase.start
    if start < 2 or units[start].lower not in _ARTICLES or units[start - 1].text != ",":
        return phrase
    opening = phrase_ending(units, start - 1)
    return opening if opening is not None and opening.start == 0 and _is_mover(units, opening) else phrase


def is_halt(units: Units, phrase: Phrase) -> bool:
    """Return whether the phrase is no mover but a stop or landing that one makes: "made a short stop on its way"."""
    if phrase.start == 0 or units[phrase.start].lower not in _ARTICLES:
        return False
    head = units[phrase.head].lower
    return head not in mover_nouns() and any(entry.kind == "noun" for entry in lexicon().get(head, ()))


def _is_mover(units: Units, phrase: Phrase) -> bool:
    head, first = units[phrase.head], units[phrase.start]
    is_known_noun = first.lower in words("definite", "possessive") and head.lower in mover_nouns()
    is_name = head.kind == NAME or (first.lower == "the" and head.is_capitalised)
    return not head.possessive and (is_name or is_known_noun)
