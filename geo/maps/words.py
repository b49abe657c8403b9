"""Times in the reader's words: "Sun 10 Sep, afternoon" on the map, "Sun 10 Sep, 12:00 to 18:00" in the list."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from geo.dates import LONG_MONTHS, Interval

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
# Local hours from and to, and how the part of the day stands with its day.
PARTS_OF_DAY = {
    (0, 6): "early {day}",
    (6, 12): "{day}, morning",
    (12, 18): "{day}, afternoon",
    (18, 24): "{day}, evening",
    (18, 30): "{day}, night",
}
_DAY = timedelta(days=1)
_MOMENT = timedelta(minutes=1)


def local(moment: datetime, zone: str) -> datetime:
    """Return the moment on the clocks of an IANA zone; UTC when the zone is ""."""
    return moment.astimezone(ZoneInfo(zone) if zone else UTC)


def day_words(day: date, *, year: bool) -> str:
    """Return "Sun 10 Sep", or "Sun 10 Sep 2023"."""
    words = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return f"{words} {day.year}" if year else words


def date_words(day: date) -> str:
    """Return "13 Sep 2023"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def long_date_words(day: date) -> str:
    """Return "13 September 2023"."""
    return f"{day.day} {LONG_MONTHS[day.month - 1]} {day.year}"


def days_words(first: date, last: date, *, long: bool = False) -> str:
    """Return "12 to 16 Sep 2023", naming month and year once where they are the same."""
    whole = long_date_words if long else date_words
    if first == last:
        return whole(first)
    cut = 2 if first.year == last.year and first.month != last.month else 1 if first.year == last.year else 3
    return f"{' '.join(whole(first).split()[:cut])} to {whole(last)}"


def period_words(first: date, last: date) -> str:
    """Return "September 2023", "August to September 2023" or "1939 to 1940"."""
    if first.year != last.year:
        return f"{first.year} to {last.year}"
    month = LONG_MONTHS[last.month - 1]
    return (
        f"{month} {last.year}"
        if first.month == last.month
        else f"{LONG_MONTHS[first.month - 1]} to {month} {last.year}"
    )


def brief(time: Interval, zone: str, *, year: bool = False) -> str:
    """Return the time as a label has it: "Sun 10 Sep, afternoon", "early Tue 12 Sep"; "" when it is open."""
    if time.earliest is not None and time.latest is not None:
        start, end = local(time.earliest, zone), local(time.latest, zone)
        part = PARTS_OF_DAY.get(_hours(start, end))
        if part:
            return part.format(day=day_words(start.date(), year=year))
    return exact(time, zone, year=year)


def exact(time: Interval, zone: str, *, year: bool = False) -> str:
    """Return the time with its hours: "Sun 10 Sep, 12:00 to 18:00"; "after" or "before" one end; "" when it is open."""
    if time.earliest is not None and time.latest is not None:
        return _between(local(time.earliest, zone), local(time.latest, zone), year=year)
    if time.earliest is not None:
        return f"after {_moment_words(local(time.earliest, zone), year=year)}"
    return "" if time.latest is None else f"before {_moment_words(local(time.latest, zone), year=year)}"


def _hours(start: datetime, end: datetime) -> tuple[int, int]:
    """The whole local hours from the first midnight that an interval covers, (-1, -1) when it is no such interval."""
    days = (end.date() - start.date()).days
    if days > 1 or not _is_hour(start) or not _is_hour(end):
        return -1, -1
    return start.hour, end.hour + 24 * days


def _between(start: datetime, end: datetime, *, year: bool) -> str:
    if _is_midnight(start) and _is_midnight(end):
        return _whole_days(start.date(), end.date() - _DAY, year=year)
    if end - start <= _MOMENT:
        return _moment_words(start, year=year)
    day = day_words(start.date(), year=year)
    if (end - timedelta(microseconds=1)).date() == start.date():
        return f"{day}, {start:%H:%M} to {'24:00' if _is_midnight(end) else f'{end:%H:%M}'}"
    return f"{day}, {start:%H:%M} to {_moment_words(end, year=year)}"


def _whole_days(first: date, last: date, *, year: bool) -> str:
    if first == last:
        return day_words(first, year=year)
    if (first.day, (last + _DAY).day) == (1, 1) and (first.year, first.month) == (last.year, last.month):
        return f"{LONG_MONTHS[first.month - 1]} {first.year}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    return f"{day_words(first, year=year and first.year != last.year)} to {day_words(last, year=year)}"


def _is_hour(moment: datetime) -> bool:
    return (moment.minute, moment.second) == (0, 0)


def _is_midnight(moment: datetime) -> bool:
    return (moment.hour, moment.minute, moment.second) == (0, 0, 0)


def _moment_words(moment: datetime, *, year: bool) -> str:
    return f"{day_words(moment.date(), year=year)}, {moment:%H:%M}"


def offset_words(zone: str, at: datetime) -> str:
    """Return the zone's offset at that moment: "UTC+9", "UTC+5:30", "UTC"."""
    offset = local(at, zone).utcoffset() or timedelta(0)
    minutes = round(abs(offset) / _MOMENT)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(minutes, 60)
    return f"UTC{'+' if offset > timedelta(0) else '-'}{hours}" + (f":{rest:02}" if rest else "")


def count_words(number: int, one: str, many: str) -> str:
    """Return "1 place", "3 places"."""
    return f"{number} {one if number == 1 else many}"


def in_words(number: int) -> str:
    """Return the number as a word up to twelve, then as figures."""
    return NUMBERS[number] if 0 <= number < len(NUMBERS) else str(number)
