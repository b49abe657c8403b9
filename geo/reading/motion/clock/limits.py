"""Clock times that only limit when something happened: "left by nine", "docked before noon", "got away after ten"."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from geo.reading.motion.clock.hours import is_clock
from geo.reading.motion.clock.time_ranges import index_of
from geo.reading.motion.statement import Statement
from geo.reading.records import Motion, Timex
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
    if statement.motion not in _EVENTS or not is_clock(timex):
        return timex
    start, end = timex.local_start, timex.local_end
    inside, before = timex.text.casefold().split()[0], _word_before(timex, statement)
    if inside == "before" or before == "by":
        return _within(timex, _midnight_before(end), end)
    if before == "before":
        return _within(timex, _midnight_before(start), start)
    if inside == "after" or before in ("after", "past"):
        return _within(timex, start, datetime.combine(start, time.min) + _DAY)
    return timex


def _midnight_before(end: datetime) -> datetime:
    """Return the midnight that begins the day which a time ends in, or with."""
    return datetime.combine(end - _MINUTE, time.min)


def _within(timex: Timex, start: datetime, end: datetime) -> Timex:
    if end <= start:
        return timex
    told = localised(replace(timex, local_start=start, local_end=end, zone_stated=False), timex.zone)
    return replace(told, zone_stated=timex.zone_stated)


def _word_before(timex: Timex, statement: Statement) -> str:
    """Return the word before the time in its sentence, "" when that tells how near the event was: "soon after"."""
    units = statement.units
    index = index_of(timex, units)
    lowers = [unit.lower for unit in units[max(0, index - 2) : index]] if index > 0 else []
    if lowers == ["not", "before"]:
        return "after"
    return "" if not lowers or not _NEARLY.isdisjoint(lowers) else lowers[-1]
