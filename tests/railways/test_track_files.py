import json
from pathlib import Path
from typing import Any

import pytest

from geo.coords import LatLon
from geo.errors import InputError
from geo.railways.track_files import read_polylines


def write(folder: Path, *geometries: Any, **properties: Any) -> Path:
    features = [{"type": "Feature", "geometry": each, "properties": properties} for each in geometries]
    path = folder / "track.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def line(*positions: tuple[float, float], kind: str = "LineString") -> dict[str, Any]:
    return {"type": kind, "coordinates": positions if kind == "LineString" else [positions, positions]}


TRACK = line((20.0, 10.0), (20.1, 10.0))


def test_a_line_is_read_with_longitude_first(tmp_path: Path) -> None:
    (polyline,) = read_polylines(write(tmp_path, TRACK))
    assert polyline.points == (LatLon(10.0, 20.0), LatLon(10.0, 20.1))


def test_a_multi_line_is_as_many_runs_of_track(tmp_path: Path) -> None:
    assert len(read_polylines(write(tmp_path, line((20.0, 10.0), (20.1, 10.0), kind="MultiLineString")))) == 2


@pytest.mark.parametrize(
    ("gauge", "gauge_mm"), [("1520", 1520), ("1520;1435", 1520), (1000, 1000), ("broad", 1435), (None, 1435)]
)
def test_the_gauge_is_the_first_that_the_feature_names(tmp_path: Path, gauge: object, gauge_mm: int) -> None:
    (polyline,) = read_polylines(write(tmp_path, TRACK, gauge=gauge))
    assert polyline.gauge_mm == gauge_mm


def test_points_and_empty_geometries_are_passed_over(tmp_path: Path) -> None:
    path = write(tmp_path, {"type": "Point", "coordinates": [20, 10]}, None, line((20.0, 10.0)), TRACK)
    assert len(read_polylines(path)) == 1


def test_a_single_feature_or_geometry_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "one.geojson"
    for document in (TRACK, {"type": "Feature", "properties": None, "geometry": TRACK}):
        path.write_text(json.dumps(document), encoding="utf-8")
        assert len(read_polylines(path)) == 1


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "LineString"},
        {"type": "LineString", "coordinates": [["20", "10"], [20, 10]]},
        {"type": "LineString", "coordinates": [[20], [20, 10]]},
        {"type": "LineString", "coordinates": [[20, 91], [20, 10]]},
        {"type": "LineString", "coordinates": 5},
        "LineString",
    ],
)
def test_a_broken_geometry_is_named_with_file_and_feature(tmp_path: Path, geometry: Any) -> None:
    with pytest.raises(InputError, match=r"track\.geojson, feature 2"):
        read_polylines(write(tmp_path, TRACK, geometry))


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"features": 3}', '{"features": ["x"]}', "[" * 100_000])
def test_what_is_not_geojson_is_refused_with_the_file_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "track.geojson"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"track\.geojson"):
        read_polylines(path)


def test_a_file_without_track_says_what_it_needs(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="needs LineString"):
        read_polylines(write(tmp_path, {"type": "Point", "coordinates": [20, 10]}))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.geojson$"):
        read_polylines(tmp_path / "nowhere.geojson")
