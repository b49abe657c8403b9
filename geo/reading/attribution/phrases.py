"""The name of a speaker as the text has it: the noun phrase before or after a word of saying."""

from functools import cache

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Unit, Units
from geo.reading.motion.words.tables import lexicon, words

_LONGEST = 14
_PARENTHESIS = 24
_RELATIVE = 9
_LEFT_OUT = ("of", "in", "at", "for", "and", "with", "familiar")
_AT = ("first", "last", "once")
_CITED = ("quoted", "cited", "quoting", "citing")
_STAND_INS = ("he", "she", "they", "it", "some", "several", "others", "many")
_CLOSED = ("preposition", "conjunction", "be", "have", "do", "modal", "subordinator", "reporting", "negation")
_QUOTES = '"“”‘’«»'


def speaker_before(units: Units, end: int) -> Phrase | None:
    """Return the speaker whose phrase ends before the word of saying at `end`; appositions are left out."""
    index = _back_over_adverbs(units, end - 1)
    if index < 0:
        return None
    if units[index].text == ",":
        return _before_parenthesis(units, index)
    return _phrase_back(units, index + 1)


def _before_parenthesis(units: Units, closing: int) -> Phrase | None:
    """Return the speaker of "NAME, a spokesman, said" or "his lawyer, NAME, said": the name, wherever it stands."""
    opening = next((i for i in range(closing - 1, -1, -1) if units[i].text == ","), -1)
    if opening <= 0 or closing - opening > _PARENTHESIS:
        return None
    outer = _phrase_back(units, _before_age(units, opening))
    if outer is not None and outer.start and _is_citing(units, outer):
        return _before_citing(units, opening)
    inner = units[opening + 1 : closing]
    name = _leading_name(inner)
    if name == len(inner) == 1 and inner[0].kind != PLACE and _is_plain_office(units, outer):
        return Phrase(opening + 1, closing)
    if name > 1 and not units[opening - 1].is_capitalised and (outer is not None or name < len(inner)):
        return Phrase(opening + 1, opening + 1 + name)
    return outer


def _is_plain_office(units: Units, phrase: Phrase | None) -> bool:
    """Return whether a person is told only by what he is: "a valet", "the cook", "her second engineer"."""
    inner = units[phrase.start : phrase.end] if phrase else ()
    opened = len(inner) > 1 and inner[0].lower in words("speaker_opening", "possessive")
    plain = (
        not any(unit.is_capitalised for unit in inner[1:]) and not inner[-1].lower.endswith("s") if opened else False
    )
    return plain and words("organisation", "medium", "document").isdisjoint(unit.lower for unit in inner)


def joined_before(units: Units, phrase: Phrase) -> Phrase | None:
    """Return the speaker joined with "and" to the one at the phrase: "it left, officials and tracking data showed"."""
    if phrase.start < 2 or units[phrase.start - 1].lower != "and":
        return None
    other = _phrase_back(units, phrase.start - 1)
    if other is None or units[other.end - 1].lower not in words("speaker_noun", "organisation", "document"):
        return None
    return other if other.start == 0 or units[other.start - 1].text == "," else None


def _before_age(units: Units, comma: int) -> int:
    """Return where the name ends before an age and its comma ("Anna Lund, 38,"), or else the comma itself."""
    aged = comma > 2 and units[comma - 1].text.isdigit() and units[comma - 2].text == ","
    return comma - 2 if aged else comma


def _is_citing(units: Units, phrase: Phrase) -> bool:
    return any(unit.lower in words("citing") for unit in units[phrase.start - 1 : phrase.start + 1])


def _before_citing(units: Units, closing: int) -> Phrase | None:
    """Return the speaker before the first of two asides: "X, quoting Y, which cites Z, said"."""
    opening = next((i for i in range(closing - 1, -1, -1) if units[i].text == ","), -1)
    return _phrase_back(units, opening) if opening > 0 else None


def speaker_before_relative(units: Units, end: int) -> Phrase | None:
    """Return the speaker whom only a relative clause parts from the verb: "an official who was not named said"."""
    joint = next((i for i in range(end - 1, max(0, end - _RELATIVE), -1) if units[i].lower == "who"), 0)
    whole = joint and all(unit.kind != MARK for unit in units[joint:end])
    return _phrase_back(units, joint) if whole else None


def speaker_before_reduced(units: Units, end: int) -> Phrase | None:
    """Return the speaker whom a participle and its phrase part from the verb: "two officials briefed on it said"."""
    for index in range(end - 1, max(-1, end - _PARENTHESIS), -1):
        if units[index].kind == MARK or units[index].lower in words("relative", "reporting", "conjunction"):
            return None
        if index < end - 1 and _is_source(units[index]) and _is_participle(units[index + 1]):
            return _phrase_back(units, index + 1)
    return None


def _is_source(unit: Unit) -> bool:
    return unit.lower in words("speaker_noun", "document")


def _is_participle(unit: Unit) -> bool:
    plain = unit.kind == WORD and not unit.is_capitalised
    return plain and (unit.lower.endswith(("ed", "ing")) or unit.lower in words("speaker_participle"))


def _leading_name(inner: Units) -> int:
    """Return how many capitalised units open the words between two commas; 0 when the rest is no office of theirs."""
    count = next((i for i, unit in enumerate(inner) if not unit.is_capitalised), len(inner))
    return count if count == len(inner) or inner[count].lower in words("speaker_link") else 0


