"""The way between two places: by rail where the lines are known, else the shortest line over the globe."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from geo.coords import LatLon, great_circle, path_length_km
from geo.railways.network import Network
from geo.railways.routing import Route, alternatives, route
from geo.reading.records import Mode

KEPT_WAYS = 65_536
"""A filter shows the same ways again: they are measured once."""
RAILWAY, GEODESIC = "railway", "geodesic"
_CURVED = frozenset({Mode.SEA, Mode.AIR})


@dataclass(frozen=True, slots=True)
class BorderPost:
    """Where a way crosses a border: its name, position, the two country codes, and how far along the way, in km."""

    name: str
    at: LatLon
    countries: tuple[str, ...]
    along_km: float


@dataclass(frozen=True, slots=True)
class Way:
    """A way through points.

    Attributes:
        distance_km: its length.
        basis: "railway" or "geodesic".
        geometry: its points in order.
        short: how the length goes in a sum ("by rail", "in a straight line").
        words: the same for the legend ("by rail, schematic between stations").
        borders: the border posts on it.
        gauge_breaks: the names of the places where the gauge of the track changes on it, "" for one without.
    """

    distance_km: float
    basis: str
    geometry: tuple[LatLon, ...]
    short: str
    words: str
    borders: tuple[BorderPost, ...] = ()
    gauge_breaks: tuple[str, ...] = ()


WayFinder = Callable[[Sequence[LatLon], Mode | None], Way]
"""The way through the points in their order, by a mode of travel."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another way that is not much longer: its length, a place that the usual way does not pass, and its points."""

    distance_km: float
    by: str
    geometry: tuple[LatLon, ...]


OtherWays = Callable[[LatLon, LatLon, Mode | None], Sequence[Alternative]]
"""The other ways between two places by a mode of travel, the shortest first."""


def short_words(basis: str, mode: Mode | None) -> str:
    """Return how a way's length goes in a sum: "by rail", "along the great circle", "in a straight line"."""
    if basis == RAILWAY:
        return "by rail"
    return "along the great circle" if mode in _CURVED else "in a straight line"


def straight(points: Sequence[LatLon], mode: Mode | None) -> Way:
    """Return the shortest line over the globe through the points, as a great circle for ships and aircraft."""
    return _straight(tuple(points), curved=mode in _CURVED)


@lru_cache(maxsize=KEPT_WAYS)
def _straight(points: tuple[LatLon, ...], *, curved: bool) -> Way:
    geometry = [points[0]]
    for a, b in pairwise(points):
        geometry.extend(great_circle(a, b)[1:] if curved else [b])
    short = short_words(GEODESIC, Mode.AIR if curved else None)
    return Way(path_length_km(points), GEODESIC, tuple(geometry), short, f"{short}, way not reported")


def no_other_ways(start: LatLon, end: LatLon, mode: Mode | None) -> Sequence[Alternative]:
    """Return none: where no lines are known there is nothing to choose from."""
    return ()


def others_by_rail(network: Network) -> OtherWays:
    """Return a finder of the other ways over the network's lines, for trains."""

    @lru_cache(maxsize=KEPT_WAYS)
    def find(start: LatLon, end: LatLon, mode: Mode | None) -> Sequence[Alternative]:
        usual = route(network, (start, end)) if mode is Mode.RAIL else None
        return () if usual is None else tuple(_other(each, usual) for each in alternatives(network, start, end))

    return find


def _other(found: Route, usual: Route) -> Alternative:
    known = {passed.stop.name for passed in usual.stations}
    apart = [passed.stop.name for passed in found.stations if passed.stop.name not in known]
    return Alternative(found.distance_km, apart[len(apart) // 2] if apart else "", found.geometry)


def by_rail(network: Network) -> WayFinder:
    """Return a finder that takes the network's lines for trains, and the shortest line for all else."""

    @lru_cache(maxsize=KEPT_WAYS)
    def find(points: tuple[LatLon, ...], mode: Mode | None) -> Way:
        found = route(network, points) if mode is Mode.RAIL and len(points) > 1 else None
        return straight(points, mode) if found is None else _way(found, points)

    return lambda points, mode: find(tuple(points), mode)


def _way(found: Route, points: Sequence[LatLon]) -> Way:
    borders = tuple(BorderPost(b.name, b.position, b.countries, b.km) for b in found.borders)
    geometry = (points[0], *found.geometry[1:-1], points[-1])
    breaks = tuple(each.name for each in found.gauge_breaks)
    return Way(found.distance_km, RAILWAY, geometry, short_words(RAILWAY, Mode.RAIL), found.why, borders, breaks)
