"""Which time expression of a sentence tells when a movement was: behind it, in it, ahead of it."""

from collections.abc import Sequence

from geo.reading.motion.scan import Arguments
from geo.reading.motion.tables import words
from geo.reading.motion.units import NAME, PLACE, TIME, Units
from geo.reading.records import Timex, TimexType

_DATED = (TimexType.DATE, TimexType.TIME)
_OPENING = 2
_COUNTED_REACH = 8
_BESIDE = 3
_BEFORE_TIME = ("at", "on", "for", "in", "by", "from")
_VAGUE = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


def time_of(units: Units, found: Arguments, last: int, ahead: Sequence[int]) -> Timex | None:
    """Return the date or time that fits best what is told up to the unit `last`: behind it, in it, ahead of it."""
    after = sorted(found.times, key=lambda index: (index < last, index)) or _set_behind(units, last + 1)
    dated = [index for index in [*after, *ahead] if _is_date(units, index) and not _is_of_vehicle(units, index)]
    plain = [index for index in dated if index == 0 or units[index - 1].text != "("]
    return _finest(units, plain or dated) if dated else None


def _set_behind(units: Units, index: int) -> list[int]:
    """Return the time behind a colon, or behind the larger place: "Arrival in X: 8 a.m.", "reaches X, Y, at noon"."""
    if index < len(units) and units[index].text in (":", "-", "–", "—"):
        return [index + 1] if _is_time(units, index + 1) else []
    while index + 1 < len(units) and units[index].text == "," and units[index + 1].kind in (PLACE, NAME):
        index += 2
    index += index < len(units) and units[index].text == ","
    index += index < len(units) and units[index].lower in words("arranged")
    index += index < len(units) and units[index].lower in _BEFORE_TIME
    return [index] if _is_time(units, index) else []


def _is_time(units: Units, index: int) -> bool:
    return index < len(units) and units[index].kind == TIME


def _is_of_vehicle(units: Units, index: int) -> bool:
    """Return whether the time only tells what kind of train or flight it was: "the overnight express"."""
    following = units[index + 1].lower if index + 1 < len(units) else ""
    return units[index].lower == "overnight" and following in words("service")


def _finest(units: Units, dated: Sequence[int]) -> Timex | None:
    """Return the first of the times, or the clock time beside it on the same day: "on Monday at 8 a.m."."""
    first, beside = units[dated[0]].timex, dated[min(1, len(dated) - 1)]
    finer = units[beside].timex if abs(beside - dated[0]) <= _BESIDE else None
    return finer if first and finer and finer.value.startswith(first.value + "T") else first


def times_ahead(units: Units, start: int, claimed: set[int]) -> list[int]:
    """Return the times before the verb that no other movement has taken, nearest first.

    An opening one is shared, and one that stands right before a noun ("the noon flight") is its own; what lies "ten
    hours after" the movement is no time of it.
    """
    return [
        index
        for index in range(start - 1, _counted_from(units, start), -1)
        if units[index].kind == TIME
        and (index not in claimed or index <= _OPENING or index == start - 1)
        and not _is_of_saying(units, index)
    ]


def _counted_from(units: Units, start: int) -> int:
    """Return where "ten hours after" or "a day before" stands ahead of the movement, -1 when it does not."""
    for index in range(start - 1, max(0, start - _COUNTED_REACH), -1):
        if units[index].lower in ("after", "before") and units[index - 1].kind == TIME:
            return index
    return -1


def _is_of_saying(units: Units, index: int) -> bool:
    """Return whether the time tells when something was said: "said on Monday that"."""
    return any(unit.lower in words("reporting") for unit in units[max(0, index - 2) : index])


def _is_date(units: Units, index: int) -> bool:
    timex = units[index].timex
    return timex is not None and timex.type in _DATED and timex.value not in _VAGUE
