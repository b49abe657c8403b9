"""Who moves: the noun phrase that is the subject of a movement phrase, found to its left."""

from geo.reading.motion.phrases.clauses import main_subject
from geo.reading.motion.phrases.described import described, is_halt
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.inversion import inverted_subject
from geo.reading.motion.phrases.locators import object_located
from geo.reading.motion.phrases.logs import opens_entry
from geo.reading.motion.phrases.noun_phrases import (
    LONGEST,
    Phrase,
    belongs,
    is_closed,
    joins,
    out_of_of,
    out_of_prepositions,
    phrase_ending,
)
from geo.reading.motion.phrases.principals import principal
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import lexicon, words
from geo.reading.records import Role

_PARENTHESIS = 28
_CONJUNCTIONS = ("after", "before", "since", "until", "till", "as", "once")


def subject_of(units: Units, trigger: Trigger, group: Group) -> Phrase | None:
    """Return the subject of a movement phrase, or None when the sentence names none before it."""
    index = group.start - 1
    if trigger.entry.kind == "locator":
        return object_located(units, trigger.end)
    if trigger.is_noun:
        return _owner(units, trigger.start)
    if group.governor or (group.is_reduced and trigger.entry.form == "ing" and group.start == 0):
        return _subject_after(units, trigger.end) if group.start <= 1 else _nearest(units, group.start)
    if trigger.entry.kind in ("opener", "entry") and opens_entry(units, trigger.start):
        return None
    index = _skip_loose(units, index)
    if index < 0:
        return _subject_after(units, trigger.end) if group.is_reduced else None
    inverted = inverted_subject(units, trigger)
    if inverted is not None:
        return inverted
    adjacent = _adjacent(units, index)
    if adjacent is not None and not (trigger.entry.frame == "bound" and is_halt(units, adjacent)):
        own = described(units, adjacent) if adjacent.end > index else adjacent
        return principal(units, own, group.start)
    nearest = _nearest(units, group.start)
    if nearest is None:
        return None
    subject = principal(units, described(units, nearest), group.start)
    return subject if group.is_reduced else main_subject(units, subject, group.start)


def is_journey(noun: str) -> bool:
    """Return whether the noun names a journey, whose beginning and end are those of whoever makes it."""
    nouns = (entry for entry in lexicon().get(noun, ()) if entry.kind == "noun" and not entry.rest)
    return any(entry.frame in ("trip", "crossing") for entry in nouns)


def is_relative(units: Units, start: int) -> bool:
    """Return whether the verb group that begins there is of a clause with "who", "which" or "that" as its subject."""
    before = _skip_loose(units, start - 1)
    return before >= 0 and units[before].kind == WORD and units[before].lower in ("who", "which", "that")


def _skip_loose(units: Units, index: int) -> int:
    while index >= 0 and (units[index].kind == TIME or units[index].lower in words("adverb")):
        index -= 1
    return index


def _adjacent(units: Units, index: int) -> Phrase | None:
    unit = units[index]
    if unit.lower in words("relative") and unit.kind == WORD:
        return _antecedent(units, index)
    if unit.text == ",":
        opening = _opening_comma(units, index)
        return _adjacent(units, opening - 1) if opening > 0 else None
    if unit.kind == MARK or unit.lower in words("conjunction"):
        return None
    if unit.lower in words("mover_pronoun") and unit.kind == WORD:
        return Phrase(index, index + 1)
    phrase = phrase_ending(units, index + 1)
    subject = phrase if _follows_conjunction(units, phrase) else phrase and out_of_prepositions(units, phrase)
    if subject is not None and units[subject.head].lower == "according" and subject.start:
        return _adjacent(units, subject.start - 1)
    if subject is not None and _is_participle_aside(units, subject):
        return _adjacent(units, subject.start - 2)
    return None if subject is None or units[subject.head].kind == PLACE or _is_object(units, subject) else subject


def _follows_conjunction(units: Units, phrase: Phrase | None) -> bool:
    """Return whether a word that may be a preposition opens the verb's clause: "met him after the ship had left"."""
    return phrase is not None and phrase.start > 0 and units[phrase.start - 1].lower in _CONJUNCTIONS


def _is_object(units: Units, phrase: Phrase) -> bool:
    """Return whether the phrase is no subject but the object of a verb before it: "who had walked the whole way"."""
    if phrase.start < 2 or units[phrase.start].lower not in words("determiner", "possessive"):
        return False
    forms = lexicon().get(units[phrase.start - 1].lower, ())
    return any(entry.form in ("past", "participle") and not entry.rest for entry in forms) and (
        units[phrase.start - 2].lower in words("have", "relative", "nominative")
    )


