"""Which time expression of a sentence tells when a movement was: behind it, in it, ahead of it."""

from collections.abc import Sequence

from geo.reading.motion.scan import Arguments
from geo.reading.motion.tables import words
from geo.reading.motion.units import TIME, Units
from geo.reading.records import Timex, TimexType

_DATED = (TimexType.DATE, TimexType.TIME)
_OPENING = 2
_BESIDE = 3
_VAGUE = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")


def time_of(units: Units, found: Arguments, last: int, ahead: Sequence[int]) -> Timex | None:
    """Return the date or time that fits best what is told up to the unit `last`: behind it, in it, ahead of it."""
    after = sorted(found.times, key=lambda index: (index < last, index)) or _behind_colon(units, last + 1)
    dated = [index for index in [*after, *ahead] if _is_date(units, index)]
    plain = [index for index in dated if index == 0 or units[index - 1].text != "("]
    return _finest(units, plain or dated) if dated else None


def _behind_colon(units: Units, index: int) -> list[int]:
    """Return the time that a list sets behind its entry: "Arrival in X: 8 a.m."."""
    marked = index + 1 < len(units) and units[index].text in (":", "-", "–", "—")
    return [index + 1] if marked and units[index + 1].kind == TIME else []


def _finest(units: Units, dated: Sequence[int]) -> Timex | None:
    """Return the first of the times, or the clock time beside it on the same day: "on Monday at 8 a.m."."""
    first, beside = units[dated[0]].timex, dated[min(1, len(dated) - 1)]
    finer = units[beside].timex if abs(beside - dated[0]) <= _BESIDE else None
    return finer if first and finer and finer.value.startswith(first.value + "T") else first


def times_ahead(units: Units, start: int, claimed: set[int]) -> list[int]:
    """Return the times before the verb that no other movement has taken, nearest first; an opening one is shared."""
    return [
        index
        for index in range(start - 1, -1, -1)
        if units[index].kind == TIME and (index not in claimed or index <= _OPENING) and not _is_of_saying(units, index)
    ]


def _is_of_saying(units: Units, index: int) -> bool:
    """Return whether the time tells when something was said: "said on Monday that"."""
    return any(unit.lower in words("reporting") for unit in units[max(0, index - 2) : index])


def _is_date(units: Units, index: int) -> bool:
    timex = units[index].timex
    return timex is not None and timex.type in _DATED and timex.value not in _VAGUE
