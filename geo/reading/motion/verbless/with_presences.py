"""Where somebody is by what opens a sentence: "With the minister in Leon and his plane in Lugo, nobody could sign"."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, Units
from geo.reading.motion.verbless.asides import is_mover
from geo.reading.motion.verbless.services import named
from geo.reading.records import Motion

_LINKS = ("in", "at", "on")
_LONGEST = 7


def with_presences(units: Units) -> Iterator[Statement]:
    """Yield where movers are told to be behind the "with" that opens the sentence."""
    if units[0].lower != "with":
        return
    link = _link(units, 1)
    while link:
        yield named(units, Motion.BE_AT, {"at": link + 1}, link - 1)
        link = _link(units, link + 3) if units[link + 2].lower in ("and", "but", ",") else 0


def _link(units: Units, start: int) -> int:
    """Return where "in" and a place stand behind a mover, and its clause or the whole opening ends; or 0."""
    for index in range(start + 1, min(start + _LONGEST, len(units) - 2)):
        if units[index].kind == MARK:
            return 0
        if units[index].lower in _LINKS:
            closes = units[index + 2].kind == MARK or units[index + 2].lower in ("and", "but")
            return index if units[index + 1].kind == PLACE and is_mover(units[index - 1]) and closes else 0
    return 0
