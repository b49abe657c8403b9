"""The record of a way by rail, put together from runs along sections: stops passed, borders crossed, gauge breaks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from geo.coords import LatLon
from geo.railways.network import Network
from geo.railways.search import Run, way_km
from geo.railways.sections import Section, Stop
from geo.railways.snapping import Snap, position_at

WHY = "by rail, schematic between stations"
_SAME_KM = 1e-6


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
    """Where the track gauge changes on the way (millimetres, before and after), km from the start."""

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


@dataclass(frozen=True, slots=True)
class _Mark:
    km: float
    position: LatLon
    stop: Stop | None


@dataclass(frozen=True, slots=True)
class _Step:
    start: _Mark
    end: _Mark
    gauge_mm: int
    line: str


def make_route(network: Network, points: Sequence[Snap], ways: Sequence[Sequence[Run]]) -> Route:
    """Return the route that runs the ways one after the other; each way leads from one of the points to the next."""
    steps = tuple(_steps(network, [run for way in ways for run in way]))
    stations = tuple(_passed(steps))
    lengths = [way_km(way) for way in ways]
    return Route(
        distance_km=sum(lengths),
        geometry=(points[0].position, *(step.end.position for step in steps)),
        stations=stations,
        borders=tuple(_crossings(stations, sum(lengths))),
        gauge_breaks=tuple(_gauge_breaks(steps)),
        lines=tuple(dict.fromkeys(step.line for step in steps)),
        points=tuple(points),
        points_km=tuple(accumulate(lengths, initial=0.0)),
        why=WHY,
    )


def _steps(network: Network, runs: Sequence[Run]) -> Iterator[_Step]:
    done_km = 0.0
    for run in runs:
        section = network.sections[run.section]
        for start, end in pairwise(_marks(section, run, done_km)):
            track = section.tracks[section.index_at((_post(run, start, done_km) + _post(run, end, done_km)) / 2)]
            yield _Step(start, end, track.gauge_mm, track.line)
        done_km += run.length_km


def _post(run: Run, mark: _Mark, done_km: float) -> float:
    travelled = mark.km - done_km
    return run.start_km + travelled if run.end_km >= run.start_km else run.start_km - travelled


def _marks(section: Section, run: Run, done_km: float) -> list[_Mark]:
    low, high = sorted((run.start_km, run.end_km))
    at_stops = {
        post: stop
        for post, stop in zip(section.posts_km, section.stops, strict=True)
        if low - _SAME_KM <= post <= high + _SAME_KM
    }
    posts = sorted({*at_stops, *(end for end in (low, high) if not _near(end, at_stops))})
    ordered = posts if run.end_km >= run.start_km else posts[::-1]
    return [_mark(section, post, at_stops.get(post), done_km + abs(post - run.start_km)) for post in ordered]


def _near(km: float, posts: Iterable[float]) -> bool:
    return any(abs(km - post) <= _SAME_KM for post in posts)


def _mark(section: Section, post: float, stop: Stop | None, km: float) -> _Mark:
    return _Mark(km, stop.position if stop else position_at(section, post), stop)


def _passed(steps: Sequence[_Step]) -> Iterator[Passed]:
    last: Stop | None = None
    for mark in (*(step.start for step in steps[:1]), *(step.end for step in steps)):
        if mark.stop is not None and mark.stop != last:
            yield Passed(mark.stop, mark.km)
        last = mark.stop


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


def _gauge_breaks(steps: Sequence[_Step]) -> Iterator[GaugeBreak]:
    for before, after in pairwise(steps):
        if before.gauge_mm != after.gauge_mm:
            name = before.end.stop.name if before.end.stop else ""
            yield GaugeBreak(name, before.end.position, (before.gauge_mm, after.gauge_mm), before.end.km)
