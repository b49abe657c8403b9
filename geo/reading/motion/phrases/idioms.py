"""Whether an idiom is one where it stands: "carried out the plan", but "was carried out of Leon"."""

from geo.reading.motion.units import PLACE, Units
from geo.reading.motion.words.tables import words


def is_taken_away(units: Units, index: int, end: int) -> bool:
    """Return whether the words of an idiom take somebody somewhere: "carried us out of", "took it over Leon"."""
    inside = {unit.lower for unit in units[index + 1 : end - 1]}
    place = end + (end < len(units) and units[end].lower == "the")
    behind = units[place] if place < len(units) else None
    if _is_out_of_place(units, end):
        return True
    if behind is None or inside.isdisjoint(words("object_pronoun")):
        return False
    named = behind.mention is not None and behind.mention.place is not None
    return named or (behind.lower == "of" and "it" not in inside)


def _is_out_of_place(units: Units, end: int) -> bool:
    """Return whether the idiom ends with the "out" of "out of" a place: "was carried out of the port of Leon"."""
    behind = [unit.lower for unit in units[end - 1 : end + 1]]
    return behind == ["out", "of"] and any(unit.kind == PLACE for unit in units[end + 1 : end + 3])
