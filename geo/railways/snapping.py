"""The nearest point of the network to a position: on the stretch between two stops, not only at a stop."""

from dataclasses import dataclass

import numpy as np

from geo.coords import LatLon, distance_km, wrap_longitude
from geo.railways.network import Floats, Network
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
    shares, offsets = _project(network, point)
    found: dict[int, Snap] = {}
    # Flat projection misjudges by less than one in twenty over such distances; the geodesic decides.
    for row in np.argsort(offsets, kind="stable")[: int(np.count_nonzero(offsets <= within_km * 1.05 + 0.01))]:
        component = network.components[network.segments.section[row]]
        if component not in found:
            snap = _snap(network, int(row), float(shares[row]), point)
            if snap.offset_km <= within_km:
                found[component] = snap
    return found


def _project(network: Network, point: LatLon) -> tuple[Floats, Floats]:
    start, end = (_plane(degrees, point) for degrees in (network.segments.start, network.segments.end))
    along = end - start
    squares = np.maximum((along**2).sum(axis=1), 1e-12)
    shares = np.clip(-(start * along).sum(axis=1) / squares, 0.0, 1.0)
    return shares, np.hypot(*(start + along * shares[:, None]).T)


def _plane(degrees: Floats, point: LatLon) -> Floats:
    north = (degrees[:, 0] - point.latitude) * _KM_PER_DEGREE
    east = ((degrees[:, 1] - point.longitude + 180) % 360 - 180) * _KM_PER_DEGREE * np.cos(np.radians(point.latitude))
    return np.stack((north, east), axis=1)


def _snap(network: Network, row: int, share: float, point: LatLon) -> Snap:
    number, index = int(network.segments.section[row]), int(network.segments.index[row])
    section = network.sections[number]
    start_km, end_km = section.posts_km[index], section.posts_km[index + 1]
    km = _to_stop(section, start_km + share * (end_km - start_km))
    position = position_at(section, km)
    return Snap(number, km, position, distance_km(point, position))


def _to_stop(section: Section, km: float) -> float:
    nearest = min((halt.km for halt in section.halts), key=lambda halt_km: abs(halt_km - km))
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
