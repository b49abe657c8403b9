"""Where "see" tells of a visit to come: a traveller "will not see X before Sunday", "may never see X again"."""

from geo.reading.motion.units import MARK, PLACE, TIME, Units
from geo.reading.motion.words.tables import words

_AUXILIARY_REACH = 4
_BEHIND = ("before", "until", "till", "by", "again", "on", "at", "for", "after")


def sees_place(units: Units, index: int, end: int) -> bool:
    """Return whether a place is what somebody will or will not see, with a time or the end of the clause behind it."""
    if end >= len(units) or units[end].kind != PLACE or units[end].possessive:
        return False
    before = {unit.lower for unit in units[max(0, index - _AUXILIARY_REACH) : index]}
    behind = units[end + 1 : end + 2]
    closes = not behind or behind[0].kind in (MARK, TIME) or behind[0].lower in _BEHIND
    return closes and not before.isdisjoint(words("modal"))
