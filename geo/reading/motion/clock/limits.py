"""Clock times that only limit when something happened: "left by nine", "docked before noon", "got away after ten"."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from geo.reading.motion.clock.time_ranges import index_of
from geo.reading.motion.statement import Statement
from geo.reading.records import Motion, Timex, TimexType
from geo.reading.timexes import localised

_EVENTS = (Motion.ARRIVE, Motion.DEPART, Motion.CROSS, Motion.PASS, Motion.RETURN)
_NEARLY = frozenset({"shortly", "just", "soon", "immediately", "right", "minutes", "hours", "little", "bit"})
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


def limited(timex: Timex | None, statement: Statement) -> Timex | None:
    """Return the time of an event as the stretch of its day to which the word before its clock time limits it.

    Whoever was somewhere by nine was so at nine; whoever left by nine may have done so at any time of that day until
    then, and whoever left after nine at any time from then.
    """
    if timex is None or timex.local_start is None or timex.local_end is None or not timex.zone:
        return timex
    if statement.motion not in _EVENTS or not _is_clock(timex):
        return timex
    start, end = timex.local_start, timex.local_end
    sides = {"by": (None, end), "before": (None, start), "after": (start, None), "past": (start, None)}
    inside = timex.text.casefold().split()[0]
    if inside in ("before", "after"):
        sides["before"] = (None, end)
        return _within_day(timex, *sides[inside])
    word = _word_before(timex, statement)
    return _within_day(timex, *sides[word]) if word in sides else timex


def _within_day(timex: Timex, start: datetime | None, end: datetime | None) -> Timex:
    first = start or datetime.combine((end or datetime.max) - _MINUTE, time.min)
    last = end or datetime.combine(first, time.min) + _DAY
    if last <= first:
        return timex
    zone_stated = timex.zone_stated
    told = localised(replace(timex, local_start=first, local_end=last, zone_stated=False), timex.zone)
    return replace(told, zone_stated=zone_stated)


def _is_clock(timex: Timex) -> bool:
    return timex.type is TimexType.TIME and timex.value.partition("T")[2][:1].isdigit()


def _word_before(timex: Timex, statement: Statement) -> str:
    """Return the word before the time in its sentence, "" when that tells how near the event was: "soon after"."""
    units = statement.units
    index = index_of(timex, units)
    lowers = [unit.lower for unit in units[max(0, index - 2) : index]] if index > 0 else []
    if lowers == ["not", "before"]:
        return "after"
    return "" if not lowers or not _NEARLY.isdisjoint(lowers) else lowers[-1]
