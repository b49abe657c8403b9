"""Which weekday is meant: the last or the next one seen from the report, or one of the days that the story tells of."""

from datetime import date, timedelta

from geo.reading.times.context import Context, Reference
from geo.reading.times.counting import weekday_from
from geo.reading.times.dated import OPEN, Dated
from geo.reading.times.meaning import Base, Meaning

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_FORTNIGHT = timedelta(days=14)
_YEARS = timedelta(days=2 * 365)


def weekday_date(meaning: Meaning, context: Context, forward: bool | None) -> Dated:
    """Return which weekday is meant: seen from the report, from what was told last, or in a story of long ago."""
    weekday = meaning.weekday or 1
    back = meaning.turn is None and meaning.base is Base.NONE and not meaning.shift
    if back and (story := _story_day(meaning, context, forward)) is not None and story.date is not None:
        return _near(story, story.date, weekday, context)
    told = context.narrative or meaning.base is Base.MENTION or (back and forward is None and _is_planned(context))
    told = told or context.published is None
    reference = (context.day or context.published) if told else context.published
    day = None if reference is None else reference.date
    if reference is None or day is None:
        return Dated(f"XXXX-WXX-{weekday}", OPEN)
    strict = meaning.turn in (1, -1) or meaning.definite
    ahead = (
        meaning.turn == 1
        if meaning.turn in (1, -1)
        else bool(forward) or meaning.turn == 0 or (told and not _goes_back(context))
    )
    ahead = meaning.shift > 0 if meaning.shift else ahead
    found = weekday_from(day, weekday, 1 if ahead else -1, strict=strict)
    if meaning.shift:
        found += meaning.shift * _WEEK
        return Dated(found.isoformat(), f"{found:%A}: {abs(meaning.shift)} weeks off the one by {reference.name}")
    side = "after" if ahead else "before"
    which = f"the {'next' if ahead else 'last'} one {side if strict else f'on or {side}'}"
    return Dated(found.isoformat(), f"{found:%A}: {which} {reference.name}")


def _goes_back(context: Context) -> bool:
    """Return whether a report without a date looks back from the day told last."""
    return context.published is None and context.looks_back


def _is_planned(context: Context) -> bool:
    """Return whether the text spoke last of a day to come, so that a programme goes on from it: "Arrival: Friday"."""
    return bool(context.day and context.published and context.day.value > context.published.value)


def _story_day(meaning: Meaning, context: Context, forward: bool | None) -> Reference | None:
    """Return the day of the story from which a bare weekday is counted, None when it is counted from the report."""
    if context.narrative or context.published is None:
        return None
    if forward or context.looks_ahead:
        return context.day if context.looks_ahead and _is_of_this_week(context) else None
    is_past = context.day is not None and context.day.value < context.published.value
    long_ago = _is_told_of_long_ago(meaning, context)
    return context.day if is_past and (long_ago or (context.looks_back and _is_near(context))) else None


def _near(story: Reference, day: date, weekday: int, context: Context) -> Dated:
    """Return the weekday on or before the day of the story where it looks back, else the one nearest to it.

    Behind a weekday with its date it is the next one. A pluperfect that tells the very next day goes on with the
    story: "On Monday ... It had got there on Tuesday".
    """
    found = weekday_from(day, weekday, 1)
    back = context.looks_back and (found - day > _DAY or _is_to_come(found, context))
    onwards = context.looks_ahead or (story.by_weekday and not back)
    if found != day and not onwards and (back or found - day > _WEEK / 2):
        found -= _WEEK
    which = "last one on or before" if back else "next one on or after" if onwards else "one nearest to"
    return Dated(found.isoformat(), f"{found:%A}: the {which} {story.name}")


def _is_of_this_week(context: Context) -> bool:
    told, now = context.day and context.day.date, context.published and context.published.date
    return bool(told and now and timedelta() < now - told <= _WEEK)


def _is_near(context: Context) -> bool:
    """Return whether the story stands within a fortnight of the report, that a weekday before it is told from there."""
    told, now = context.day and context.day.date, context.published and context.published.date
    return bool(told and now and now - told <= _FORTNIGHT)


def _is_to_come(day: date, context: Context) -> bool:
    return bool(context.published and context.published.date and day > context.published.date)


def _is_told_of_long_ago(meaning: Meaning, context: Context) -> bool:
    """Return whether the day spoken of lies a week or more before the report, so that "the Tuesday" is one of then.

    Years before it, or behind a date with its weekday ("on Monday 2 May ... Tuesday"), "Tuesday" is one of then too.
    """
    told, now = context.day and context.day.date, context.published and context.published.date
    is_of_then = meaning.definite or (context.day is not None and context.day.by_weekday)
    return bool(told and now and now - told > (_WEEK if is_of_then else _YEARS))
