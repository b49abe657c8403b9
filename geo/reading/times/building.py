"""A placed meaning as the record that others read: local moments, zone, the interval in UTC, EDTF."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from geo.dates import Interval
from geo.reading.records import Timex
from geo.reading.times.anchoring import Placed
from geo.reading.times.meaning import Meaning
from geo.reading.times.values import edtf
from geo.reports import Span

_SHORTEST = timedelta(minutes=1)


def built(meaning: Meaning, placed: Placed, words: str, span: Span, zone: str, bound: str = "") -> Timex:
    """Return the time expression; a zone that the text states goes before the one that is given.

    Args:
        meaning: what the words say.
        placed: when that is.
        words: the words themselves.
        span: where they stand.
        zone: IANA zone in which the local moments are read.
        bound: "before" or "after" when the words are only a limit ("until Friday", "since 2003"), for EDTF.
    """
    zone = meaning.zone or zone
    return Timex(
        span=span,
        text=words,
        type=meaning.type,
        value=placed.value,
        local_start=placed.start,
        local_end=placed.end,
        zone=zone if placed.start else "",
        zone_stated=bool(meaning.zone),
        interval=interval_in(placed.start, placed.end, zone),
        edtf=edtf(placed.value, meaning.modifier or meaning.near, placed.doubtful, bound),
        basis=placed.basis,
    )


def interval_in(start: datetime | None, end: datetime | None, zone: str) -> Interval | None:
    """Return local moments as UTC; None where one is missing or beyond Python's years.

    Where the clocks are put forward between them, local order can turn; the end is then held after the start.
    """
    if start is None or end is None or not zone:
        return None
    try:
        first, last = _moment(start, zone), _moment(end, zone)
        return Interval(first, max(last, first + min(_SHORTEST, end - start)))
    except OverflowError:
        return None


def _moment(local: datetime, zone: str) -> datetime:
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
