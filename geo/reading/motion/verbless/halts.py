"""Halts told by their length, beside any verb: "after an hour at X", "and one in X"."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, Unit, Units
from geo.reading.motion.verbless.entries import places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion, TimexType

_LINKS = ("at", "in", "off", "near", "outside", "on")
_SPOT_LINKS = ("on", "in", "at", "alongside")
_COUNTS = ("one", "another", "two", "three")


def timed_halts(units: Units) -> Iterator[Statement]:
    """Yield the halts whose length the sentence tells."""
    for index in places_in(units):
        first = _length_before(units, index)
        if first >= 0:
            yield named(units, Motion.STOP, {"at": index}, first)


def _is_length(units: Units, index: int) -> bool:
    """Return whether a stay of minutes to weeks ends there, and no years: "an hour", "one night"."""
    unit = units[index]
    named_in = unit.lower.split()
    if words("stay_length").isdisjoint(named_in) or not words("long_time").isdisjoint(named_in):
        return False
    return _is_duration(unit) or _is_counted(units, index)


def _is_duration(unit: Unit) -> bool:
    return unit.timex is not None and unit.timex.type is TimexType.DURATION


def _is_counted(units: Units, index: int) -> bool:
    """Return whether a number stands before the noun as a word of its own: "one (night)"."""
    return len(units[index].lower.split()) == 1 and index > 0 and units[index - 1].lower in words("length_number")


def _length_before(units: Units, place: int) -> int:
    """Return where the length of the halt at the place stands, or the number that repeats one, or -1."""
    if place < 2 or units[place - 1].lower not in _LINKS or not _closes(units, place + 1):
        return -1
    head = _before_spot(units, place - 2)
    if _is_length(units, head):
        first = head - _is_counted(units, head)
        return first if _is_free(units, first - 1) else -1
    repeats = units[head].lower in _COUNTS and units[head - 1].lower in (",", "and")
    return head if repeats and any(_is_length(units, index) for index in range(head - 1)) else -1


def _before_spot(units: Units, head: int) -> int:
    """Return the index before the spot of the place: of "an hour on the apron in" the hour's."""
    if units[head].lower not in words("spot_noun", "landing_place") or head < 2:
        return head
    head -= 1 + (units[head - 1].lower in words("determiner"))
    return head - 1 if head > 0 and units[head].lower in _SPOT_LINKS else head


def _closes(units: Units, index: int) -> bool:
    """Return whether the name stands for the place, and for no noun behind it: "an hour in Leon", not "Leon time"."""
    following = units[index] if index < len(units) else None
    closed = words("preposition", "adverb", "conjunction", "nominative", "determiner", "relative")
    return following is None or following.kind in (MARK, TIME) or following.lower in closed


def _is_free(units: Units, index: int) -> bool:
    """Return whether the length hangs on no verb of its own: it opens its clause, or "after" or "had" brings it in."""
    if index < 0 or units[index].kind == MARK:
        return True
    return units[index].lower in words("halt_lead")