def _back_over_adverbs(units: Units, index: int) -> int:
    while index >= 0 and (units[index].kind == TIME or _is_between(units[index])):
        index -= 1 + (index > 0 and units[index].lower in _AT and units[index - 1].lower == "at")
    return index


def _is_between(unit: Unit) -> bool:
    if unit.kind == WORD and unit.lower.endswith("ly") and not unit.is_capitalised:
        return unit.lower not in words("not_adverb")
    return unit.kind == WORD and unit.lower in words("adverb", "have", "be", "modal")


def _phrase_back(units: Units, end: int) -> Phrase | None:
    start = end
    while start > 0 and end - start < _LONGEST and _belongs(units, start - 1) and not _opens_phrase(units, start):
        start -= 1
    while start < end and (units[start].lower in _LEFT_OUT or (start + 1 < end and _is_between(units[start]))):
        start += 1
    return Phrase(start, end) if start < end and _names_somebody(units, start, end) else None


def _opens_phrase(units: Units, index: int) -> bool:
    """Return whether an article there begins a phrase of its own: "of the journey a valet says"."""
    before = units[index - 1]
    article = index < len(units) and units[index].lower in ("a", "an", "the")
    return article and before.kind == WORD and not before.is_capitalised and before.lower not in words("speaker_link")


def _belongs(units: Units, index: int) -> bool:
    unit = units[index]
    if unit.kind in (NAME, PLACE):
        return True
    if unit.kind != WORD or unit.text[0].isdigit():
        return False
    if unit.lower in words("speaker_link"):
        return index > 0 and units[index - 1].kind != MARK
    return not _is_stopper(unit) or _is_articled(units, index)


def _is_articled(units: Units, index: int) -> bool:
    """Return whether an article makes a noun's part of what is also a verb: "a ground handler", "the left wing"."""
    plain = units[index].lower not in words(*_CLOSED)
    return plain and index > 0 and units[index - 1].lower in ("a", "an", "the")


def _is_stopper(unit: Unit) -> bool:
    if unit.lower in words("mover_pronoun") or unit.lower in words("speaker_noun") & words("adverb"):
        return False
    if unit.lower in words(*_CLOSED):
        return True
    return not unit.is_capitalised and (unit.lower in words("adverb") or unit.lower in _past_forms())


@cache
def _past_forms() -> frozenset[str]:
    return frozenset(word for word, entries in lexicon().items() if any(entry.form == "past" for entry in entries))


def _names_somebody(units: Units, start: int, end: int) -> bool:
    head = units[end - 1].lower
    if head in words("no_speaker"):
        return False
    alone = end - start == 1
    if head in _STAND_INS or (alone and head.endswith(("s", "men"))):
        return True
    if head in words("document"):
        return True
    opens = units[start].lower in words("speaker_opening") and not alone
    return opens or any(_is_somebody(unit) for unit in units[start:end])


def _is_somebody(unit: Unit) -> bool:
    named = unit.is_capitalised and unit.lower not in words("speaker_opening")
    return named or unit.lower in words("speaker_noun")


def speaker_after(units: Units, start: int) -> Phrase | None:
    """Return the speaker whose phrase begins at `start`, as after "according to"; it ends at a mark or a new clause."""
    start += start < len(units) and units[start].text in _QUOTES
    if _is_object_alone(units, start):
        return Phrase(start, start + 1)
    end = start
    while end < len(units) and end - start < _LONGEST and _goes_on(units, start, end):
        end += 1
    while end > start and units[end - 1].lower in words("preposition", "conjunction"):
        end -= 1
    return Phrase(start, end) if end > start and _names_somebody(units, start, end) else None


def _is_object_alone(units: Units, index: int) -> bool:
    """Return whether a pronoun is all the speaker that is named: "according to her,"."""
    if index >= len(units) or units[index].lower not in ("him", "her", "them"):
        return False
    return index + 1 == len(units) or units[index + 1].kind == MARK


def _goes_on(units: Units, start: int, index: int) -> bool:
    unit = units[index]
    if unit.kind in (NAME, PLACE) or (unit.kind == TIME and index > start and unit.lower in words("speaker_noun")):
        return True
    if unit.kind != WORD:
        return unit.text == "-" and index > start
    if unit.lower in words("mover_pronoun"):
        return unit.lower in words("possessive") and (index == start or units[index - 1].lower == "of")
    if unit.lower in ("of", "for", "at", "in", "with", "from", "close", "to"):
        return index > start
    if unit.lower in words("relative") or unit.lower in _CITED:
        return False
    articled = index > start and units[index - 1].lower in ("a", "an", "the")
    return articled or not _is_stopper(unit) or unit.lower in words("determiner")


def name_of(text: str, units: Units, phrase: Phrase) -> str:
    """Return the words of the phrase, without a title before a person's name and without a closing possessive."""
    start = _name_start(units, phrase)
    whole = " ".join(text[units[start].start : units[phrase.end - 1].end].split())
    return whole.removesuffix("'s").removesuffix("’s").strip(_QUOTES)


def _name_start(units: Units, phrase: Phrase) -> int:
    tail = phrase.end
    while tail > phrase.start and units[tail - 1].kind in (WORD, NAME) and units[tail - 1].is_capitalised:
        tail -= 1
    opens = units[phrase.start].is_capitalised and units[phrase.start + 1 : phrase.start + 2]
    if opens and opens[0].is_capitalised and units[phrase.start].lower not in words("determiner", "possessive"):
        return phrase.start
    if phrase.start < tail <= phrase.end - 2 and units[tail - 1].lower in words("speaker_noun"):
        return tail
    return phrase.start
