"""An order that grows by one pair at a time and refuses pairs that contradict what it holds already."""

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush
from typing import Any

Ways = dict[str, dict[str, str]]


class Precedence:
    """Which key comes before which; kept free of circles as it grows.

    After D. J. Pearce and P. H. J. Kelly, "A dynamic topological sort algorithm for directed acyclic graphs" (2006): a
    new pair costs nothing while its keys lie in that order already, else a search among the keys that lie between.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        """Begin with the keys in the order that they probably have."""
        self._place = {key: number for number, key in enumerate(keys)}
        self.after: Ways = {key: {} for key in self._place}
        self.before: Ways = {key: {} for key in self._place}

    def add(self, first: str, then: str, basis: str) -> bool:
        """Put one key before another; return whether that fits. The first basis of a pair is kept."""
        if first == then or (self._place[first] > self._place[then] and not self._make_room(first, then)):
            return False
        self.after[first].setdefault(then, basis)
        self.before[then].setdefault(first, basis)
        return True

    def _make_room(self, first: str, then: str) -> bool:
        low, high = self._place[then], self._place[first]
        following = reached(then, self.after, lambda key: self._place[key] <= high)
        if first in following:
            return False
        leading = reached(first, self.before, lambda key: self._place[key] >= low)
        moved = [*sorted(leading, key=self._place.__getitem__), *sorted(following, key=self._place.__getitem__)]
        self._place.update(zip(moved, sorted(self._place[key] for key in moved), strict=True))
        return True

    def in_places(self) -> list[str]:
        """Return the keys so that each comes after all that it must follow."""
        return sorted(self._place, key=self._place.__getitem__)

    def sorted_by(self, rank: Mapping[str, Any]) -> list[str]:
        """Return the keys in an order that holds every pair, by rank where the pairs leave it open."""
        waiting = {key: len(before) for key, before in self.before.items()}
        ready = [(rank[key], key) for key, count in waiting.items() if not count]
        heapify(ready)
        out = []
        while ready:
            _, key = heappop(ready)
            out.append(key)
            for other in self.after[key]:
                waiting[other] -= 1
                if not waiting[other]:
                    heappush(ready, (rank[other], other))
        return out


def reached(key: str, ways: Mapping[str, Iterable[str]], within: Callable[[str], bool] = lambda key: True) -> set[str]:
    """Return the key and all keys that the ways lead to from it, over keys that are let through."""
    found, waiting = {key}, [key]
    while waiting:
        for other in ways[waiting.pop()]:
            if other not in found and within(other):
                found.add(other)
                waiting.append(other)
    return found
