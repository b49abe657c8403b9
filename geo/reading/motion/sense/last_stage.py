"""The last of a way, which ends where it leads: "flew the last hour to X", "the final stage to X"."""

from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words

_REACH = 4


def is_last_stage(units: Units, trigger: Trigger) -> bool:
    """Return whether the phrase tells of the last hour, miles or stage of a way, as its noun or as its object."""
    last, stages = words("last_of_way"), words("stage_of_way", "span_noun", "distance_noun")
    if trigger.is_noun:
        return units[trigger.start].lower in stages and units[trigger.start - 1].lower in last
    behind = [unit.lower for unit in units[trigger.end : trigger.end + _REACH]]
    return behind[:1] == ["the"] and not last.isdisjoint(behind[1:2]) and not stages.isdisjoint(behind[2:])
