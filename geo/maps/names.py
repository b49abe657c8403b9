"""Names of countries and seas, each with the points where the name may stand and how much room there is."""

import csv
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Point, Polygon

from geo.coords import LatLon
from geo.data_files import data_dir
from geo.maps.mercator import MAX_LATITUDE, project, project_all
from geo.outlines import codes, name, outline

_SEA_FEATURES = {"OCN", "SEA", "GULF", "BAY"}
_SMALLEST_SEA_KM = 150.0
_WORLD_KM = 40075.0
_STEPS = 12
_NARROWEST_STEP, _WIDEST_STEP = 0.002, 0.012
_LARGEST_PARTS = 4


class Kind(StrEnum):
    """What is named; countries stand in spaced capitals, seas in italics."""

    COUNTRY = "country"
    SEA = "sea"


class Spot(NamedTuple):
    """A point for a name on the map, in units of the world's width, and how far its area's edge is."""

    x: float
    y: float
    room: float


class Name(NamedTuple):
    """A name, its spots with the roomiest first, and how much it matters: a higher rank comes first."""

    text: str
    kind: Kind
    rank: float
    spots: tuple[Spot, ...]


@cache
def names() -> tuple[Name, ...]:
    """Return all names, countries first, by rank."""
    named = [Name(name(code), Kind.COUNTRY, *_inside(outline(code))) for code in codes()]
    ranked = sorted((n for n in named if n.spots), key=lambda n: -n.rank)
    return (*ranked, *sorted(_seas(), key=lambda n: -n.rank))


def _inside(shape: MultiPolygon) -> tuple[float, tuple[Spot, ...]]:
    flat = shapely.transform(shapely.clip_by_rect(shape, -180, -MAX_LATITUDE, 180, MAX_LATITUDE), project_all)
    polygons = [part for part in shapely.get_parts(flat) if isinstance(part, Polygon) and not part.is_empty]
    parts = sorted(polygons, key=lambda part: -part.area)[:_LARGEST_PARTS]
    spots = sorted((spot for part in parts for spot in _spots(part)), key=lambda spot: -spot.room)
    return float(flat.area), tuple(spots)


def _spots(polygon: Polygon) -> Iterator[Spot]:
    middle, edge = shapely.get_coordinates(shapely.maximum_inscribed_circle(polygon, tolerance=1e-4))
    yield Spot(float(middle[0]), float(middle[1]), float(np.hypot(*(middle - edge))))
    left, top, right, bottom = polygon.bounds
    step = min(max(right - left, bottom - top) / _STEPS, _WIDEST_STEP)
    step = max(step, _NARROWEST_STEP)
    grid = np.stack(np.meshgrid(np.arange(left, right, step), np.arange(top, bottom, step)), -1).reshape(-1, 2)
    inner = grid[shapely.contains_xy(polygon, grid)]
    rooms = np.atleast_1d(shapely.distance(polygon.boundary, shapely.points(inner)))
    roomy = zip(inner[rooms > step / 4], rooms[rooms > step / 4], strict=True)
    yield from (Spot(float(x), float(y), float(room)) for (x, y), room in roomy)


def _seas() -> Iterator[Name]:
    shown = _shown_names()
    land = shapely.STRtree([shapely.transform(outline(code), project_all) for code in codes()])
    with (data_dir() / "gazetteer.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            radius = float(row["radius_km"] or 0)
            text = shown.get(row["name"], row["name"])
            if text and row["feature"] in _SEA_FEATURES and radius >= _SMALLEST_SEA_KM:
                at = LatLon(float(row["latitude"]), float(row["longitude"]))
                spots = _at_sea(at, radius, land)
                yield Name(text, Kind.SEA, radius, spots)


def _at_sea(at: LatLon, radius_km: float, land: shapely.STRtree) -> tuple[Spot, ...]:
    """The middle of the sea, and points half its radius round it, as far as they are at sea."""
    middle = project(at)
    reach = radius_km / _WORLD_KM / max(np.cos(np.radians(at.latitude)), 0.1)
    turns = np.arange(0, 2 * np.pi, np.pi / 4)
    ring = [(middle.x + reach * r * np.cos(t), middle.y + reach * r * np.sin(t)) for r in (0.25, 0.5) for t in turns]
    spots = [Spot(x, y, _to_land(x, y, land)) for x, y in [(middle.x, middle.y), *ring]]
    return tuple(sorted((spot for spot in spots if spot.room > 0), key=lambda spot: -spot.room))


def _to_land(x: float, y: float, land: shapely.STRtree) -> float:
    point = Point(x, y)
    return float(shapely.distance(land.geometries.take(land.nearest(point)), point))


def _shown_names() -> dict[str, str]:
    """Seas that go by two names carry both, for the map takes no side; parts and routes that overlap carry none."""
    with Path(__file__).with_name("sea_names.csv").open(encoding="utf-8", newline="") as file:
        return {row["name"]: row["shown"] for row in csv.DictReader(file)}


def near(spots: Sequence[Spot], left: float, right: float) -> tuple[Spot, ...]:
    """Return the spots between two sides of a map, moved by whole turns of the earth where that brings them in."""
    turned = ((spot, turn) for spot in spots for turn in (-1, 0, 1) if left <= spot.x + turn <= right)
    return tuple(spot._replace(x=spot.x + turn) for spot, turn in turned)