def _is_participle_aside(units: Units, phrase: Phrase) -> bool:
    """Return whether the words are a participle behind a comma: ", consisting (of two carriages), "."""
    head = units[phrase.head]
    participle = not head.is_capitalised and head.lower not in mover_nouns() and _is_participle(head)
    return participle and phrase.start > 1 and units[phrase.start - 1].text == ","


def _is_participle(unit: Unit) -> bool:
    return unit.kind == WORD and (unit.lower.endswith(("ing", "ed")) or unit.lower in words("participle"))


def _antecedent(units: Units, index: int) -> Phrase | None:
    before = index - 1
    if before >= 0 and units[before].text == ",":
        before -= 1
    if before >= 0 and units[before].lower in words("preposition"):
        return None
    phrase = phrase_ending(units, before + 1) if before >= 0 else None
    return phrase and out_of_of(units, phrase)


def _opening_comma(units: Units, closing: int) -> int:
    for index in range(closing - 1, max(-1, closing - _PARENTHESIS), -1):
        if units[index].text == ",":
            return index
        if units[index].kind == MARK and not joins(units, index):
            return -1
    return -1


def _nearest(units: Units, end: int) -> Phrase | None:
    """Return the nearest mover to the left that stands as a subject: no preposition before it."""
    index = end
    while index > 0:
        phrase = phrase_ending(units, index) if may_move(units, index - 1) else None
        if phrase is not None and not _is_governed(units, phrase):
            return _agent_of(units, phrase)
        index = phrase.start if phrase is not None else index - 1
    return None


def _agent_of(units: Units, phrase: Phrase) -> Phrase:
    """Return the pronoun before a phrase that is no subject but a verb and its object: "he celebrated Mass"."""
    before = phrase.start - 1
    alone = before >= 0 and units[before].kind == WORD and units[before].lower in words("nominative")
    return Phrase(before, phrase.start) if alone and phrase.end - phrase.start > 1 else phrase


def _is_governed(units: Units, phrase: Phrase) -> bool:
    return phrase.start > 0 and units[phrase.start - 1].lower in words("preposition") - {"as", "like"}


def may_move(units: Units, index: int) -> bool:
    """Return whether the unit can be who or what moves: a mover noun, a pronoun, a name that is no place."""
    unit = units[index]
    if unit.possessive:
        return False
    if unit.kind == NAME:
        return unit.mention is not None and unit.mention.role in (Role.PERSON, Role.VESSEL)
    if unit.kind != WORD:
        return False
    if unit.text.isdigit():
        return index > 0 and _is_numbered(units[index - 1])
    if unit.lower in words("mover_pronoun") or unit.lower in mover_nouns():
        return True
    return (unit.is_capitalised and index > 0 and unit.lower not in words("relative") and not is_closed(unit)) or (
        index == 0 and unit.is_capitalised and not is_closed(unit) and unit.lower not in words("determiner", "heading")
    )


def _is_numbered(unit: Unit) -> bool:
    """Return whether a number behind it tells which vehicle or unit is meant: "Train 9", "Flight 212"."""
    return unit.kind == WORD and unit.lower in mover_nouns() and mover_nouns()[unit.lower].kind != "person"


def _subject_after(units: Units, start: int) -> Phrase | None:
    """Return the subject of the main clause behind an opening participle clause."""
    comma = next((i for i in range(start, len(units)) if units[i].text == ","), -1)
    while 0 <= comma < len(units) - 1:
        phrase = _phrase_beginning(units, comma + 1)
        if phrase is not None:
            return phrase
        comma = next((i for i in range(comma + 1, len(units)) if units[i].text == ","), -1)
    return None


def _phrase_beginning(units: Units, start: int) -> Phrase | None:
    if units[start].lower in words("nominative"):
        return Phrase(start, start + 1)
    end = start
    while end < len(units) and end - start < LONGEST and belongs(units[end]) and not is_closed(units[end]):
        end += 1
    phrase = Phrase(start, end) if end > start else None
    return phrase if phrase and (may_move(units, phrase.head) or units[start].lower in words("determiner")) else None


def _owner(units: Units, index: int) -> Phrase | None:
    """Return whoever a movement noun belongs to: "his arrival", "Kim's trip", "the train's departure"."""
    start = index
    while start > 0 and index - start < LONGEST and belongs(units[start - 1]):
        start -= 1
        if units[start].lower in words("possessive"):
            return Phrase(start, start + 1)
        if units[start].possessive:
            return phrase_ending(units, start + 1)
        if units[start].lower in words("determiner"):
            return None
    return None
