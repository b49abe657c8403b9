"""Detours: places without a time of their own that the times before and after leave no time to go by."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.journey.areas import has_position
from geo.journey.arithmetic import Window, verdict, window_h
from geo.journey.itinerary import Halt, Terrain
from geo.journey.passages import passage
from geo.journey.records import Plausibility
from geo.journey.waits import Wait


@dataclass(frozen=True, slots=True)
class Detour:
    """A halt that cannot lie between two others in the time they leave for it.

    Attributes:
        distance_km: the way from the one by the halt to the other.
        window: the shortest and the longest time that the reports leave for it, in hours.
        short: how the way is measured ("by rail").
        waits: the halts on it.
    """

    halt: Halt
    before: Halt
    after: Halt
    distance_km: float
    window: tuple[float, float]
    short: str
    waits: tuple[Wait, ...] = ()


def impossible_detours(
    halts: Sequence[Halt], contested: frozenset[tuple[str, str]], terrain: Terrain
) -> tuple[Detour, ...]:
    """Return the detours that cannot have been, for the times of the other halts to hold.

    Args:
        halts: the halts in order.
        contested: places with the reports that deny them; between accounts that deny each other no time is left over.
        terrain: what the way is laid over.
    """
    stretches = (each for each in _stretches(halts) if not are_contested(each[0], each[-1], contested))
    return tuple(detour for stretch in stretches for detour in _impossible(stretch, terrain))


def are_contested(a: Halt, b: Halt, contested: frozenset[tuple[str, str]]) -> bool:
    """Return whether one of two halts is denied by a report that tells the other."""
    pairs = {(halt.place.id, report) for halt, other in ((a, b), (b, a)) for report in other.visit.reports}
    return bool(pairs & contested)


def _stretches(halts: Sequence[Halt]) -> Iterator[Sequence[Halt]]:
    """The halts between one with a time and the next, both included; areas have no position to go by."""
    drawn = [halt for halt in halts if has_position(halt.place)]
    timed = [number for number, halt in enumerate(drawn) if halt.told is not None]
    for start, end in pairwise(timed):
        if end - start > 1:
            yield drawn[start : end + 1]


def _impossible(stretch: Sequence[Halt], terrain: Terrain) -> Iterator[Detour]:
    """Take out the halt that lengthens the way most, until the way fits the time.

    Where even the straight way does not fit, the times are at fault, and no halt is to blame.
    """
    left, (first, *_, last) = list(stretch), stretch
    window = window_h(first.left or first.came, last.came or last.left)
    if window is None or _is_impossible((first, last), window, terrain):
        return
    while len(left) > 2 and _is_impossible(left, window, terrain):
        saved, number = max((_saved_km(n, left, terrain), n) for n in range(1, len(left) - 1))
        if saved <= 0:
            return
        halt = left.pop(number)
        by = passage((first.place, halt.place, last.place), terrain)
        yield Detour(halt, first, last, by.way.distance_km, window, by.way.short, by.waits)


def _is_impossible(halts: Sequence[Halt], window: Window, terrain: Terrain) -> bool:
    """Whether the way by all these halts does not fit the time."""
    passages = [passage((a.place, b.place), terrain) for a, b in pairwise(halts)]
    waits = [wait for each in passages for wait in each.waits]
    distance_km = sum(each.way.distance_km for each in passages)
    return verdict(distance_km, window, terrain.limit, waits) is Plausibility.IMPOSSIBLE


def _saved_km(number: int, halts: Sequence[Halt], terrain: Terrain) -> float:
    before, halt, after = halts[number - 1 : number + 2]
    return _km(before, halt, terrain) + _km(halt, after, terrain) - _km(before, after, terrain)


def _km(a: Halt, b: Halt, terrain: Terrain) -> float:
    return terrain.way([a.place.at, b.place.at], terrain.mode).distance_km
