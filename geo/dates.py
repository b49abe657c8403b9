"""Vague times: half-open intervals in UTC, three-way order, RFC 3339 and EDTF."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from geo.errors import InputError

LONG_MONTHS = tuple("January February March April May June July August September October November December".split())


class Order(StrEnum):
    """The answer to "before or after?": unknown unless the whole intervals settle it."""

    BEFORE = "before"
    AFTER = "after"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Interval:
    """A time known to lie in [earliest, latest), both aware and in UTC; None where that end is open."""

    earliest: datetime | None = None
    latest: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse naive ends and an interval that ends before it begins, or is empty."""
        for end in (self.earliest, self.latest):
            if end is not None and end.utcoffset() != timedelta(0):
                raise InputError(f"An interval's ends are times in UTC: {end!r}")
        if self.earliest is not None and self.latest is not None and self.latest <= self.earliest:
            raise InputError(f"An interval ends after it begins: {self.earliest} to {self.latest}")

    @property
    def bounded(self) -> bool:
        """Whether both ends are known."""
        return self.earliest is not None and self.latest is not None

    @property
    def middle(self) -> datetime | None:
        """The moment half way between the ends, the one that is known when the other is open; None when both are."""
        if self.earliest is None or self.latest is None:
            return self.earliest or self.latest
        return self.earliest + (self.latest - self.earliest) / 2

    def order(self, other: "Interval") -> Order:
        """Return whether this time is before or after the other; unknown when the intervals overlap or are open."""
        if self.latest is not None and other.earliest is not None and self.latest <= other.earliest:
            return Order.BEFORE
        if other.latest is not None and self.earliest is not None and other.latest <= self.earliest:
            return Order.AFTER
        return Order.UNKNOWN

    def overlaps(self, other: "Interval") -> bool:
        """Return whether one moment could lie in both."""
        return self.order(other) is Order.UNKNOWN

    def contains(self, other: "Interval") -> bool:
        """Return whether the other lies wholly within this one."""
        starts = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def intersection(self, other: "Interval") -> "Interval | None":
        """Return the moments in both, or None when there are none."""
        if not self.overlaps(other):
            return None
        starts = [t for t in (self.earliest, other.earliest) if t is not None]
        ends = [t for t in (self.latest, other.latest) if t is not None]
        return Interval(max(starts, default=None), min(ends, default=None))

    def shifted(self, delta: timedelta) -> "Interval":
        """Return the interval moved by delta; open ends stay open."""
        earliest = None if self.earliest is None else self.earliest + delta
        latest = None if self.latest is None else self.latest + delta
        return Interval(earliest, latest)


OPEN = Interval()


def intersection_of(times: Iterable[Interval]) -> Interval | None:
    """Return the moments in all of the times, or None when there are none, or no times."""
    known = list(times)
    meeting: Interval | None = known[0] if known else None
    for other in known[1:]:
        meeting = None if meeting is None else meeting.intersection(other)
    return meeting


def span_of(times: Iterable[Interval]) -> Interval | None:
    """Return the shortest interval that holds all of the times, open where one of them is; None without times."""
    known = list(times)
    if not known:
        return None
    starts, ends = [t.earliest for t in known], [t.latest for t in known]
    return Interval(
        None if None in starts else min(s for s in starts if s is not None),
        None if None in ends else max(e for e in ends if e is not None),
    )


def local_interval(start: datetime, end: datetime, zone: str) -> Interval:
    """Return the interval between two naive local times in an IANA zone, as UTC."""
    info = ZoneInfo(zone)
    return Interval(start.replace(tzinfo=info).astimezone(UTC), end.replace(tzinfo=info).astimezone(UTC))


@lru_cache(maxsize=4096)
def local_day(day: date, zone: str) -> Interval:
    """Return the local calendar day in an IANA zone, as UTC."""
    start = datetime.combine(day, time.min)
    return local_interval(start, start + timedelta(days=1), zone)


def rfc3339(moment: datetime | None) -> str | None:
    """Return the moment in RFC 3339, UTC, whole seconds ("2023-09-10T03:00:00Z"), or None."""
    return None if moment is None else moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def parse_moment(text: str) -> datetime:
    """Return an RFC 3339 time as aware UTC; InputError when it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"A time is written like 2023-09-10T03:00:00Z: {text!r}") from error
    if moment.tzinfo is None:
        raise InputError(f"A time needs its zone, Z or +09:00: {text!r}")
    return moment.astimezone(UTC)


def parse_date(text: str) -> date:
    """Return an ISO date; InputError when it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(f"A date is written like 2023-09-13: {text!r}") from error
