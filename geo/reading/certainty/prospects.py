"""What is still ahead: "has yet to leave" it, "will call at A before sailing to B"."""

from geo.reading.certainty.cues import cues
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_REACH = 20
_ENDS = (";", ":", "“", "”", '"')


def is_yet_to_do(units: Units, group: Group) -> bool:
    """Return whether it has not been done so far: "has yet to leave", "is still yet to arrive"."""
    if group.chain[:1] != ("to",) or group.start < 2 or units[group.start - 1].lower != "yet":
        return False
    before = {unit.lower for unit in units[max(0, group.start - 3) : group.start - 1]}
    return not before.isdisjoint(words("have", "be"))


def precedes_plan(units: Units, group: Group) -> bool:
    """Return whether the gerund goes on "before" with what is only planned: "will call at A before sailing to B"."""
    if group.governor != "before":
        return False
    past = words("have") | {"was", "were", "did"}
    for index in range(group.start - 2, max(-1, group.start - _REACH), -1):
        unit = units[index]
        if (unit.kind == MARK and unit.text in _ENDS) or unit.lower in past:
            return False
        if unit.lower in words("modal") or cues("chain").get(unit.lower) == Certainty.EXPECTED:
            return True
    return False
