"""How long real track takes to load, and a route over it: a made-up grid of lines that meet, drawn as a map would.

Seconds are of processor time: what else the machine does is not counted.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import log, sin
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from geo.coords import LatLon
from geo.railways.network import Network
from geo.railways.routing import route
from geo.railways.tracks import add_tracks, usual_network

SIZES = (5_000, 15_000, 50_000)
"""Vertices."""
ROWS = 25
WEST, SOUTH, WIDTH, HEIGHT = 20.0, 45.0, 12.0, 6.0
"""Degrees."""
LOAD_S, ROUTE_S = 5.0, 0.05
ENDS = ((0.02, 0.06), (0.98, 0.94)), ((0.1, 0.9), (0.9, 0.1)), ((0.5, 0.02), (0.54, 0.98))
"""From where to where, as shares of the grid's width and height."""


def main() -> None:
    """Print the seconds for each size and how the loading grows."""
    loads = []
    for vertices in SIZES:
        with TemporaryDirectory() as folder:
            source = Path(folder) / "grid.geojson"
            source.write_text(json.dumps(grid(vertices)), encoding="utf-8")
            os.environ["DATELINE_TRACKS"] = str(Path(folder) / "kept")
            add_s = timed(partial(add_tracks, source))
            loads.append(timed(usual_network))
            seconds = [route_s(usual_network(), start, end) for start, end in ENDS]
            print(
                f"{vertices} vertices: add {add_s:.2f} s, load {loads[-1]:.2f} s, "
                f"route {max(seconds) * 1000:.0f} ms at most"
            )
    allowed = SIZES[-1] * log(SIZES[-1]) / (SIZES[0] * log(SIZES[0]))
    print(f"loading grew {loads[-1] / loads[0]:.1f} times, n log n grows {allowed:.1f} times")
    print(f"wanted at {SIZES[-1]} vertices: load {LOAD_S:.0f} s, route {ROUTE_S * 1000:.0f} ms")


def timed(task: Callable[[], object]) -> float:
    """Return the seconds that a task takes."""
    begun = process_time()
    task()
    return process_time() - begun


def route_s(network: Network, start: Sequence[float], end: Sequence[float]) -> float:
    """Return the seconds for a route, the quicker of two runs."""
    points = [LatLon(SOUTH + HEIGHT * up, WEST + WIDTH * across) for across, up in (start, end)]
    found = route(network, points)
    if found is None or found.why != "by rail, along the track as mapped":
        raise RuntimeError(f"No way over the added track between {points}")
    return min(timed(lambda: route(network, points)) for _ in range(2))


def grid(vertices: int) -> dict[str, object]:
    """Return lines of track as GeoJSON that wind from west to east and from south to north, in many short features."""
    each = max(2, vertices // (2 * ROWS))
    lines = [
        *(_line(row, each, across=True) for row in range(ROWS)),
        *(_line(row, each, across=False) for row in range(ROWS)),
    ]
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": part}}
        for line in lines
        for part in _cut(list(line))
    ]
    return {"type": "FeatureCollection", "features": features}


def _line(row: int, count: int, *, across: bool) -> Iterator[tuple[float, float]]:
    """Points on a winding line; lines of both directions cross at points that they share."""
    at = (row + 0.5) / ROWS
    shares = sorted({*(index / (count - 1) for index in range(count)), *((n + 0.5) / ROWS for n in range(ROWS))})
    for share in shares:
        bend = 0.004 * sin(40 * share) * (min(abs(share * ROWS - round(share * ROWS - 0.5) - 0.5), 0.5))
        x, y = (share, at + bend) if across else (at + bend, share)
        yield round(WEST + WIDTH * x, 7), round(SOUTH + HEIGHT * y, 7)


def _cut(points: list[tuple[float, float]], length: int = 200) -> Iterator[list[tuple[float, float]]]:
    for start in range(0, len(points) - 1, length):
        yield points[start : start + length + 1]
