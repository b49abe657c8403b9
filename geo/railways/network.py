"""The network that lines form: sections of track between junctions, as edges of a networkx graph.

Two rows of the table are one stop when name and position agree. A section runs from one junction or end of track to the
next and keeps the stops on it, so that a search sees a few hundred edges and not every station.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple

import networkx as nx
import numpy as np
import numpy.typing as npt

from geo.coords import LatLon
from geo.data_files import data_dir
from geo.railways.lines import Line, Station, StationKind, Status, load_lines

Floats = npt.NDArray[np.float64]


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


@dataclass(frozen=True, slots=True)
class Section:
    """Track between two junctions: its stops, their distance from its start (km), the track after each but the last."""

    stops: tuple[Stop, ...]
    posts_km: tuple[float, ...]
    tracks: tuple[Track, ...]

    @property
    def length_km(self) -> float:
        """The length along the track."""
        return self.posts_km[-1]

    def index_at(self, km: float) -> int:
        """Return which track lies at that distance from the start; the ends belong to the first and the last."""
        return min(max(bisect_right(self.posts_km, km) - 1, 0), len(self.tracks) - 1)


@dataclass(frozen=True, slots=True)
class Segments:
    """Every stretch between neighbouring stops as columns, so that snapping is one sweep; longitudes are unwrapped."""

    start: Floats
    end: Floats
    section: npt.NDArray[np.int64]
    index: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The sections, the graph over their ends, the connected part that each section is in, and the segments.

    An edge of the graph has the numbers of the sections between its two ends as ``sections``, the shortest first.
    """

    sections: tuple[Section, ...]
    graph: "nx.Graph[Stop]"
    components: tuple[int, ...]
    segments: Segments


@cache
def shipped_network() -> Network:
    """Return the network of the shipped table's open lines; read once."""
    return build_network(load_lines(data_dir() / "railways.csv"))


def build_network(lines: Sequence[Line], *, with_closed: bool = False) -> Network:
    """Return the network of the lines, without closed track unless that is asked for."""
    stations = _station_graph(lines, with_closed)
    sections = tuple(_sections(stations))
    graph = _section_graph(sections)
    return Network(sections, graph, _components(graph, sections), _segments(sections))


def _section_graph(sections: Sequence[Section]) -> "nx.Graph[Stop]":
    graph: nx.Graph[Stop] = nx.Graph()
    for number, section in sorted(enumerate(sections), key=lambda numbered: numbered[1].length_km):
        a, b = section.stops[0], section.stops[-1]
        others = graph.edges[a, b]["sections"] if graph.has_edge(a, b) else ()
        graph.add_edge(a, b, sections=(*others, number))
    return graph


def _station_graph(lines: Sequence[Line], with_closed: bool) -> "nx.Graph[Stop]":
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


def _sections(graph: "nx.Graph[Stop]") -> Iterator[Section]:
    ends = {stop for stop, degree in graph.degree() if degree != 2}
    # A ring of track has no end of its own: one of its stops serves as both.
    ends |= {min(ring) for ring in nx.connected_components(graph) if ends.isdisjoint(ring)}
    done: set[frozenset[Stop]] = set()
    for end in sorted(ends):
        for neighbour in sorted(graph[end]):
            if frozenset((end, neighbour)) not in done:
                chain = _chain(graph, ends, end, neighbour)
                done.update(frozenset(pair) for pair in pairwise(chain))
                yield _section(graph, chain)


def _chain(graph: "nx.Graph[Stop]", ends: set[Stop], start: Stop, second: Stop) -> list[Stop]:
    chain = [start, second]
    while chain[-1] not in ends:
        chain.append(next(stop for stop in graph[chain[-1]] if stop != chain[-2]))
    return chain


def _section(graph: "nx.Graph[Stop]", chain: Sequence[Stop]) -> Section:
    tracks = tuple(graph.edges[pair]["track"] for pair in pairwise(chain))
    posts = tuple(accumulate((track.km for track in tracks), initial=0.0))
    return Section(tuple(chain), posts, tracks)


def _components(graph: "nx.Graph[Stop]", sections: Sequence[Section]) -> tuple[int, ...]:
    number_of = {stop: n for n, stops in enumerate(nx.connected_components(graph)) for stop in stops}
    return tuple(number_of[section.stops[0]] for section in sections)


def _segments(sections: Sequence[Section]) -> Segments:
    rows = [
        (a.position, b.position, number, index)
        for number, section in enumerate(sections)
        for index, (a, b) in enumerate(pairwise(section.stops))
    ]
    start = np.array([row[0] for row in rows], dtype=np.float64).reshape(-1, 2)
    end = np.array([row[1] for row in rows], dtype=np.float64).reshape(-1, 2)
    return Segments(start, end, np.array([row[2] for row in rows], int), np.array([row[3] for row in rows], int))
