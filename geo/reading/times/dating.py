"""The date of a meaning: counted from the publication date or from what the text last spoke of."""

from dataclasses import replace
from datetime import date, timedelta

from geo.reading.times.context import Context, Reference
from geo.reading.times.counting import moved
from geo.reading.times.dated import OPEN, STATED, Dated
from geo.reading.times.feast_dates import feast_date
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.parts import MONTHS
from geo.reading.times.values import moments, year_value
from geo.reading.times.weekdays import weekday_date
from geo.reading.times.years import year_for

_SMALL_HOURS = 5
_NOON = 12


def dated(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    """Return the date; `forward` is whether its sentence speaks of the future, None when it does not tell."""
    if meaning.block:
        return Dated(meaning.block, STATED)
    if meaning.season:
        return _season(meaning, context, forward)
    if meaning.feast:
        value, basis = feast_date(meaning, context, forward)
        return Dated(value or "XXXX", basis or OPEN)
    if meaning.unit == "WE":
        return _weekend(meaning, context, forward)
    if meaning.base is Base.OVERNIGHT:
        return _overnight(meaning, context, forward)
    if meaning.unit:
        return _counted(meaning, context)
    if meaning.month is not None or meaning.year is not None:
        return _calendar(meaning, context, forward)
    if meaning.day is not None:
        return _day_of_month(meaning, context, forward)
    if meaning.narrated:
        told = context.mention
        return Dated("", OPEN) if told is None else Dated(told.value, f"the time of {told.name}")
    if meaning.weekday is not None:
        return weekday_date(meaning, context, forward)
    return _day_spoken_of(meaning, context, forward)


def _counted(meaning: Meaning, context: Context) -> Dated:
    reference = context.base(meaning.base, meaning.unit)
    if reference is None:
        return Dated(moved(None, meaning.unit, 0, meaning.fine), OPEN)
    value = moved(reference, meaning.unit, meaning.shift or 0, meaning.fine)
    if meaning.fine and meaning.turn == 0 and reference.day and len(value) == 4:
        value = f"{value}-{reference.month:02}-{reference.day:02}"
    return Dated(value, f"counted from {reference.name}")


def _overnight(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    """Return the night: of the day told; the one before it of the report's own day, and in the pluperfect."""
    day, now = context.day, context.published
    told = day is not None and now is not None and day.date != now.date
    shift = 0 if (told and not context.looks_back) or forward else -1
    return _counted(replace(meaning, shift=shift, base=Base.MENTION if told else Base.PUBLISHED), context)


def _weekend(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    shift = meaning.shift
    reference = context.base(meaning.base, "D")
    day = reference.date if reference else None
    if shift is None and day is not None:
        shift = 0 if forward or day.isoweekday() > 5 else -1
    return _counted(replace(meaning, shift=shift), context)


def _calendar(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    year, basis = (meaning.year, STATED) if meaning.year is not None else year_for(meaning, context, forward)
    value = "XXXX" if year is None else year_value(year)
    if meaning.month is not None:
        value += f"-{meaning.month:02}"
    if meaning.day is not None:
        value += f"-{meaning.day:02}"
    return _checked(Dated(value, basis or OPEN), meaning)


def _checked(found: Dated, meaning: Meaning) -> Dated:
    whole = moments(found.value) if meaning.weekday and meaning.day else None
    if whole is None or whole[0].isoweekday() == meaning.weekday:
        return found
    said = f"{date(2024, 1, meaning.weekday or 1):%A}"
    return Dated(found.value, f"{found.basis}; the text says {said}, but it was a {whole[0]:%A}", doubtful=True)


def _day_of_month(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    counted = meaning.base is Base.PUBLISHED
    reference = context.published if counted else context.mention or context.published
    if reference is None or not reference.month:
        return Dated("XXXX-XX-XX", OPEN)
    if reference is context.published and meaning.base is Base.NONE and meaning.weekday is None:
        meaning = replace(meaning, shift=_months_away(meaning.day or 1, reference, forward))
    values = [_in_month(reference, meaning.day or 1, (meaning.shift or 0) + away) for away in (0, 1, -1)]
    fitting = [value for value in values if (whole := moments(value)) and whole[0].isoweekday() == meaning.weekday]
    which = fitting[0] if fitting and not counted else values[0]
    return _checked(Dated(which, f"the month of {reference.name}"), meaning)


def _months_away(day: int, now: Reference, forward: bool | None) -> int:
    """Return in which month "the 25th" lies, seen from the report: the last, this one or the next."""
    if forward:
        return int(day < now.day)
    return -int(forward is False and day > now.day)


def _in_month(reference: Reference, day: int, shift: int) -> str:
    return f"{moved(replace(reference, day=0), 'M', shift, fine=False)}-{day:02}"


def _season(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    name = meaning.season
    if meaning.year is not None:
        return Dated(f"{year_value(meaning.year)}-{name}", STATED)
    reference = _season_base(meaning, context)
    if reference is None or not reference.year:
        return Dated(f"XXXX-{name}", OPEN)
    year = reference.year + (meaning.shift or 0)
    if not meaning.shift and reference is context.published:
        year = _season_year(meaning, reference, forward)
    return Dated(f"{year_value(year)}-{name}", f"counted from {reference.name}")


def _season_base(meaning: Meaning, context: Context) -> Reference | None:
    if context.narrative and meaning.unit != "Y":
        return context.story or context.published
    return context.base(meaning.base or Base.PUBLISHED, "Y") or context.mention


def _season_year(meaning: Meaning, now: Reference, forward: bool | None) -> int:
    month, length = MONTHS[meaning.season]
    if meaning.turn == -1:
        return now.year - (month + length > now.month)
    if meaning.turn == 1 or (forward and meaning.turn is None):
        return now.year + (month <= now.month)
    return now.year - (month > now.month and meaning.turn is None)


def _day_spoken_of(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    reference = context.day or context.published
    if forward and reference is not None and context.published and reference.value < context.published.value:
        reference = context.published
    vague = not meaning.definite and meaning.part in ("MO", "AF", "EV", "NI") and not meaning.clock
    if reference is None or vague:
        return Dated("XXXX-XX-XX", OPEN)
    day = reference.date
    if day is not None and _is_last_night(meaning, context, day) and not forward:
        return Dated((day - timedelta(days=1)).isoformat(), f"the night before {reference.name}")
    goes_on = not context.looks_back and reference is not context.stamp
    in_morning = _in_small_hours(meaning) or (goes_on and _before_noon(meaning, reference))
    if (reference.late and (in_morning or (_is_night(reference) and _is_morning_clock(meaning)))) or (
        forward and _in_small_hours(meaning)
    ):
        return Dated(moved(reference, "D", 1, fine=True), f"the day that follows {reference.name}")
    return Dated(reference.value, f"the day of {reference.name}")


def _is_last_night(meaning: Meaning, context: Context, day: date) -> bool:
    """Return whether "the night" of the report's own day is told of, which is the one before that day."""
    is_night = meaning.part == "NI" and meaning.definite and not meaning.clock
    return is_night and context.published is not None and context.published.date == day


def _before_noon(meaning: Meaning, reference: Reference) -> bool:
    """Return whether it is a clock time of the morning behind one of the evening, with which the story goes on.

    An evening of which the day itself was told is what the story came to: "They got in on Friday evening."
    """
    begun = reference.clock is not None or reference.inherits
    by_night = meaning.part == "DA" or (meaning.part == "MO" and meaning.modifier in ("", "small"))
    return (begun and _is_morning_clock(meaning)) or by_night


def _is_morning_clock(meaning: Meaning) -> bool:
    return bool(meaning.clock) and not meaning.unsaid and meaning.clock[0] < _NOON


def _is_night(reference: Reference) -> bool:
    """Return whether it is a whole night in the story, which the morning of the next day ends."""
    start, end = reference.start, reference.end
    if not reference.inherits or start is None or end is None:
        return False
    return start.hour > _NOON and end.date() > start.date() and end.hour > 0


def _in_small_hours(meaning: Meaning) -> bool:
    if meaning.clock:
        return meaning.clock[0] < _SMALL_HOURS
    return meaning.part == "MIDNIGHT" and meaning.near == "after"
