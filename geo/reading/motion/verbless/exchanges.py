"""A place left and another taken in one breath: "swapped X for Y", "exchanged the heat of X for Y's rain"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.motion.phrases.noun_phrases import Phrase, phrase_ending
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, Unit, Units, is_seat
from geo.reading.motion.verbless.entries import is_dated
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_REACH = 6
_AUXILIARIES = ("have", "modal", "negation", "adverb")


def exchanged(units: Units) -> Iterator[Statement]:
    """Yield the departure and the arrival of whoever gives one place for another, or says goodbye and hello."""
    lowers = [unit.lower for unit in units]
    if not words("exchanging").isdisjoint(lowers):
        for verb in [i for i, lower in enumerate(lowers) if lower in words("exchanging")]:
            yield from _swapped(units, verb)
    if not words("parting_word").isdisjoint(lowers):
        yield from _greeted(units)


def _swapped(units: Units, verb: int) -> Iterator[Statement]:
    source = _place_behind(units, verb + 1)
    link = next((i for i in range(source + 1, min(source + _REACH, len(units))) if units[i].lower == "for"), 0)
    goal = _place_behind(units, link + 1) if source > 0 and link else -1
    if goal < 0:
        return
    start = _group_start(units, verb)
    subject, certainty = phrase_ending(units, start), _certainty(units[start:verb])
    time = next((unit for unit in units[goal : goal + _REACH] if is_dated(unit)), None)
    for motion, argument, place in ((Motion.DEPART, "source", source), (Motion.ARRIVE, "goal", goal)):
        yield _of(named(units, motion, {argument: place}, verb, time), subject, certainty)


def _of(statement: Statement, subject: Phrase | None, certainty: Certainty) -> Statement:
    return replace(statement, subject=subject, certainty=certainty)


def _group_start(units: Units, verb: int) -> int:
    start = verb
    while start > 0 and units[start - 1].lower in words(*_AUXILIARIES):
        start -= 1
    return start


def _certainty(auxiliaries: Units) -> Certainty:
    lowers = {unit.lower for unit in auxiliaries}
    if not lowers.isdisjoint(words("negation")):
        return Certainty.DENIED
    return Certainty.REPORTED if lowers.isdisjoint(words("modal")) else Certainty.EXPECTED


def _place_behind(units: Units, start: int) -> int:
    """Return where the place stands that is meant there, by itself or by what is its own: "the heat of X"; or -1."""
    for index in range(start, min(start + _REACH, len(units))):
        if _is_named(units[index]):
            return index
        if units[index].text in (",", ";") or units[index].lower in words("preposition", "conjunction") - {"of"}:
            return -1
    return -1


def _is_named(unit: Unit) -> bool:
    mention = unit.mention
    return mention is not None and mention.place is not None and (unit.kind == PLACE or is_seat(unit))


def _greeted(units: Units) -> Iterator[Statement]:
    """Yield what "goodbye X, hello Y" tells."""
    parted = [index for index in range(1, len(units)) if _is_greeted(units, index, "parting_word")]
    for index in parted:
        yield named(units, Motion.DEPART, {"source": index}, index - 1)
    for index in range(parted[0] + 1 if parted else len(units), len(units)):
        if _is_greeted(units, index, "greeting_word"):
            yield named(units, Motion.ARRIVE, {"goal": index}, index - 1)


def _is_greeted(units: Units, index: int, kind: str) -> bool:
    """Return whether the name closes a clause that takes leave of it or greets it: "Goodbye X,", "hello Y"."""
    ends = index + 1 == len(units) or units[index + 1].kind == MARK or units[index + 1].lower in words("conjunction")
    return units[index - 1].lower in words(kind) and ends and _is_named(units[index]) and not units[index].possessive
