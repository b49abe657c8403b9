"""Verbs of saying: whose they are, whom they make a speaker, and how much they cover."""

from dataclasses import replace

from geo.reading.attribution.appositions import by_name
from geo.reading.attribution.phrases import (
    joined_before,
    speaker_after,
    speaker_before,
    speaker_before_reduced,
    speaker_before_relative,
)
from geo.reading.attribution.record import Said, merged, said_by
from geo.reading.attribution.scopes import hearer_of, is_closing, relative_before, scope_of
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reports import Span

_NEAR = 5
_PARTING = (",", ";", "and", "but")
_NOT_INVERTED = ("that", "he", "she", "it", "they", "him", "them")
_OF_OBJECTS = ("to", "in", "at", "back", "on")
_UNNAMED = ("named", "identified", "quoted", "authorised", "authorized", "photographed")
# Behind these a participle only qualifies a noun: "with suspected appendicitis", "of a reported sighting".
_QUALIFYING = frozenset("with of for from in as on over a an the any no".split())
_TITLES = ("suspect", "report", "claim", "estimate")
_HEARING = ("told", "informed", "assured")
_QUOTES = '"“”«»'


def after_cue(text: str, units: Units, cue: int, start: int, verb: str = "") -> Said | None:
    """Return the attribution to whom the words from `start` name, as behind "according to", or None."""
    phrase = speaker_after(units, start)
    if phrase is None:
        return None
    first = relative_before(units, cue)
    return said_by(
        text, units, by_name(units, phrase), Span(units[first].start, units[-1].end), verb or units[cue].lower
    )


