"""Whether a place is called somebody's halt or home: "with X its only stop", "made X their home for a week"."""

from geo.reading.motion.units import TIME, WORD, Units
from geo.reading.motion.words.tables import words

_JOINTS = ("as", "being")
_LONGEST = 4


def is_named_stop(units: Units, index: int) -> bool:
    """Return whether the words there call the place before them a halt: "its technical stop", "as the night halt"."""
    return _is_called(units, index, words("stop_named"))


def is_named_home(units: Units, index: int) -> bool:
    """Return whether the words there call the place before them a halt or for a time a home: "its base"."""
    return _is_called(units, index, words("stop_named", "home_named"))


def _is_called(units: Units, index: int, nouns: frozenset[str]) -> bool:
    index += index < len(units) and units[index].lower in _JOINTS
    if index >= len(units) or units[index].lower not in words("possessive") | {"the", "a", "an"}:
        return False
    named = units[index + 1 : index + 1 + _LONGEST]
    last = next((i for i, unit in enumerate(named) if unit.lower in nouns), -1)
    return last >= 0 and all(
        unit.kind in (WORD, TIME) and unit.lower not in words("preposition") for unit in named[:last]
    )
