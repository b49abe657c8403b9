"""What a time may mean by another clock, or to somebody else, and what may be of one day."""

import re
from datetime import timedelta

from geo.dates import OPEN, Interval, Order

ONE_MINUTE, CLOCKS_APART = timedelta(minutes=1), timedelta(minutes=4)
"""Two moments no further apart are one by two clocks, or by one that is read and one that is rounded."""
ROUND_APART = timedelta(minutes=30)
"""By so much noon and midnight may be missed by whoever names them so."""
_ROUND = re.compile(r"\b(?:noon|noonday|noontime|midday|midnight)\b", re.IGNORECASE)
SHORTEST_PART, LONGEST_PART = timedelta(hours=3), timedelta(hours=12)
"""How long a part of the day is: a morning, a night."""
ONE_DAY = timedelta(days=1)
PARTS_APART = timedelta(minutes=20)
"""By so much a part of the day may begin sooner or end later: "early" on a day is a quarter past six, too."""


def by_the_clock(time: Interval, words: str = "") -> Interval:
    """Return the moments that a time of day may mean by another clock: nobody's is right to the minute.

    Whoever says "at noon" or "at midnight" means half an hour on either side.
    """
    if time.earliest is None or time.latest is None:
        return time
    length = time.latest - time.earliest
    if length <= ONE_MINUTE:
        return _widened(time, ROUND_APART if _ROUND.search(words) else CLOCKS_APART / 2)
    return _widened(time, PARTS_APART) if SHORTEST_PART <= length <= LONGEST_PART else time


def may_be_one_day(a: Interval | None, b: Interval | None) -> bool:
    """Return whether two times may lie within a day of each other; one that nobody knows may be any."""
    first, second = a or OPEN, b or OPEN
    later, sooner = first.shifted(ONE_DAY).order(second), first.shifted(-ONE_DAY).order(second)
    return later is not Order.BEFORE and sooner is not Order.AFTER


def _widened(time: Interval, by: timedelta) -> Interval:
    return Interval(time.shifted(-by).earliest, time.shifted(by).latest)
