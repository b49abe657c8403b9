"""Where somebody is by an aside behind the name: "Mr Ek, in Leon for the talks, said"."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, WORD, Unit, Units
from geo.reading.motion.verbless.entries import places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion, Role

_LINKS = ("in", "at")
_LONGEST = 9
_ERRANDS = ("for", "on", "with", "to", "after", "as")


def aside_presences(units: Units) -> Iterator[Statement]:
    """Yield where movers are told to be by an aside between commas."""
    for index in places_in(units[:-1]):
        if index < 3 or units[index - 1].lower not in _LINKS:
            continue
        comma = index - 2 - (units[index - 2].lower in words("adverb"))
        if comma < 1 or units[comma].text != "," or not _closes(units, index + 1):
            continue
        is_errand = units[index + 1].text != ","
        if is_mover(units[comma - 1]) or (is_errand and _is_name(units[comma - 1])):
            yield named(units, Motion.BE_AT, {"at": index}, comma - 1)


def _closes(units: Units, index: int) -> bool:
    """Return whether the aside ends there, or behind the errand that is told: ", in Leon for talks,"."""
    if units[index].text == ",":
        return True
    if units[index].lower not in _ERRANDS:
        return False
    closing = next((i for i in range(index, min(index + _LONGEST, len(units))) if units[i].kind == MARK), index)
    inner = units[index:closing]
    return units[closing].text == "," and all(u.lower not in words("clause_start", "be", "have") for u in inner)


def is_mover(unit: Unit) -> bool:
    """Return whether the word is somebody or a vehicle: a person's or a ship's name, a noun for one."""
    if unit.possessive:
        return False
    is_name = unit.kind == NAME and unit.mention is not None and unit.mention.role in (Role.PERSON, Role.VESSEL)
    return is_name or unit.lower in mover_nouns()


def _is_name(unit: Unit) -> bool:
    return unit.kind == WORD and unit.is_capitalised and not unit.possessive
