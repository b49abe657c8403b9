"""Short ways to read times in tests, from a report of Wednesday, 13 September 2023 unless told otherwise."""

from datetime import date

from geo.reading.records import Timex
from geo.reading.timexes import read_timexes
from geo.reading.tokens import tokenize

WEDNESDAY = date(2023, 9, 13)


def read(text: str, published: date | None = WEDNESDAY, zone: str = "UTC") -> tuple[Timex, ...]:
    return read_timexes(tokenize(text), published, zone)


def only(text: str, published: date | None = WEDNESDAY, zone: str = "UTC") -> Timex:
    (timex,) = read(text, published, zone)
    return timex


def values(text: str, published: date | None = WEDNESDAY) -> list[str]:
    return [timex.value for timex in read(text, published)]


def hours(timex: Timex) -> str:
    """Local moments as "10 12:00 to 10 18:00": day of the month and time."""
    assert timex.local_start is not None and timex.local_end is not None
    return f"{timex.local_start:%d %H:%M} to {timex.local_end:%d %H:%M}"
