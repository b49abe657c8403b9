"""Where somebody is by what a sentence only opens with: "With the minister in X and his plane in Y, nobody signed"."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, Unit, Units
from geo.reading.motion.verbless.entries import is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion, Role

_LONGEST = 5
_LINKS = ("in", "at", "off")
_MOVERS = (Role.PERSON, Role.VESSEL)


def opening_presences(units: Units) -> Iterator[Statement]:
    """Yield where movers are by the words "with" opens the sentence with, and by those "and" joins to them."""
    start = 0 if units[0].lower == "with" else -1
    while start >= 0:
        place = _place_of_mover(units, start + 1)
        if place < 0:
            return
        yield named(units, Motion.BE_AT, {"at": place}, start + 1)
        start = place + 1 if place + 1 < len(units) and units[place + 1].lower == "and" else -1


def _place_of_mover(units: Units, start: int) -> int:
    """Return where the place stands that the mover at `start` is in, or -1."""
    for link in range(start + 1, min(start + _LONGEST, len(units) - 1)):
        if units[link].lower in _LINKS:
            told_of = link - (units[link - 1].lower in ("still", "already", "now", "back"))
            is_there = is_place(units[link + 1]) and _closes(units, link + 2) and _is_definite(units[start])
            return link + 1 if is_there and _is_mover(units[told_of - 1]) else -1
    return -1


def _closes(units: Units, index: int) -> bool:
    return index >= len(units) or units[index].kind == MARK or units[index].lower == "and"


def _is_definite(unit: Unit) -> bool:
    return (
        unit.lower in words("determiner", "possessive") or unit.kind == NAME or unit.is_capitalised or unit.possessive
    )


def _is_mover(unit: Unit) -> bool:
    if unit.kind == NAME:
        return unit.mention is not None and unit.mention.role in _MOVERS and not unit.possessive
    return unit.lower in mover_nouns() and not unit.possessive
