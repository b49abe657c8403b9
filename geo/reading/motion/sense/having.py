"""What somebody has, sees or puts somewhere: "had her through the strait", "put the helicopter down at X"."""

from geo.reading.motion.phrases.locators import object_located
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import PLACE, Units, preposition_at
from geo.reading.motion.words.tables import frames, words

_SIDE_REACH = 6
_OBJECT_REACH = 8
_IN_TIME = ("by", "within", "before", "inside")


def having_frame(units: Units, trigger: Trigger) -> str:
    """Return the name of the frame that having or putting somebody there has, "" when it only locates."""
    if _is_had_along(units, trigger):
        return "had_along"
    if _is_had_there_in_time(units, trigger):
        return "arrive"
    return "set_down" if _is_put_down(units, trigger) else ""


def _is_had_along(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody has or sees another along a way: "had her through", "saw them into"."""
    if units[trigger.start].lower not in words("having_along"):
        return False
    located = object_located(units, trigger.end)
    led = located.end if located is not None else len(units)
    return led < len(units) and preposition_at(units, led)[0] in frames()["had_along"]


def _is_had_there_in_time(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody had others somewhere by a time, and so took them there: "had us in Leon by noon"."""
    if units[trigger.start].lower not in words("have"):
        return False
    behind = units[trigger.end : trigger.end + _OBJECT_REACH]
    place = next((i for i, unit in enumerate(behind) if unit.kind == PLACE), len(behind))
    following = [
        word for unit in units[trigger.end + place + 1 : trigger.end + place + 3] for word in unit.lower.split()
    ]
    return following[:1] != [] and (following[0] in _IN_TIME or following[:2] == ["in", "time"])


def _is_put_down(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody puts what he flies "down" there: "put the helicopter down at"."""
    located = object_located(units, trigger.end) if units[trigger.start].lower in words("landing_verb") else None
    return located is not None and located.end < len(units) and units[located.end].lower == "down"


def is_put_ashore(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody is put or had ashore, with who it is between: "put four hundred people ashore"."""
    before = units[max(0, trigger.start - _SIDE_REACH) : trigger.start]
    put = next((i for i, unit in enumerate(before) if unit.lower in words("landing_verb")), len(before))
    apart = words("be", "preposition", "conjunction") - {"of"}
    return (
        put < len(before) - 1
        and units[trigger.start].lower == "ashore"
        and all(u.lower not in apart for u in before[put:])
    )
