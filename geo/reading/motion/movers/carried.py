"""Who is carried: whom "brought", "took" and the like name behind them."""

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import PLACE, Units
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words

_CARRIED = ("him", "her", "them", "us", "me")


def carried(statement: Statement) -> Phrase | None:
    """Return who is carried: whom "brought", "took" and the like name behind them, and "him" or "us" of any verb."""
    trigger, units = statement.trigger, statement.units
    if trigger.is_noun:
        return None
    inner = next((i for i in range(trigger.start + 1, trigger.end) if units[i].lower in _CARRIED), -1)
    if inner > 0:
        return Phrase(inner, inner + 1)
    end = trigger.end
    if end < len(units) and units[end].lower in _CARRIED:
        return Phrase(end, end + _carried_length(units, end))
    if statement.group.is_passive or trigger.entry.frame not in words("carrying_frame") or end >= len(units):
        return None
    while end < len(units) and end < trigger.end + 5 and units[end].is_capitalised and units[end].kind != PLACE:
        end += 1
    if end == trigger.end:
        end += _carried_length(units, end)
    return Phrase(trigger.end, end) if end > trigger.end else None


def _carried_length(units: Units, index: int) -> int:
    """Return the length of a carried "him", "us", "his ship", "the party" or "the lot" that begins there."""
    following = units[index + 1].lower if index + 1 < len(units) else ""
    if units[index].lower in words("possessive") and is_vehicle(following):
        return 2
    if units[index].lower == "the" and (following in mover_nouns() or following in words("partitive")):
        return 2
    return 1 if units[index].lower in _CARRIED else 0
