"""What is still ahead: "has yet to leave" it, "will call at A before sailing to B"."""

from geo.reading.certainty.cues import cues
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_REACH = 20
_PART_REACH = 5
_OPENING = 3
_ENDS = (";", ":", "“", "”", '"')


def is_yet_to_do(units: Units, group: Group) -> bool:
    """Return whether it has not been done so far: "has yet to leave", "is still yet to arrive"."""
    if group.chain[:1] != ("to",) or group.start < 2 or units[group.start - 1].lower != "yet":
        return False
    before = {unit.lower for unit in units[max(0, group.start - 3) : group.start - 1]}
    return not before.isdisjoint(words("have", "be"))


def of_plan_before(units: Units, group: Group) -> Certainty | None:
    """Return how sure the plan is with which the gerund goes on: "will call at A before sailing to B", or None.

    What is likely to come "before" it makes it no surer, nor do "with half going on to B", "on the way to B".
    """
    if group.governor != "before" and not (_is_part_told(units, group) or _is_on_the_way(units, group)):
        return None
    for index in range(group.start - 2, max(-1, group.start - _REACH), -1):
        unit = units[index]
        if (unit.kind == MARK and unit.text in _ENDS) or _tells_past(units, index):
            return None
        sure = cues("chain").get(unit.lower)
        if sure == Certainty.SPECULATED:
            return Certainty.SPECULATED
        if unit.lower in words("modal") or sure == Certainty.EXPECTED:
            return Certainty.EXPECTED
    return None


def _is_on_the_way(units: Units, group: Group) -> bool:
    """Return whether the phrase adds to another where its mover is bound: "will stop at A on the way to B"."""
    opening = [unit.lower for unit in units[group.start : group.start + _OPENING]]
    return group.is_reduced and opening[:1] == ["on"] and opening[-1] == "way"


def _tells_past(units: Units, index: int) -> bool:
    """Return whether the past is told there, and not only what somebody "is believed to have" done."""
    lower, before = units[index].lower, units[max(0, index - 1)].lower
    if lower == "have" and (before == "to" or before in words("modal")):
        return False
    return lower in words("have") or lower in ("was", "were", "did", "but")


def _is_part_told(units: Units, group: Group) -> bool:
    """Return whether "with" and who goes open the gerund's clause: "with two thirds going on to"."""
    if not group.is_reduced or group.chain:
        return False
    before = units[max(0, group.start - _PART_REACH) : group.start]
    opened = next((i for i, unit in enumerate(before) if unit.lower == "with"), None)
    return opened is not None and opened + 1 < len(before) and all(unit.kind != MARK for unit in before[opened:])
