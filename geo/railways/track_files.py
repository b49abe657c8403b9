"""Real track from GeoJSON lines, as exported from OpenStreetMap: the file in, polylines out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo.coords import LatLon, latlon
from geo.errors import InputError, TooLargeError

MAX_BYTES = 200_000_000
USUAL_GAUGE_MM = 1435


@dataclass(frozen=True, slots=True)
class Polyline:
    """A run of track as drawn: two points or more, and its gauge (millimetres)."""

    points: tuple[LatLon, ...]
    gauge_mm: int


def read_polylines(path: Path) -> tuple[Polyline, ...]:
    """Return the LineStrings and MultiLineStrings of a GeoJSON file; other geometries are passed over.

    A feature's ``gauge`` property, in millimetres, is that of its track (the first where several are named), else
    1435. InputError names the file and the feature that cannot be read.
    """
    polylines = tuple(line for number, feature in _features(path) for line in _polylines(path, number, feature))
    if not polylines:
        raise InputError(f"No track was found, the file needs LineString or MultiLineString geometries: {path}")
    return polylines


def _features(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    document = _document(path)
    features = document.get("features", [document]) if isinstance(document, dict) else None
    if not isinstance(features, list) or not all(isinstance(feature, dict) for feature in features):
        raise InputError(f"This is not GeoJSON, a FeatureCollection of lines is wanted: {path}")
    yield from enumerate(features, 1)


def _document(path: Path) -> Any:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TooLargeError(f"The file is above the limit of {MAX_BYTES:,} bytes, split it: {path}")
        return json.loads(path.read_bytes())
    except OSError as error:
        raise InputError(f"The track cannot be read, check that the file is there: {path}") from error
    except (ValueError, RecursionError) as error:
        raise error if isinstance(error, InputError) else InputError(f"This is not JSON ({error}): {path}") from error


def _polylines(path: Path, number: int, feature: Mapping[str, Any]) -> Iterator[Polyline]:
    geometry = feature.get("geometry", feature)
    try:
        for run in [] if geometry is None else _runs(geometry):
            points = tuple(latlon(point[1], point[0]) for point in run)
            if len(points) > 1:
                yield Polyline(points, _gauge_mm(feature))
    except (TypeError, KeyError, IndexError, InputError) as error:
        raise InputError(
            f"{path}, feature {number}: its geometry cannot be read ({error}): {geometry}"[:300]
        ) from error


def _runs(geometry: Mapping[str, Any]) -> Sequence[Any]:
    if geometry["type"] == "LineString":
        return [geometry["coordinates"]]
    return list(geometry["coordinates"]) if geometry["type"] == "MultiLineString" else []


def _gauge_mm(feature: Mapping[str, Any]) -> int:
    text = str((feature.get("properties") or {}).get("gauge", "")).split(";")[0].strip()
    return int(text) if text.isascii() and text.isdigit() else USUAL_GAUGE_MM
