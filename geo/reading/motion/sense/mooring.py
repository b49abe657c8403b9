"""Whether an arrival is told as a halt: how long it was is told, or that somebody never tied up there."""

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.lasting import is_length_told
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words

_SPENT_REACH = 6
_LENGTH_REACH = 5
_REACH = 12


def is_moored(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether what comes in only halts: "tied up for the night", "spent an hour on the ground", "never docked".

    Who lands anywhere "for forty minutes" halts too; who lands "for two days" may have got where he was going.
    """
    moors = units[trigger.start].lower in words("mooring")
    if moors and not words("negation").isdisjoint(group.chain):
        return True
    spent = any(unit.lower in words("spending") for unit in units[max(0, trigger.start - _SPENT_REACH) : trigger.start])
    if spent and (moors or trigger.entry.kind in ("adjective", "opener")):
        return True
    return (moors and is_length_told(units, trigger, group)) or _is_brief(units, trigger.end)


def _is_brief(units: Units, start: int) -> bool:
    """Return whether minutes or hours are told behind "for" in the clause: "for a good hour"."""
    for index in range(start, min(start + _REACH, len(units))):
        if units[index].kind == MARK:
            return False
        if units[index].lower == "for":
            behind = units[index + 1 : index + _LENGTH_REACH]
            return any(not words("short_length").isdisjoint(unit.lower.split()[-1:]) for unit in behind)
    return False
