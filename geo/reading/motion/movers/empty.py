"""Vehicles and crews that go without whom they carry: "flew empty to Leon", "was sent to Lugo to fetch him"."""

from collections.abc import Sequence
from itertools import pairwise

from geo.reading.motion.movers.mover import DESCRIBED, Mover
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode

_BEHIND = 4
_TO_FETCH = 3
_CARRIED = ("him", "her", "them")


def tells_of_persons(movers: Sequence[Mover]) -> bool:
    """Return whether somebody moves who is told by an office or as "he" or "she", whom the vehicles may carry."""
    return any(mover.office or mover.pronoun in ("he", "him", "she", "her") for mover in movers)


def goes_empty(statement: Statement, mover: Mover, *, of_person: bool) -> bool:
    """Return whether a vehicle goes without whom it carries; in the report of a vehicle only an aircraft does."""
    behind = statement.units[statement.trigger.end :]
    near = [unit.lower for unit in behind[:_BEHIND]]
    is_crewed = mover.stand_in or mover.how == DESCRIBED or _is_crew(statement)
    if not is_crewed or (mover.name and mover.how != DESCRIBED):
        return False
    if not of_person:
        return "empty" in near and (_mode(mover) is Mode.AIR or _is_crew(statement))
    left = any(pair == ("without", one) for pair in pairwise(near) for one in _CARRIED)
    return left or "empty" in near or _comes_for(behind)


def _comes_for(behind: Units) -> bool:
    """Return whether somebody is still to be fetched: "to collect him", "to pick her up", "to bring them home"."""
    for index, (to, verb) in enumerate(pairwise(behind)):
        if to.lower == "to" and verb.lower in words("fetching"):
            return any(unit.lower in _CARRIED for unit in behind[index + 2 : index + 2 + _TO_FETCH])
    return False


def _mode(mover: Mover) -> Mode | None:
    noun = mover_nouns().get(mover.stand_in.removeprefix("the "))
    return mover.mode or (Mode(noun.mode) if noun is not None and noun.mode else None)


def _is_crew(statement: Statement) -> bool:
    """Return whether those move who drive, fly or sail what carries others."""
    phrase = statement.subject
    return phrase is not None and statement.units[phrase.head].lower in words("crew")
