"""What "left" tells of a place: it was departed from, passed on one side, or somebody was left behind there."""

from geo.reading.motion.arguments.fronted import is_argument, passive_subject
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.lines import is_line
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, PLACE, Units
from geo.reading.motion.words.tables import words

_SIDE_REACH = 6


def leaving_frame(units: Units, trigger: Trigger, group: Group) -> str:
    """Return the name of the frame that a form of "leave" has in its sentence."""
    if group.is_passive and _names_side(units, trigger.end):
        return "pass_direct"
    if group.is_passive:
        return "leave" if is_argument(units, passive_subject(units, group)) else "abandon"
    if _takes_up_way(units, trigger):
        return "leave_party"
    return "pass_direct" if _is_left_aside(units, trigger.end) else "leave"


def _takes_up_way(units: Units, trigger: Trigger) -> bool:
    """Return whether "it" is a way entered before: "entered the canal at A and left it at B"."""
    behind = units[trigger.end : trigger.end + 2]
    if len(behind) < 2 or behind[0].lower != "it" or behind[1].lower not in ("at", "near", "in"):
        return False
    return any(
        unit.lower in words("way", "entered_spot") or (unit.kind == PLACE and is_line(unit))
        for unit in units[: trigger.start]
    )


def _is_left_aside(units: Units, index: int) -> bool:
    """Return whether the place is left "to port", "to the south", "astern": it is passed."""
    if index >= len(units) or units[index].kind != PLACE:
        return False
    return _names_side(units, index + 1)


def _names_side(units: Units, start: int) -> bool:
    """Return whether a side follows on which something is left: "to port", "on the left", "astern"."""
    behind = units[start : start + _SIDE_REACH - 1]
    marked = next((i for i, unit in enumerate(behind) if unit.kind == MARK), len(behind))
    behind = behind[:marked]
    if any(unit.lower in ("astern", "abeam", "aside") for unit in behind[:2]):
        return True
    sides = words("compass_point") | {"port", "starboard", "left", "right"}
    lowers = [unit.lower for unit in behind]
    return any(one in ("to", "on") and sides & set(lowers[i + 1 : i + 3]) for i, one in enumerate(lowers[:2]))
