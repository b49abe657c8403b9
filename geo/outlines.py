"""Outlines and borders of countries as Natural Earth 1:50m draws them, read once from data/countries.json.

Borders take no side: they are the ones that Natural Earth draws, de facto control where it is disputed.
Shapely geometries here are in its order, longitude before latitude, in degrees; points that go in and out are LatLon.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from math import cos, degrees, radians
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import shapely
from shapely.affinity import scale, translate
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, Polygon

from geo.coords import LatLon, distance_km, sphere_km, unwrapped, wrap_longitude
from geo.data_files import data_dir
from geo.errors import UnknownNameError

EARTH_RADIUS_KM = 6371.0088
Ring = npt.NDArray[np.float64]


class Disc(NamedTuple):
    """A point well inside an area, and the radius in kilometres of the circle round it that holds the area."""

    centre: LatLon
    radius_km: float


@dataclass(frozen=True, slots=True)
class Territory:
    """One country or territory: its ISO alpha-2 code (None where ISO has none), its name, its outline."""

    code: str | None
    name: str
    shape: MultiPolygon
    arcs: frozenset[int]


@dataclass(frozen=True, slots=True)
class Atlas:
    """All territories, the arcs that their outlines share, and the index over their polygons."""

    territories: tuple[Territory, ...]
    arcs: tuple[Ring, ...]
    tree: shapely.STRtree
    owners: tuple[Territory, ...]

    @property
    def by_code(self) -> Mapping[str, Territory]:
        """The territories that have a code."""
        return {territory.code: territory for territory in self.territories if territory.code}


def codes() -> tuple[str, ...]:
    """Return the ISO alpha-2 codes that have an outline, sorted (Kosovo is XK)."""
    return tuple(sorted(_atlas().by_code))


def name(code: str) -> str:
    """Return the country's English name (GeoNames); UnknownNameError when the code has no outline."""
    return _territory(code).name


def outline(code: str) -> MultiPolygon:
    """Return the country's outline, longitude before latitude; UnknownNameError when the code has none."""
    return _territory(code).shape


def country_at(point: LatLon, within_km: float = 0.0) -> str | None:
    """Return the code of the country that holds the point, else of the nearest one within the distance.

    None means the sea, or a territory without a code. Coasts are drawn at 1:50m, so a port may need within_km=5.
    """
    spot = Point(point.longitude, point.latitude)
    inside = _atlas().tree.query(spot, predicate="intersects")
    if len(inside):
        return _atlas().owners[int(inside[0])].code
    near = sorted(_nearby(point, within_km), key=lambda found: found[0]) if within_km > 0 else []
    return near[0][1].code if near else None


def distance_to_country_km(point: LatLon, code: str, within_km: float) -> float | None:
    """Return the kilometres from the point to the country's outline, 0 inside; None beyond within_km."""
    if shapely.intersects_xy(outline(code), point.longitude, point.latitude):
        return 0.0
    return min((km for km, territory in _nearby(point, within_km) if territory.code == code), default=None)


def border(a: str, b: str) -> MultiLineString:
    """Return the lines that the two countries share, empty when they are not neighbours."""
    return _lines(sorted(_territory(a).arcs & _territory(b).arcs))


def border_lines() -> MultiLineString:
    """Return all inland borders, those of territories without a code too; each stretch once."""
    owned = list(chain.from_iterable(territory.arcs for territory in _atlas().territories))
    numbers, uses = np.unique(np.array(owned), return_counts=True)
    return _lines([int(number) for number in numbers[uses > 1]])


def crossings(line: Sequence[LatLon], a: str, b: str) -> tuple[LatLon, ...]:
    """Return where the line crosses the border of a and b, in the line's order."""
    if len(line) < 2:
        return ()
    way = LineString([(point.longitude, point.latitude) for point in unwrapped(line)])
    turns = (translate(border(a, b), xoff=turn) for turn in (-360.0, 0.0, 360.0))
    meetings = chain.from_iterable(shapely.get_parts(way.intersection(lines)) for lines in turns)
    spots = sorted((part.centroid for part in meetings if not part.is_empty), key=way.project)
    return tuple(LatLon(spot.y, wrap_longitude(spot.x)) for spot in spots)


def area_km2(code: str) -> float:
    """Return the area of the country's outline in square kilometres."""
    return sum(_area_km2(part) for part in outline(code).geoms)


@cache
def disc(code: str) -> Disc:
    """Return a representative point of the country's largest part, and the radius that holds that part."""
    largest = max(outline(code).geoms, key=_area_km2)
    centre = _centre(largest)
    return Disc(centre, max(sphere_km(centre, LatLon(lat, lon)) for lon, lat in largest.exterior.coords))


def _area_km2(polygon: Polygon) -> float:
    return float(_equal_area(polygon).area) * EARTH_RADIUS_KM**2


def _equal_area(polygon: Polygon) -> Polygon:
    """Lambert's cylindrical projection in units of the earth's radius: x is the longitude, y the latitude's sine."""
    return shapely.transform(
        polygon, lambda lonlat: np.column_stack((np.radians(lonlat[:, 0]), np.sin(np.radians(lonlat[:, 1]))))
    )


