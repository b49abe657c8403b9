"""TIMEX3 values of dates: from value to local moments and to EDTF; None or "" where a value says no one time."""

import re
from datetime import date, datetime, time, timedelta

from geo.reading.times.parts import EDTF_CODES, MONTHS, STRETCHES

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_WEEK = re.compile(r"(\d{4})-W(\d{2})(-WE)?")
_NAMED = re.compile(r"(\d{4})-(S[PU]|FA|WI|Q\d|H\d)")
_DAYS = re.compile(rf"({_DAY.pattern})/({_DAY.pattern})")
_BLOCK = re.compile(r"\d{2,4}")
_BEFORE = re.compile(r"BC(\d{2,4})")
Moments = tuple[datetime, datetime]


def month_start(year: int, month: int) -> datetime:
    """Return the first moment of a month; months run on above 12 and below 1."""
    return datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)  # noqa: DTZ001 - local by design


def moments(value: str, modifier: str = "") -> Moments | None:
    """Return the first and the last local moment of a date value, narrowed by early, mid or late."""
    try:
        whole = _whole(value)
    except (ValueError, OverflowError):
        return None
    return whole if whole is None or not modifier else _stretch(whole, modifier)


def is_day(value: str) -> bool:
    """Return whether the value has the form of a day, told or not."""
    return len(value) == 10 and value[5] != "W"


def _whole(value: str) -> Moments | None:
    if _DAY.fullmatch(value):
        start = datetime.combine(date.fromisoformat(value), time.min)
        return start, start + timedelta(days=1)
    if _MONTH.fullmatch(value):
        year, month = int(value[:4]), int(value[5:])
        return month_start(year, month), month_start(year, month + 1)
    if _BLOCK.fullmatch(value):
        width = 10 ** (4 - len(value))
        return month_start(int(value) * width, 1), month_start((int(value) + 1) * width, 1)
    return _week(value) or _named(value) or _days(value)


def _days(value: str) -> Moments | None:
    found = _DAYS.fullmatch(value)
    if found is None:
        return None
    first, last = (datetime.combine(date.fromisoformat(day), time.min) for day in found.groups())
    return first, last + timedelta(days=1)


def _week(value: str) -> Moments | None:
    found = _WEEK.fullmatch(value)
    if found is None:
        return None
    day = date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1)
    start = datetime.combine(day, time.min)
    return start, start + timedelta(days=2 if found[3] else 7)


def _named(value: str) -> Moments | None:
    found = _NAMED.fullmatch(value)
    if found is None:
        return None
    month, length = MONTHS[found[2]]
    return month_start(int(found[1]), month), month_start(int(found[1]), month + length)


def _stretch(whole: Moments, modifier: str) -> Moments:
    start, end = whole
    first, last = STRETCHES[modifier]
    days = (end - start).days
    return start + timedelta(days=round(days * first)), start + timedelta(days=round(days * last))


def edtf(value: str, modifier: str = "", doubtful: bool = False, bound: str = "") -> str:
    """Return the value in EDTF.

    "~" marks a stretch of it ("early 1941"), "?" a text that contradicts itself, ".." the open side of a limit
    ("until 2011" is "../2011").
    """
    plain = _edtf(value.split("T")[0])
    if not plain or "/" in plain:
        return plain
    plain += "?" if doubtful else "~" if modifier else ""
    return {"before": f"../{plain}", "after": f"{plain}/.."}.get(bound, plain)


def _edtf(value: str) -> str:
    if _DAY.fullmatch(value) or _MONTH.fullmatch(value) or _DAYS.fullmatch(value):
        return value
    if _BLOCK.fullmatch(value):
        return value.ljust(4, "X")
    if found := _BEFORE.fullmatch(value):
        return f"-{int(found[1]) - 1:04}" if len(found[1]) == 4 else ""
    if found := _NAMED.fullmatch(value):
        return f"{found[1]}-{EDTF_CODES[found[2]]}" if found[2] in EDTF_CODES else ""
    week = moments(value) if _WEEK.fullmatch(value) else None
    return "" if week is None else f"{week[0].date()}/{(week[1] - timedelta(days=1)).date()}"


def year_value(year: int) -> str:
    """Return a year as TIMEX3 writes it: "1941", "0079", "BC0490"."""
    return f"BC{-year:04}" if year < 0 else f"{year:04}"
