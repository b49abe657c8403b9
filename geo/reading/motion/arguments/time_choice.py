"""Which time expression of a sentence tells when a movement was: behind it, in it, ahead of it."""

import re
from collections.abc import Sequence

from geo.reading.motion.arguments.scan import Arguments
from geo.reading.motion.arguments.time_clauses import goes_on_in_year, is_own, is_stamp, opens_when, tells_which
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Timex, TimexType

_DATED = (TimexType.DATE, TimexType.TIME)
_COUNTED_REACH = 8
_BESIDE = 3
_OPENING = 2
_REPORTED = 5
_DAY = 10
_ASIDE = 14
_PREDICATE = 7
_BEFORE_TIME = ("at", "on", "for", "in", "by", "from", "about", "around")
# "In the last minutes before landing" tells of the landing itself.
_CLOSING = re.compile(r"\b(?:last|final|closing)\b", re.IGNORECASE)
_WHERE = frozenset("at in off near over outside".split())
_VAGUE = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")
_SET_OFF = ("after", "before", "later", "late", "early", "behind", "ahead", "old")
_BY_NIGHT = ("overnight", "night", "the night")
_STAYS = frozenset("night day evening afternoon weekend".split())
# What a journey that a noun names is said to do when its time follows: "the drive had begun at", "is expected on".
_HAPPENING = frozenset(
    """began begun begin begins started start starts took take takes taken place happened occurred came come comes
    ended end ends is are was were be been had has have will would to put given fixed set originally first now made
    dated timed recorded filmed photographed pictured seen followed follows ensued commenced resumed opened occurs
    fell falls logged clocked registered booked""".split()
)
_MADE_KNOWN = frozenset(
    """published printed issued issue issues statement statements edition editions report reports bulletin bulletins
    announcement letter telegram telegrams cable wired cabled telegraphed""".split()
)


def time_of(units: Units, found: Arguments, last: int, ahead: Sequence[int]) -> Timex | None:
    """Return the date or time that fits best what is told up to the unit `last`: behind it, in it, ahead of it."""
    after = sorted(found.times, key=lambda index: (index < last, index)) or _set_behind(units, last + 1)
    dated = [index for index in [*after, *ahead] if _tells_when(units, index)]
    plain = [index for index in dated if index == 0 or units[index - 1].text != "("]
    return _finest(units, plain or dated) if dated else None


def _tells_when(units: Units, index: int) -> bool:
    return _is_date(units, index) and not (
        _is_of_vehicle(units, index) or _is_of_saying(units, index) or _is_stay(units, index)
    )


def _set_behind(units: Units, index: int) -> list[int]:
    """Return the time that ends the phrase, or stands behind a colon, the larger place, an aside, a predicate.

    "Arrival in X: 8 a.m.", "reaches X, Y, at noon", "gets to X, which divides Y, at noon", "the drive began at noon".
    """
    if units[index - 1].kind == TIME:
        return [index - 1]
    while index + 1 < len(units) and units[index].text == "," and units[index + 1].kind in (PLACE, NAME):
        index += 2
    if index < len(units) and units[index].text in (":", "-", "–", "—"):
        return [index + 1] if _is_time(units, index + 1) else []
    index = _behind_aside(units, _behind_manner(units, index))
    index += index < len(units) and units[index].text == ","
    index = _behind_predicate(units, index)
    index += index < len(units) and units[index].lower in _BEFORE_TIME
    return [index] if _is_time(units, index) else []


def _behind_manner(units: Units, index: int) -> int:
    """Return where the sentence goes on behind "without stopping" or "without a halt"."""
    if index >= len(units) or units[index].lower != "without":
        return index
    following = [unit.lower for unit in units[index + 1 : index + 3]]
    return index + 2 + (following[:1] in (["a"], ["any"]))


def _behind_aside(units: Units, index: int) -> int:
    """Return where the sentence goes on behind ", which ...," or ", and not ...,", else the index itself."""
    if index + 1 >= len(units) or units[index].text != "," or not _opens_aside(units, index + 1):
        return index
    marks = [i for i in range(index + 2, min(len(units), index + _ASIDE)) if units[i].kind == MARK]
    return marks[0] if marks and units[marks[0]].text == "," else index


def _opens_aside(units: Units, index: int) -> bool:
    lowers = [unit.lower for unit in units[index : index + 2]]
    return lowers[0] in words("relative") or lowers[0] == "not" or lowers in (["and", "not"], ["but", "not"])


def _behind_predicate(units: Units, index: int) -> int:
    for end in range(index, min(len(units), index + _PREDICATE)):
        lower = units[end].lower
        if units[end].kind != WORD or (lower not in _HAPPENING and lower not in words("arranged", "adverb")):
            return end
    return index


def _is_time(units: Units, index: int) -> bool:
    return index < len(units) and units[index].kind == TIME


def _is_of_vehicle(units: Units, index: int) -> bool:
    """Return whether the time only tells what kind of train or flight it was: "the overnight express"."""
    following = units[index + 1].lower if index + 1 < len(units) else ""
    return units[index].lower in _BY_NIGHT and following in words("service")


