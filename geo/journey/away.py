"""Where the mover was when, so that it can be asked whether it was away from a place in a stretch of time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from geo.journey.visits import Sighting
from geo.reading.records import Motion

_EARLY, _LATE = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class _Leaving(NamedTuple):
    latest: datetime
    earliest: datetime
    place: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The times of all dated sightings.

    Attributes:
        starts: when the times begin, sorted.
        soonest: from each start on, the first end of a time that begins then or later, with its place.
        next_soonest: the first such end at any other place.
        leavings: the dated departures, the one that is over soonest first.
        other_leavings: for each of them the number of the nearest one before it from another place, or -1.
    """

    starts: tuple[datetime, ...]
    soonest: tuple[tuple[datetime, str], ...]
    next_soonest: tuple[datetime, ...]
    leavings: tuple[_Leaving, ...]
    other_leavings: tuple[int, ...]

    def within(self, place: str, start: datetime, end: datetime) -> bool:
        """Return whether a time that is told of another place lies wholly in the stretch."""
        index = bisect_left(self.starts, start)
        if index == len(self.starts):
            return False
        soonest, where = self.soonest[index]
        return (soonest if where != place else self.next_soonest[index]) <= end

    def stay_within(self, place: str, start: datetime, end: datetime) -> bool:
        """Return whether in the stretch the mover was at another place and then left another one: a stay away."""
        number = bisect_right(self.leavings, end, key=lambda leaving: leaving.latest) - 1
        if number >= 0 and self.leavings[number].place == place:
            number = self.other_leavings[number]
        return number >= 0 and self.within(place, start, self.leavings[number].earliest)


def elsewhere(dated: Iterable[Sighting]) -> Elsewhere:
    """Return the times of these sightings, made ready to be asked."""
    known = [(s, s.when) for s in dated if s.when is not None]
    ends = sorted((when.earliest or _EARLY, when.latest or _LATE, s.place.id) for s, when in known)
    soonest: list[tuple[datetime, str]] = []
    others: list[datetime] = []
    best, other = (_LATE, ""), _LATE
    for _, end, place in reversed(ends):
        if place == best[1]:
            best = min(best, (end, place))
        elif end < best[0]:
            best, other = (end, place), best[0]
        else:
            other = min(other, end)
        soonest.append(best)
        others.append(other)
    left = sorted(
        _Leaving(w.latest or _LATE, w.earliest or _EARLY, s.place.id) for s, w in known if s.motion is Motion.DEPART
    )
    starts = tuple(end[0] for end in ends)
    return Elsewhere(starts, tuple(reversed(soonest)), tuple(reversed(others)), tuple(left), _before_elsewhere(left))


def _before_elsewhere(left: Iterable[_Leaving]) -> tuple[int, ...]:
    """Return for each leaving the number of the nearest one before it from another place, or -1."""
    numbers: list[int] = []
    before, run = "", -1
    for number, leaving in enumerate(left):
        if leaving.place != before:
            before, run = leaving.place, number - 1
        numbers.append(run)
    return tuple(numbers)
