"""Whose clause a joined verb goes on with: "he slept in Leon, his wife said, and, when it was light, left for Lugo"."""

from collections.abc import Iterator
from typing import NamedTuple

from geo.reading.motion.phrases.noun_phrases import LONGEST, Phrase, belongs, is_closed, may_lead
from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words

_OPENING_WORDS = 8
_THAT = "that"
_JOINED = ("and", "but", "then", "or", "nor", "yet")


class Segment(NamedTuple):
    """A stretch [start, end) of a sentence between its marks."""

    start: int
    end: int


def main_subject(units: Units, subject: Phrase, verb: int) -> Phrase:
    """Return the subject of the verb group at the index: the given one, or the main clause's when its own is over.

    Clauses that a relative or a conjunction opens, and those that only tell who said it, have subjects of their own.
    """
    if not _is_set_apart(units, subject, verb):
        return subject
    return _running_subject(units, verb) or subject


def _is_set_apart(units: Units, phrase: Phrase, verb: int) -> bool:
    """Return whether the phrase is of a clause that ends before the verb: "while soldiers slept, ", ", he said, "."""
    segment = next((s for s in _segments(units, verb) if s.start <= phrase.start < s.end), None)
    if segment is None or segment.end >= verb:
        return False
    if _only_tells_who_said_it(units, segment) or _is_participle(units, segment.start):
        return True
    if units[phrase.end].lower in words("reporting"):
        return True
    return any(_opens_clause_of_its_own(units, index) for index in range(segment.start, phrase.start))


def _opens_clause_of_its_own(units: Units, index: int) -> bool:
    unit = units[index]
    opens = unit.kind == WORD and unit.lower in words("subordinator", "relative") - words("nominative") - {_THAT}
    return opens or (
        unit.kind == WORD and unit.lower == _THAT and index > 0 and units[index - 1].lower in mover_nouns()
    )


def _is_participle(units: Units, index: int) -> bool:
    unit = units[index]
    return unit.kind == WORD and unit.lower.endswith(("ing", "ed")) and unit.lower not in mover_nouns()


def _running_subject(units: Units, verb: int) -> Phrase | None:
    """Return the subject of the last main clause before the verb group that begins at the index, None without one."""
    running: Phrase | None = None
    for segment in _segments(units, verb):
        if _only_tells_who_said_it(units, segment):
            continue
        for start in _clause_starts(units, segment):
            subject = _subject_at(units, start, segment.end)
            if subject is not None and (running is None or _has_verb_behind(units, subject, segment)):
                running = subject
    return running


def _has_verb_behind(units: Units, subject: Phrase, segment: Segment) -> bool:
    """Return whether the stretch goes on behind the phrase as a clause does, and not as a list: "his wife and son"."""
    return subject.end < segment.end and units[subject.end].lower not in _JOINED


def _segments(units: Units, verb: int) -> Iterator[Segment]:
    start = 0
    for index in range(verb):
        if units[index].kind == MARK and units[index].text != "-":
            if index > start:
                yield Segment(start, index)
            start = index + 1
    if verb > start:
        yield Segment(start, verb)


def _only_tells_who_said_it(units: Units, segment: Segment) -> bool:
    """Return whether the stretch is "the ministry said" or "according to the ministry" and ends so."""
    last = units[segment.end - 1].lower
    opens = units[segment.start].lower
    if opens == "according":
        return words("nominative").isdisjoint(unit.lower for unit in units[segment.start : segment.end])
    is_inner = segment.start > 0 and segment.end < len(units)
    return is_inner and last in words("reporting") and segment.end - segment.start <= LONGEST


def _clause_starts(units: Units, segment: Segment) -> Iterator[int]:
    """Yield where clauses of the main line begin in the stretch: at its opening, behind "says" and "that"."""
    first = segment.start
    while first < segment.end and units[first].lower in (*_JOINED, *words("adverb")):
        first += 1
    if first >= segment.end or _is_subordinate(units, first):
        return
    if units[first].lower == "according":
        first = next((i for i in range(first, segment.end) if units[i].lower in words("nominative")), segment.end)
    yield first
    reported = False
    for index in range(first + 1, segment.end - 1):
        if units[index].kind == WORD and units[index].lower in words("reporting"):
            reported = True
            yield index + 1
        elif reported and units[index].lower == _THAT:
            yield index + 1


def _is_subordinate(units: Units, index: int) -> bool:
    unit = units[index]
    if unit.kind != WORD or unit.lower == _THAT:
        return False
    return unit.lower in words("subordinator", "relative") - words("nominative") or _is_participle(units, index)


def _subject_at(units: Units, start: int, end: int) -> Phrase | None:
    """Return the phrase that can be a subject where a clause begins, behind what tells when and where."""
    index = start
    while index < min(end, start + _OPENING_WORDS):
        unit = units[index]
        if unit.kind == WORD and unit.lower in words("nominative") - {"there"}:
            return Phrase(index, index + 1)
        if unit.kind == TIME or unit.lower in words("adverb") or unit.lower == _THAT:
            index += 1
            continue
        if unit.kind == WORD and unit.lower in words("preposition"):
            index = _behind_place(units, index, end)
            continue
        return _noun_phrase(units, index, end)
    return None


def _behind_place(units: Units, index: int, end: int) -> int:
    """Return where the words end that a preposition opens: a place, a time, "there", or a noun phrase."""
    index += 1
    if index < end and units[index].kind not in (PLACE, TIME) and units[index].lower not in words("adverb"):
        while index < end and belongs(units[index]) and not is_closed(units[index]):
            index += 1
        return index
    while index < end and (units[index].kind in (PLACE, TIME) or units[index].lower in words("adverb")):
        index += 1
    return index


def _noun_phrase(units: Units, start: int, end: int) -> Phrase | None:
    last = start
    while last < end and last - start < LONGEST and belongs(units[last]) and not is_closed(units[last]):
        last += 1
        if may_lead(units[last - 1]) and (last >= end or not may_lead(units[last])):
            return Phrase(start, last)
    return None
