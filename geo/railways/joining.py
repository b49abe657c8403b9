"""Polylines joined into sections: shared points are one, loose ends go to the nearest point within a distance."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, product
from math import cos, floor, radians, sin, sqrt

from geo.coords import LatLon, distance_km
from geo.railways.sections import Section, Stretch, tolls_of
from geo.railways.track_files import Polyline

_KM_PER_DEGREE = 110.574  # the shortest degree of latitude, at the equator
_EQUATOR_KM, _SQUARED_ECCENTRICITY = 6378.137, 0.00669437999014  # WGS 84
_SHORT_DEGREES = 0.1

_Links = dict[int, dict[int, tuple[float, int]]]


@dataclass(frozen=True, slots=True)
class Joined:
    """The sections that polylines form, how many loose ends were joined, and how many stay loose."""

    sections: tuple[Section, ...]
    joined_ends: int
    loose_ends: int


def join(polylines: Sequence[Polyline], line: str, within_km: float) -> Joined:
    """Return the polylines as sections of one line, without stops."""
    points = list(dict.fromkeys(point for polyline in polylines for point in polyline.points))
    number_of = {point: number for number, point in enumerate(points)}
    runs = [[number_of[point] for point in polyline.points] for polyline in polylines]
    same = _joins(points, runs, within_km)
    gauges = (polyline.gauge_mm for polyline in polylines)
    links = _links(points, [([_root(same, n) for n in run], gauge) for run, gauge in zip(runs, gauges, strict=True)])
    sections = tuple(_section(points, links, chain, line) for chain in _chains(links))
    return Joined(sections, len(same), sum(len(neighbours) == 1 for neighbours in links.values()))


def _joins(points: Sequence[LatLon], runs: Sequence[Sequence[int]], within_km: float) -> dict[int, int]:
    """For each loose end that is near a point of another run, or its own run's other end: that point."""
    uses = Counter(number for run in runs for number in set(run))
    owner = {number: index for index, run in enumerate(runs) for number in run}
    cells = _cells(points, within_km)
    same: dict[int, int] = {}
    for index, run in enumerate(runs):
        for end, other in ((run[0], run[-1]), (run[-1], run[0])):
            if uses[end] == 1:
                near = (n for n in _nearby(points, cells, end, within_km) if n == other or owner[n] != index)
                target = min(near, key=lambda n: short_km(points[end], points[n]), default=end)
                if _root(same, target) != _root(same, end):
                    same[_root(same, end)] = _root(same, target)
    return same


def _root(same: Mapping[int, int], number: int) -> int:
    while number in same:
        number = same[number]
    return number


def _cells(points: Sequence[LatLon], size_km: float) -> dict[tuple[int, int], list[int]]:
    cells: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, point in enumerate(points):
        cells[_cell(point, size_km)].append(number)
    return cells


def _cell(point: LatLon, size_km: float) -> tuple[int, int]:
    degrees = max(size_km, 0.001) / _KM_PER_DEGREE
    return floor(point.latitude / degrees), floor(point.longitude / degrees)


def _nearby(
    points: Sequence[LatLon], cells: Mapping[tuple[int, int], Sequence[int]], number: int, within_km: float
) -> Iterator[int]:
    here = points[number]
    row, column = _cell(here, within_km)
    wide = min(90, int(1 / max(0.01, cos(radians(here.latitude)))) + 1)
    for cell in product((row - 1, row, row + 1), range(column - wide, column + wide + 1)):
        for other in cells.get(cell, ()):
            if other != number and short_km(here, points[other]) <= within_km:
                yield other


def _links(points: Sequence[LatLon], runs: Sequence[tuple[Sequence[int], int]]) -> _Links:
    links: _Links = defaultdict(dict)
    for run, gauge_mm in runs:
        for a, b in pairwise(run):
            if a != b:
                links[a][b] = links[b][a] = (short_km(points[a], points[b]), gauge_mm)
    return links


def _chains(links: _Links) -> Iterator[list[int]]:
    done: set[tuple[int, int]] = set()
    ends = [node for node, neighbours in links.items() if len(neighbours) != 2]
    # A ring of track has no end of its own: the first of its points that no other chain has reached serves as both.
    for start in (*ends, *links):
        if len(links[start]) != 2 or not any((start, second) in done for second in links[start]):
            for second in links[start]:
                if (start, second) not in done:
                    chain = _chain(links, start, second)
                    done.update(pairwise(chain))
                    done.update(pairwise(reversed(chain)))
                    yield chain


def _chain(links: _Links, start: int, second: int) -> list[int]:
    chain = [start, second]
    while len(links[chain[-1]]) == 2 and chain[-1] != start:
        chain.append(next(node for node in links[chain[-1]] if node != chain[-2]))
    return chain


def _section(points: Sequence[LatLon], links: _Links, chain: Sequence[int], line: str) -> Section:
    course = tuple(points[number] for number in chain)
    posts = tuple(accumulate((links[a][b][0] for a, b in pairwise(chain)), initial=0.0))
    stretches = tuple(_stretches(posts, [links[a][b][1] for a, b in pairwise(chain)], line))
    return Section(course, posts, (), stretches, tolls_of((), stretches))


def _stretches(posts: Sequence[float], gauges: Sequence[int], line: str) -> Iterator[Stretch]:
    changes = [index for index in range(1, len(gauges)) if gauges[index] != gauges[index - 1]]
    for start, end in pairwise((0, *changes, len(gauges))):
        yield Stretch(posts[start], posts[end], gauges[start], line)


def short_km(a: LatLon, b: LatLon) -> float:
    """Return the distance in kilometres; over short stretches by the ellipsoid's radii, which is much faster."""
    north, east = b.latitude - a.latitude, b.longitude - a.longitude
    if max(abs(north), abs(east)) > _SHORT_DEGREES:
        return distance_km(a, b)
    middle = radians((a.latitude + b.latitude) / 2)
    w = 1 - _SQUARED_ECCENTRICITY * sin(middle) ** 2
    across = _EQUATOR_KM / sqrt(w)
    along = across * (1 - _SQUARED_ECCENTRICITY) / w
    return sqrt((along * radians(north)) ** 2 + (across * cos(middle) * radians(east)) ** 2)
