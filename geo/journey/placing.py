"""Where neither words nor times order a visit, the way decides: it goes where it lengthens the way least."""

from collections.abc import Mapping, Sequence

from geo.coords import LatLon, sphere_km
from geo.gazetteer.place import Extent
from geo.journey.ranking import Precedence, reached
from geo.journey.visits import Visit

ROUNDS = 3
"""Visits that are told one after the other can move past a third only one by one."""


def placed(keys: Sequence[str], graph: Precedence, by_key: Mapping[str, Visit]) -> list[str]:
    """Return the keys with each visit where it lengthens the way least, within what is known of the order."""
    order = list(keys)
    for _ in range(ROUNDS):
        before = list(order)
        for key in before[1:]:
            order = _moved(key, order, graph, by_key)
        if order == before:
            break
    return order


def _moved(key: str, order: Sequence[str], graph: Precedence, by_key: Mapping[str, Visit]) -> list[str]:
    rest = [each for each in order if each != key]
    low, high = _limits(key, rest, graph)
    if high <= low or by_key[key].place.extent is Extent.AREA:
        return list(order)
    now = order.index(key)
    best = min(range(low, high + 1), key=lambda i: (round(_detour_km(key, rest, i, by_key)), i != now))
    return [*rest[:best], key, *rest[best:]]


def _limits(key: str, rest: Sequence[str], graph: Precedence) -> tuple[int, int]:
    before, after = reached(key, graph.before), reached(key, graph.after)
    low = max((index + 1 for index, each in enumerate(rest) if each in before), default=1)
    high = min((index for index, each in enumerate(rest) if each in after), default=len(rest))
    return low, high


def _detour_km(key: str, rest: Sequence[str], index: int, by_key: Mapping[str, Visit]) -> float:
    at = by_key[key].place.at
    before, after = _nearest_point(rest[:index][::-1], by_key), _nearest_point(rest[index:], by_key)
    if before is None or after is None:
        end = before or after
        return 0.0 if end is None else sphere_km(at, end)
    return sphere_km(before, at) + sphere_km(at, after) - sphere_km(before, after)


def _nearest_point(keys: Sequence[str], by_key: Mapping[str, Visit]) -> LatLon | None:
    places = (by_key[key].place for key in keys)
    return next((place.at for place in places if place.extent is not Extent.AREA), None)
