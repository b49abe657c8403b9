"""Places before "is" and whoever is there: "Back in X since Sunday is the frigate", "Last into X was a lorry"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.motion.phrases.inversion import subject_behind
from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, WORD, Units
from geo.reading.motion.verbless.entries import is_place
from geo.reading.motion.verbless.openings import Opener, openers
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_TIMED_REACH = 6
_SPOT_REACH = 4
_IN = ("at", "in", "of", "near")
_LINKS = ("is", "are", "was", "were")
_PRESENT = ("also", "already", "again", "now", "still", "currently", "today", "yesterday")


def inverted(units: Units) -> Iterator[Statement]:
    """Yield what a clause tells that opens with a place and ends with who is there."""
    for first in _openings(units):
        opener, place = _opener(units, first)
        link = _link(units, place + 1) if opener is not None else 0
        subject = subject_behind(units, link + 1) if link else None
        if opener is not None and subject is not None and may_move(units, subject.head):
            yield _told(units, opener, place, subject)


def _openings(units: Units) -> Iterator[int]:
    """Yield where clauses open, behind what only ranks or adds those who follow: "First", "Also", "Missing"."""
    for index in range(len(units) - 4):
        if index == 0 or (units[index - 1].kind == MARK and units[index - 1].text != ","):
            ranks = units[index].lower in words("ranked") and units[index].lower != "next"
            yield index + ranks


def _opener(units: Units, first: int) -> tuple[Opener | None, int]:
    """Return what the phrase tells that opens the clause, and where its place stands."""
    if units[first].lower in _PRESENT and units[first + 1].lower in ("in", "at", "off"):
        return Opener((), Motion.BE_AT, "at", False), _behind_spot(units, first + 2)
    for opener in openers().get(units[first].lower, ()):
        place = first + len(opener.phrase)
        place = _behind_spot(units, place)
        said = tuple(unit.lower for unit in units[first : first + len(opener.phrase)])
        if not opener.dated and said == opener.phrase and place < len(units):
            return opener, place
    return None, 0


def _behind_spot(units: Units, index: int) -> int:
    """Return where the place stands, behind the spot in it: "in (her old shed at) Leon", "in (the) Hague"."""
    while index < len(units) and units[index].lower in words("determiner", "possessive"):
        index += 1
    link = next((i for i in range(index, min(index + _SPOT_REACH, len(units) - 1)) if units[i].lower in _IN), 0)
    return link + 1 if link and all(unit.kind == WORD for unit in units[index:link]) else index


def _link(units: Units, index: int) -> int:
    """Return where the verb stands behind the place and the times beside it, or 0."""
    if index >= len(units) or not is_place(units[index - 1]):
        return 0
    for at in range(index, min(index + _TIMED_REACH, len(units) - 1)):
        if units[at].lower in _LINKS:
            return at
        if units[at].kind != TIME and units[at].lower not in words("preposition", "adverb"):
            return 0
    return 0


def _told(units: Units, opener: Opener, place: int, subject: Phrase) -> Statement:
    time = next((unit for unit in units[place + 1 : subject.start] if unit.kind == TIME), None)
    first = place - 1 if not opener.phrase else place - len(opener.phrase)
    statement = named(units, opener.motion, {opener.argument: place}, first, time)
    is_denied = not words("nobody").isdisjoint(unit.lower for unit in units[subject.start : subject.end])
    sure = Certainty.DENIED if is_denied else statement.certainty
    return replace(statement, subject=subject, certainty=sure)
