"""What a report takes back or explains: a destination first assumed and then turned from, the reason for a detour."""

from geo.reading.attribution.record import Sentence
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty
from geo.reports import Span


def withdrawal_of(statement: Statement, here: Sentence, following: Sentence | None) -> Span | None:
    """Return where the same report takes an unsure statement back, or None.

    "While initial assumptions pointed towards A, the train veered north": an opening word of first belief, and then
    another movement, in the same sentence or in the next one when that begins with a word of turning away.
    """
    if statement.certainty in (Certainty.REPORTED, Certainty.DENIED) or not _is_first_belief(statement):
        return None
    for sentence in (here, following) if following is not None else (here,):
        for other in sentence.statements:
            if other.span.start >= statement.span.end and _turns_away(sentence.units, statement, other):
                return other.span
    return None


def _is_first_belief(statement: Statement) -> bool:
    head = statement.units[: statement.trigger.end]
    return any(unit.kind == WORD and unit.lower in words("first_belief") for unit in head)


def _turns_away(units: Units, statement: Statement, other: Statement) -> bool:
    if other.certainty is not Certainty.REPORTED:
        return False
    turning = units[: other.trigger.end]
    return any(unit.lower in words("turning_away") for unit in turning) or statement.units is other.units


def reason_for(statement: Statement) -> Span | None:
    """Return where the sentence says why the mover went there, or None: a clause of cause."""
    units = statement.units
    for index, unit in enumerate(units):
        if unit.kind != WORD or unit.lower not in words("cause"):
            continue
        if unit.lower in ("causing", "meant", "forcing") and index < statement.trigger.start:
            return _clause_before(units, index)
        if unit.lower in ("because", "due") and units[index].start >= statement.span.end:
            return Span(unit.start, units[-1].end)
    return None


def _clause_before(units: Units, index: int) -> Span:
    first = index
    while first > 0 and units[first - 1].lower not in ("when", "after", "as", "because", ".", ";"):
        first -= 1
    last = index - 1
    while last > first and not units[last].text[0].isalnum():
        last -= 1
    return Span(units[first].start, units[last].end)
