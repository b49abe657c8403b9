"""Meanings placed in time: counted from the publication date or from what the text last spoke of."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from geo.reading.times.context import Context, Reference
from geo.reading.times.counting import moved, weekday_from
from geo.reading.times.meaning import UNKNOWN, Base, Meaning
from geo.reading.times.parts import MONTHS, NEAR_MINUTES, PARTS, part_hours
from geo.reading.times.values import moments, year_value

_STATED = "as the text states it"
_OPEN = "no date to count from"


@dataclass(frozen=True, slots=True)
class Placed:
    """A meaning in time: its value, its local moments where they can be told, and how they were worked out."""

    value: str
    start: datetime | None = None
    end: datetime | None = None
    basis: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Dated:
    """The date of a meaning as a TIMEX3 value, how it was worked out, and whether the text contradicts itself."""

    value: str
    basis: str
    doubtful: bool = False


def anchored(meaning: Meaning, context: Context, forward: bool | None, words: str) -> Placed:
    """Return a meaning in time; `forward` is whether its sentence speaks of the future, None when it does not tell."""
    if meaning.value:
        return Placed("" if meaning.value == UNKNOWN else meaning.value)
    if meaning.unit in ("TH", "TM", "TS"):
        return _moved_clock(meaning, context)
    dated = _dated(meaning, context, forward, words)
    return _timed(meaning, dated, context) if meaning.has_time else _whole(meaning, dated)


def _dated(meaning: Meaning, context: Context, forward: bool | None, words: str) -> Dated:
    if meaning.block:
        return Dated(meaning.block, _STATED)
    if meaning.season or meaning.half:
        return _season(meaning, context, forward)
    if meaning.unit:
        return _counted(meaning, context)
    if meaning.month is not None or meaning.year is not None or meaning.day is not None:
        return _calendar(meaning, context, forward)
    if meaning.weekday is not None:
        return _weekday(meaning, context, forward)
    return _day_spoken_of(meaning, context)


def _counted(meaning: Meaning, context: Context) -> Dated:
    reference = context.base(meaning.base, meaning.unit)
    value = moved(reference, meaning.unit, meaning.shift or 0, meaning.fine)
    if meaning.fine and meaning.turn == 0 and reference is not None and reference.day:
        value = f"{value}-{reference.month:02}-{reference.day:02}"
    return Dated(value, _OPEN if reference is None else f"counted from {reference.name}")


def _weekday(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    weekday = meaning.weekday or 1
    told = context.narrative or meaning.base is Base.MENTION
    reference = (context.day or context.published) if told else context.published
    day = None if reference is None else reference.date
    if reference is None or day is None:
        return Dated(f"XXXX-WXX-{weekday}", _OPEN)
    ahead = meaning.turn == 1 or (meaning.turn != -1 and (bool(forward) or meaning.turn == 0 or told))
    found = weekday_from(day, weekday, 1 if ahead else -1, strict=meaning.turn in (1, -1))
    which = "the next one" if ahead else "the last one"
    strictly = (
        ("after" if ahead else "before") if meaning.turn in (1, -1) else f"on or {'after' if ahead else 'before'}"
    )
    return Dated(found.isoformat(), f"{found:%A}: {which} {strictly} {reference.name}")


def _calendar(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    year, basis = (meaning.year, _STATED) if meaning.year is not None else _year(meaning, context, forward)
    value = year_value(year) if year is not None else "XXXX"
    if meaning.month is not None:
        value += f"-{meaning.month:02}"
    elif meaning.day is not None:
        value = _day_of_month(meaning, context)
        return Dated(value, basis)
    if meaning.day is not None:
        value += f"-{meaning.day:02}"
    return _checked(Dated(value, basis), meaning)


def _day_of_month(meaning: Meaning, context: Context) -> str:
    reference = context.mention or context.published
    if reference is None or not reference.month:
        return "XXXX-XX-XX"
    return f"{year_value(reference.year)}-{reference.month:02}-{meaning.day:02}"


def _checked(dated: Dated, meaning: Meaning) -> Dated:
    found = moments(dated.value) if meaning.weekday and meaning.day else None
    if found is None or found[0].isoweekday() == meaning.weekday:
        return dated
    said = f"{date(2024, 1, meaning.weekday or 1):%A}"
    return Dated(dated.value, f"{dated.basis}; the text says {said}, but that day was a {found[0]:%A}", doubtful=True)


def _year(meaning: Meaning, context: Context, forward: bool | None) -> tuple[int | None, str]:
    reference = (context.story or context.published) if context.narrative else context.published
    if meaning.base is Base.MENTION:
        reference = context.mention or context.published
    if reference is None:
        reference = context.story
    if reference is None or not reference.year:
        return None, _OPEN
    if meaning.base is Base.MENTION:
        return reference.year, f"the year of {reference.name}"
    if context.narrative or context.published is None:
        return _narrated_year(meaning, reference), f"the year goes on from {reference.name}"
    return _news_year(meaning, reference, forward)


def _narrated_year(meaning: Meaning, reference: Reference) -> int:
    month = meaning.month or 1
    if reference.month and month < reference.month - 7:
        return reference.year + 1
    return reference.year


def _news_year(meaning: Meaning, reference: Reference, forward: bool | None) -> tuple[int, str]:
    told = (meaning.month or 1, meaning.day or (reference.day if meaning.turn is None else 0))
    now = (reference.month, reference.day)
    year = reference.year
    if meaning.turn == 0:
        return year, f"the year of {reference.name}"
    if meaning.turn == 1 or (meaning.turn is None and forward):
        return year + (told < now), f"the next one on or after {reference.name}"
    return year - (told > now), f"the last one on or before {reference.name}"


def _season(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    name = meaning.season or meaning.half
    if meaning.year is not None:
        return Dated(f"{year_value(meaning.year)}-{name}", _STATED)
    reference = context.base(meaning.base or Base.PUBLISHED, "Y") or context.mention
    if reference is None or not reference.year:
        return Dated(f"XXXX-{name}", _OPEN)
    if meaning.unit == "Y":
        return Dated(f"{year_value(reference.year + (meaning.shift or 0))}-{name}", f"counted from {reference.name}")
    if context.narrative or meaning.turn == 0:
        return Dated(f"{year_value(reference.year)}-{name}", f"the year of {reference.name}")
    begun = MONTHS[name][0] <= reference.month
    over = MONTHS[name][0] + MONTHS[name][1] <= reference.month
    year = reference.year - (not (over if meaning.turn == -1 else begun))
    if meaning.turn == 1 or (forward and meaning.turn is None):
        year = reference.year + begun
    return Dated(f"{year_value(year)}-{name}", f"the nearest one seen from {reference.name}")


def _day_spoken_of(meaning: Meaning, context: Context) -> Dated:
    reference = context.day or context.published
    if reference is None or (meaning.part and meaning.turn is None and meaning.part in ("MO", "AF", "EV", "NI")):
        return Dated("XXXX-XX-XX", _OPEN)
    day = reference.date
    small = (meaning.clock and meaning.clock[0] < 5) or (meaning.part == "MIDNIGHT" and meaning.near == "after")
    if reference.late and small and day is not None:
        return Dated((day + timedelta(days=1)).isoformat(), f"in the night that follows {reference.name}")
    return Dated(reference.value, f"the day of {reference.name}")


def _whole(meaning: Meaning, dated: Dated) -> Placed:
    found = moments(dated.value, "" if _is_day(dated.value) else meaning.modifier)
    if found is None:
        return Placed(dated.value, basis=dated.basis, doubtful=dated.doubtful)
    start, end = found
    if meaning.modifier and _is_day(dated.value):
        start, end = _hours(start, *PARTS["", meaning.modifier])
    return Placed(dated.value, start, end, dated.basis, dated.doubtful)


def _is_day(value: str) -> bool:
    return len(value) == 10 and value[5] != "W"


def _timed(meaning: Meaning, dated: Dated, context: Context) -> Placed:
    value = dated.value + _time_value(meaning)
    found = moments(dated.value) if _is_day(dated.value) else None
    if found is None:
        return Placed(value, basis=dated.basis, doubtful=dated.doubtful)
    start, end = _of_day(meaning, found[0])
    return Placed(value, start, end, dated.basis, dated.doubtful)


def _time_value(meaning: Meaning) -> str:
    if meaning.clock:
        hour, minute, *second = meaning.clock
        return f"T{hour:02}:{minute:02}" + (f":{second[0]:02}" if second else "")
    if meaning.part == "MIDNIGHT":
        return "T00:00" if meaning.near == "after" else "T24:00"
    return {"NOON": "T12:00", "DA": "", "DU": ""}.get(meaning.part, f"T{meaning.part}")


def _of_day(meaning: Meaning, midnight: datetime) -> tuple[datetime, datetime]:
    if not meaning.clock:
        return _hours(midnight, *part_hours(meaning.part, meaning.modifier, meaning.near))
    hour, minute, *second = meaning.clock
    moment = midnight + timedelta(hours=hour, minutes=minute, seconds=second[0] if second else 0)
    first, last = NEAR_MINUTES[meaning.near]
    if second:
        return moment, moment + timedelta(seconds=1)
    return moment + timedelta(minutes=first), moment + timedelta(minutes=last)


def _hours(midnight: datetime, first: float, last: float) -> tuple[datetime, datetime]:
    return midnight + timedelta(hours=first), midnight + timedelta(hours=last)


def _moved_clock(meaning: Meaning, context: Context) -> Placed:
    reference = context.base(meaning.base, meaning.unit)
    if reference is None or reference.start is None or reference.end is None:
        day = "XXXX-XX-XX" if reference is None else reference.value
        return Placed(f"{day}TXX:XX", basis=_OPEN if reference is None else f"counted from {reference.name}")
    size = {"TH": 3600, "TM": 60, "TS": 1}[meaning.unit]
    try:
        delta = timedelta(seconds=size * (meaning.shift or 0))
        start, end = reference.start + delta, reference.end + delta
    except OverflowError:
        return Placed("XXXX-XX-XXTXX:XX", basis=_OPEN)
    middle = start + (end - start) / 2 if end - start > timedelta(minutes=1) else start
    clock = f"T{middle:%H:%M}" if reference.clocked else "TXX:XX"
    return Placed(f"{middle:%Y-%m-%d}{clock}", start, end, f"counted from {reference.name}")
