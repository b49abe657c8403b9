"""Plans told when the journey is over, which lead elsewhere afterwards: a transfer, a court, a voyage in ballast."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from geo.reading.motion.movers.mover import Mover
from geo.reading.motion.statement import Statement, is_future
from geo.reading.motion.units import WORD
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Mode, Motion, Timex
from geo.reading.tokens import Tokens

_FAR = re.compile(
    r"\bwithin (?:the next |the coming |a few )?(?:weeks|months)\b|\bin (?:the )?(?:coming|next few) (?:weeks|months)\b"
    r"|\b(?:before|by|at|towards) the end of (?:the|this|next) (?:month|year)\b|\blater this (?:month|year)\b"
)
_SOON = re.compile(r"(?:later )?(?:today|this (?:morning|afternoon|evening))|tonight|to-night")


class _Ended(NamedTuple):
    """What a report tells of the end of its journey: somebody caught, the mover home again, a way made on foot."""

    is_caught: bool
    is_home: bool
    is_on_foot: bool


def later_plans(
    statements: Sequence[Statement], movers: Sequence[Mover], main: str, times: Sequence[Timex | None], tokens: Tokens
) -> Iterator[str]:
    """Yield for each statement why it is a plan for after the journey, or "": none is before what has happened."""
    is_caught = not words("caught").isdisjoint(tokens.lowers)
    is_on_foot = not words("on_foot").isdisjoint(main.split())
    ended = _Ended(is_caught, _comes_home_first(statements), is_on_foot)
    own = (i for i, (s, m) in enumerate(zip(statements, movers, strict=True)) if m.name in ("", main) and _happened(s))
    last = max(own, default=len(statements))
    for index, (statement, mover, time) in enumerate(zip(statements, movers, times, strict=True)):
        is_last = index > last and is_future(statement) and not _goes_on(statement)
        yield _reason(statement, mover, time, ended) if is_last else ""


def _happened(statement: Statement) -> bool:
    return statement.certainty is Certainty.REPORTED and not is_future(statement)


def _goes_on(statement: Statement) -> bool:
    """Return whether the plan is the next part of the way: "will travel on to Leon", "is to continue to Leon"."""
    behind = [unit.lower for unit in statement.units[statement.trigger.start : statement.trigger.end + 2]]
    is_onward = any(pair in (("on", "to"), ("on", "from")) for pair in pairwise(behind))
    return is_onward or not words("going_on").isdisjoint(_told(statement))


def _told(statement: Statement) -> Set[str]:
    return {unit.lower for unit in statement.units if unit.kind == WORD}


def _reason(statement: Statement, mover: Mover, time: Timex | None, ended: _Ended) -> str:
    told = _told(statement)
    is_far = _FAR.search(" ".join(unit.lower for unit in statement.units[statement.trigger.start :])) is not None
    is_dated = is_far or _is_for_another_day(time)
    if statement.motion is Motion.BE_AT and not words("court").isdisjoint(told):
        return "a later journey: to a court"
    if statement.group.is_passive and (is_far or (is_dated and ended.is_caught)):
        return "a later journey: of somebody caught"
    if "ballast" in told or not words("dock_work").isdisjoint(told):
        return "a later journey: in ballast or to a dock"
    if is_dated and ended.is_home and statement.motion is not Motion.RETURN and "home" not in told:
        return "a later journey: the mover is home"
    flies = (mover.mode or statement.mode) is Mode.AIR
    return "a later journey: by air, and not on foot" if is_dated and ended.is_on_foot and flies else ""


def _is_for_another_day(time: Timex | None) -> bool:
    """Return whether a time is told, and not the day of the report."""
    return time is not None and time.text != "" and _SOON.fullmatch(time.text.casefold()) is None


def _comes_home_first(statements: Sequence[Statement]) -> bool:
    """Return whether the first sentence that tells of a movement tells of a return that has happened."""
    first = [s for s in statements if s.units is statements[0].units] if statements else []
    return any(s.motion is Motion.RETURN and s.certainty is Certainty.REPORTED for s in first)
