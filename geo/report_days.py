"""The day on which a report says that it was published, as programs and as people write it."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from geo.dates import LONG_MONTHS
from geo.errors import InputError, ReportError

_FIRST_YEAR, _LAST_YEAR = 1000, 2999
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_HOURS = r"(?:(?:,|\s+at)?\s+\d{1,2}[:.]\d\d\b.*)?"
_WRITTEN = tuple(
    re.compile(rf"{_WEEKDAY}{day},?\s+(?P<year>\d{{4}}){_HOURS}", re.IGNORECASE)
    for day in (rf"{_DAY}\s+{_MONTH}", rf"{_MONTH}\s+{_DAY}")
)


def parse_published(value: str, where: str = "", key: str = "published") -> date | None:
    """Return the day of a date or time, ISO or in words ("Tuesday, May 3, 2022"); None for an empty value.

    Days in figures alone that two countries read differently (03/05/2022) are none.

    Raises:
        ReportError: for others; it begins with where and names the key.
    """
    text = value.strip()
    if not text:
        return None
    day = next(_days(text), None)
    if day is None:
        raise ReportError(f"{where}{key!r} needs a date like 2023-09-13 or 13 September 2023: {value!r}")
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ReportError(f"{where}{key!r} needs a year from {_FIRST_YEAR} to {_LAST_YEAR}: {value!r}")
    return day


def day_or_none(value: str) -> date | None:
    """Return the day of a date or time, None when the value is none: for what a page says in passing."""
    try:
        return parse_published(value)
    except InputError:
        return None


def _days(text: str) -> Iterator[date]:
    try:
        yield datetime.fromisoformat(text).date()
    except ValueError:
        yield from _written_days(text)


def _written_days(text: str) -> Iterator[date]:
    for form in _WRITTEN:
        found = form.fullmatch(text)
        month = _month(found["month"]) if found else 0
        if found and month:
            try:
                yield date(int(found["year"]), month, int(found["day"]))
            except ValueError:
                continue


def _month(word: str) -> int:
    """The month whose name the word is or begins ("Sept"), from 1; 0 when it is none."""
    beginning = word.casefold()
    return next((n for n, name in enumerate(LONG_MONTHS, 1) if name.casefold().startswith(beginning)), 0)
