"""Feasts that move in the calendar: the days of Easter and what hangs on it, of Ramadan, of the fourth Thursday.

A rule is the name of a reckoning, what it counts, and after a colon how many days the feast lasts: "easter+1",
"nth+11-4-4" (month, weekday, which one; 0 is the last), "islamic+9-1:30" (month, day), "jewish+9" (days after the
Jewish New Year), "table+lunar" (from the table of feasts that no simple reckoning gives).
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.tables import rows

_TABLE = Path(__file__).with_name("feasts.csv")
_ISLAMIC_EPOCH = 227014
_JEWISH_EPOCH = -1373427
_JEWISH_YEARS = 3761
_YEARS = range(1583, 2400)


class Feast(NamedTuple):
    """The first day of a feast and the last."""

    first: date
    last: date


def feasts_of(rule: str, year: int) -> tuple[Feast, ...]:
    """Return when a feast begins in a year: once, but twice or never where its calendar has no solar years."""
    told, _, length = rule.partition(":")
    name = next(name for name in _RECKONINGS if told.startswith(name))
    days = _RECKONINGS[name](told.removeprefix(name), year) if year in _YEARS else ()
    return tuple(Feast(day, day + timedelta(days=int(length or 1) - 1)) for day in days)


def _easter(offset: str, year: int) -> tuple[date, ...]:
    """Return the day so far from Easter by the Gregorian reckoning (Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moved = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - moved + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return (date(year, month, day + 1) + timedelta(days=int(offset)),)


def _orthodox(offset: str, year: int) -> tuple[date, ...]:
    """Return the day so far from Easter by the Julian reckoning (Meeus), written in the Gregorian calendar."""
    epact = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + weekday + 114, 31)
    behind = year // 100 - year // 400 - 2
    return (date(year, month, day + 1) + timedelta(days=behind + int(offset)),)


def _nth(told: str, year: int) -> tuple[date, ...]:
    month, weekday, which = map(int, told[1:].split("-"))
    start = date(year, month, 1) if which else date(year, month, 1) + timedelta(days=31)
    first = start.replace(day=1)
    away = (weekday - first.isoweekday()) % 7
    return (first + timedelta(days=away + 7 * (which - 1)),)


def _islamic(told: str, year: int) -> tuple[date, ...]:
    """Return the days by the tabular Islamic calendar; where the moon is watched, a day either way."""
    month, day = map(int, told[1:].split("-"))
    counted = (year - 622) * 33 // 32
    found = [_islamic_day(islamic, month, day) for islamic in range(counted - 1, counted + 3)]
    return tuple(day for day in found if day.year == year)


def _islamic_day(year: int, month: int, day: int) -> date:
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return date.fromordinal(_ISLAMIC_EPOCH + before + day)


def _jewish(offset: str, year: int) -> tuple[date, ...]:
    """Return the day so far from the Jewish New Year of that autumn (Dershowitz and Reingold)."""
    before, here, after = (_elapsed(year + _JEWISH_YEARS + away) for away in (-1, 0, 1))
    delay = 2 if after - here == 356 else int(here - before == 382)
    return (date.fromordinal(_JEWISH_EPOCH + here + delay + int(offset)),)


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + (3 * (day + 1) % 7 < 3)


def _listed(told: str, year: int) -> tuple[date, ...]:
    day = _table().get((told[1:], year))
    return (day,) if day else ()


@cache
def _table() -> Mapping[tuple[str, int], date]:
    days = [(row["feast"], date.fromisoformat(day)) for row in rows(_TABLE) for day in row["days"].split()]
    return {(feast, day.year): day for feast, day in days}


_RECKONINGS: Mapping[str, Callable[[str, int], tuple[date, ...]]] = {
    "easter": _easter,
    "orthodox": _orthodox,
    "nth": _nth,
    "islamic": _islamic,
    "jewish": _jewish,
    "table": _listed,
}
