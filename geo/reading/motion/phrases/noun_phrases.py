"""Noun phrases: where one begins that ends before a word, and what it hangs on."""

from functools import cache
from typing import NamedTuple

from geo.reading.motion.units import NAME, PLACE, WORD, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import lexicon, words

LONGEST = 9
_CLOSED = ("preposition", "conjunction", "be", "have", "do", "modal", "subordinator", "reporting", "negation", "adverb")


class Phrase(NamedTuple):
    """A noun phrase at [start, end) of the units; `head` is the index of its head word."""

    start: int
    end: int

    @property
    def head(self) -> int:
        """The index of the last word."""
        return self.end - 1


def out_of_of(units: Units, phrase: Phrase) -> Phrase:
    """Return the phrase that "of" hangs this one on: "the captain of the ship"."""
    while phrase.start > 1 and units[phrase.start - 1].lower == "of":
        outer = phrase_ending(units, phrase.start - 1)
        if outer is None:
            return phrase
        phrase = outer
    return phrase


def out_of_prepositions(units: Units, phrase: Phrase) -> Phrase | None:
    """Return the phrase that the prepositions before this one hang it on, None when they hang on no noun."""
    while (link := _link_before(units, phrase)) >= 0:
        if units[phrase.start].lower in ("least", "most"):
            loaded = link > 0 and units[link - 1].lower in words("loading") | {"with"}
            return (out_of_prepositions(units, Phrase(link, phrase.end)) if loaded else None) or phrase
        outer = _without_laden(units, phrase_ending(units, link))
        if outer is None:
            return phrase if units[link - 1].lower in words("nobody", "partitive") else None
        if units[outer.head].lower in words("partitive"):
            return phrase
        phrase = outer
    return phrase


def _link_before(units: Units, phrase: Phrase) -> int:
    """Return where a preposition or a word of carrying hangs the phrase on another, -1 when nothing does.

    A load may be several things: "a lorry carrying flour, salt and oil".
    """
    start = phrase.start
    while start > 1 and (units[start - 1].lower == "and" or (start < phrase.start and units[start - 1].text == ",")):
        inner = phrase_ending(units, start - 1)
        if inner is None:
            return -1
        start = inner.start
    nations = start < phrase.start and all(unit.kind == NAME for unit in (units[start], units[phrase.start]))
    before = units[start - 1].lower if start else ""
    loads = words("loading") | {"with"}
    return start - 1 if before in (words("preposition") | loads if nations or start == phrase.start else loads) else -1


def _without_laden(units: Units, phrase: Phrase | None) -> Phrase | None:
    """Return the phrase without the participle of its load: "a lorry loaded (with flour)"."""
    if phrase is None or units[phrase.head].lower not in words("laden") or phrase.end - phrase.start < 2:
        return phrase
    return Phrase(phrase.start, phrase.end - 1)


def phrase_ending(units: Units, end: int) -> Phrase | None:
    """Return the noun phrase that ends before the index, or None when no noun phrase does."""
    if end <= 0 or not _is_nominal(units[end - 1]):
        return None
    if units[end - 1].lower in words("nominative", "mover_pronoun") and units[end - 1].kind == WORD:
        return Phrase(end - 1, end)
    start = end
    while start > 0 and end - start < LONGEST and (belongs(units[start - 1]) or joins(units, start - 1)):
        start -= 1
        if units[start].kind == WORD and units[start].lower in words("determiner", "possessive"):
            break
        if start > 0 and units[start].lower in words("courtesy") and units[start - 1].is_capitalised:
            break
    return Phrase(start, end) if start < end else None


def joins(units: Units, index: int) -> bool:
    """Return whether a hyphen there joins the words beside it: "11-metre sloop"."""
    joined = 0 < index < len(units) - 1 and units[index].text == "-"
    return joined and units[index - 1].end == units[index].start and units[index].end == units[index + 1].start


def _is_nominal(unit: Unit) -> bool:
    if unit.kind == WORD and unit.lower in words("determiner", "particle"):
        return False
    return unit.kind in (WORD, NAME, PLACE) and not is_closed(unit)


def belongs(unit: Unit) -> bool:
    """Return whether the unit may be a word of a noun phrase."""
    if unit.kind == PLACE:
        return True
    return unit.kind in (WORD, NAME) and not is_closed(unit)


def may_lead(unit: Unit) -> bool:
    """Return whether the word can be the head of a phrase that tells who or what moves: no place, owner or article."""
    if unit.possessive or unit.kind == PLACE:
        return False
    if unit.kind == NAME or unit.lower in mover_nouns():
        return True
    return unit.is_capitalised and unit.lower not in words("determiner") and not is_closed(unit)


def is_closed(unit: Unit) -> bool:
    """Return whether the unit is of a class that no noun phrase holds, or a movement verb."""
    if unit.kind != WORD:
        return unit.kind not in (NAME, PLACE)
    lower = unit.lower
    if lower in words("determiner"):
        return False
    if lower in words("mover_pronoun") and lower != "her":
        return True
    return lower in words(*_CLOSED) or lower in _verb_forms()


@cache
def _verb_forms() -> frozenset[str]:
    forms = ((word, entry) for word, entries in lexicon().items() for entry in entries)
    return frozenset(word for word, entry in forms if entry.form in ("past", "ing") and not entry.rest)
