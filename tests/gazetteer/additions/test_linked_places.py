from pathlib import Path
from typing import Any

import pytest

from tests.gazetteer.additions.builders import make_feature, only_entry, read, write_features


def make_linked(**changes: Any) -> dict[str, Any]:
    names = [{"toponym": "Eboracum", "lang": "la"}, {"toponym": "Jorvik"}, {"note": "no name"}, "odd"]
    feature = make_feature(longitude=-1.08, latitude=53.96)
    return feature | {"@id": "x:1", "properties": {"title": "York", "ccodes": ["GB"]}, "names": names} | changes


def test_title_toponyms_and_countries_are_read(tmp_path: Path) -> None:
    entry = only_entry(write_features(tmp_path / "old.json", make_linked()))
    assert (entry.place.id, entry.place.name, entry.place.country) == ("added:old.json:x:1", "York", "GB")
    assert [name for name, _ in entry.names] == ["York", "Eboracum", "Jorvik"]


@pytest.mark.parametrize("properties", [None, {}, {"title": ""}, {"title": 3, "ccodes": "GB"}])
def test_without_a_title_the_first_toponym_is_the_name(tmp_path: Path, properties: Any) -> None:
    place = only_entry(write_features(tmp_path / "old.json", make_linked(properties=properties))).place
    assert (place.name, place.country) == ("Eboracum", "GB")


def test_the_first_point_of_several_geometries_is_the_position(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
    parts = [line, {"type": "Point", "coordinates": [-1.0, 54.0]}]
    feature = make_linked(geometry={"type": "GeometryCollection", "geometries": parts})
    assert only_entry(write_features(tmp_path / "old.json", feature)).place.at == (54.0, -1.0)


@pytest.mark.parametrize("geometry", [None, {"type": "GeometryCollection", "geometries": []}])
def test_a_place_without_a_point_is_told(tmp_path: Path, geometry: Any) -> None:
    ((_, why),) = read(write_features(tmp_path / "old.json", make_linked(geometry=geometry)))
    assert "a point is wanted" in str(why)


def test_a_place_without_any_name_is_told(tmp_path: Path) -> None:
    ((_, why),) = read(write_features(tmp_path / "old.json", make_linked(names=[], properties={})))
    assert "there is no name" in str(why)
