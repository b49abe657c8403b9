"""The shortest way along the track between two snapped points, as runs along sections.

Borders and changes of line count as detours, as ``geo.railways.sections`` says, so that the way is the usual one.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise, product
from typing import Any, NamedTuple

import networkx as nx

from geo.railways.network import Network, Ride
from geo.railways.snapping import Snap

AT_STOP_KM = 3.0
"""How near to a section's end a point counts as being at the stop there, where all its lines can be taken."""


class Run(NamedTuple):
    """A run along one section, from one distance along it to another (km); backwards when the second is smaller."""

    section: int
    start_km: float
    end_km: float

    @property
    def length_km(self) -> float:
        """The length of the run."""
        return abs(self.end_km - self.start_km)


def shortest_way(network: Network, a: Snap, b: Snap, blocked: Collection[int] = ()) -> tuple[Run, ...] | None:
    """Return the shortest way from a to b that uses none of the blocked sections, or None."""
    return min(_ways(network, a, b, blocked), key=lambda way: _cost_km(network, way), default=None)


def way_km(way: Collection[Run]) -> float:
    """Return the length of the way."""
    return sum(run.length_km for run in way)


def _cost_km(network: Network, way: Collection[Run]) -> float:
    return sum(network.sections[run.section].cost_km(run.start_km, run.end_km) for run in way)


def _ways(network: Network, a: Snap, b: Snap, blocked: Collection[int]) -> Iterator[tuple[Run, ...]]:
    if a.section == b.section and a.section not in blocked:
        yield _runs([Run(a.section, a.km, b.km)])
    for (start, out), (end, back) in product(_exits(network, a), _exits(network, b)):
        middle = _between(network, start, end, blocked)
        if middle is not None:
            yield _runs([out, *middle, Run(back.section, back.end_km, back.start_km)])


def _runs(runs: Sequence[Run]) -> tuple[Run, ...]:
    return tuple(run for run in runs if run.length_km > 0)


def _exits(network: Network, snap: Snap) -> Iterator[tuple[int, Run]]:
    """The two ways out of a section, each with the node it leads to: near a stop, one for every line there."""
    for side, end_km in enumerate((0.0, network.sections[snap.section].length_km)):
        nodes = network.concourses if abs(snap.km - end_km) <= AT_STOP_KM else network.ends
        yield nodes[snap.section][side], Run(snap.section, snap.km, end_km)


def _between(network: Network, start: int, end: int, blocked: Collection[int]) -> list[Run] | None:
    def cost_km(_from: int, _to: int, edge: dict[str, Any]) -> float | None:
        ride = _ride(edge, blocked)
        return None if ride is None else ride.cost_km

    try:
        _, platforms = nx.bidirectional_dijkstra(network.graph, start, end, weight=cost_km)
    except nx.NetworkXNoPath:
        return None
    runs = (_run(network, before, after, blocked) for before, after in pairwise(platforms))
    return [run for run in runs if run is not None]


def _ride(edge: dict[str, Any], blocked: Collection[int]) -> Ride | None:
    rides: tuple[Ride, ...] = edge["rides"]
    return next((ride for ride in rides if ride.section not in blocked), None)


def _run(network: Network, before: int, after: int, blocked: Collection[int]) -> Run | None:
    ride = _ride(network.graph.edges[before, after], blocked)
    if ride is None or ride.section is None:
        return None
    length_km = network.sections[ride.section].length_km
    ends = (0.0, length_km) if network.ends[ride.section][0] == before else (length_km, 0.0)
    return Run(ride.section, *ends)
