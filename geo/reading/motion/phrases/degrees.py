"""Adverbs of degree and likelihood inside a verb group: "would most likely meet"."""

from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words

_DEGREES = ("most", "more", "very", "quite", "all", "only", "less")
_SO_MUCH_AS = ("so", "much", "as")


def is_degree(units: Units, index: int) -> bool:
    """Return whether the word only tells how likely or how often: "likely", or "most" before such a word."""
    lower = units[index].lower
    if lower in _SO_MUCH_AS and _is_so_much_as(units, index):
        return True
    if lower == "likely":
        return units[index - 1].lower in (*words("modal"), *_DEGREES)
    following = units[index + 1].lower if index + 1 < len(units) else ""
    return lower in _DEGREES and following.endswith("ly") and following not in words("not_adverb")


def _is_so_much_as(units: Units, index: int) -> bool:
    """Return whether the word is one of "so much as", which only strengthens a denial."""
    first = index - _SO_MUCH_AS.index(units[index].lower)
    return first >= 0 and tuple(unit.lower for unit in units[first : first + len(_SO_MUCH_AS)]) == _SO_MUCH_AS
