"""When a movement was: its time expression read in the zone of the place, and in the direction of the verb's tense."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from geo.reading.motion.clock.intervals_told import with_distances
from geo.reading.motion.clock.limits import limited
from geo.reading.motion.clock.time_ranges import spanned
from geo.reading.motion.clock.timed_lines import NO_LINES, Lines
from geo.reading.motion.clock.zones import Whereabouts, ZoneOf, zone_at
from geo.reading.motion.statement import Statement, is_future
from geo.reading.records import Certainty, Motion, Timex
from geo.reading.timexes import localised, redirected

_SAME_DAY = re.compile(
    r"(?:the|that) (?:same|very) (?:day|morning|afternoon|evening|night)|that (?:day|evening|night)", re.IGNORECASE
)
_BARE_CLOCK = re.compile(r"(?:about |around |at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?", re.IGNORECASE)
_NOTHING_PLANNED: date | None = None
_NEAR = 4
_COUNTED = re.compile(r"(?:hour|minute)s? (?:later|after|afterwards|earlier|before)$", re.IGNORECASE)


def time_at(statement: Statement, zone: str, published: date | None) -> Timex | None:
    """Return the statement's time in the zone, unless the text names another; a weekday to come is the next."""
    timex = statement.time and spanned(statement.time, statement.units)
    if timex is None or timex.local_start is None:
        return timex
    if zone:
        timex = localised(timex, zone)
    if published is None or _tells_no_tense(statement) or _was_to_come(statement) or _leads_infinitive(statement):
        return timex
    return redirected(timex, published, is_future(statement) or _is_arranged(statement))


def _tells_no_tense(statement: Statement) -> bool:
    """Return whether the phrase is a noun without a verb: "Arrival at Lugo: Friday" is of a programme or of a log."""
    return statement.trigger.is_noun and not statement.group.chain


def _leads_infinitive(statement: Statement) -> bool:
    """Return whether the time is of the verb that an infinitive hangs on: "asked on Monday to put into Lugo"."""
    ahead = statement.units[: statement.trigger.start]
    index = next((i for i, unit in enumerate(ahead) if statement.time and unit.timex is statement.time), len(ahead))
    return index > 0 and [unit.lower for unit in ahead[index + 1 : index + 2]] == ["to"]


def _was_to_come(statement: Statement) -> bool:
    """Return whether it lay ahead only at the time told: "was due in Lugo on Sunday" may be over by now."""
    return statement.certainty is Certainty.EXPECTED and not {"was", "were"}.isdisjoint(statement.group.chain)


def _is_arranged(statement: Statement) -> bool:
    """Return whether a present tells what is going on or is arranged: "is sending its envoy to Doha on Friday"."""
    now = {"is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"}
    return statement.trigger.entry.form == "ing" and not now.isdisjoint(statement.group.chain)


def times_of(
    statements: Sequence[Statement], zone_of: ZoneOf, published: date | None, lines: Lines = NO_LINES
) -> tuple[Timex | None, ...]:
    """Return the time of each statement, read where it happens; the statements are in the order of the text.

    Args:
        statements: all of the report.
        zone_of: the zone of a place.
        published: the report's date.
        lines: the times of the lines of a log, for what tells none of its own.
    """
    found: list[Timex | None] = []
    zones: list[str] = []
    here, zone, previous = Whereabouts(), "", None
    told, planned = published, _NOTHING_PLANNED
    for index, statement in enumerate(statements):
        same_clause = previous is not None and previous.trigger is statement.trigger
        before, zone = zone, zone_at(statement, zone_of, here, zone if same_clause else "")
        here = here.after(statement, zone)
        in_same = previous is not None and previous.units is statement.units
        under_way = _is_under_way(statement, statements[max(0, index - _NEAR) : index])
        by_line = lines.time_before(statement)
        own = None if under_way or (by_line and lines.is_stamp(statement.time)) else statement.time
        told_by = replace(statement, time=own or by_line)
        timex = time_at(
            told_by, before if before and in_same and _is_counted(statement.time) else zone, published if own else None
        )
        day = _day_of(timex)
        if is_future(statement):
            planned = day or planned
        else:
            of_plan = in_same or _tells_no_tense(statement)
            timex = _moved(timex, told) if day == planned != told and not of_plan else timex
            told = _day_of(timex) or told
        found.append(timex)
        zones.append(zone)
        previous = statement
    return tuple(map(limited, with_distances(statements, found, zones), statements))


def _is_under_way(statement: Statement, before: Sequence[Statement]) -> bool:
    """Return whether it only goes on to a goal at the time of another: "was at X and making for Y"."""
    if _is_bound(statement):
        return statement.time is not None and statement.time.span.end <= statement.core.start
    if statement.motion is not Motion.HEAD or statement.trigger.entry.form != "ing":
        return False
    others = (other for other in before if other.trigger is not statement.trigger)
    return any(other.units is statement.units and other.time is statement.time for other in others)


def _is_bound(statement: Statement) -> bool:
    """Return whether it only adds the goal of a movement told before it: "sailed on Monday, bound for X"."""
    last = statement.units[statement.trigger.end - 1].lower
    return not statement.group.chain and last in ("bound", "destined") and statement.motion is Motion.HEAD


def _is_counted(timex: Timex | None) -> bool:
    """Return whether it counts hours from a time told of elsewhere, by whose clocks they are then read."""
    return timex is not None and _COUNTED.search(timex.text) is not None and "T" in timex.value


def _day_of(timex: Timex | None) -> date | None:
    return timex.local_start.date() if timex is not None and timex.local_start is not None else None


def _moved(timex: Timex | None, told: date | None) -> Timex | None:
    """Return a bare clock time, or "the same day", on the day told of last: what happened is not on that of a plan."""
    day = _day_of(timex)
    if timex is None or timex.local_start is None or timex.local_end is None or told is None or day is None:
        return timex
    if timex.zone_stated or not (_BARE_CLOCK.fullmatch(timex.text) or _SAME_DAY.fullmatch(timex.text)):
        return timex
    start, end = timex.local_start + (told - day), timex.local_end + (told - day)
    value = timex.value.replace(day.isoformat(), told.isoformat())
    moved = replace(timex, value=value, edtf=timex.edtf.replace(day.isoformat(), told.isoformat()))
    return localised(replace(moved, local_start=start, local_end=end), timex.zone or "UTC")
