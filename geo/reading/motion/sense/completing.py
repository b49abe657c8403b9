"""Neighbours that make another phrase of one: a trip that is finished, a home that is made, bows that point."""

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, PLACE, TIME, Units
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
    if name == "make_place" and _is_home(units, trigger.end):
        return "stop_off"
    if name == "located" and _is_had_in_time(units, trigger):
        return "arrive"
    if name == "point" and _is_bow(units, group.start):
        return "aim_for"
    return "stay" if name == "lie" and _lies_over(units, trigger) else name


def _is_finished(units: Units, noun: int) -> bool:
    """Return whether the journey is told as made to its end: "finished his trip to X", "completed the voyage to X"."""
    before = units[max(0, noun - _BEFORE) : noun]
    if any(unit.kind in (MARK, PLACE) or unit.lower in words("preposition") for unit in before[-2:]):
        return False
    return any(unit.lower in words("finishing") for unit in before)


def _is_home(units: Units, place: int) -> bool:
    """Return whether the place behind the verb is made somebody's home: "made X his home", "made X their base"."""
    behind = units[place : place + 5]
    if len(behind) < 3 or behind[0].kind != PLACE or behind[1].lower not in words("possessive"):
        return False
    return any(unit.lower in words("made_of_home") for unit in behind[2:])


def _is_had_in_time(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody "had them in X within the hour", and so brought them there."""
    if units[trigger.start].lower not in ("had", "have", "has"):
        return False
    behind = units[trigger.end : trigger.end + _BEHIND]
    place = next((i for i, unit in enumerate(behind) if unit.kind == PLACE), len(behind))
    after = behind[place + 1 : place + 5]
    return any(u.lower.split()[0] in _WITHIN for u in after[:1]) and any(
        u.kind == TIME or not words("stay_length").isdisjoint(u.lower.split()) for u in after
    )


def _is_bow(units: Units, start: int) -> bool:
    """Return whether a ship's bows or an aircraft's nose point there, or a comma parts the mover from it."""
    before = [unit.lower for unit in units[max(0, start - _BEFORE) : start]]
    return not words("bow").isdisjoint(before)


def _lies_over(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody simply "lay" or "sat" there, which is to stop, as opposed to being found lying."""
    if trigger.entry.rest or any(u.lower in _NOT_THERE for u in units[trigger.end : trigger.end + 1]):
        return False
    return units[trigger.start].lower in words("lying_over")
