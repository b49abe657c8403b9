"""Places that open a sentence as a label of where it is: "X, midnight: water, coal", "X again", "X, at last!"."""

from collections.abc import Iterator
from itertools import pairwise

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, Unit, Units
from geo.reading.motion.verbless.entries import is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion, TimexType

_SHORTEST = 3
_STEP_REACH = 3
_CLOSING = (".", "!", "…")
_NO_HALT = (("no", "stop"), ("no", "halt"), ("without", "stopping"), ("not", "stopping"), ("without", "halting"))
_ARGUMENTS = {Motion.ARRIVE: "goal", Motion.STOP: "at", Motion.BE_AT: "at"}


def labels(units: Units) -> Iterator[Statement]:
    """Yield what a sentence tells of the place that it opens with as a label, at most one statement."""
    if len(units) < _SHORTEST or not is_place(units[0]):
        return
    index = 1
    while index < len(units) and units[index].lower in words("spot_noun"):
        index += 1
    motion = _alone(units, index) or _headed(units, index)
    if motion is not None:
        time = next((unit for unit in units[index : index + 2] if _is_hour(unit)), None)
        yield named(units, motion, {_ARGUMENTS[motion]: 0}, 0, time)


def _alone(units: Units, index: int) -> Motion | None:
    """Return what a place without more tells: it is seen "again", or reached "at last"."""
    said = [unit.lower for unit in units[index:] if unit.text not in (",", *_CLOSING)]
    if said in (["again"], ["once", "more"]):
        return Motion.BE_AT
    return Motion.ARRIVE if said == ["at", "last"] else None


def _headed(units: Units, index: int) -> Motion | None:
    """Return what stands behind a place and an hour, or a length of time, as the head of an entry."""
    if index + 1 >= len(units) or units[index].text not in (",", ":"):
        return None
    first, behind = units[index + 1], units[index + 2 :]
    if behind and behind[0].kind != MARK:
        return None
    if _is_short(first):
        return Motion.STOP
    if not _is_hour(first) or units[index].text == ":":
        return None
    return _of_scene(behind)


def _of_scene(behind: Units) -> Motion | None:
    """Return what a scene tells by what a halt is for, who gets down or who is there; None where it denies a halt."""
    lowers = [unit.lower for unit in behind]
    if any(pair in _NO_HALT for pair in pairwise(lowers)):
        return None
    if not words("halt_matter").isdisjoint(lowers):
        return Motion.STOP
    if any(word in words("stepping") and _gets_down(lowers, index) for index, word in enumerate(lowers)):
        return Motion.ARRIVE
    return Motion.BE_AT if any(word in mover_nouns() or word in ("we", "i") for word in lowers) else None


def _gets_down(lowers: list[str], verb: int) -> bool:
    behind = lowers[verb + 1 : verb + 1 + _STEP_REACH]
    return lowers[verb].startswith("alight") or not {"down", "onto", "off", "out"}.isdisjoint(behind)


def _is_short(unit: Unit) -> bool:
    """Return whether the unit is a length of minutes or hours."""
    is_length = unit.timex is not None and unit.timex.type is TimexType.DURATION
    return is_length and not words("short_length").isdisjoint(unit.lower.split())


def _is_hour(unit: Unit) -> bool:
    """Return whether the unit is a time of day, also one in mere figures: "04.20"."""
    hour, _, minute = unit.text.replace(":", ".").partition(".")
    is_told = unit.kind == TIME and unit.timex is not None and unit.timex.type is TimexType.TIME
    return is_told or (hour.isdigit() and minute.isdigit() and len(minute) == len("00"))
