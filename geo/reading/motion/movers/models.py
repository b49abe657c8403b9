"""Aircraft and trains that go by their make or number: "Flight 212", "Saudia flight 788", "the Ilyushin Il-76"."""

import re

from geo.reading.motion.movers.mover import DESCRIBED, Mover
from geo.reading.motion.units import Units
from geo.reading.motion.words.mover_nouns import is_vehicle
from geo.reading.motion.words.tables import words
from geo.reading.records import Mode

_MODEL = re.compile(r"(?:[A-Z][a-z]{0,2}-?\d{2,3}[A-Z]?|[A-Z]{1,3}\d{2,4}|7[0-9]7(?:-\d00)?)s?")
_NUMBER = re.compile(r"(?:[A-Z]{1,3})?\d{1,4}")
_SCHEDULED = ("flight", "train", "service", "express")


def called_by_make(units: Units, mode: Mode | None) -> Mover | None:
    """Return the craft that the words call by its number or make, as another one when they bring one in."""
    if not goes_by_make(" ".join(unit.text for unit in units)):
        return None
    is_new = units[0].lower in words("indefinite") or not words("other_mover").isdisjoint(u.lower for u in units)
    if is_new:
        return Mover(" ".join(unit.text for unit in units), DESCRIBED, mode=mode)
    said = units[-1:] if not units[-1].text.isdigit() else units[-2:]
    return Mover(" ".join(unit.text for unit in said), "named", mode=mode)


def goes_by_make(name: str) -> bool:
    """Return whether a name is of a make of aircraft or of a service by its number, and nobody's own."""
    *before, last = name.split()
    is_service = before != [] and before[-1].casefold() in _SCHEDULED and _NUMBER.fullmatch(last) is not None
    is_craft = before != [] and is_vehicle(before[-1].casefold()) and last.isdigit()
    return is_service or is_craft or _MODEL.fullmatch(last) is not None
