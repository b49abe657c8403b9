"""Where a sentence speaks of movement: the movement phrases among its units, verbs told from nouns."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.reading.motion.infinitives import is_governed_infinitive
from geo.reading.motion.locators import object_located
from geo.reading.motion.logs import is_entry
from geo.reading.motion.tables import DIRECT, Entry, frames, lexicon, words
from geo.reading.motion.units import NAME, PLACE, TIME, WORD, Unit, Units, preposition_at

_CLOSE = (("to",), ("in", "on"))
"""What stands right behind its verb: "brought to" is a halt, "brought him to" is none."""


class Trigger(NamedTuple):
    """A movement phrase at [start, end) of the units."""

    start: int
    end: int
    entry: Entry

    @property
    def is_noun(self) -> bool:
        """Whether it is a noun ("the trip") and no verb or predicate."""
        return self.entry.kind == "noun"


def triggers(units: Units) -> tuple[Trigger, ...]:
    """Return the movement phrases of a sentence, in order, none overlapping another."""
    found: list[Trigger] = []
    known = lexicon()
    for index in [index for index, unit in enumerate(units) if unit.lower in known]:
        if (units[index].kind == WORD or units[index].lower == "night") and (not found or index >= found[-1].end):
            found.extend(_at(units, index))
    return tuple(found)


def _at(units: Units, index: int) -> Iterator[Trigger]:
    for entry in lexicon()[units[index].lower]:
        end = _phrase_end(units, index + 1, entry.rest)
        if end and _reads_as(units, index, end, entry):
            yield Trigger(index, end, entry)
            return


def _phrase_end(units: Units, index: int, rest: tuple[str, ...]) -> int:
    if rest and index < len(units) and units[index].kind == TIME and units[index].lower == " ".join(rest):
        return index + 1
    if rest in _CLOSE and index < len(units) and units[index].lower != rest[0]:
        return 0
    for word in rest:
        while word not in ("POSS", "DET") and index < len(units) and _is_loose_adverb(units[index], word):
            index += 1
        if index >= len(units) or not _fits(units[index], word):
            return 0
        index += 1
    return 0 if rest[-1:] == ("by",) and preposition_at(units, index - 1)[1] > 1 else index


def _is_loose_adverb(unit: Unit, word: str) -> bool:
    return unit.lower != word and (unit.lower in words("loose") or unit.lower.endswith("ly"))


def _fits(unit: Unit, word: str) -> bool:
    if word == "DET":
        return unit.lower in words("determiner") - words("negation") or unit.lower in words("possessive")
    if word == "POSS":
        return unit.lower in words("possessive") or unit.lower in ("the", "a") or unit.possessive
    if word == "ROAD":
        return unit.lower in words("road_noun") or _is_road_number(unit)
    return unit.lower == word


def _is_road_number(unit: Unit) -> bool:
    """Return whether the word is the number of a road: "A1", "E40", "M6"."""
    return unit.text[0].isupper() and unit.text[1:].isdigit()


def _reads_as(units: Units, index: int, end: int, entry: Entry) -> bool:
    before = _word_before(units, index)
    if units[index].is_capitalised and index and entry.form != "adjective" and _is_name_word(units, index):
        return False
    if entry.kind in ("opener", "entry"):
        return is_entry(units, entry, index, end)
    if entry.kind == "locator":
        return object_located(units, end) is not None
    if entry.rest == ("off",) and entry.frame == "set_off" and end < len(units) and _opens_object(units[end]):
        return False
    if entry.kind == "be":
        return _is_posture(units, end)
    if entry.frame == "make_place":
        return end < len(units) and units[end].kind == PLACE
    if entry.kind in ("participle", "adjective") and _has_active_twin(units[index], entry):
        return _is_passive_context(before)
    if entry.kind == "noun":
        return not _is_verb_context(before)
    if entry.form in ("base", "s") and not entry.rest:
        governed = entry.form == "base" and is_governed_infinitive(units, index)
        finite = governed or _is_finite_context(before, entry.form, units[index].lower)
        return finite and _has_argument(units, end, entry)
    return not _is_noun_context(before)


def _opens_object(unit: Unit) -> bool:
    """Return whether an object begins there, so that something is set off that does not move: "set off an alarm"."""
    return unit.kind == WORD and unit.lower in words("determiner", "possessive")


def _is_posture(units: Units, index: int) -> bool:
    while index + 2 < len(units) and units[index].text == "," and units[index + 2].text == ",":
        index += 3
    return index < len(units) and (units[index].lower in words("posture_start") or units[index].text[0].isdigit())


def _is_name_word(units: Units, index: int) -> bool:
    following = units[index + 1] if index + 1 < len(units) else None
    return units[index - 1].is_capitalised or (
        following is not None and following.kind == WORD and following.is_capitalised
    )


def _word_before(units: Units, index: int) -> Unit | None:
    index -= 1
    while index >= 0 and units[index].lower in words("adverb"):
        index -= 1
    return units[index] if index >= 0 else None


def _is_verb_context(before: Unit | None) -> bool:
    if before is None:
        return False
    return (
        before.lower in ("to", "who")
        or before.lower in words("modal")
        or before.lower in words("do")
        or (before.lower in words("nominative"))
    )


def _has_active_twin(unit: Unit, entry: Entry) -> bool:
    """Return whether the words are the past of a verb too: "berthed", "tied up"."""
    return any(twin.form == "past" and twin.rest == entry.rest for twin in lexicon()[unit.lower] if twin.kind == "verb")


def _is_passive_context(before: Unit | None) -> bool:
    return before is not None and (before.lower in words("be") or before.text == "," or _is_perceived(before))


def _is_perceived(unit: Unit) -> bool:
    return any(
        entry.form == "participle" and entry.frame in ("seen", "traced") for entry in lexicon().get(unit.lower, ())
    )


def _is_noun_context(before: Unit | None) -> bool:
    return before is not None and (
        before.lower in words("possessive") or before.lower in ("the", "a", "an", "this") or before.possessive
    )


def _is_finite_context(before: Unit | None, form: str, word: str) -> bool:
    if word in words("preposition") and not _is_verb_context(before):
        return False
    if before is None or before.kind not in (WORD, PLACE, NAME) or before.possessive:
        return before is not None and before.text == ","
    if form == "base":
        plural = before.lower.endswith("s") and not before.is_capitalised and before.lower not in _not_plural()
        return _is_verb_context(before) or before.lower in ("and", "or", "not", "let") or plural
    return before.lower not in words("determiner", "possessive", "preposition", "modal")


def _not_plural() -> frozenset[str]:
    return words("determiner", "possessive", "preposition", "be", "have", "do", "adverb")


def _has_argument(units: Units, end: int, entry: Entry) -> bool:
    frame = frames()[entry.frame]
    if entry.frame in words("carrying_frame") and end < len(units) and units[end].lower in words("object_pronoun"):
        end += 1
    while end < len(units) and _is_adverb_of_travel(units[end]):
        end += 1
    if end < len(units) and units[end].lower in words("splitting"):
        return True
    preposition = preposition_at(units, end)[0] if end < len(units) else ""
    return DIRECT in frame or preposition in frame or end >= len(units) or units[end].kind != WORD or bool(preposition)


def _is_adverb_of_travel(unit: Unit) -> bool:
    manner = unit.lower.endswith("ly") and unit.lower not in words("not_adverb")
    return unit.kind == WORD and (manner or unit.lower in words("travel_adverb"))
