"""The days that a time axis names: some days, months or years apart; the year where it changes, and at the first."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from geo.maps.words import MONTHS, day_words

MOST_IN_DAYS = 92
"""A longer axis goes by months: a quarter of a year in steps of so many days would name odd ones."""
MONTH_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200)
_DAY, _MONTHS_A_YEAR = timedelta(days=1), 12


class DayWords(NamedTuple):
    """The words of a day on an axis, and the weekday before them, "" where the year or the month says enough."""

    weekday: str
    day: str

    @property
    def whole(self) -> str:
        """ "Wed 15 Jun", "15 Jun 2022", "Jun 2022" or "2022"."""
        return f"{self.weekday} {self.day}".strip()


def axis_days(first: date, last: date, most: int) -> tuple[date, ...]:
    """Return at most so many days between first and last: from the first on, or the first of months or of years."""
    count = (last - first).days + 1
    if count > MOST_IN_DAYS:
        return _months(first, last, most)
    step = -(-count // most)
    return tuple(first + n * _DAY for n in range(0, count, step))


def _months(first: date, last: date, most: int) -> tuple[date, ...]:
    start, end = _month_number(first) + (first.day > 1), _month_number(last)
    found = ([n for n in range(start, end + 1) if n % step == 0] for step in MONTH_STEPS)
    months = next((numbers for numbers in found if len(numbers) <= most), [])
    return tuple(date(n // _MONTHS_A_YEAR, n % _MONTHS_A_YEAR + 1, 1) for n in months)


def _month_number(day: date) -> int:
    return day.year * _MONTHS_A_YEAR + day.month - 1


def axis_words(days: Sequence[date], last: date, sparse: Sequence[date] = ()) -> tuple[DayWords, ...]:
    """Return the words of the days of an axis that runs to the last one.

    `sparse` are those that a narrow screen shows, with years of their own.
    """
    months = len(days) > 1 and all(day.day == 1 for day in days)
    years = months and all(day.month == 1 for day in days)
    spans = months or len({day.year for day in (*days, last)}) > 1
    named = {day for shown in (days, sparse) for day in _firsts(shown)} if spans else set()
    return tuple(_words(day, month=months, year=years, named=day in named) for day in days)


def _firsts(days: Sequence[date]) -> list[date]:
    """The first of each year's days."""
    return list({day.year: day for day in reversed(days)}.values())


def _words(day: date, *, month: bool, year: bool, named: bool) -> DayWords:
    if year:
        return DayWords("", str(day.year))
    weekday, words = day_words(day, year=named).split(" ", 1)
    if month:
        return DayWords("", " ".join((MONTHS[day.month - 1], *words.split()[2:])))
    return DayWords("" if named else weekday, words)
