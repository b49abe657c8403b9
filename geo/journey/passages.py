"""Passages: the way by some places in their order, with the waits on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.gazetteer.place import Place
from geo.journey.itinerary import Terrain
from geo.journey.waits import Wait, WaitKind
from geo.journey.ways import RAILWAY, Way
from geo.reading.records import Mode


@dataclass(frozen=True, slots=True)
class Passage:
    """A way and the waits on it; what is waited at its two ends may have been over before, or come after."""

    way: Way
    waits: tuple[Wait, ...]


def passage(places: Sequence[Place], terrain: Terrain) -> Passage:
    """Return the passage by the places in their order, as the mover of the terrain travels."""
    way = terrain.way([place.at for place in places], terrain.mode)
    allowed = ((kind, name, _allowed_h(kind, terrain)) for kind, name in _causes(way, places, terrain.mode))
    return Passage(way, tuple(Wait(kind, name, hours) for kind, name, hours in allowed if hours > 0))


def _allowed_h(kind: WaitKind, terrain: Terrain) -> float:
    return 0.0 if terrain.mode is None else terrain.allowances.get((terrain.mode, kind), 0.0)


def _causes(way: Way, places: Sequence[Place], mode: Mode | None) -> Iterator[tuple[WaitKind, str]]:
    if way.basis == RAILWAY:
        yield from ((WaitKind.BORDER, post.name) for post in way.borders)
        yield from ((WaitKind.GAUGE, name) for name in way.gauge_breaks)
    elif mode in (Mode.ROAD, Mode.RAIL):
        abroad = (a.countries and b.countries and not set(a.countries) & set(b.countries) for a, b in pairwise(places))
        yield from ((WaitKind.BORDER, "") for leaves in abroad if leaves)
