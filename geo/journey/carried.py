"""Clock times whose day a report only carries over from before, set on the day that a dated report tells.

"It was back on Friday. The way out: from Gao at 22:25, Bourem 01:40": such an hour is read on the day that was told
last, which need not be its own. Where a dated report tells the same place at that hour of another day, that is the day;
the hours that follow go with it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from geo.dates import Interval
from geo.journey.visits import COMING, STAYING
from geo.reading.records import Attestation, Certainty

CARRIED = re.compile(r"(?:the day of|the day that follows|the night before|counted from) “")
"""How the basis of a time begins whose day comes from another expression of the text."""
DAY = timedelta(days=1)
LONGEST_CLOCK = timedelta(hours=9)
"""A vaguer time than this is no part of a day ("before dawn")."""
SAME_HOUR = timedelta(hours=1)
"""Two reports that tell one movement no farther apart than this by the clock mean one moment, on whatever day."""
LONGEST_DATED = timedelta(hours=12)
_THERE = COMING | STAYING
Times = Mapping[str, Interval | None]


def on_told_days(own: Sequence[Attestation], times: Times, dated: Iterable[Attestation]) -> Times:
    """Return the times of a report's statements, those with a carried day on the day that dated reports tell.

    Args:
        own: the statements of an undated report with their times as read, in the order of its text.
        times: the time of each of them, by its id.
        dated: what dated reports tell as fact.
    """
    found = dict(times)
    by_place: dict[str, list[Attestation]] = {}
    for other in dated:
        if other.place is not None and _is_known(other.when, LONGEST_DATED):
            by_place.setdefault(other.place.id, []).append(other)
    for run in _runs(own):
        steps = [_step(a, times.get(a.id), by_place) for a in run]
        step = next((each for each in steps if each is not None), timedelta(0))
        for attestation, told in zip(run, steps, strict=True):
            step = step if told is None else told
            when = times.get(attestation.id)
            found[attestation.id] = None if when is None else when.shifted(step)
    return found


def _runs(own: Iterable[Attestation]) -> Iterator[Sequence[Attestation]]:
    """The statements of hours with a carried day, without a day that is told between them."""
    run: list[Attestation] = []
    for attestation in (a for a in own if a.journey and a.when is not None and a.certainty is Certainty.REPORTED):
        if attestation.time is not None and CARRIED.match(attestation.time.basis):
            run.append(attestation)
        else:
            yield run
            run = []
    yield run


def _step(own: Attestation, when: Interval | None, dated: Mapping[str, Sequence[Attestation]]) -> timedelta | None:
    """By how many days an hour is to be moved to be that of a dated report; None where none tells that hour."""
    if own.place is None or not _is_known(when, LONGEST_CLOCK):
        return None
    others = (other for other in dated.get(own.place.id, ()) if _are_alike(own, other))
    steps = (_days_between(when, other.when) for other in others)
    return min((step for step in steps if step is not None), key=abs, default=None)


def _are_alike(a: Attestation, b: Attestation) -> bool:
    return a.motion is b.motion or {a.motion, b.motion} <= _THERE


def _days_between(own: Interval | None, other: Interval | None) -> timedelta | None:
    """The whole days after which two times share an hour."""
    if own is None or other is None or own.middle is None or other.middle is None:
        return None
    step = round((other.middle - own.middle) / DAY) * DAY
    near = Interval(own.shifted(step - SAME_HOUR).earliest, own.shifted(step + SAME_HOUR).latest)
    return step if near.overlaps(other) else None


def _is_known(time: Interval | None, longest: timedelta) -> bool:
    if time is None or time.earliest is None or time.latest is None:
        return False
    return time.latest - time.earliest <= longest
