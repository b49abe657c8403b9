"""Glosses: "6am local time (2000 GMT Monday)" tells one instant twice; what does not fit is said in the basis."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from geo.dates import Interval
from geo.reading.records import Timex
from geo.reading.times.building import interval_in
from geo.reading.times.meaning import Meaning

Read = tuple[Meaning, Timex]
_GAP = re.compile(r"[\s,]*\([^()\n]{0,20}")
_LEAST, _MOST = timedelta(hours=-12), timedelta(hours=14)
_QUARTER = timedelta(minutes=15)
_NO_TIME = timedelta(0)


def one_instant(read: Sequence[Read], text: str) -> tuple[Timex, ...]:
    """Return the timexes; of each clock time and its gloss in another zone, both tell one instant where they can."""
    timexes = [timex for _, timex in read]
    for index in range(1, len(read)):
        first, second = (read[index - 1][0], timexes[index - 1]), (read[index][0], timexes[index])
        if _glosses(first, second, text):
            timexes[index - 1 : index + 1] = _agreed(first, second)
    return tuple(timexes)


def _glosses(first: Read, second: Read, text: str) -> bool:
    told = _is_moment(first[0]) and _is_moment(second[0]) and bool(first[0].zone or second[0].zone)
    return bool(told and _GAP.fullmatch(text, first[1].span.end, second[1].span.start))


def _is_moment(meaning: Meaning) -> bool:
    return bool(meaning.clock) or meaning.part == "NOON"


def _agreed(first: Read, second: Read) -> tuple[Timex, Timex]:
    if second[0].zone:
        local, stated = _fitted(first, second)
        return local, stated
    local, stated = _fitted(second, first)
    return stated, local


def _fitted(local: Read, stated: Read) -> tuple[Timex, Timex]:
    away = _offset(local, stated)
    if away is None:
        return local[1], stated[1]
    least, most = (_NO_TIME, _NO_TIME) if local[0].zone else (_LEAST, _MOST)
    for days in (0, -1, 1):
        if days and local[0].has_day and stated[0].has_day:
            break
        offset = away + timedelta(days=days)
        if least <= offset <= most and not offset % _QUARTER:
            return _same_instant(local, stated, days, offset)
    note = f"; does not fit “{{}}”, which it stands beside ({away.total_seconds() / 3600:+g} h)"
    return (
        replace(local[1], basis=local[1].basis + note.format(stated[1].text)),
        replace(stated[1], basis=stated[1].basis + note.format(local[1].text)),
    )


def _offset(local: Read, stated: Read) -> timedelta | None:
    here, there = _moment(local[1]), _moment(stated[1])
    if here is None or there is None:
        return None
    instant = there.replace(tzinfo=ZoneInfo(stated[0].zone)).astimezone(UTC)
    zone = ZoneInfo(local[0].zone) if local[0].zone else UTC
    return here.replace(tzinfo=zone).astimezone(UTC) - instant


def _moment(timex: Timex) -> datetime | None:
    try:
        return datetime.strptime(timex.value, "%Y-%m-%dT%H:%M")  # noqa: DTZ007 - local until its zone is known
    except ValueError:
        return None


def _same_instant(local: Read, stated: Read, days: int, offset: timedelta) -> tuple[Timex, Timex]:
    here, there = local[1], stated[1]
    if stated[0].has_day and not local[0].has_day:
        here = _moved(here, days)
    else:
        there = _moved(there, -days)
    basis = f"{here.basis}; the same instant as “{there.text}”"
    if local[0].zone:
        return replace(here, basis=basis), there
    hours = offset.total_seconds() / 3600
    zone = f"Etc/GMT{-int(hours):+d}" if hours == int(hours) else ""
    interval = interval_in(here.local_start, here.local_end, zone) if zone else there.interval
    return (
        replace(here, interval=interval, zone=zone or here.zone, zone_stated=bool(zone), basis=basis),
        there,
    )


def _moved(timex: Timex, days: int) -> Timex:
    moment, delta = _moment(timex), timedelta(days=days)
    if not days or moment is None or timex.local_start is None or timex.local_end is None:
        return timex
    shifted = timex.interval.shifted(delta) if isinstance(timex.interval, Interval) else None
    value = f"{moment + delta:%Y-%m-%dT%H:%M}"
    return replace(
        timex,
        value=value,
        local_start=timex.local_start + delta,
        local_end=timex.local_end + delta,
        interval=shifted,
        edtf=value[:10],
    )
