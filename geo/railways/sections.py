"""Sections: the track between two junctions, cut out of lines that share stops.

Two rows of the table are one stop when name and position agree. A section runs from one junction or end of track to the
next and keeps the stops on it, so that a search sees a few hundred sections and not every station.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

import networkx as nx

from geo.coords import LatLon
from geo.railways.lines import Line, Station, StationKind, Status

BORDER_KM = 500.0
"""What a border counts for in a search beside the track: a train that need not go abroad stays at home."""

CHANGE_KM = 100.0
"""What a change of line counts for: the main line is the usual way, even where branches are a little shorter."""


_Key = tuple[str, LatLon]


class Stop(NamedTuple):
    """A place on the network, once, whatever number of lines meets there."""

    name: str
    position: LatLon
    countries: tuple[str, ...]
    kind: StationKind


class Halt(NamedTuple):
    """A stop of a section and its distance from the section's start, in kilometres."""

    km: float
    stop: Stop


class Stretch(NamedTuple):
    """Track of one gauge and line on a section, from one distance to another (km)."""

    start_km: float
    end_km: float
    gauge_mm: int
    line: str


class Toll(NamedTuple):
    """What passing a point of a section costs a search, beside its length; both in kilometres."""

    at_km: float
    extra_km: float


@dataclass(frozen=True, slots=True)
class Section:
    """Track from one junction or end of track to the next.

    ``points`` is its course with the distance of each point from its start in ``posts_km``; every other record on it
    has its own distance.
    """

    points: tuple[LatLon, ...]
    posts_km: tuple[float, ...]
    halts: tuple[Halt, ...]
    stretches: tuple[Stretch, ...]
    tolls: tuple[Toll, ...]

    @property
    def length_km(self) -> float:
        """The length along the track."""
        return self.posts_km[-1]

    def cost_km(self, start_km: float, end_km: float) -> float:
        """Return what a run from one distance to another costs a search: its length and the tolls inside."""
        low, high = (start_km, end_km) if start_km <= end_km else (end_km, start_km)
        return high - low + sum(toll.extra_km for toll in self.tolls if low < toll.at_km < high)

    def index_at(self, km: float) -> int:
        """Return which point that distance lies on or after; the end belongs to the last point but one."""
        return min(max(bisect_right(self.posts_km, km) - 1, 0), len(self.points) - 2)


def sections_of(lines: Sequence[Line], *, with_closed: bool = False) -> tuple[Section, ...]:
    """Return the sections that the lines form, without closed track unless that is asked for."""
    stops = _stops(lines)
    graph = _track_graph(lines, {key: number for number, key in enumerate(stops)}, with_closed)
    ends = {stop for stop, degree in graph.degree() if degree != 2}
    # A ring of track has no end of its own: one of its stops serves as both.
    ends |= {min(ring) for ring in nx.connected_components(graph) if ends.isdisjoint(ring)}
    at = tuple(stops.values())
    return tuple(_section(graph, chain, [at[number] for number in chain]) for chain in _chains(graph, ends))


def _track_graph(lines: Sequence[Line], number_of: Mapping[_Key, int], with_closed: bool) -> "nx.Graph[int]":
    """Return the track as a graph of the stops' numbers, which are compared and hashed faster than the stops."""
    graph: nx.Graph[int] = nx.Graph()
    for line in lines:
        numbers = [number_of[_key(station)] for station in line.stations]
        for ends, (before, after) in zip(pairwise(numbers), pairwise(line.stations), strict=True):
            if with_closed or Status.CLOSED not in (before.status, after.status):
                _add_track(graph, *ends, Stretch(before.km, after.km, before.gauge_mm, line.name))
    return graph


def _add_track(graph: "nx.Graph[int]", a: int, b: int, track: Stretch) -> None:
    km = track.end_km - track.start_km
    if not graph.has_edge(a, b) or km < graph.edges[a, b]["km"]:
        graph.add_edge(a, b, km=km, gauge_mm=track.gauge_mm, line=track.line)


def _stops(lines: Sequence[Line]) -> Mapping[_Key, Stop]:
    """Return the stops in their order by what tells them apart, each as the first line has it."""
    first: dict[_Key, Station] = {}
    for line in lines:
        for station in line.stations:
            first.setdefault(_key(station), station)
    return {key: Stop(*key, first[key].countries, first[key].kind) for key in sorted(first)}


def _key(station: Station) -> _Key:
    return station.name, station.position


def _chains(graph: "nx.Graph[int]", ends: set[int]) -> Iterator[list[int]]:
    done: set[frozenset[int]] = set()
    for end in sorted(ends):
        for neighbour in sorted(graph[end]):
            if frozenset((end, neighbour)) not in done:
                chain = _chain(graph, ends, end, neighbour)
                done.update(frozenset(pair) for pair in pairwise(chain))
                yield chain


def _chain(graph: "nx.Graph[int]", ends: set[int], start: int, second: int) -> list[int]:
    chain = [start, second]
    while chain[-1] not in ends:
        chain.append(next(stop for stop in graph[chain[-1]] if stop != chain[-2]))
    return chain


def _section(graph: "nx.Graph[int]", chain: Sequence[int], stops: Sequence[Stop]) -> Section:
    edges = [graph.edges[pair] for pair in pairwise(chain)]
    posts = tuple(accumulate((float(edge["km"]) for edge in edges), initial=0.0))
    stretches = tuple(
        Stretch(start, end, edge["gauge_mm"], edge["line"])
        for (start, end), edge in zip(pairwise(posts), edges, strict=True)
    )
    halts = tuple(map(Halt, posts, stops))
    return Section(tuple(stop.position for stop in stops), posts, halts, stretches, tolls_of(halts, stretches))


def tolls_of(halts: Sequence[Halt], stretches: Sequence[Stretch]) -> tuple[Toll, ...]:
    """Return what the borders and the changes of line on a section cost a search."""
    borders = [Toll(halt.km, BORDER_KM) for halt in halts if len(halt.stop.countries) == 2]
    changes = [Toll(after.start_km, CHANGE_KM) for before, after in pairwise(stretches) if before.line != after.line]
    return (*borders, *changes)
