"""Which feast is meant: of the year that the text tells, or the one on the side of publication that the verb tells."""

from datetime import date, timedelta

from geo.reading.times.context import Context, Reference
from geo.reading.times.feasts import Feast, feasts_of
from geo.reading.times.meaning import Base, Meaning

_YEARS = timedelta(days=2 * 365)


def feast_date(meaning: Meaning, context: Context, forward: bool | None) -> tuple[str, str]:
    """Return the feast's value, "" when there is nothing to count from, and how it was worked out."""
    by = f"the reckoning of {meaning.feast.split('+')[0].split('-')[0]}"
    if meaning.year is not None:
        told = feasts_of(meaning.feast, meaning.year)
        return (_value(told[0]), by) if told else ("", "")
    reference = _reference(meaning, context)
    day = reference.date if reference else None
    if reference is None or day is None:
        return "", ""
    near = [feast for away in (-1, 0, 1) for feast in feasts_of(meaning.feast, day.year + away)]
    chosen = _chosen(near, day, _direction(meaning, forward))
    return (_value(chosen), f"{by}, counted from {reference.name}") if chosen else ("", "")


def _reference(meaning: Meaning, context: Context) -> Reference | None:
    if context.narrative or meaning.base is Base.MENTION or _is_long_ago(context):
        return context.day or context.published
    return context.published


def _is_long_ago(context: Context) -> bool:
    """Return whether the day told last lies years before the report, whose feasts are those of then."""
    told, now = context.day and context.day.date, context.published and context.published.date
    return bool(told and now and now - told > _YEARS)


def _direction(meaning: Meaning, forward: bool | None) -> bool | None:
    return forward if meaning.turn is None else meaning.turn > 0


def _chosen(near: list[Feast], day: date, forward: bool | None) -> Feast | None:
    """Return the next feast that is not over, the last that has begun, or without a direction the nearest."""
    if forward is None:
        return min(near, key=lambda feast: abs(feast.first - day), default=None)
    if forward:
        return next((feast for feast in near if feast.last >= day), None)
    return next((feast for feast in reversed(near) if feast.first <= day), None)


def _value(feast: Feast) -> str:
    first, last = feast.first.isoformat(), feast.last.isoformat()
    return first if first == last else f"{first}/{last}"
