"""Where a sentence speaks of movement: the movement phrases among its units, verbs told from nouns."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.reading.motion.phrases.beholding import sees_place
from geo.reading.motion.phrases.compounds import water_crossed
from geo.reading.motion.phrases.deeds import is_deed, is_done_there
from geo.reading.motion.phrases.degrees import is_degree
from geo.reading.motion.phrases.idioms import is_taken_away
from geo.reading.motion.phrases.infinitives import is_governed_infinitive
from geo.reading.motion.phrases.lines import is_line
from geo.reading.motion.phrases.locators import object_located
from geo.reading.motion.phrases.logs import heads_entry, is_entry
from geo.reading.motion.phrases.lookalikes import only_looks_like
from geo.reading.motion.phrases.open_verbs import open_verb
from geo.reading.motion.phrases.particles import brings_in
from geo.reading.motion.phrases.phrase_words import object_of, phrase_end
from geo.reading.motion.phrases.postures import is_cleft, is_posture
from geo.reading.motion.units import NAME, PLACE, WORD, Unit, Units, is_shouted, preposition_at
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import DIRECT, IDIOM, Entry, frames, lexicon, words

_BY_PARTICLE = ("set_down", "led", "let_through", "had_along")
_OF_PLACES = ("make_place", "hail", "take_in", "asked_for", "see_place", "span")
_TELLING_PASSIVES = ("befall", "convene")


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
    told = [unit.lower for unit in units]
    lowers = frozenset(" ".join(told).split())
    for index in [i for i, lower in enumerate(told) if lower in known or lower.endswith(("ed", "ing"))]:
        if (units[index].kind == WORD or units[index].lower == "night") and (not found or index >= found[-1].end):
            listed = tuple(_at(units, index, lowers)) if units[index].lower in known else ()
            found.extend(listed or _open(units, index))
    return tuple(found)


def _open(units: Units, index: int) -> Iterator[Trigger]:
    entry = open_verb(units, index)
    if entry is not None:
        yield Trigger(index, index + 1, entry)


def _at(units: Units, index: int, lowers: frozenset[str]) -> Iterator[Trigger]:
    for entry in [entry for entry in lexicon()[units[index].lower] if entry.needs <= lowers]:
        end = phrase_end(units, index + 1, entry.rest)
        if end and brings_in(units, end, entry):
            continue
        if end and entry.kind == IDIOM and is_taken_away(units, index, end):
            continue
        if end and entry.kind == IDIOM:
            return
        if end:
            end = object_of(units, index, end, entry.rest)
        if end and _reads_as(units, index, end, entry):
            yield Trigger(index, end - (entry.frame in words("prepositional_frame")), entry)
            return


def _reads_as(units: Units, index: int, end: int, entry: Entry) -> bool:
    before = _word_before(units, index)
    if units[index].is_capitalised and index and entry.form != "adjective" and _is_name_word(units, index):
        return False
    if only_looks_like(units, index, end, entry, before):
        return False
    if entry.kind != "noun" and water_crossed(units, index) >= 0:
        return False
    if entry.frame in words("deed_frame") and not is_done_there(units, index, end, entry):
        return False
    if entry.kind in ("opener", "entry"):
        return is_entry(units, entry, index, end)
    if entry.kind == "locator":
        located = object_located(units, end)
        return located is not None and (entry.frame not in _BY_PARTICLE or _leads_to(units, located.end, entry))
    if entry.kind == "be":
        return is_posture(units, end) and not is_cleft(units, index)
    if entry.frame in _OF_PLACES:
        return _has_its_place(units, index, end, entry)
    if entry.kind == "participle" and entry.frame in _TELLING_PASSIVES:
        return index == 0 or _is_passive_context(before)
    if entry.kind == "participle" and units[index].lower in words("passive_only"):
        return index == 0 or _is_passive_context(before)
    if entry.kind in ("participle", "adjective") and _has_active_twin(units[index], entry):
        return _is_passive_context(before)
    if entry.kind == "adjective" and entry.frame == "pass":
        return before is not None and before.lower in words("be")
    if entry.kind == "noun":
        return not _is_verb_context(before)
    if entry.form in ("base", "s") and not entry.rest:
        governed = entry.form == "base" and is_governed_infinitive(units, index)
        finite = governed or _is_finite_context(before, entry.form, units[index].lower) or _logs(units, index, end)
        finite = finite or (entry.form == "base" and _heads_list(units, index))
        return finite and _has_argument(units, end, entry)
    owned = _is_noun_context(before) and not _is_object(units, index - 1)
    return not (owned or (entry.form in ("base", "s") and _is_plural_context(before)))


def _has_its_place(units: Units, index: int, end: int, entry: Entry) -> bool:
    """Return whether the place follows without which the phrase tells of no movement: a river that is "swum"."""
    if entry.frame == "see_place":
        return sees_place(units, index, end)
    return end < len(units) and (is_line(units[end]) if entry.frame == "span" else units[end].kind == PLACE)


def _is_plural_context(before: Unit | None) -> bool:
    """Return whether what follows is a plural noun: "with calls at", "two stops in"."""
    return before is not None and before.lower in words("preposition", "splitting") - {"to"}


def _leads_to(units: Units, index: int, entry: Entry) -> bool:
    """Return whether the words behind the object make a movement of it: "set him down in", "led them to"."""
    return index < len(units) and preposition_at(units, index)[0] in frames()[entry.frame]


def _is_name_word(units: Units, index: int) -> bool:
    if is_shouted(units[index]):
        return False
    following = units[index + 1] if index + 1 < len(units) else None
    return units[index - 1].is_capitalised or (
        following is not None and following.kind == WORD and following.is_capitalised
    )


def _word_before(units: Units, index: int) -> Unit | None:
    index -= 1
    while index >= 0 and (units[index].lower in words("adverb") or is_degree(units, index)):
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


def _is_object(units: Units, index: int) -> bool:
    """Return whether "her" there is who is seen or had under way, and owns nothing: "had her bound for"."""
    verbs = words("have", "perceiving", "logging_verb")
    return index > 0 and units[index].lower == "her" and units[index - 1].lower in verbs


def _is_finite_context(before: Unit | None, form: str, word: str) -> bool:
    if word in words("preposition") and not _is_verb_context(before):
        return False
    if before is None or before.kind not in (WORD, PLACE, NAME) or before.possessive:
        return before.text == "," if before is not None else form == "s" and not _is_noun(word)
    if form == "base":
        if before.lower in ("he", "she", "it"):
            return False
        plural = before.lower.endswith("s") and _is_common(before) and before.lower not in _not_plural()
        return _is_verb_context(before) or before.lower in ("and", "or", "not", "let") or plural
    return before.lower not in words("determiner", "possessive", "preposition", "modal") and not is_deed(before)


def _is_common(unit: Unit) -> bool:
    """Return whether the word is no name: it begins small, or tells who moves at the head of a line."""
    return not unit.is_capitalised or unit.lower in mover_nouns() or unit.lower in words("splitting")


def _heads_list(units: Units, index: int) -> bool:
    """Return whether several names stand before the verb: "Ek, Berg meet in", "Ek and Berg meet in"."""
    if index < 3 or not units[index - 1].is_capitalised or units[index - 1].possessive:
        return False
    return units[index - 2].lower in (",", "and") and units[index - 3].is_capitalised


def _logs(units: Units, index: int, end: int) -> bool:
    """Return whether the verb opens the entry of a log, and can be no noun there: "06:10 Leaves X"."""
    word = units[index].lower
    return word.endswith("s") and not _is_noun(word) and heads_entry(units, index, end)


def _is_noun(word: str) -> bool:
    """Return whether the word is a noun as well, so that it opens no headline as a verb: "visits", "stops"."""
    return word in words("plural_twin") or any(entry.kind == "noun" for entry in lexicon()[word])


def _not_plural() -> frozenset[str]:
    return words("determiner", "possessive", "preposition", "be", "have", "do", "adverb")


def _has_argument(units: Units, end: int, entry: Entry) -> bool:
    frame = frames()[entry.frame]
    if entry.frame in words("transitive_frame") and end < len(units) and units[end].kind in (WORD, NAME):
        return True
    if units[end - 1].lower in words("driving") and end < len(units) and units[end].lower in words("determiner"):
        return True
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
    return unit.kind == WORD and (manner or unit.lower in words("travel_adverb", "travel_state"))
