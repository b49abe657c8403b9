"""Lines of a log: what an entry tells without a time of its own was when its line said ("28 JAN: Anchor up 0600.").

In a running report, whose entries are stamped, what is told in the present or perfect was at the stamp: "17.50 She has
docked", and what is told in the past was at a time that nobody tells.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from geo.reading.motion.phrases.groups import Tense
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME
from geo.reading.records import Certainty, Timex, TimexType

_LONGEST = 600
_MARGIN = 12
_NUMBER = re.compile(r"[\s•*\-–—]*(?:\d{1,2}[/.)] +)?")
_STOP = re.compile(r" *(?:[:.–—]|-(?= )|$)", re.MULTILINE)
_STAMPED = re.compile(r"\)?(?: \([^()\n]{2,40}\))?(?: [-–—])? +[“\"‘']?[^\W\d_]")
_PERFECT = frozenset(("has", "have", "'ve", "’ve"))
_FEWEST_STAMPS = 3
_DATED = (TimexType.DATE, TimexType.TIME)
_PLANNED = (Certainty.EXPECTED, Certainty.SPECULATED, Certainty.DENIED)


@dataclass(frozen=True, slots=True)
class Lines:
    """The times of a report's lines that a time heads, in order, each line by where it begins and ends.

    Attributes:
        stamps: the times that stamp the entries of a running report, by where their line begins.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    times: tuple[Timex, ...]
    stamps: Mapping[int, Timex] = field(default_factory=dict)

    def is_stamp(self, timex: Timex | None) -> bool:
        """Return whether the time stamps an entry of a running report."""
        return timex is not None and timex.span.start in self.stamps

    def time_before(self, statement: Statement) -> Timex | None:
        """Return the last time that the line tells before the statement; None for what it plans or denies."""
        index = bisect_right(self.starts, statement.span.start) - 1
        if index < 0 or statement.span.start >= self.ends[index] or statement.certainty in _PLANNED:
            return None
        stamp = self.stamps.get(self.starts[index])
        if stamp is not None:
            return stamp if _is_now(statement) or _is_entry(statement) else None
        last = bisect_left(self.times, statement.span.start, key=lambda timex: timex.span.start) - 1
        timex = self.times[last] if last >= 0 else None
        if timex is None or timex.span.start < self.starts[index]:
            return None
        return timex if ":" not in timex.value or _is_entry(statement) or _is_now(statement) else None


NO_LINES = Lines((), (), ())


def timed_lines(text: str, timexes: Sequence[Timex]) -> Lines:
    """Return the lines that open with a day, or with a clock time and a full stop, and all the times in them."""
    stamped = [timex for timex in timexes if _stamps(text, timex)]
    stamps = {timex.span.start: timex for timex in stamped} if len(stamped) >= _FEWEST_STAMPS else {}
    heads = [timex for timex in timexes if timex.span.start in stamps or _heads(text, timex)]
    if not heads:
        return NO_LINES
    ends = tuple(_end(text, timex.span.end) for timex in heads)
    dated = tuple(timex for timex in timexes if timex.type in _DATED and not timex.value.endswith("_REF"))
    return Lines(tuple(timex.span.start for timex in heads), ends, dated, stamps)


def _is_now(statement: Statement) -> bool:
    """Return whether it is told as what goes on, or has just come about, when its entry is written."""
    return statement.group.tense is Tense.PRESENT or not _PERFECT.isdisjoint(statement.group.chain)


def _is_entry(statement: Statement) -> bool:
    """Return whether it is told in the short style of a log, which does not say who: its clock time is the line's."""
    is_whole = not statement.group.is_reduced or _opens_sentence(statement)
    return (statement.subject is None and is_whole) or statement.trigger.is_noun


def _opens_sentence(statement: Statement) -> bool:
    """Return whether nothing but a time stands before the verb: "23.02. Seen over Lugo"."""
    return all(unit.kind in (TIME, MARK) for unit in statement.units[: statement.group.start])


def _stamps(text: str, timex: Timex) -> bool:
    """Return whether a clock time opens a line that goes on with a sentence: "17.50 She has docked"."""
    return ":" in timex.value and _opens(text, timex) and _STAMPED.match(text, timex.span.end) is not None


def _opens(text: str, timex: Timex) -> bool:
    start = text.rfind("\n", max(0, timex.span.start - _MARGIN), timex.span.start) + 1
    is_near = start > 0 or timex.span.start <= _MARGIN
    return is_near and _NUMBER.fullmatch(text, start, timex.span.start) is not None


def _heads(text: str, timex: Timex) -> bool:
    stop = _STOP.match(text, timex.span.end)
    if not stop or not _opens(text, timex) or timex.type not in _DATED or not timex.text[:1].isalnum():
        return False
    return ":" not in timex.value or stop[0].strip() in ("", ".")


def _end(text: str, start: int) -> int:
    end = text.find("\n", start, start + _LONGEST)
    return end if end >= 0 else start + _LONGEST
