"""The web's Mercator projection, in units of the world's width: x grows eastward from 180 W, y southward from 85 N."""

from math import asinh, atan, degrees, pi, radians, sinh, tan
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geo.coords import BBox, LatLon

MAX_LATITUDE = 85.0511287798066
Floats = npt.NDArray[np.float64]


class World(NamedTuple):
    """A point in units of the world's width; x outside 0 to 1 is the next turn of the earth."""

    x: float
    y: float


class Window(NamedTuple):
    """A rectangle of the map in the same units: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top


def project(point: LatLon) -> World:
    """Return the point on the map; latitudes beyond 85.05 degrees lie on its edge."""
    latitude = max(-MAX_LATITUDE, min(MAX_LATITUDE, point.latitude))
    return World((point.longitude + 180) / 360, (1 - asinh(tan(radians(latitude))) / pi) / 2)


def unproject(world: World) -> LatLon:
    """Return the position of a point on the map, its longitude not wrapped."""
    return LatLon(degrees(atan(sinh(pi * (1 - 2 * world.y)))), world.x * 360 - 180)


def project_all(lonlat: Floats) -> Floats:
    """Return rows of x, y for rows of longitude, latitude in degrees."""
    latitude = np.radians(np.clip(lonlat[:, 1], -MAX_LATITUDE, MAX_LATITUDE))
    return np.column_stack(((lonlat[:, 0] + 180) / 360, (1 - np.arcsinh(np.tan(latitude)) / np.pi) / 2))


def latitudes(y: Floats) -> Floats:
    """Return the latitude in degrees of each y."""
    return np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y))))


def window_of(box: BBox) -> Window:
    """Return the rectangle that holds a box whose longitudes are continued past 180 where it crosses that line."""
    top_left, bottom_right = project(LatLon(box.north, box.west)), project(LatLon(box.south, box.west + box.width_deg))
    return Window(top_left.x, top_left.y, bottom_right.x, bottom_right.y)


def box_of(window: Window) -> BBox:
    """Return the box that a rectangle of the map shows, longitudes continued."""
    north_west, south_east = unproject(World(window.left, window.top)), unproject(World(window.right, window.bottom))
    return BBox(north_west.longitude, south_east.latitude, south_east.longitude, north_west.latitude)
