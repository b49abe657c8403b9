"""Where neither words nor times order a visit, the way decides: it goes where it lengthens the way least."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from geo.coords import sphere_km
from geo.gazetteer.place import Place
from geo.journey.areas import has_position
from geo.journey.ranking import Precedence, reached
from geo.journey.visits import Visit

LEAST_GAIN = 0.03
"""A stretch of the way that is shorter by less says nothing."""
ROUNDS = 3
"""A visit that has moved may make room for another one."""


def placed(keys: Sequence[str], graph: Precedence, by_key: Mapping[str, Visit]) -> list[str]:
    """Return the keys with each visit where it lengthens the way least, within what is known of the order.

    What a report tells in one breath, without times, moves together.
    """
    order = list(keys)
    for _ in range(ROUNDS):
        before = list(order)
        for key in before[1:]:
            best = min(_moves(key, order, graph, by_key), key=lambda each: round(_length_km(each, by_key)))
            if _is_shorter(best, order, by_key):
                order = best
        if order == before:
            break
    return order


def _is_shorter(best: Sequence[str], order: Sequence[str], by_key: Mapping[str, Visit]) -> bool:
    """Whether an order is shorter by enough over the stretch in which the two differ."""
    differ = [number for number, (a, b) in enumerate(zip(best, order, strict=True)) if a != b]
    if not differ:
        return False
    stretch = slice(max(differ[0] - 1, 0), differ[-1] + 2)
    return _length_km(best[stretch], by_key) < (1 - LEAST_GAIN) * _length_km(order[stretch], by_key)


def _moves(key: str, order: Sequence[str], graph: Precedence, by_key: Mapping[str, Visit]) -> Iterator[list[str]]:
    """The order as it is, and with the key, or it and what hangs on it, where else that may stand best."""
    yield list(order)
    if not has_position(by_key[key].place):
        return
    for block in _blocks(order.index(key), order, graph, by_key):
        rest = [each for each in order if each not in block]
        low, high = _limits(block, rest, graph)
        best = min(
            range(low, high + 1), key=lambda i: round(_detour_km(block, rest, i, by_key)), default=order.index(key)
        )
        yield [*rest[:best], *block, *rest[best:]]


def _blocks(
    start: int, order: Sequence[str], graph: Precedence, by_key: Mapping[str, Visit]
) -> Iterator[Sequence[str]]:
    """The visit alone, with what hangs on it, and with all that follows without a time."""
    yield order[start : start + 1]
    if by_key[order[start]].told is not None:
        return
    free = 1 + sum(1 for _ in takewhile(lambda key: by_key[key].told is None, order[start + 1 :]))
    hanging = 1 + sum(
        1 for _ in takewhile(lambda pair: pair[1] in graph.after[pair[0]], pairwise(order[start : start + free]))
    )
    for length in sorted({hanging, free} - {1}):
        yield order[start : start + length]


def _limits(block: Sequence[str], rest: Sequence[str], graph: Precedence) -> tuple[int, int]:
    before = set().union(*(reached(key, graph.before) for key in block))
    after = set().union(*(reached(key, graph.after) for key in block))
    low = max((index + 1 for index, each in enumerate(rest) if each in before), default=1)
    high = min((index for index, each in enumerate(rest) if each in after), default=len(rest))
    return low, high


def _detour_km(block: Sequence[str], rest: Sequence[str], index: int, by_key: Mapping[str, Visit]) -> float:
    before, after = _point(rest[:index][::-1], by_key), _point(rest[index:], by_key)
    first, last = by_key[block[0]].place, by_key[block[-1]].place
    there = 0.0 if before is None else sphere_km(before.at, first.at)
    on = 0.0 if after is None else sphere_km(last.at, after.at)
    straight = 0.0 if before is None or after is None else sphere_km(before.at, after.at)
    return there + on - straight


def _length_km(keys: Sequence[str], by_key: Mapping[str, Visit]) -> float:
    places = [by_key[key].place for key in keys if has_position(by_key[key].place)]
    return sum(sphere_km(a.at, b.at) for a, b in pairwise(places))


def _point(keys: Sequence[str], by_key: Mapping[str, Visit]) -> Place | None:
    places = (by_key[key].place for key in keys)
    return next((place for place in places if has_position(place)), None)