def _is_stay(units: Units, index: int) -> bool:
    """Return whether it tells how long somebody stayed: "halted for the night", "stood a day and a night"."""
    stays = units[index].lower.removeprefix("the ") in _STAYS
    return stays and index > 0 and units[index - 1].lower in ("for", "a", "one", "another")


def _finest(units: Units, dated: Sequence[int]) -> Timex | None:
    """Return the first of the times, or the clock time beside it on the same day: "this morning at 8 a.m."."""
    first, beside = units[dated[0]].timex, dated[min(1, len(dated) - 1)]
    finer = units[beside].timex if abs(beside - dated[0]) <= _BESIDE else None
    return finer if first and finer and _is_finer(first, finer) else first


def _is_finer(first: Timex, finer: Timex) -> bool:
    """Return whether the second tells the hour of the day that the first names, or of a part of it."""
    is_hour = ":" in finer.value and finer.value.startswith(first.value[:_DAY] + "T")
    return is_hour and ":" not in first.value and len(first.value) >= _DAY


def times_ahead(units: Units, start: int, claimed: set[int]) -> list[int]:
    """Return the times before the verb that no other movement has taken, nearest first.

    One that opens the sentence is shared, and one that stands right before a noun ("the noon flight") is its own; what
    lies "ten hours after" the movement is no time of it.
    """
    return [
        index
        for index in range(start - 1, _counted_from(units, start), -1)
        if units[index].kind == TIME
        and (
            index not in claimed
            or index == start - 1
            or opens_when(units, index)
            or goes_on_in_year(units, index, start)
        )
        and is_own(units, index, start)
        and not is_stamp(units, index, start)
        and not _is_over(units, index, start)
    ]


def _is_over(units: Units, index: int, start: int) -> bool:
    """Return whether a stay lies between the time and the verb: "On Monday she got to X, lay there a week and left"."""
    stays = (i for i in range(index + 2, start - 1) if _lasts(units[i].timex))
    return any(units[i - 1].lower == "for" and units[i + 1].lower not in _SET_OFF for i in stays)


def _lasts(timex: Timex | None) -> bool:
    return timex is not None and timex.type is TimexType.DURATION


def unless_it_lasts(units: Units, found: Arguments, ahead: Sequence[int]) -> list[int]:
    """Return the times ahead; what lasts has none of the clause before: "got in at noon, and it stood there a day"."""
    lasts = any(_lasts(units[index].timex) for index in found.times)
    return [index for index in ahead if index <= _OPENING or not lasts]


def _counted_from(units: Units, start: int) -> int:
    """Return where "ten hours after" or "a day before" stands ahead of the movement, -1 when it does not."""
    for index in range(start - 1, max(0, start - _COUNTED_REACH), -1):
        if units[index].lower in ("after", "before") and _is_length(units, index - 1):
            return index
    return -1


def _is_length(units: Units, index: int) -> bool:
    timex = units[index].timex
    if timex is None or _CLOSING.search(timex.text):
        return False
    return timex.type is TimexType.DURATION or not timex.value[:1].isdigit()


def times_within(units: Units, first: int, end: int, last: int) -> list[int]:
    """Return the times in the movement phrase [first, end), and up to `last` the hour by which a service is called.

    "and only on the 8th got up to", "spent the night at", "took the 9.50 train to".
    """
    called = (index for index in range(end, last) if _is_time(units, index) and _calls_service(units, index))
    inside = (index for index in range(first, end) if _is_time(units, index) and not tells_which(units, index))
    return [*inside, *called]


def _calls_service(units: Units, index: int) -> bool:
    timex, following = units[index].timex, [unit.lower for unit in units[index + 1 : index + 3]]
    is_hour = timex is not None and ":" in timex.value
    owns = following[:1] in (["'s"], ["’s"])
    return (is_hour or owns) and any(lower in words("service") for lower in following)


def _is_of_saying(units: Units, index: int) -> bool:
    """Return whether it tells when something was said or printed: "said on Monday that", "our issue of Monday"."""
    start = index - 2
    while start > 0 and units[start + 1].lower in _BEFORE_TIME and units[start].kind in (PLACE, NAME):
        start -= 2
    if _is_reported_there(units, index):
        return False
    before = [unit.lower for unit in units[max(0, start) : index]]
    return any(word in words("reporting") or word in _MADE_KNOWN for word in before if word not in words("arranged"))


def _is_reported_there(units: Units, index: int) -> bool:
    """Return whether somebody was reported at a place at the time: "was reported on Tuesday night off Lugo"."""
    told = [unit.lower for unit in units[max(0, index - _REPORTED) : index]]
    told = told[:-1] if told and told[-1] in _BEFORE_TIME else told
    where = [unit.lower for unit in units[index + 1 : index + 2]]
    if not told or "it" in told or _WHERE.isdisjoint(where):
        return False
    return told[-1] in ("reported", "noted", "described") and not words("be").isdisjoint(told[-_BESIDE:])


def _is_date(units: Units, index: int) -> bool:
    timex = units[index].timex
    return timex is not None and timex.type in _DATED and timex.value not in _VAGUE
