"""What part of the earth a frame on the sheet shows, and where each place lies in it."""

from dataclasses import dataclass
from math import cos, radians
from typing import NamedTuple

import numpy as np

from geo.coords import BBox, LatLon
from geo.maps.mercator import Floats, Window, World, box_of, project, project_all, unproject, window_of
from geo.maps.plane import Box, Point, Way
from geo.maps.scene import Line

WORLD = BBox(-180.0, -58.0, 180.0, 78.0)
EARTH_ROUND_KM = 40075.017


class Padding(NamedTuple):
    """Room round the extent, in units, for labels that stand beside their places."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Viewport:
    """A frame on the sheet and the rectangle of the map that it shows."""

    frame: Box
    window: Window

    @property
    def world_units(self) -> float:
        """How wide the whole earth would be, in units of the sheet."""
        return (self.frame.right - self.frame.left) / self.window.width

    @property
    def box(self) -> BBox:
        """The part of the earth that is seen, longitudes continued."""
        return box_of(self.window)

    def window_in(self, frame: Box) -> Window:
        """Return what a frame on the same sheet shows that is a little larger or smaller."""
        unit, own, window = 1 / self.world_units, self.frame, self.window
        left, top = window.left + (frame.left - own.left) * unit, window.top + (frame.top - own.top) * unit
        right, bottom = left + (frame.right - frame.left) * unit, top + (frame.bottom - frame.top) * unit
        return Window(left, max(top, 0.0), right, min(bottom, 1.0))

    def point(self, at: LatLon) -> Point:
        """Return where a place lies on the sheet."""
        return self.spot(*project(at))

    def spot(self, x: float, y: float) -> Point:
        """Return where a point of the map, in units of the world's width, lies on the sheet."""
        scale = self.world_units
        return Point(self.frame.left + (x - self.window.left) * scale, self.frame.top + (y - self.window.top) * scale)

    def way(self, line: Line) -> Way:
        """Return the line on the sheet."""
        return [self.point(at) for at in line.points]

    def points(self, lonlat: Floats) -> Floats:
        """Return rows of x, y on the sheet for rows of longitude, latitude."""
        corner = np.array([self.frame.left, self.frame.top])
        shown: Floats = corner + (project_all(lonlat) - np.array(self.window[:2])) * self.world_units
        return shown

    def km_across(self, latitude: float) -> float:
        """Return the kilometres that the frame's width spans at a latitude."""
        return self.window.width * EARTH_ROUND_KM * cos(radians(latitude))

    def latitude_at(self, y: float) -> float:
        """Return the latitude of a height on the sheet."""
        return unproject(World(0.0, self.window.top + (y - self.frame.top) / self.world_units)).latitude


def fitted(extent: BBox | None, frame: Box, padding: Padding) -> Viewport:
    """Return the viewport that shows the extent inside the padding, and no more than the map has in height."""
    wanted = window_of(extent or WORLD)
    across, down = frame.right - frame.left, frame.bottom - frame.top
    free = max(across - padding.left - padding.right, 1.0), max(down - padding.top - padding.bottom, 1.0)
    scale = min(free[0] / max(wanted.width, 1e-9), free[1] / max(wanted.height, 1e-9))
    scale = max(scale, down)
    left = (wanted.left + wanted.right) / 2 - (padding.left + free[0] / 2) / scale
    top = (wanted.top + wanted.bottom) / 2 - (padding.top + free[1] / 2) / scale
    top = min(max(top, 0.0), 1.0 - down / scale)
    return Viewport(frame, Window(left, top, left + across / scale, top + down / scale))
