"""Lines and outlines cut where they cross 180 degrees, as RFC 7946 (3.1.9) asks."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import floor

import shapely
from shapely.affinity import translate

from geo.coords import LatLon, unwrapped

Position = list[float]

DIGITS = 5
_TURNS = (-360.0, 0.0, 360.0)


def cut_line(points: Sequence[LatLon]) -> list[list[Position]]:
    """Return the line as [longitude, latitude] parts within -180 to 180, none of them without length."""
    parts: list[list[Position]] = [[]]
    way = unwrapped(points)
    for a, b in pairwise(way):
        parts[-1].append(_position(a, _turn(a)))
        if _turn(a) != _turn(b):
            middle = _meeting(a, b)
            parts[-1].append(_position(middle, _turn(a)))
            parts.append([_position(middle, _turn(b))])
    parts[-1].extend(_position(point, _turn(point)) for point in way[-1:])
    return [part for part in map(_distinct, parts) if len(part) > 1]


def _turn(point: LatLon) -> int:
    return floor((point.longitude + 180.0) / 360.0)


def _position(point: LatLon, turn: int) -> Position:
    return [round(point.longitude - 360.0 * turn, DIGITS), round(point.latitude, DIGITS)]


def _meeting(a: LatLon, b: LatLon) -> LatLon:
    longitude = 360.0 * max(_turn(a), _turn(b)) - 180.0
    share = (longitude - a.longitude) / (b.longitude - a.longitude)
    return LatLon(a.latitude + share * (b.latitude - a.latitude), longitude)


def _distinct(part: Sequence[Position]) -> list[Position]:
    return [*part[:1], *(b for a, b in pairwise(part) if a != b)]


def cut_rings(rings: Iterable[Sequence[LatLon]]) -> list[list[list[Position]]]:
    """Return outlines as polygons within -180 to 180, their outer rings counter-clockwise, closed."""
    shapes = [shapely.make_valid(shapely.Polygon([(p.longitude, p.latitude) for p in ring])) for ring in rings]
    window = shapely.box(-180.0, -90.0, 180.0, 90.0)
    pieces = [translate(shape, xoff=turn).intersection(window) for shape in shapes for turn in _TURNS]
    flat = (part for piece in pieces for part in shapely.get_parts(piece) if isinstance(part, shapely.Polygon))
    return [_polygon(shapely.orient_polygons(part)) for part in flat if not part.is_empty]


def _polygon(shape: shapely.Polygon) -> list[list[Position]]:
    rings = (shape.exterior, *shape.interiors)
    return [[[round(x, DIGITS), round(y, DIGITS)] for x, y in ring.coords] for ring in rings]
