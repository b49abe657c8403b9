"""When a movement was: its time expression read in the zone of the place, and in the direction of the verb's tense."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from geo.dates import local_interval
from geo.gazetteer.place import Place
from geo.reading.motion_statements import Statement, is_future
from geo.reading.records import Timex

_BARE_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_DIRECTED = re.compile(r"\b(?:last|next|past|coming|this|previous|following|\d+)\b", re.IGNORECASE)
_WEEK = timedelta(days=7)

ZoneOf = Callable[[Place], str]
Localised = Callable[[Timex, str], Timex]


def zone_at(statement: Statement, zone_of: ZoneOf, before: str) -> str:
    """Return the zone of the place where the statement happens.

    That of its principal place; for an area of several zones, the zone of the place before it on the way (a border is
    crossed from somewhere), and failing that the area's capital's. "" when the statement names no place.
    """
    places = statement.places
    ref = places.get("source") if statement.motion == "depart" else None
    ref = ref or next((places[n] for n in ("at", "midpoint", "path", "goal", "source") if n in places), None)
    if ref is None:
        return before
    return ref.place.timezone or before or zone_of(ref.place)


def time_at(statement: Statement, zone: str, localised: Localised, published: date | None) -> Timex | None:
    """Return the statement's time in the zone, unless the text names another; a weekday to come is the next."""
    timex = statement.time
    if timex is None or timex.local_start is None:
        return timex
    if zone and not timex.zone_stated:
        timex = localised(timex, zone)
    return _next_week(timex, published) if published and is_future(statement) and _is_bare_weekday(timex) else timex


def _is_bare_weekday(timex: Timex) -> bool:
    return bool(_BARE_WEEKDAY.search(timex.text)) and not _DIRECTED.search(timex.text)


def _next_week(timex: Timex, published: date) -> Timex:
    if timex.local_start is None or timex.local_end is None or timex.local_start.date() >= published:
        return timex
    start, end = timex.local_start + _WEEK, timex.local_end + _WEEK
    value = timex.value.replace(timex.local_start.date().isoformat(), start.date().isoformat())
    return replace(
        timex,
        value=value,
        local_start=start,
        local_end=end,
        interval=local_interval(start, end, timex.zone or "UTC"),
        edtf=timex.edtf.replace(timex.local_start.date().isoformat(), start.date().isoformat()),
        basis=f"{timex.text}: the next one after {published.isoformat()}, because the verb tells of a time to come",
    )


def times_of(
    statements: Sequence[Statement], zone_of: ZoneOf, localised: Localised, published: date | None
) -> tuple[Timex | None, ...]:
    """Return the time of each statement, read where it happens; the statements are in the order of the text."""
    found, zone = [], ""
    for statement in statements:
        zone = zone_at(statement, zone_of, zone)
        found.append(time_at(statement, zone, localised, published))
    return tuple(found)
