"""Legs and branches as lines, countries and regions as areas."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import cos, radians

import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon

from geo.coords import LatLon, great_circle, unwrapped
from geo.errors import UnknownNameError
from geo.escaping import line
from geo.gazetteer.place import Extent, Place
from geo.journey.records import Basis, Branch, Leg, Standing
from geo.maps.longitudes import is_beyond
from geo.maps.marks import Told
from geo.maps.scene import Area, Line, Look, Mark, Paint
from geo.outlines import outline

RAILWAY = "railway"
KM_PER_DEGREE = 111.32
OUTLINE_TOLERANCE_DEG = 0.04
SMALLEST_PART_DEG2 = 0.01
SMALLEST_AREA_KM = 3.0
"""The radius of an area below which its outline is hidden by a stop's circle at any scale of a journey."""
_COUNTRY_FEATURES = ("PCL", "TERR")
_LOOKS = {
    Standing.EXPECTED: Look.EXPECTED,
    Standing.SPECULATED: Look.SPECULATED,
    Standing.DISPUTED: Look.DISPUTED,
    Standing.OVERTAKEN: Look.OVERTAKEN,
    Standing.DENIED: Look.DENIED,
}


def leg_line(leg: Leg, ends: Sequence[Place], told: Told) -> Line:
    """Return a leg of the itinerary as a line; `ends` are the places of its two stops."""
    look = Look.INFERRED if leg.basis is Basis.INFERRED else Look(leg.status)
    paint = Paint.INK if look is Look.INFERRED else told.paint(leg.attestations)
    return _line(leg.id, leg, look, paint, ends, told)


def branch_line(branch: Branch, ends: Sequence[Place], told: Told) -> Line:
    """Return a branch as a line, with the dash of its own certainty."""
    look = _LOOKS.get(branch.standing, Look.SPECULATED)
    struck = look in (Look.OVERTAKEN, Look.DENIED)
    paint = Paint.STRUCK if struck else told.paint(branch.way.attestations)
    return _line(branch.id, branch.way, look, paint, ends, told)


def _line(key: str, way: Leg, look: Look, paint: Paint, ends: Sequence[Place], told: Told) -> Line:
    points = unwrapped(way.geometry if len(way.geometry) > 1 else _straight([place.at for place in ends]))
    dash = look if not look.crossed else Look.INFERRED if way.basis is Basis.INFERRED else Look(way.status)
    names = " to ".join(line(place.name) for place in (*ends[:1], *ends[1:][-1:]))
    said = told.letters(way.attestations)
    parts = (names, str(look), way.arithmetic, f"report {', '.join(said)}" if said else "")
    title = ", ".join(part for part in parts if part)
    drawn, schematic = _outside(points, ends), way.distance_basis == RAILWAY
    return Line(key, look, dash, paint, drawn, schematic, title, way.start, way.end)


def _straight(corners: Sequence[LatLon]) -> tuple[LatLon, ...]:
    return tuple(p for a, b in pairwise(corners) for p in great_circle(a, b)) or tuple(corners)


def _outside(points: tuple[LatLon, ...], ends: Sequence[Place]) -> tuple[LatLon, ...]:
    """The points of the way up to the areas at its ends: a line into an area would make a point of it."""
    areas = [shape for place in (*ends[:1], *ends[-1:]) if is_area(place) for shape in _shape(place).geoms]
    if not areas or len(points) < 2:
        return points
    rest = LineString([(p.longitude, p.latitude) for p in points]).difference(shapely.union_all(areas))
    parts = [part for part in shapely.get_parts(rest) if isinstance(part, LineString) and not part.is_empty]
    longest = max(parts, key=lambda part: part.length, default=None)
    return () if longest is None else tuple(LatLon(y, x) for x, y in longest.coords)


def is_area(place: Place) -> bool:
    """Return whether the place is drawn with an outline, as a country or region is.

    Beyond the map's edge there is none, only a point; the smallest (Gibraltar, Monaco) would be too small to see.
    """
    return place.extent is Extent.AREA and place.radius_km >= SMALLEST_AREA_KM and not is_beyond(place.at)


def area(place: Place, mark: Mark) -> Area:
    """Return the place's outline: the country's, else a circle of the radius that the gazetteer gives."""
    rings = [polygon.exterior.coords for polygon in _shape(place).geoms]
    return Area(mark, tuple(tuple(LatLon(y, x) for x, y in ring) for ring in rings))


def _shape(place: Place) -> MultiPolygon:
    is_country = place.feature.startswith(_COUNTRY_FEATURES) and len(place.countries) == 1
    country = _country(place.countries[0]) if is_country else None
    return country if country is not None else MultiPolygon([_circle(place)])


@cache
def _country(code: str) -> MultiPolygon | None:
    try:
        whole = outline(code)
    except UnknownNameError:
        return None
    simple = shapely.simplify(whole, OUTLINE_TOLERANCE_DEG)
    parts = [part for part in shapely.get_parts(simple) if isinstance(part, Polygon) and not part.is_empty]
    seen = [part for part in parts if part.area > SMALLEST_PART_DEG2] or parts
    return MultiPolygon(seen) if seen else whole


def _circle(place: Place) -> Polygon:
    high = max(place.radius_km, 1.0) / KM_PER_DEGREE
    shrink = max(cos(radians(place.at.latitude)), 0.05)
    flat = Point(0, 0).buffer(high)
    return Polygon([(place.at.longitude + x / shrink, place.at.latitude + y) for x, y in flat.exterior.coords])


def shifted(line: Line, degrees: float) -> Line:
    """Return the line moved in longitude, to lie in the same turn of the earth as the rest of the scene."""
    return replace(line, points=tuple(LatLon(p.latitude, p.longitude + degrees) for p in line.points))
