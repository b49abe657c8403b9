"""Crossings named by what they cross: "the X crossing was done at night", "made the X run in an hour"."""

from geo.reading.motion.phrases.lines import is_line
from geo.reading.motion.units import PLACE, Unit, Units
from geo.reading.motion.words.tables import words

_CROSSINGS = ("crossing", "crossings", "run", "transit", "traverse")


def water_crossed(units: Units, index: int) -> int:
    """Return where the water stands that names the crossing at the index, -1 unless it is told how that was made.

    A crossing of which nothing is told may be a ferry or a border post: "the X crossing was closed".
    """
    place = index - 1
    if place < 0 or units[index].lower not in _CROSSINGS or not _is_water(units[place]):
        return -1
    return place if _is_told(units[index + 1 : index + 3]) or _is_made(units, place) else -1


def _is_water(unit: Unit) -> bool:
    return unit.kind == PLACE and not unit.possessive and is_line(unit)


def _is_told(behind: Units) -> bool:
    """Return whether what follows tells how the crossing went: "took an hour", "was done at night"."""
    lowers = [unit.lower for unit in behind]
    if lowers and lowers[0] in words("undergone"):
        return True
    return len(lowers) > 1 and lowers[0] in words("be") and lowers[1] in words("accomplished")


def _is_made(units: Units, place: int) -> bool:
    """Return whether the crossing is the object of who makes it: "completed the X crossing"."""
    before = [unit.lower for unit in units[max(0, place - 2) : place]]
    return len(before) > 1 and before[0] in words("completing") and before[1] in words("determiner", "possessive")
