"""The network that sections form: a networkx graph to search, and columns to snap to."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import networkx as nx
import numpy as np
import numpy.typing as npt

from geo.coords import LatLon
from geo.data_files import data_dir
from geo.railways.lines import Line, load_lines
from geo.railways.sections import CHANGE_KM, Section, sections_of

SCHEMATIC = "by rail, schematic between stations"

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


class Node(NamedTuple):
    """A junction as one line's trains see it or, without a line, its concourse, half a change from each line."""

    position: LatLon
    line: str | None


class Ride(NamedTuple):
    """What an edge of the graph offers: a whole section, or none for the walk to a line, and what it costs (km)."""

    cost_km: float
    section: int | None


@dataclass(frozen=True, slots=True)
class Segments:
    """Every stretch between neighbouring points as columns: its ends (degrees), its section, its place there."""

    start: Floats
    end: Floats
    south: Floats
    north: Floats
    section: Integers
    index: Integers


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """The sections and what is made of them.

    ``graph`` has a number for each node and on each edge the ``rides``, the cheapest first. For each section, ``ends``
    has its line's nodes at its start and end, ``concourses`` those of the stops, ``components`` the connected part.
    ``why`` says what a way over it is; the ``preferred`` network is asked first.
    """

    sections: tuple[Section, ...]
    graph: "nx.Graph[int]"
    ends: tuple[tuple[int, int], ...]
    concourses: tuple[tuple[int, int], ...]
    components: tuple[int, ...]
    segments: Segments
    why: str = SCHEMATIC
    preferred: "Network | None" = None


@cache
def shipped_network() -> Network:
    """Return the network of the shipped table's open lines; read once."""
    return build_network(load_lines(data_dir() / "railways.csv"))


def build_network(lines: Sequence[Line], *, with_closed: bool = False) -> Network:
    """Return the network of the lines, without closed track unless that is asked for."""
    return network_of(sections_of(lines, with_closed=with_closed))


def network_of(sections: tuple[Section, ...], *, why: str = SCHEMATIC) -> Network:
    """Return the network of the sections; two meet where the ends of their courses are the same point."""
    numbers: dict[Node, int] = defaultdict(lambda: len(numbers))
    ends = tuple(
        _numbers(numbers, section, section.stretches[0].line, section.stretches[-1].line) for section in sections
    )
    concourses = tuple(_numbers(numbers, section, None, None) for section in sections)
    graph = _graph(sections, ends, concourses)
    return Network(sections, graph, ends, concourses, _components(graph, ends), _segments(sections), why)


def _numbers(numbers: dict[Node, int], section: Section, first: str | None, last: str | None) -> tuple[int, int]:
    return numbers[Node(section.points[0], first)], numbers[Node(section.points[-1], last)]


def _graph(
    sections: Sequence[Section], ends: Sequence[tuple[int, int]], concourses: Sequence[tuple[int, int]]
) -> "nx.Graph[int]":
    rides: dict[frozenset[int], set[Ride]] = defaultdict(set)
    for number, section in enumerate(sections):
        rides[frozenset(ends[number])].add(Ride(section.cost_km(0.0, section.length_km), number))
        for end, concourse in zip(ends[number], concourses[number], strict=True):
            rides[frozenset((end, concourse))].add(Ride(CHANGE_KM / 2, None))
    graph: nx.Graph[int] = nx.Graph()
    for pair, offered in rides.items():
        graph.add_edge(min(pair), max(pair), rides=tuple(sorted(offered)))
    return graph


def _components(graph: "nx.Graph[int]", ends: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    part_of = {node: part for part, nodes in enumerate(nx.connected_components(graph)) for node in nodes}
    return tuple(part_of[start] for start, _ in ends)


def _segments(sections: Sequence[Section]) -> Segments:
    rows = [
        (a, b, number, index)
        for number, section in enumerate(sections)
        for index, (a, b) in enumerate(pairwise(section.points))
    ]
    start, end = (np.array([row[side] for row in rows], dtype=np.float64).reshape(-1, 2) for side in (0, 1))
    section, index = (np.array([row[column] for row in rows], dtype=np.int64) for column in (2, 3))
    south, north = (choose(start[:, 0], end[:, 0]) for choose in (np.minimum, np.maximum))
    return Segments(start, end, south, north, section, index)
