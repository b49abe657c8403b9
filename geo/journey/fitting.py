"""How a time that was read from some day fits what a dated report tells of the same movement, and how far back it was.

A weekday is read as the last one before the day that it is read from, an hour alone as that of the day itself. Where
the other report tells the movement whole weeks or days before, that is when it was.
"""

from dataclasses import dataclass
from datetime import timedelta

from geo.dates import Interval, Order

DISAGREEMENT = timedelta(days=3)
"""Reports that tell one movement no farther apart than this disagree; farther apart, one was read from a wrong day."""
TOO_EARLY = 3
"""What is too early counts as so many disagreements: a time can be farther back than it was read, and not later."""
MOVED = 2
"""A time that has to be moved back counts as so many."""
SUMMER_TIME = timedelta(hours=1)
DAY, WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Fit:
    """The time as far back as it belongs, and how little that fits the other report; 0 is well."""

    when: Interval
    fault: int


def step_between(read: Interval | None, day_before: Interval | None, week_before: Interval | None) -> timedelta | None:
    """Return in what steps a time may lie farther back: those in which it follows the day that it is read from.

    Args:
        read: the time as read from some day.
        day_before: the same words read from the day before.
        week_before: the same words read from a week before.
    """
    if _is_later(read, day_before, DAY):
        return DAY
    return WEEK if _is_later(read, week_before, WEEK) else None


def _is_later(time: Interval | None, other: Interval | None, step: timedelta) -> bool:
    if time is None or other is None or time.earliest is None or other.earliest is None:
        return False
    return abs(time.earliest - other.earliest - step) <= SUMMER_TIME


def fit(own: Interval, other: Interval, step: timedelta | None) -> Fit:
    """Return how a time fits the other report's, moved back by as many steps as bring it nearest to that."""
    when = own if step is None else _moved_back(own, other, step)
    return Fit(when, _fault(when, other) + MOVED * (when != own))


def _moved_back(own: Interval, other: Interval, step: timedelta) -> Interval:
    if own.order(other) is not Order.AFTER or own.middle is None or other.middle is None:
        return own
    back = round((own.middle - other.middle) / step) * step
    ends = (None if end is None else end - back for end in (own.earliest, own.latest))
    return Interval(*ends)


def _fault(own: Interval, other: Interval) -> int:
    order = own.order(other)
    if order is Order.UNKNOWN:
        return 0
    return TOO_EARLY if order is Order.BEFORE and _gap(own, other) > DISAGREEMENT else 1


def _gap(first: Interval, then: Interval) -> timedelta:
    return timedelta(0) if first.latest is None or then.earliest is None else then.earliest - first.latest
