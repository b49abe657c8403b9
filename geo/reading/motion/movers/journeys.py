"""Whose journey a statement belongs to: other movers, earlier trips, hypotheticals and habits are told apart."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from geo.reading.motion.movers.mover import Mover
from geo.reading.motion.statement import Statement, is_future
from geo.reading.motion.units import WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Timex, TimexType

_EARLIER_DAYS = 200
_GAP_DAYS = 21
_WIDE = 4
_REST = "the rest"
_OTHER_TIME = ("an earlier journey", "a later journey")
_LATER_DAYS = 28
_FAR_AHEAD = frozenset(
    {"next week", "next month", "next year", "next spring", "next summer", "next autumn", "next winter"}
)
_SPAN = re.compile(r"\d{4}(-\d{2}|-(SP|SU|FA|WI))?")


class Eras(NamedTuple):
    """The day to count from, and the first and last day of the journey told when others precede or follow it.

    None where it is not known, and where there are no others.
    """

    reference: date | None
    first: date | None
    last: date | None = None


def eras_of(times: Sequence[Timex | None], published: date | None) -> Eras:
    """Return when the journey is told of: on publication, or when most of its times lie long before it, among those."""
    ends = sorted(t.interval.latest.date() for t in times if t is not None and t.interval and t.interval.latest)
    middle = ends[len(ends) // 2] if ends else None
    if middle is not None and (published is None or (published - middle).days > _EARLIER_DAYS):
        return Eras(middle, _first_of_cluster(ends), _last_of_cluster(ends))
    return Eras(published, _first_of_cluster(ends), _last_of_cluster(ends))


def _first_of_cluster(days: Sequence[date]) -> date | None:
    """Return the first day behind a gap that is wide against all that follows it, or None when there is no such gap."""
    for index in range(1, (len(days) + 1) // 2):
        gap = (days[index] - days[index - 1]).days
        if gap >= _GAP_DAYS and gap >= _WIDE * (days[-1] - days[index]).days:
            return days[index]
    return None


def _last_of_cluster(days: Sequence[date]) -> date | None:
    """Return the last day before a gap that is wide against all that precedes it, or None when there is no such gap."""
    for index in range(len(days) - 1, len(days) // 2, -1):
        gap = (days[index] - days[index - 1]).days
        if gap >= _GAP_DAYS and gap >= _WIDE * (days[index - 1] - days[0]).days:
            return days[index - 1]
    return None


def foreign_reason(statement: Statement, mover: Mover, main: str, time: Timex | None, eras: Eras) -> str:
    """Return why the statement is not of the journey told, or "" when it is."""
    if mover.name and main and not mover.is_along and mover.name.casefold() != main.casefold():
        return f"another mover: {mover.name}"
    for reason in (
        _habit(statement),
        _hypothetical(statement),
        _earlier(statement, time, eras),
        _later(statement, time, eras),
    ):
        if reason:
            return reason
    return ""


def goes_on(why: str, before: Statement, statement: Statement, time: Timex | None) -> bool:
    """Return whether the other journey of the statement before goes on: in its sentence, without a time of its own."""
    return time is None and before.units is statement.units and why.startswith(_OTHER_TIME) and not why.endswith(_REST)


def _habit(statement: Statement) -> str:
    for word in statement.group.chain:
        if word in words("habit"):
            return f'a habit: "{word}"'
    time = statement.time
    return f'a habit: "{time.text}"' if time is not None and time.type is TimexType.SET else ""


def _hypothetical(statement: Statement) -> str:
    chain = statement.group.chain
    if "have" in chain and ("would" in chain or "could" in chain or "might" in chain):
        return "a possibility that did not happen"
    before = statement.units[max(0, statement.group.start - 8) : statement.group.start]
    if any(unit.kind == WORD and unit.lower in _doubting(chain) for unit in before) and is_future(statement):
        return "a hypothetical"
    behind = [unit.lower for unit in statement.units[statement.trigger.end :]]
    if any(word in words("weighing") for word in behind) and not words("turned_down", "rejecting").isdisjoint(behind):
        return "an option that was rejected"
    return ""


def _years(statement: Statement) -> Iterator[Timex]:
    """Yield the times of the sentence that are whole months or years, in which other movements may lie."""
    for unit in statement.units:
        if unit.timex is not None and unit.timex.type is TimexType.DATE and _SPAN.fullmatch(unit.timex.value):
            yield unit.timex


def _is_long_ago(time: Timex, eras: Eras) -> bool:
    latest = time.interval.latest if time.interval is not None else None
    if latest is None or eras.reference is None:
        return False
    return (eras.reference - latest.date()).days > _EARLIER_DAYS


def _doubting(chain: Sequence[str]) -> frozenset[str]:
    """Return the words that make it a hypothetical; "if the weather holds, they will sail" is a plan."""
    return frozenset(("whether", "were", *(("if",) if {"would", "could", "might"} & set(chain) else ())))


def _later(statement: Statement, time: Timex | None, eras: Eras) -> str:
    earliest = time.interval.earliest if time is not None and time.interval is not None else None
    if time is not None and is_future(statement) and time.text.casefold() in _FAR_AHEAD:
        return f"a later journey: {time.text}"
    if earliest is None or time is None:
        return ""
    if is_future(statement) and eras.reference and (earliest.date() - eras.reference).days > _LATER_DAYS:
        return f"a later journey: {time.text}, long after the report"
    if eras.last is None or earliest.date() <= eras.last:
        return ""
    return f"a later journey: {time.text}, long after the rest"


def _is_of_today(units: Units, index: int) -> bool:
    """Return whether the forebear is a priest, or only tells of the journey: "Father Juan", "her father said"."""
    following = units[index + 1] if index + 1 < len(units) else None
    if following is None:
        return False
    titled = units[index].is_capitalised and following.is_capitalised
    return titled or following.lower in words("reporting")


def _earlier(statement: Statement, time: Timex | None, eras: Eras) -> str:
    for index in range(max(0, statement.group.start - 12), min(len(statement.units), statement.trigger.end + 12)):
        unit = statement.units[index]
        if unit.kind == WORD and unit.lower in words("earlier_trip") and not _is_of_today(statement.units, index):
            return f'an earlier journey: "{unit.text}"'
    latest = time.interval.latest if time is not None and time.interval is not None else None
    if time is None and not is_future(statement):
        year = next((t for t in _years(statement) if _is_long_ago(t, eras)), None)
        return f"an earlier journey: {year.text}" if year is not None else ""
    if latest is None or time is None or is_future(statement):
        return ""
    if eras.first is not None and latest.date() < eras.first:
        return f"an earlier journey: {time.text}, long before the rest"
    if eras.reference is not None and (eras.reference - latest.date()).days > _EARLIER_DAYS:
        return f"an earlier journey: {time.text}"
    return ""
