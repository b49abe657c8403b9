"""Meanings placed in time: the date with its stretch, part of the day or clock time, as local moments."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from geo.reading.times.context import Context, Reference
from geo.reading.times.dated import OPEN, Dated
from geo.reading.times.dating import dated
from geo.reading.times.meaning import UNKNOWN, Meaning
from geo.reading.times.parts import NEAR_MINUTES, PARTS, part_hours
from geo.reading.times.values import Moments, is_day, moments

_SECONDS = {"TH": 3600, "TM": 60, "TS": 1}
_DAY_MINUTES = 24 * 60
_HALF_A_DAY = 12 * 60
_DAY = timedelta(days=1)
_VAGUE = timedelta(hours=1)
# What is told to happen "at three", with no word of the night, is taken to happen by day.
_BY_DAY = range(1, 5)
_BY_THE_MOON = "islamic"
_UNKNOWN_MOMENT = "XXXX-XX-XXTXX:XX"
"""TIMEX3 writes what is not known as X."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A meaning in time: its value, its local moments where they can be told, and how they were worked out."""

    value: str
    start: datetime | None = None
    end: datetime | None = None
    basis: str = ""
    doubtful: bool = False


def anchored(meaning: Meaning, context: Context, forward: bool | None) -> Placed:
    """Return a meaning in time; `forward` is whether its sentence speaks of the future, None when it does not tell."""
    if meaning.value:
        return Placed("" if meaning.value == UNKNOWN else meaning.value)
    if meaning.unit in _SECONDS:
        return _moved_clock(meaning, context.base(meaning.base, meaning.unit))
    stamped = context.day is context.stamp
    if meaning.unsaid and not meaning.has_day and (stamped or not context.looks_back):
        meaning = _half_chosen(meaning, context.day, before=stamped)
    elif meaning.unsaid and meaning.has_day:
        meaning = _half_chosen(meaning, None, before=False)
    found = dated(meaning, context, forward)
    try:
        return _timed(meaning, found) if meaning.has_time else _whole(meaning, found)
    except OverflowError:
        return Placed(found.value, basis=found.basis)


def _half_chosen(meaning: Meaning, last: Reference | None, *, before: bool) -> Meaning:
    """Return the clock in the half of the day that goes on from the last one; what a stamp reports lies before it."""
    minutes = meaning.clock[0] * 60 + meaning.clock[1]
    later, told = minutes + _HALF_A_DAY, _told_last(last)
    if told is None and meaning.clock[0] in _BY_DAY and not before:
        return replace(meaning, clock=(meaning.clock[0] + 12, *meaning.clock[1:]))
    if told is None or minutes >= _HALF_A_DAY:
        return meaning
    if not (later <= told if before else minutes < told <= later):
        return meaning
    return replace(meaning, clock=(meaning.clock[0] + 12, *meaning.clock[1:]), unsaid=False)


def _told_last(last: Reference | None) -> int | None:
    """Return the minute of the day told last: of a clock time, or with which an afternoon or evening began."""
    if last is None or last.clock is not None:
        return last.clock if last else None
    begins = last.start.hour * 60 + last.start.minute if last.start else 0
    return begins if begins >= _HALF_A_DAY else None


def _whole(meaning: Meaning, found: Dated) -> Placed:
    day = is_day(found.value)
    whole = moments(found.value, "" if day else meaning.modifier)
    if whole is not None and meaning.feast.startswith(_BY_THE_MOON):
        whole = whole[0] - _DAY, whole[1] + _DAY
    if whole is not None and day and meaning.modifier:
        whole = _hours(whole[0], *PARTS["", meaning.modifier])
    return _placed(found.value, whole, found)


def _timed(meaning: Meaning, found: Dated) -> Placed:
    whole = moments(found.value) if is_day(found.value) else None
    told = None if whole is None else _of_day(meaning, whole[0])
    if meaning.unsaid:
        found = replace(found, basis=f"{found.basis}; before or after noon is not said")
    return _placed(found.value + _time_value(meaning), told, found)


def _placed(value: str, told: Moments | None, found: Dated) -> Placed:
    start, end = told if told is not None else (None, None)
    return Placed(value, start, end, found.basis, found.doubtful)


def _time_value(meaning: Meaning) -> str:
    if meaning.clock:
        hour, minute, *second = meaning.clock
        return f"T{hour:02}:{minute:02}" + (f":{second[0]:02}" if second else "")
    if meaning.part == "MIDNIGHT":
        return "T00:00" if meaning.near == "after" else "T24:00"
    return {"NOON": "T12:00", "DA": "", "DU": "", "BR": "TMO", "SU": "TEV"}.get(meaning.part, f"T{meaning.part}")


def _of_day(meaning: Meaning, midnight: datetime) -> Moments:
    if not meaning.clock:
        return _hours(midnight, *part_hours(meaning.part, meaning.modifier, meaning.near))
    hour, minute, *second = meaning.clock
    moment = midnight + timedelta(hours=hour, minutes=minute, seconds=second[0] if second else 0)
    if second:
        return moment, moment + timedelta(seconds=1)
    first, last = NEAR_MINUTES[meaning.near]
    return moment + timedelta(minutes=first), moment + timedelta(minutes=last)


def _hours(midnight: datetime, first: float, last: float) -> Moments:
    return midnight + timedelta(hours=first), midnight + timedelta(hours=last)


def _moved_clock(meaning: Meaning, reference: Reference | None) -> Placed:
    if reference is None:
        return Placed(_UNKNOWN_MOMENT, basis=OPEN)
    seconds = _SECONDS[meaning.unit] * (meaning.shift or 0)
    try:
        moved = _moved_moments(reference, timedelta(seconds=seconds), f"counted from {reference.name}")
        if meaning.near == "within":
            return _within(moved, reference)
        return _widened(moved) if meaning.near else moved
    except OverflowError:
        return Placed("XXXX-XX-XXTXX:XX", basis=OPEN)


def _within(placed: Placed, reference: Reference) -> Placed:
    """Return all of the time between the reference and the moment: "less than two hours later"."""
    ends = [moment for moment in (reference.start, placed.start) if moment is not None]
    return replace(placed, start=min(ends), end=max(ends)) if len(ends) > 1 else placed


def _widened(placed: Placed) -> Placed:
    if placed.start is None or placed.end is None or placed.end - placed.start > _VAGUE:
        return placed
    first, last = NEAR_MINUTES["about"]
    start, end = placed.start + timedelta(minutes=first), placed.end + timedelta(minutes=last - 1)
    return replace(placed, start=start, end=end)


def _moved_moments(reference: Reference, delta: timedelta, basis: str) -> Placed:
    day, clock = reference.value, "TXX:XX"
    if reference.clock is None and reference.date:
        day = (reference.date + timedelta(days=int(delta / _DAY))).isoformat()
    if reference.clock is not None:
        minutes = reference.clock + round(delta.total_seconds() / 60)
        clock = f"T{minutes % _DAY_MINUTES // 60:02}:{minutes % 60:02}"
        days = minutes // _DAY_MINUTES
        day = (
            day if not days else (reference.date + timedelta(days=days)).isoformat() if reference.date else "XXXX-XX-XX"
        )
    if reference.start is None or reference.end is None:
        return Placed(day + clock, basis=basis)
    return Placed(day + clock, reference.start + delta, reference.end + delta, basis)
