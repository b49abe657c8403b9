"""Lines of a log: what an entry tells without a time of its own was when its line said ("28 JAN: Anchor up 0600.")."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from geo.reading.motion.statement import Statement
from geo.reading.records import Certainty, Timex, TimexType

_LONGEST = 600
_MARGIN = 12
_NUMBER = re.compile(r"[\s•*\-–—]*(?:\d{1,2}[/.)] +)?")
_STOP = re.compile(r" *(?:[:.–—]|-(?= )|$)", re.MULTILINE)
_DATED = (TimexType.DATE, TimexType.TIME)
_PLANNED = (Certainty.EXPECTED, Certainty.SPECULATED, Certainty.DENIED)


@dataclass(frozen=True, slots=True)
class Lines:
    """The times of a report's lines that a time heads, in order, each line by where it begins and ends."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    times: tuple[Timex, ...]

    def time_before(self, statement: Statement) -> Timex | None:
        """Return the last time that the line tells before the statement; None for what it plans or denies."""
        index = bisect_right(self.starts, statement.span.start) - 1
        if index < 0 or statement.span.start >= self.ends[index] or statement.certainty in _PLANNED:
            return None
        last = bisect_left(self.times, statement.span.start, key=lambda timex: timex.span.start) - 1
        timex = self.times[last] if last >= 0 else None
        if timex is None or timex.span.start < self.starts[index]:
            return None
        return timex if ":" not in timex.value or _is_entry(statement) else None


NO_LINES = Lines((), (), ())


def timed_lines(text: str, timexes: Sequence[Timex]) -> Lines:
    """Return the lines that open with a day, or with a clock time and a full stop, and all the times in them."""
    heads = [timex for timex in timexes if _heads(text, timex)]
    if not heads:
        return NO_LINES
    ends = tuple(_end(text, timex.span.end) for timex in heads)
    dated = tuple(timex for timex in timexes if timex.type in _DATED and not timex.value.endswith("_REF"))
    return Lines(tuple(timex.span.start for timex in heads), ends, dated)


def _is_entry(statement: Statement) -> bool:
    """Return whether it is told in the short style of a log, which does not say who: its clock time is the line's."""
    return (statement.subject is None and not statement.group.is_reduced) or statement.trigger.is_noun


def _heads(text: str, timex: Timex) -> bool:
    start = text.rfind("\n", max(0, timex.span.start - _MARGIN), timex.span.start) + 1
    if not start and timex.span.start > _MARGIN:
        return False
    opens = _NUMBER.fullmatch(text, start, timex.span.start)
    stop = _STOP.match(text, timex.span.end)
    if not opens or not stop or timex.type not in _DATED or not timex.text[:1].isalnum():
        return False
    return ":" not in timex.value or stop[0].strip() in ("", ".")


def _end(text: str, start: int) -> int:
    end = text.find("\n", start, start + _LONGEST)
    return end if end >= 0 else start + _LONGEST
