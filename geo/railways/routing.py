"""Ways by rail through given points, other ways nearly as short, and the borders on them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from geo.coords import LatLon
from geo.railways.network import Network
from geo.railways.routes import Crossing, Route, make_route
from geo.railways.search import Run, shortest_way, way_km
from geo.railways.snapping import Snap, snaps

__all__ = ["SNAP_KM", "Crossing", "Route", "alternatives", "borders_between", "route"]

SNAP_KM = 25.0
PREFERRED_SNAP_KM = 5.0
ALTERNATIVE_SHARE = 0.2
_SHARED_AT_MOST = 0.9


def route(network: Network, points: Sequence[LatLon], *, snap_km: float | Sequence[float] = SNAP_KM) -> Route | None:
    """Return the shortest way by rail through the points in their order, or None when there is none.

    Each point joins the track at its nearest point, on the stretch between two stations too, within ``snap_km`` (one
    distance for all, or one for each point: a river or an area takes a wider one). A preferred network answers where it
    has a way from close by; what it does not cover is left to the other.
    """
    within = [float(snap_km)] * len(points) if isinstance(snap_km, int | float) else list(snap_km)
    if network.preferred is not None:
        found = _route(network.preferred, points, [min(km, PREFERRED_SNAP_KM) for km in within])
        if found is not None:
            return found
    return _route(network, points, within)


def _route(network: Network, points: Sequence[LatLon], within: Sequence[float]) -> Route | None:
    joined = _join(network, points, within)
    if len(joined) < 2:
        return None
    ways = [shortest_way(network, a, b) for a, b in pairwise(joined)]
    found = [way for way in ways if way is not None]
    return make_route(network, joined, found) if len(found) == len(ways) else None


def _join(network: Network, points: Sequence[LatLon], within_km: Sequence[float]) -> tuple[Snap, ...]:
    """The points on one connected part of the network, the part that all of them lie nearest to; else nothing."""
    found = [snaps(network, point, km) for point, km in zip(points, within_km, strict=True)]
    shared = set.intersection(*(set(each) for each in found)) if found else set()
    parts = [tuple(each[component] for each in found) for component in sorted(shared)]
    return min(parts, key=lambda part: sum(snap.offset_km for snap in part), default=())


def alternatives(
    network: Network, a: LatLon, b: LatLon, *, within: float = ALTERNATIVE_SHARE, snap_km: float = SNAP_KM
) -> tuple[Route, ...]:
    """Return the other ways from a to b, shortest first, at most that share longer than the shortest.

    Each is the shortest way that keeps off one section of the shortest, and shares less than nine tenths with any
    way before it.
    """
    ends = _join(network, (a, b), (snap_km, snap_km))
    best = shortest_way(network, *ends) if len(ends) == 2 else None
    if best is None:
        return ()
    limit = way_km(best) * (1 + within)
    others = sorted({way for way in _detours(network, ends, best) if way_km(way) <= limit}, key=way_km)
    return tuple(make_route(network, ends, [way]) for way in _distinct(best, others))


def _detours(network: Network, ends: Sequence[Snap], best: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    for run in best:
        way = shortest_way(network, ends[0], ends[1], blocked={run.section})
        if way is not None:
            yield way


def _distinct(best: Sequence[Run], others: Sequence[Sequence[Run]]) -> Iterator[Sequence[Run]]:
    kept = [best]
    for way in others:
        if all(_shared_km(way, other) < _SHARED_AT_MOST * way_km(other) for other in kept):
            kept.append(way)
            yield way


def _shared_km(way: Sequence[Run], other: Sequence[Run]) -> float:
    sections = {run.section for run in other}
    return sum(run.length_km for run in way if run.section in sections)


def borders_between(route: Route, from_country: str, to_country: str) -> tuple[Crossing, ...]:
    """Return where the route leaves the one country for the other (ISO alpha-2), in the order of travel."""
    return tuple(border for border in route.borders if border.countries == (from_country, to_country))
