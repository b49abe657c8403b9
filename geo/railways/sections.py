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


class Stop(NamedTuple):
    """A place on the network, once, whatever number of lines meets there."""

    name: str
    position: LatLon
    countries: tuple[str, ...]
    kind: StationKind


class Track(NamedTuple):
    """What lies between two neighbouring stops."""

    km: float
    gauge_mm: int
    line: str


class Toll(NamedTuple):
    """What passing a point of a section costs a search, beside its length; both in kilometres."""

    at_km: float
    extra_km: float


@dataclass(frozen=True, slots=True)
class Section:
    """Track between two junctions: its stops, their distance from its start (km), the track after each but the last."""

    stops: tuple[Stop, ...]
    posts_km: tuple[float, ...]
    tracks: tuple[Track, ...]
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
        """Return which track lies at that distance from the start; the ends belong to the first and the last."""
        return min(max(bisect_right(self.posts_km, km) - 1, 0), len(self.tracks) - 1)


def sections_of(lines: Sequence[Line], *, with_closed: bool = False) -> tuple[Section, ...]:
    """Return the sections that the lines form, without closed track unless that is asked for."""
    graph = _track_graph(lines, with_closed)
    ends = {stop for stop, degree in graph.degree() if degree != 2}
    # A ring of track has no end of its own: one of its stops serves as both.
    ends |= {min(ring) for ring in nx.connected_components(graph) if ends.isdisjoint(ring)}
    return tuple(_section(graph, chain) for chain in _chains(graph, ends))


def _track_graph(lines: Sequence[Line], with_closed: bool) -> "nx.Graph[Stop]":
    stops = _stops(lines)
    graph: nx.Graph[Stop] = nx.Graph()
    for line in lines:
        for before, after in pairwise(line.stations):
            if with_closed or Status.CLOSED not in (before.status, after.status):
                track = Track(after.km - before.km, before.gauge_mm, line.name)
                _add_track(graph, stops[_key(before)], stops[_key(after)], track)
    return graph


def _add_track(graph: "nx.Graph[Stop]", a: Stop, b: Stop, track: Track) -> None:
    if not graph.has_edge(a, b) or track.km < graph.edges[a, b]["track"].km:
        graph.add_edge(a, b, track=track)


def _stops(lines: Sequence[Line]) -> Mapping[tuple[str, LatLon], Stop]:
    stops: dict[tuple[str, LatLon], Stop] = {}
    for line in lines:
        for station in line.stations:
            stops.setdefault(_key(station), Stop(station.name, station.position, station.countries, station.kind))
    return stops


def _key(station: Station) -> tuple[str, LatLon]:
    return station.name, station.position


def _chains(graph: "nx.Graph[Stop]", ends: set[Stop]) -> Iterator[list[Stop]]:
    done: set[frozenset[Stop]] = set()
    for end in sorted(ends):
        for neighbour in sorted(graph[end]):
            if frozenset((end, neighbour)) not in done:
                chain = _chain(graph, ends, end, neighbour)
                done.update(frozenset(pair) for pair in pairwise(chain))
                yield chain


def _chain(graph: "nx.Graph[Stop]", ends: set[Stop], start: Stop, second: Stop) -> list[Stop]:
    chain = [start, second]
    while chain[-1] not in ends:
        chain.append(next(stop for stop in graph[chain[-1]] if stop != chain[-2]))
    return chain


def _section(graph: "nx.Graph[Stop]", chain: Sequence[Stop]) -> Section:
    tracks = tuple(graph.edges[pair]["track"] for pair in pairwise(chain))
    posts = tuple(accumulate((track.km for track in tracks), initial=0.0))
    borders = [Toll(post, BORDER_KM) for post, stop in zip(posts, chain, strict=True) if len(stop.countries) == 2]
    changes = [
        Toll(post, CHANGE_KM)
        for post, (before, after) in zip(posts[1:], pairwise(tracks), strict=False)
        if before.line != after.line
    ]
    return Section(tuple(chain), posts, tracks, (*borders, *changes))
