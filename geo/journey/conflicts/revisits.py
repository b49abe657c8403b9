"""Conflicts about the order, where reports put one call at a place before and after another stop."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, product

from geo.dates import OPEN, Order
from geo.journey.conflicts.positions import position_of
from geo.journey.itinerary import Halt
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import Sighting
from geo.reading.records import Motion

LONGEST_WAY = 8
"""So many stops between two calls are looked at."""


def revisit_conflicts(halts: Sequence[Halt]) -> Iterator[Conflict]:
    """Yield a conflict for each place that reports date before a stop which they share with others, who date it after.

    It is one call that they date otherwise when no report tells both, though those of the first go on after the
    second, and those of the second begin before the first.
    """
    told = [_tellers(halt) for halt in halts]
    first = {report: index for index, reports in reversed(list(enumerate(told))) for report in reports}
    last = {report: index for index, reports in enumerate(told) for report in reports}
    for before, after in _calls(halts):
        early = {report for report in told[before] if last[report] > after}
        late = {report for report in told[after] if first[report] < before}
        if not told[before] & told[after]:
            between = halts[before + 1 : min(after, before + LONGEST_WAY)]
            sides = ((_by(early, halts[before], mid), _by(late, mid, halts[after])) for mid in between)
            both = next((each for each in sides if all(each)), None)
            if both is not None:
                yield _conflict(*both)


def _tellers(halt: Halt) -> set[str]:
    """The reports that have the mover there, and not only headed for it."""
    return {s.report for s in halt.visit.sightings if s.motion is not Motion.HEAD}


def _calls(halts: Sequence[Halt]) -> Iterator[tuple[int, int]]:
    """The numbers of each two calls in a row at one place."""
    calls: dict[str, list[int]] = {}
    for number, halt in enumerate(halts):
        calls.setdefault(halt.place.id, []).append(number)
    for numbers in calls.values():
        yield from pairwise(numbers)


def _by(reports: Iterable[str], first: Halt, then: Halt) -> list[Sighting]:
    """What those of the reports tell of two stops that date the one before the other."""
    return [s for report in sorted(reports) for s in _in_order(_told_by(report, first), _told_by(report, then))]


def _told_by(report: str, halt: Halt) -> list[Sighting]:
    return [s for s in halt.visit.sightings if s.report == report and s.motion is not Motion.HEAD]


def _in_order(first: Sequence[Sighting], then: Sequence[Sighting]) -> Sequence[Sighting]:
    pairs = product(first, then)
    dated = any((a.when or OPEN).order(b.when or OPEN) is Order.BEFORE for a, b in pairs)
    return (*first, *then) if dated else ()


def _conflict(first: Sequence[Sighting], second: Sequence[Sighting]) -> Conflict:
    a, b = first[0].place, second[0].place
    return Conflict(
        id=f"conflict-order-{a.id}-{b.id}",
        about=About.ORDER,
        title=f"{a.name} or {b.name} first",
        exclusive=Exclusive.YES,
        positions=(
            position_of(f"{a.name}, then {b.name}", first),
            position_of(f"{b.name}, then {second[-1].place.name}", second),
        ),
        why="No report tells of two calls there, and each goes on past the other's.",
        settled_by="A dated sighting at either place.",
    )
