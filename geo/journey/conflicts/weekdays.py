"""Dates that contradict themselves: a weekday that the calendar does not give to the day named with it."""

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from geo.journey.conflicts.positions import PAST, position
from geo.journey.records import About, Conflict, Exclusive
from geo.reading.records import Attestation, Certainty

_DAY = re.compile(rf"\b({'|'.join(calendar.day_name)})\b", re.IGNORECASE)
_MONTH = re.compile(rf"\b({'|'.join(name[:3] for name in calendar.month_name[1:])})\w*", re.IGNORECASE)
_NUMBER = re.compile(r"\b([1-9]|[12]\d|3[01])(st|nd|rd|th)?\b")
DEGREES_PER_HOUR = 15.0
KEPT_WORDS = 65_536
"""A filter shows the same times again: each is read once."""


def weekday_conflicts(told: Iterable[Attestation]) -> Iterator[Conflict]:
    """Yield a conflict for each full date whose weekday the calendar contradicts, once for what it dates."""
    known: set[tuple[str, str]] = set()
    for attestation in (a for a in told if a.certainty is not Certainty.DENIED):
        words = "" if attestation.time is None else attestation.time.text
        named, date_told = _named_weekday(words), (attestation.report, words)
        day = _local_day(attestation) if named else None
        if day is not None and date_told not in known and day.strftime("%A").casefold() != named.casefold():
            known.add(date_told)
            place = "" if attestation.place is None else f" {attestation.place.name}"
            yield Conflict(
                id=f"conflict-weekday-{attestation.id}",
                about=About.TIME,
                title=f"On which day it {PAST[attestation.motion]}{place}",
                exclusive=Exclusive.YES,
                positions=(
                    position(named, [attestation]),
                    position(f"{day.day} {day:%B %Y}, a {day:%A}", [attestation]),
                ),
                why=f"The {day.day} {day:%B %Y} was a {day:%A}.",
                settled_by="A second report that dates the event.",
            )


@lru_cache(maxsize=KEPT_WORDS)
def _named_weekday(words: str) -> str:
    found = _DAY.search(words)
    return found[0] if found and _MONTH.search(words.replace(found[0], "")) and _NUMBER.search(words) else ""


def _local_day(attestation: Attestation) -> date | None:
    """The day of the middle of the interval, by the sun where the event was; None when an end is open."""
    when, place = attestation.when, attestation.place
    if when is None or when.middle is None or not when.bounded:
        return None
    offset = timedelta(hours=0 if place is None else place.at.longitude / DEGREES_PER_HOUR)
    return (when.middle + offset).date()
