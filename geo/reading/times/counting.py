"""Arithmetic of the calendar: a reference moved by days, weeks, months, quarters, years, decades."""

import re
from datetime import date, timedelta

from geo.reading.times.context import Reference
from geo.reading.times.values import year_value

_OPEN_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")


def weekday_from(start: date, weekday: int, step: int, strict: bool = False) -> date:
    """Return the nearest such weekday (ISO) from a day on, going forward (1) or back (-1)."""
    away = (weekday - start.isoweekday()) * step % 7
    return start + timedelta(days=step * (away or (7 if strict else 0)))


def week_value(day: date) -> str:
    """Return the ISO week of a day as TIMEX3 writes it."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def moved(reference: Reference | None, unit: str, shift: int, fine: bool) -> str:
    """Return the value of the unit that lies so many units from the reference; X where the reference does not tell."""
    if reference is not None and unit == "D" and (open_day := _OPEN_WEEKDAY.fullmatch(reference.value)):
        return f"XXXX-WXX-{(int(open_day[1]) - 1 + shift) % 7 + 1}"
    if reference is None or not reference.year:
        return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "WE": "XXXX-WXX-WE"}.get(unit, "XXXX")
    try:
        return _moved(reference, unit, shift, fine)
    except (ValueError, OverflowError):
        return "XXXX"


def _moved(reference: Reference, unit: str, shift: int, fine: bool) -> str:
    if unit in ("D", "W", "WE"):
        return _by_days(reference, unit, shift, fine)
    if unit in ("M", "Q"):
        return _by_months(reference, unit, shift)
    years = {"Y": 1, "DE": 10, "CE": 100}[unit]
    year = _year_shifted(reference.year, shift * years)
    return year_value(year) if fine or unit == "Y" else _block(year, unit)


def _by_days(reference: Reference, unit: str, shift: int, fine: bool) -> str:
    day = reference.date
    if day is None:
        return _vague_day(reference) if unit == "D" or fine else f"{year_value(reference.year)}-WXX"
    moment = day + timedelta(days=shift * (1 if unit == "D" else 7))
    if unit == "D" or fine:
        return moment.isoformat()
    return week_value(moment) + ("-WE" if unit == "WE" else "")


def _vague_day(reference: Reference) -> str:
    month = f"{reference.month:02}" if reference.month else "XX"
    return f"{year_value(reference.year)}-{month}-XX"


def _by_months(reference: Reference, unit: str, shift: int) -> str:
    if not reference.month:
        return f"{year_value(reference.year)}-XX"
    if unit == "Q":
        quarter = (reference.year * 4 + (reference.month - 1) // 3) + shift
        return f"{year_value(quarter // 4)}-Q{quarter % 4 + 1}"
    months = reference.year * 12 + reference.month - 1 + shift
    return f"{year_value(months // 12)}-{months % 12 + 1:02}"


def _year_shifted(year: int, shift: int) -> int:
    moved_year = year + shift
    if year < 0 <= moved_year:
        return moved_year + 1
    return moved_year - 1 if moved_year <= 0 < year else moved_year


def _block(year: int, unit: str) -> str:
    value = year_value(year)
    return value[:-1] if unit == "DE" else value[:-2]
