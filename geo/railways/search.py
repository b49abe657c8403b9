"""The shortest way along the track between two snapped points, as pieces of sections."""

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise, product
from typing import Any, NamedTuple

import networkx as nx

from geo.railways.network import Network, Stop
from geo.railways.snapping import Snap


class Piece(NamedTuple):
    """A run along one section, from one distance along it to another (km); backwards when the second is smaller."""

    section: int
    start_km: float
    end_km: float

    @property
    def length_km(self) -> float:
        """The length of the run."""
        return abs(self.end_km - self.start_km)


def shortest_way(network: Network, a: Snap, b: Snap, blocked: Collection[int] = ()) -> tuple[Piece, ...] | None:
    """Return the shortest way from a to b that runs through none of the blocked sections, or None."""
    return min(_ways(network, a, b, blocked), key=way_km, default=None)


def way_km(way: Collection[Piece]) -> float:
    """Return the length of the way."""
    return sum(piece.length_km for piece in way)


def _ways(network: Network, a: Snap, b: Snap, blocked: Collection[int]) -> Iterator[tuple[Piece, ...]]:
    if a.section == b.section and a.section not in blocked:
        yield (Piece(a.section, a.km, b.km),)
    for (from_stop, out), (to_stop, back) in product(_exits(network, a), _exits(network, b)):
        middle = _between_junctions(network, from_stop, to_stop, blocked)
        if middle is not None:
            way = (out, *middle, Piece(back.section, back.end_km, back.start_km))
            yield tuple(piece for piece in way if piece.length_km > 0)


def _exits(network: Network, snap: Snap) -> Iterator[tuple[Stop, Piece]]:
    section = network.sections[snap.section]
    if snap.km < section.length_km:
        yield section.stops[0], Piece(snap.section, snap.km, 0.0)
    if snap.km > 0:
        yield section.stops[-1], Piece(snap.section, snap.km, section.length_km)


def _between_junctions(network: Network, a: Stop, b: Stop, blocked: Collection[int]) -> list[Piece] | None:
    def nearest_km(_before: Stop, _after: Stop, edge: dict[str, Any]) -> float | None:
        number = _nearest(edge["sections"], blocked)
        return None if number is None else network.sections[number].length_km

    try:
        _, stops = nx.bidirectional_dijkstra(network.graph, a, b, weight=nearest_km)
    except nx.NetworkXNoPath:
        return None
    return [_run(network, before, after, blocked) for before, after in pairwise(stops)]


def _nearest(numbers: Iterable[int], blocked: Collection[int]) -> int | None:
    return next((number for number in numbers if number not in blocked), None)


def _run(network: Network, before: Stop, after: Stop, blocked: Collection[int]) -> Piece:
    number = next(number for number in network.graph.edges[before, after]["sections"] if number not in blocked)
    section = network.sections[number]
    ends = (0.0, section.length_km)
    return Piece(number, *(ends if section.stops[0] == before else ends[::-1]))
