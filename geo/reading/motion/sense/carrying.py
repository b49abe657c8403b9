"""Whether somebody was carried all the way: "a coach took them to X" reaches X, "took them on towards X" does not."""

from collections.abc import Mapping
from functools import cache

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import PLACE, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import Sense, frames, words
from geo.reading.records import Mode

_OBJECT_REACH = 8
_BOARDED_BY = ("take", "takes", "took", "taken")


def is_carried_there(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether somebody or something else was carried, and no way from one place to another is told.

    "Take the steamer to X" is to go aboard it; "flew him to X" tells as little of the end as "flew to X".
    """
    if group.is_passive or group.is_reduced or trigger.entry.form not in ("past", "participle"):
        return False
    behind = units[trigger.end : trigger.end + _OBJECT_REACH]
    if not behind or behind[0].lower in words("preposition"):
        return False
    if trigger.entry.frame == "go":
        return trigger.entry.mode is not Mode.AIR and behind[0].lower in words("object_pronoun") - {"it"}
    return trigger.entry.frame == "carry" and not _is_ride(units, trigger) and not _comes_from(behind)


@cache
def got_there(name: str) -> Mapping[str, Sense]:
    """Return the frame, but with the place behind "to" reached unless it is only planned: "has since flown to X"."""
    return {**frames()[name], "to": frames()["carry"]["as far as"]}


def _object(units: Units, start: int) -> Units:
    behind = units[start : start + _OBJECT_REACH]
    ends = (i for i, unit in enumerate(behind) if unit.kind == PLACE or unit.lower in words("preposition"))
    return behind[: next(ends, len(behind))]


def _is_ride(units: Units, trigger: Trigger) -> bool:
    """Return whether what is taken is a vehicle, in which whoever takes it goes."""
    if units[trigger.start].lower not in _BOARDED_BY:
        return False
    nouns = [mover_nouns()[u.lower] for u in _object(units, trigger.end) if u.lower in mover_nouns()]
    return bool(nouns) and nouns[-1].kind == "vehicle"


def _comes_from(behind: Units) -> bool:
    """Return whether a place that they came "from" stands ahead of any other: that tells of a way, not of its end."""
    place = next((i for i, unit in enumerate(behind) if unit.kind == PLACE), 0)
    return any(unit.lower == "from" for unit in behind[:place])
