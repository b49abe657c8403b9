"""The nearest point of the network to a position: on the stretch between two stops, not only at a stop."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geo.coords import LatLon, distance_km, wrap_longitude
from geo.railways.network import Floats, Integers, Network, Segments
from geo.railways.sections import Section

AT_STOP_KM = 1.0
"""How near to a stop, along the track, a point counts as the stop itself."""

_KM_PER_DEGREE = 111.32


@dataclass(frozen=True, slots=True)
class Snap:
    """A position on the network: which section, how far along it (km), where, and how far from what was asked (km)."""

    section: int
    km: float
    position: LatLon
    offset_km: float


def snaps(network: Network, point: LatLon, within_km: float) -> dict[int, Snap]:
    """Return the nearest point on each connected part of the network that comes within the distance, by component."""
    found: dict[int, Snap] = {}
    for snap in nearest_by_section(network, point, within_km):
        found.setdefault(network.components[snap.section], snap)
    return found


def nearest_by_section(network: Network, point: LatLon, within_km: float) -> Iterator[Snap]:
    """Yield the nearest point of each section that comes within the distance, roughly the nearest section first."""
    # Flat projection misjudges by less than one in twenty over such distances; the geodesic decides.
    rows, shares, offsets = _project(network.segments, point, within_km * 1.05 + 0.01)
    order = np.argsort(offsets, kind="stable")
    seen: set[int] = set()
    for row, share in zip(rows[order], shares[order], strict=True):
        number = int(network.segments.section[row])
        if number not in seen:
            seen.add(number)
            snap = _snap(network, int(row), float(share), point)
            if snap.offset_km <= within_km:
                yield snap


def _project(segments: Segments, point: LatLon, within_km: float) -> tuple[Integers, Floats, Floats]:
    """The rows of the segments that come so near, where on each the nearest point is (0 to 1), and how far it is."""
    band = within_km / _KM_PER_DEGREE * 1.01
    rows = np.flatnonzero((segments.south <= point.latitude + band) & (segments.north >= point.latitude - band))
    start, end = _plane(segments.start[rows], point), _plane(segments.end[rows], point)
    along = end - start
    squares = np.maximum(along[0] ** 2 + along[1] ** 2, 1e-12)
    shares = np.clip(-(start[0] * along[0] + start[1] * along[1]) / squares, 0.0, 1.0)
    offsets = np.hypot(start[0] + along[0] * shares, start[1] + along[1] * shares)
    near = offsets <= within_km
    return rows[near], shares[near], offsets[near]


def _plane(degrees: Floats, point: LatLon) -> Floats:
    north = (degrees[:, 0] - point.latitude) * _KM_PER_DEGREE
    east = ((degrees[:, 1] - point.longitude + 180) % 360 - 180) * _KM_PER_DEGREE * np.cos(np.radians(point.latitude))
    return np.stack((north, east))


def _snap(network: Network, row: int, share: float, point: LatLon) -> Snap:
    number, index = int(network.segments.section[row]), int(network.segments.index[row])
    section = network.sections[number]
    start_km, end_km = section.posts_km[index], section.posts_km[index + 1]
    km = _to_stop(section, start_km + share * (end_km - start_km))
    position = position_at(section, km)
    return Snap(number, km, position, distance_km(point, position))


def _to_stop(section: Section, km: float) -> float:
    nearest = min((halt.km for halt in section.halts), key=lambda halt_km: abs(halt_km - km), default=km)
    return nearest if abs(nearest - km) <= AT_STOP_KM else km


def position_at(section: Section, km: float) -> LatLon:
    """Return where the section is at that distance from its start."""
    index = section.index_at(km)
    start_km, end_km = section.posts_km[index], section.posts_km[index + 1]
    return between(section.points[index], section.points[index + 1], (km - start_km) / (end_km - start_km))


def between(a: LatLon, b: LatLon, share: float) -> LatLon:
    """Return the position at that share (0 to 1) of the straight line from a to b, the short way round."""
    if share <= 0 or share >= 1:
        return b if share > 0 else a
    east = wrap_longitude(b.longitude - a.longitude)
    return LatLon(a.latitude + share * (b.latitude - a.latitude), wrap_longitude(a.longitude + share * east))
