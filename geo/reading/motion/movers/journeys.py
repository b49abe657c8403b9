"""Whose journey a statement belongs to: other movers, earlier trips, hypotheticals and habits are told apart."""

from collections.abc import Iterator, Sequence

from geo.reading.motion.movers.eras import Eras, is_long_ago, is_of_earlier_journey, is_of_former_year, last_day
from geo.reading.motion.movers.mover import Mover
from geo.reading.motion.phrases.groups import Tense
from geo.reading.motion.statement import Statement, is_future
from geo.reading.motion.units import WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Timex, TimexType

_REST = "the rest"
_OTHER_TIME = ("an earlier journey", "a later journey")
_LATER_DAYS = 28
_SPENT_REACH = 4
_YEARS = frozenset("years decade decades life childhood youth".split())
_FAR_AHEAD = frozenset(
    {"next week", "next month", "next year", "next spring", "next summer", "next autumn", "next winter"}
)


def foreign_reason(statement: Statement, mover: Mover, main: str, time: Timex | None, eras: Eras) -> str:
    """Return why the statement is not of the journey told, or "" when it is."""
    if mover.name and main and not mover.is_along and mover.name.casefold() != main.casefold():
        return f"another mover: {mover.name}"
    for reason in (
        _home(statement),
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


def _home(statement: Statement) -> str:
    """Return that somebody lives there, where the verb or the years that are spent there tell it."""
    trigger = statement.trigger
    if trigger.entry.frame == "reside":
        return "where somebody lives"
    spent = statement.units[trigger.end : trigger.end + _SPENT_REACH] if trigger.entry.frame == "spend" else ()
    told = {word for unit in spent for word in unit.lower.split()}
    return "where somebody lived for years" if not _YEARS.isdisjoint(told) else ""


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


def _times(statement: Statement) -> Iterator[Timex]:
    """Yield the times of the sentence, in which other movements may lie."""
    yield from (unit.timex for unit in statement.units if unit.timex is not None)


def _doubting(chain: Sequence[str]) -> frozenset[str]:
    """Return the words that make it a hypothetical; "if the weather holds, they will sail" is a plan."""
    return frozenset(("whether", "were", *(("if",) if {"would", "could", "might"} & set(chain) else ())))


def _later(statement: Statement, time: Timex | None, eras: Eras) -> str:
    earliest = time.interval.earliest if time is not None and time.interval is not None else None
    is_ahead = statement.group.tense is not Tense.PAST
    if time is not None and is_ahead and time.text.casefold() in _FAR_AHEAD:
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
    if time is None and not is_future(statement):
        other = next((t for t in _times(statement) if is_of_earlier_journey(t, eras)), None)
        return f"an earlier journey: {other.text}" if other is not None else ""
    if time is None or is_future(statement):
        return ""
    latest = last_day(time)
    if eras.first is not None and latest is not None and latest < eras.first:
        return f"an earlier journey: {time.text}, long before the rest"
    return f"an earlier journey: {time.text}" if is_long_ago(time, eras) or is_of_former_year(time) else ""
