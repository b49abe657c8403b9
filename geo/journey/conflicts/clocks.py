"""What a time of day may mean by another clock, or to somebody else."""

from datetime import timedelta

from geo.dates import Interval

ONE_MINUTE, CLOCKS_APART = timedelta(minutes=1), timedelta(minutes=4)
"""Two moments no further apart are one by two clocks, or by one that is read and one that is rounded."""
SHORTEST_PART, LONGEST_PART = timedelta(hours=3), timedelta(hours=12)
"""How long a part of the day is: a morning, a night."""
PARTS_APART = timedelta(minutes=20)
"""By so much a part of the day may begin sooner or end later: "early" on a day is a quarter past six, too."""


def by_the_clock(time: Interval) -> Interval:
    """Return the moments that a time of day may mean by another clock: nobody's is right to the minute."""
    if time.earliest is None or time.latest is None:
        return time
    length = time.latest - time.earliest
    if length <= ONE_MINUTE:
        return _widened(time, CLOCKS_APART / 2)
    return _widened(time, PARTS_APART) if SHORTEST_PART <= length <= LONGEST_PART else time


def _widened(time: Interval, by: timedelta) -> Interval:
    return Interval(time.shifted(-by).earliest, time.shifted(by).latest)
