"""Neighbours that make another phrase of one: a trip that is finished, a home that is made, bows that point."""

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, PLACE, Units
from geo.reading.motion.words.tables import words

_BEFORE = 4
_BEHIND = 12
_NOT_THERE = ("down", "through", "via")
_WITHIN = ("within", "by", "before", "inside", "for", "under")


def completed_frame(units: Units, trigger: Trigger, group: Group) -> str:
    """Return the name of the frame that the phrase has for what stands beside it, its own when nothing does."""
    name = trigger.entry.frame
    if name == "trip" and _is_finished(units, trigger.start):
        return "trip_made"
    if name == "point" and _is_bow(units, group.start):
        return "aim_for"
    return "stay" if name == "lie" and _lies_over(units, trigger) else name


def _is_finished(units: Units, noun: int) -> bool:
    """Return whether the journey is told as made to its end: "finished his trip to X", "completed the voyage to X"."""
    before = units[max(0, noun - _BEFORE) : noun]
    if any(unit.kind in (MARK, PLACE) or unit.lower in words("preposition") for unit in before[-2:]):
        return False
    return any(unit.lower in words("finishing") for unit in before)


def _is_bow(units: Units, start: int) -> bool:
    """Return whether a ship's bows or an aircraft's nose point there, or a comma parts the mover from it."""
    before = [unit.lower for unit in units[max(0, start - _BEFORE) : start]]
    return not words("bow").isdisjoint(before)


def _lies_over(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody simply "lay" or "sat" there, which is to stop, as opposed to being found lying."""
    if trigger.entry.rest or any(u.lower in _NOT_THERE for u in units[trigger.end : trigger.end + 1]):
        return False
    return units[trigger.start].lower in words("lying_over")