def _centre(polygon: Polygon) -> LatLon:
    flat = _equal_area(polygon).centroid
    spot = Point(degrees(flat.x), degrees(float(np.arcsin(flat.y))))
    inner = spot if polygon.contains(spot) else polygon.representative_point()
    return LatLon(inner.y, inner.x)


def _nearby(point: LatLon, within_km: float) -> Iterator[tuple[float, Territory]]:
    """The territories with an outline within the distance, each polygon's kilometres beside it."""
    high = degrees(within_km / EARTH_RADIUS_KM) * 1.01
    shrink = max(cos(radians(point.latitude)), 0.01)
    window = shapely.box(
        point.longitude - high / shrink, point.latitude - high, point.longitude + high / shrink, point.latitude + high
    )
    for number in _atlas().tree.query(window, predicate="intersects"):
        part = shapely.clip_by_rect(_atlas().tree.geometries[number], *window.bounds)
        km = _distance_to_shape_km(point, part, shrink)
        if km <= within_km:
            yield km, _atlas().owners[int(number)]


def _distance_to_shape_km(point: LatLon, shape: shapely.Geometry, shrink: float) -> float:
    """Geodesic distance to the nearest point, found on a map whose longitudes are shrunk to the latitude's scale."""
    spot = Point(point.longitude * shrink, point.latitude)
    _, nearest = shapely.shortest_line(spot, scale(shape, xfact=shrink, origin=(0, 0))).coords
    return distance_km(point, LatLon(nearest[1], nearest[0] / shrink))


def _territory(code: str) -> Territory:
    try:
        return _atlas().by_code[code]
    except KeyError:
        raise UnknownNameError(f"No outline is known for this country; use an ISO alpha-2 code: {code}") from None


def _lines(numbers: Sequence[int]) -> MultiLineString:
    return MultiLineString([_atlas().arcs[number] for number in numbers])


@cache
def _atlas() -> Atlas:
    topology = json.loads((data_dir() / "countries.json").read_text(encoding="utf-8"))
    arcs = _decoded(topology)
    territories = tuple(_read(entry, arcs) for entry in topology["objects"]["countries"]["geometries"])
    parts = [(part, territory) for territory in territories for part in territory.shape.geoms]
    tree = shapely.STRtree([part for part, _ in parts])
    return Atlas(territories, arcs, tree, tuple(territory for _, territory in parts))


def _decoded(topology: Mapping[str, Any]) -> tuple[Ring, ...]:
    """The arcs in degrees: TopoJSON keeps them as steps on a grid."""
    grid = topology["transform"]
    return tuple(np.cumsum(np.array(steps), axis=0) * grid["scale"] + grid["translate"] for steps in topology["arcs"])


def _read(entry: Mapping[str, Any], arcs: Sequence[Ring]) -> Territory:
    parts = chain.from_iterable(_parts([_ring(ring, arcs) for ring in rings]) for rings in entry["arcs"])
    numbers = frozenset(arc if arc >= 0 else ~arc for rings in entry["arcs"] for ring in rings for arc in ring)
    return Territory(entry.get("id"), entry["properties"]["name"], MultiPolygon(list(parts)), numbers)


def _parts(rings: Sequence[Ring]) -> Iterator[Polygon]:
    """The sound polygons, each within -180 to 180, of an outer ring and its holes."""
    whole = Polygon(_continued(rings[0]), rings[1:])
    sound = whole if whole.is_valid else shapely.make_valid(whole, method="structure")
    if sound.bounds[0] >= -180 and sound.bounds[2] <= 180:
        yield from _polygons(sound)
        return
    for turn in (-360.0, 0.0, 360.0):
        yield from _polygons(shapely.clip_by_rect(translate(sound, xoff=turn), -180, -90, 180, 90))


def _polygons(shape: shapely.Geometry) -> Iterator[Polygon]:
    """The areas in what may be a mixture: where the coarse grid closes a spit, it leaves a line."""
    return (part for part in shapely.get_parts(shapely.get_parts(shape)) if isinstance(part, Polygon))


def _continued(ring: Ring) -> Ring:
    """The ring with longitudes continued past 180 degrees, as in the file it crosses the antimeridian uncut.

    One that runs round the pole is closed along the south edge of the map.
    """
    if np.ptp(ring[:, 0]) < 180:
        return ring
    longitudes = np.unwrap(ring[:, 0], period=360.0)
    longitudes -= 360.0 * round(float(longitudes.mean()) / 360.0)
    around = np.column_stack((longitudes, ring[:, 1]))
    if abs(longitudes[-1] - longitudes[0]) < 180:
        return around
    return np.vstack((around, [[longitudes[-1], -90.0], [longitudes[0], -90.0]]))


def _ring(numbers: Sequence[int], arcs: Sequence[Ring]) -> Ring:
    """One closed ring; a negative number is an arc walked backwards (TopoJSON), ~n its number."""
    return np.concatenate([arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers])
