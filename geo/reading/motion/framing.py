"""Which frame a movement phrase has in its sentence: the voice, a camera and a log's style change what it tells."""

from collections.abc import Mapping

from geo.reading.motion.fronted import is_argument, passive_subject
from geo.reading.motion.groups import Group
from geo.reading.motion.logs import logged
from geo.reading.motion.tables import DIRECT, Sense, frames, words
from geo.reading.motion.triggers import Trigger
from geo.reading.motion.units import Units

_BY_CAMERA = 4


def frame_of(units: Units, trigger: Trigger, group: Group) -> Mapping[str, Sense]:
    """Return the frame of the phrase: who "was left in X" stopped there, who a camera sees passes it."""
    name = trigger.entry.frame
    if name == "leave" and group.is_passive and not trigger.entry.rest:
        return frames()["leave" if is_argument(units, passive_subject(units, group)) else "abandon"]
    if name == "stop_off" and group.is_passive:
        return {DIRECT: frames()["stop"]["off"]}
    if name in ("seen", "traced") and _is_by_camera(units, trigger.end):
        return frames()["filmed"]
    return logged(frames()[name], trigger.entry, units, trigger.start, trigger.end)


def _is_by_camera(units: Units, end: int) -> bool:
    """Return whether "by cameras", "on a speed camera" follows."""
    if end >= len(units) or units[end].lower not in ("by", "on"):
        return False
    return any(unit.lower in words("camera") for unit in units[end + 1 : end + _BY_CAMERA])