def reporting(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution that the verb of saying at the index makes, or None when nobody says it."""
    following = units[index + 1].lower if index + 1 < len(units) else ""
    is_passive = _is_passive(units, index)
    if units[index].lower in words("witnessing") and not (_is_inserted(units, index) and is_closing(units, index + 1)):
        return _witnessed(text, units, index)
    if following == "by" and (is_passive or not _is_inserted(units, index)):
        source = after_cue(text, units, index, index + 2)
        return _passed_on(text, units, index, source) if source and units[index].lower in _HEARING else source
    heard = following == "to" and index + 2 < len(units) and units[index + 2].lower in words("object_pronoun")
    if (is_passive and not _is_quoted_person(units, index)) or (following in ("to", "of") and not heard):
        return None
    if is_negated(units, index) or _only_qualifies(units, index) or _is_title(units, index):
        return None
    phrase = _inverted(units, index) or _before(units, index)
    if phrase is not None and units[phrase.start].lower in words("possessive") and phrase.end - phrase.start == 1:
        phrase = speaker_after(units, 0)
    if phrase is None or (units[index].lower in words("evidence") and not _is_document(units, phrase)):
        return None
    if _is_set_aside(units, phrase.start) or units[phrase.start - 1].lower == "whose":
        return None
    phrase = by_name(units, phrase)
    hearer = hearer_of(units, index)
    other = joined_before(units, phrase)
    whole = Phrase(other.start, phrase.end) if other else phrase
    scope = scope_of(units, whole, hearer.end if hearer else index + 1)
    said = said_by(text, units, phrase, scope, units[index].lower, hearer)
    said = replace(said, aside=True) if scope.start < units[whole.start].start else said
    return merged([said_by(text, units, other, scope, said.verb), said], said) if other else said


def _is_set_aside(units: Units, start: int) -> bool:
    """Return whether what is told stands against what the speaker says: "whatever X may say", "contrary to what X"."""
    before = [unit.lower for unit in units[max(0, start - 2) : start]]
    return before[-1:] == ["whatever"] or before == ["to", "what"] or _is_only_corrected(units, start)


def _is_only_corrected(units: Units, start: int) -> bool:
    """Return whether the aside names whom the report corrects: "left at noon, and not before, as X said"."""
    joint = start - 2 if start > 1 and units[start - 1].lower in ("as", "what") else -1
    if joint < 1:
        return False
    joint -= units[joint].text == ","
    opening = next((i for i in range(joint, -1, -1) if units[i].text == ","), len(units))
    return "not" in [unit.lower for unit in units[opening + 1 : opening + 3]]


def _witnessed(text: str, units: Units, index: int) -> Said | None:
    """Return the attribution of "residents saw it leave X" to those who saw, up to what they did themselves."""
    phrase = speaker_before(units, index)
    seen = units[index + 1] if index + 1 < len(units) else None
    if phrase is None or seen is None or seen.lower not in words("object_pronoun", "determiner", "possessive"):
        return None
    if not any(unit.lower in words("speaker_noun") for unit in units[phrase.start : phrase.end]):
        return None
    end = next((i for i in range(index, len(units)) if units[i].text in _PARTING), len(units) - 1)
    return said_by(text, units, phrase, Span(units[index].end, units[end].end), units[index].lower)


def _passed_on(text: str, units: Units, index: int, source: Said) -> Said:
    """Return the attribution of "X was told by Y", outermost by X, where that is somebody."""
    source = _only_behind_that(units, source)
    phrase = speaker_before(units, index)
    if phrase is None:
        return source
    outer = said_by(text, units, phrase, source.scope, source.verb)
    return merged([source, outer], source)


def _only_behind_that(units: Units, source: Said) -> Said:
    """Return the attribution as one of what follows "that" right behind the source, where it does."""
    following = next((unit for unit in units if unit.start >= source.at[-1].end), None)
    is_that = following is not None and following.lower == "that"
    return replace(source, scope=Span(source.at[-1].end, source.scope.end)) if is_that else source


def _is_title(units: Units, index: int) -> bool:
    """Return whether it is a noun before a name, though a verb in other places: "the drug suspect Ana Lund"."""
    before, following = units[index - 1] if index else None, units[index + 1] if index + 1 < len(units) else None
    named = following is not None and following.kind in (WORD, NAME) and following.is_capitalised
    return named and before is not None and units[index].lower in _TITLES and not before.lower.endswith(("s", "e", "y"))


def _is_quoted_person(units: Units, index: int) -> bool:
    """Return whether it is "was quoted as saying", which makes the one quoted the speaker."""
    return [unit.lower for unit in units[max(0, index - 2) : index]] == ["quoted", "as"]


def _is_document(units: Units, phrase: Phrase) -> bool:
    return any(unit.lower in words("document") for unit in units[phrase.start : phrase.end])


def _before(units: Units, index: int) -> Phrase | None:
    """Return the speaker before the verb; of a participle (", claiming that") the subject that opens the sentence."""
    if units[index].lower.endswith("ing") and index and units[index - 1].text == ",":
        return _teller_before(units, index) or speaker_after(units, 0)
    if _is_quoted_person(units, index):
        return speaker_before(units, index - 2)
    if index > 2 and units[index - 1].lower in ("who", "which") and units[index - 2].text == ",":
        return speaker_before(units, index - 2) or _before_relative(units, index)
    return (
        speaker_before_reduced(units, index)
        or speaker_before(units, index)
        or _before_relative(units, index)
        or speaker_before_relative(units, index)
    )


def _teller_before(units: Units, index: int) -> Phrase | None:
    """Return whoever has already said something in the sentence: "she sailed, an agent said, adding that"."""
    told = (i for i in range(index - 1, 0, -1) if units[i].lower in words("reporting"))
    return next((phrase for i in told if (phrase := speaker_before(units, i)) is not None), None)


def _before_relative(units: Units, index: int) -> Phrase | None:
    """Return the speaker that opens the sentence when only a relative clause parts it from the verb."""
    phrase = speaker_after(units, 0)
    joint = phrase and units[phrase.end].lower
    return phrase if phrase and phrase.end < index and joint in words("relative") | {"seen"} else None


def _is_passive(units: Units, index: int) -> bool:
    if units[index].lower in words("certain") or units[index].lower.endswith("ing"):
        return False
    before = index - 1
    while before > max(0, index - 3) and units[before].lower in words("adverb"):
        before -= 1
    return before >= 0 and units[before].lower in words("be")


def is_negated(units: Units, index: int) -> bool:
    """Return whether nothing was said: "neither has disclosed"; what a mark parts from the verb was said.

    Who "asked not to be named" has said something all the same.
    """
    near = list(reversed(units[max(0, index - _NEAR) : index]))
    clause = near[: next((i for i, unit in enumerate(near) if unit.kind == MARK), len(near))]
    if any(unit.lower in _UNNAMED for unit in clause):
        return False
    return any(unit.lower in words("silence") for unit in clause)


def _only_qualifies(units: Units, index: int) -> bool:
    """Return whether the participle stands before a noun that it qualifies: "two men with suspected fractures"."""
    following = units[index + 1] if index + 1 < len(units) else None
    is_participle = units[index].lower.endswith("ed") and index > 0 and units[index - 1].lower in _QUALIFYING
    return is_participle and following is not None and following.kind == WORD and following.lower != "that"


def _is_inserted(units: Units, index: int) -> bool:
    """Return whether a mark stands before the speaker whose verb is given: "..., a guard saw"."""
    phrase = speaker_before(units, index)
    return phrase is not None and phrase.start > 0 and units[phrase.start - 1].kind == MARK


def _inverted(units: Units, index: int) -> Phrase | None:
    """Return the speaker of ", said X": behind the verb, when a comma or a closing quotation mark stands before it."""
    if (
        index == 0
        or units[index].lower in ("told", "tells")
        or units[index - 1].text not in ("," + _QUOTES)
        or units[index - 1].kind != MARK
    ):
        return None
    following = units[index + 1] if index + 1 < len(units) else None
    if _closes_citing(units, index - 1):
        return None
    if following is None or following.kind == TIME or following.lower in _NOT_INVERTED:
        return None
    if following.lower == "her" and units[index + 2 : index + 3] and units[index + 2].lower in _OF_OBJECTS:
        return None
    phrase = speaker_after(units, index + 1) if _is_said_about(units, index) else None
    return by_name(units, phrase) if phrase is not None and is_closing(units, phrase.end) else None


def _closes_citing(units: Units, comma: int) -> bool:
    """Return whether the comma closes an aside that names a source: "X, quoting Y, reported a delay"."""
    opening = next((i for i in range(comma - 1, 0, -1) if units[i].text == ","), len(units))
    return opening + 1 < comma and units[opening + 1].lower in words("citing")


def _is_said_about(units: Units, index: int) -> bool:
    following = units[index + 1]
    named = following.kind in (NAME, PLACE) or following.is_capitalised
    return named or following.lower in words("determiner", "speaker_noun", "speaker_opening")
