"""The record of a way by rail, put together from runs along sections: stops passed, borders crossed, gauge breaks."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeVar

from geo.coords import LatLon
from geo.railways.network import Network
from geo.railways.search import Run, way_km
from geo.railways.sections import Section, Stop, Stretch
from geo.railways.snapping import Snap, position_at

_SAME_KM = 1e-6
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Passed:
    """A stop on the way and its distance from the start, in kilometres."""

    stop: Stop
    km: float


@dataclass(frozen=True, slots=True)
class Crossing:
    """A border crossed on the way: the post, the countries (ISO alpha-2) left and entered, km from the start."""

    name: str
    position: LatLon
    countries: tuple[str, str]
    km: float


@dataclass(frozen=True, slots=True)
class GaugeBreak:
    """Where the track gauge changes on the way (mm, before and after; the stop's name, if any), km from the start."""

    name: str
    position: LatLon
    gauges_mm: tuple[int, int]
    km: float


@dataclass(frozen=True, slots=True)
class Route:
    """A way by rail, from the first of its points to the last; each point says where it joins the track."""

    distance_km: float
    geometry: tuple[LatLon, ...]
    stations: tuple[Passed, ...]
    borders: tuple[Crossing, ...]
    gauge_breaks: tuple[GaugeBreak, ...]
    lines: tuple[str, ...]
    points: tuple[Snap, ...]
    points_km: tuple[float, ...]
    why: str


def make_route(network: Network, points: Sequence[Snap], ways: Sequence[Sequence[Run]]) -> Route:
    """Return the route that runs the ways one after the other; each way leads from one of the points to the next."""
    runs = [_Travelled(network.sections[run.section], run, km) for run, km in _with_start_km(ways)]
    lengths = [way_km(way) for way in ways]
    stations = tuple(_without_repeats(passed for run in runs for passed in run.passed()))
    tracks = [track for run in runs for track in run.tracks()]
    return Route(
        distance_km=sum(lengths),
        geometry=(points[0].position, *(position for run in runs for position in run.course())),
        stations=stations,
        borders=tuple(_crossings(stations, sum(lengths))),
        gauge_breaks=tuple(_gauge_breaks(tracks, stations)),
        lines=tuple(dict.fromkeys(track.line for track in tracks)),
        points=tuple(points),
        points_km=tuple(accumulate(lengths, initial=0.0)),
        why=network.why,
    )


def _with_start_km(ways: Sequence[Sequence[Run]]) -> Iterator[tuple[Run, float]]:
    runs = [run for way in ways for run in way]
    return zip(runs, accumulate((run.length_km for run in runs), initial=0.0), strict=False)


class _Track(NamedTuple):
    """Track on the way: where it begins, in kilometres from the route's start and on the map, and what it is."""

    km: float
    position: LatLon
    gauge_mm: int
    line: str


@dataclass(frozen=True, slots=True)
class _Travelled:
    """A run along a section that begins at a distance from the route's start."""

    section: Section
    run: Run
    start_km: float

    def passed(self) -> list[Passed]:
        """The stops on the run, its ends included."""
        low, high = self._bounds()
        halts = [halt for halt in self.section.halts if low - _SAME_KM <= halt.km <= high + _SAME_KM]
        return [Passed(halt.stop, self._route_km(halt.km)) for halt in self._in_order(halts)]

    def course(self) -> Sequence[LatLon]:
        """The positions after the start, to the end."""
        posts, (low, high) = self.section.posts_km, self._bounds()
        inner = self.section.points[bisect_right(posts, low + _SAME_KM) : bisect_left(posts, high - _SAME_KM)]
        return (*self._in_order(inner), position_at(self.section, self.run.end_km))

    def tracks(self) -> list[_Track]:
        """The track under the run, by gauge and line."""
        low, high = self._bounds()
        stretches = [stretch for stretch in self.section.stretches if stretch.start_km < high and stretch.end_km > low]
        return [self._track(stretch) for stretch in self._in_order(stretches)]

    def _track(self, stretch: Stretch) -> _Track:
        low, high = self._bounds()
        ends = self._in_order((max(stretch.start_km, low), min(stretch.end_km, high)))
        return _Track(self._route_km(ends[0]), position_at(self.section, ends[0]), stretch.gauge_mm, stretch.line)

    def _route_km(self, section_km: float) -> float:
        return self.start_km + abs(section_km - self.run.start_km)

    def _bounds(self) -> tuple[float, float]:
        return min(self.run.start_km, self.run.end_km), max(self.run.start_km, self.run.end_km)

    def _in_order(self, items: Sequence[_T]) -> Sequence[_T]:
        return items if self.run.end_km >= self.run.start_km else items[::-1]


def _without_repeats(stations: Iterable[Passed]) -> Iterator[Passed]:
    last: Stop | None = None
    for passed in stations:
        if passed.stop != last:
            yield passed
        last = passed.stop


def _crossings(stations: Sequence[Passed], distance_km: float) -> Iterator[Crossing]:
    for index, passed in enumerate(stations):
        if len(passed.stop.countries) == 2 and _SAME_KM < passed.km < distance_km - _SAME_KM:
            left = _country(reversed(stations[:index]))
            entered = _country(stations[index + 1 :])
            pair = _pair(passed.stop.countries, left, entered)
            if pair is not None:
                yield Crossing(passed.stop.name, passed.stop.position, pair, passed.km)


def _country(stations: Iterable[Passed]) -> str | None:
    return next((passed.stop.countries[0] for passed in stations if len(passed.stop.countries) == 1), None)


def _pair(countries: Sequence[str], left: str | None, entered: str | None) -> tuple[str, str] | None:
    # A way that turns back at the post has not crossed; one that begins or ends next to it shows one side only.
    one, other = countries
    left = left or (one if entered == other else other)
    entered = entered or (one if left == other else other)
    return None if left == entered else (left, entered)


def _gauge_breaks(tracks: Sequence[_Track], stations: Sequence[Passed]) -> Iterator[GaugeBreak]:
    names = {passed.stop.position: passed.stop.name for passed in stations}
    for before, after in pairwise(tracks):
        if before.gauge_mm != after.gauge_mm:
            name = names.get(after.position, "")
            yield GaugeBreak(name, after.position, (before.gauge_mm, after.gauge_mm), after.km)
