"""The year of a date that does not tell it: from the publication date, or from where the story stands."""

from dataclasses import replace

from geo.reading.times.context import Context, Reference
from geo.reading.times.meaning import Base, Meaning
from geo.reading.times.values import moments

_MONTHS_BACK = 7
_HALF_A_YEAR = 183
_FAR_YEARS = 2
_DAYS_A_MONTH = 31
_SOON_DAYS = 62


def year_for(meaning: Meaning, context: Context, forward: bool | None) -> tuple[int | None, str]:
    """Return the year and how it was worked out; None when there is nothing to count from."""
    if meaning.base is Base.MENTION:
        reference = context.mention or context.published
        return (reference.year, f"the year of {reference.name}") if reference else (None, "")
    reference = _story(meaning, context, forward)
    if reference is not None and reference.year:
        return _narrated(meaning, reference), f"the year goes on from {reference.name}"
    if context.published is None:
        return None, ""
    return _reported(meaning, context.published, forward)


def _story(meaning: Meaning, context: Context, forward: bool | None) -> Reference | None:
    if context.narrative or context.published is None:
        return context.story or context.published
    told = context.mention
    if told is None or meaning.turn is not None or forward:
        return None
    if not told.day and (told is not context.era or not meaning.day or _is_recent(meaning, context.published)):
        return None
    return told if abs(told.year - context.published.year) >= _FAR_YEARS else None


def _is_recent(meaning: Meaning, now: Reference) -> bool:
    """Return whether such a day lies in the two months before the report, so that it is hardly one of years ago."""
    return -_SOON_DAYS <= _days_ahead(meaning, now) <= 0


def _days_ahead(meaning: Meaning, now: Reference) -> int:
    return ((meaning.month or 1) - now.month) * _DAYS_A_MONTH + (meaning.day or now.day) - now.day


def _narrated(meaning: Meaning, reference: Reference) -> int:
    if reference.month and (meaning.month or 1) < reference.month - _MONTHS_BACK:
        return reference.year + 1
    return reference.year


def _reported(meaning: Meaning, now: Reference, forward: bool | None) -> tuple[int, str]:
    day = meaning.day or (now.day if meaning.turn is None else 0)
    told, today = (meaning.month or 1, day), (now.month, now.day)
    if meaning.turn == 0:
        return now.year, f"the year of {now.name}"
    ahead = _days_ahead(replace(meaning, day=day), now)
    if meaning.turn is None and forward and meaning.day and -_SOON_DAYS <= ahead < 0:
        return now.year, f"the one nearest to {now.name}"
    if meaning.turn == 1 or (meaning.turn is None and forward):
        return now.year + (told < today), f"the next one on or after {now.name}"
    if (
        meaning.day
        and meaning.turn is None
        and (forward is None or 0 < ahead <= _SOON_DAYS or _agrees(meaning, ahead, now))
    ):
        return _nearest(ahead, now)
    return now.year - (told > today), f"the last one on or before {now.name}"


def _agrees(meaning: Meaning, ahead: int, now: Reference) -> bool:
    """Return whether the weekday that the text says is that of the nearest such date."""
    year, _ = _nearest(ahead, now)
    whole = moments(f"{year:04}-{meaning.month or 1:02}-{meaning.day:02}")
    return whole is not None and whole[0].isoweekday() == meaning.weekday


def _nearest(ahead: int, now: Reference) -> tuple[int, str]:
    year = now.year - (ahead > _HALF_A_YEAR) + (ahead < -_HALF_A_YEAR)
    return year, f"the one nearest to {now.name}"
