import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.errors import InputError, TooLargeError
from geo.gazetteer.additions import features as module
from geo.gazetteer.additions.features import features
from geo.gazetteer.additions.sources import opened
from geo.gazetteer.entry import Entry
from tests.gazetteer.additions.builders import make_feature, only_entry, read, write_features

LEAVES = st.none() | st.booleans() | st.integers() | st.text()
JSON = st.recursive(LEAVES, lambda parts: st.lists(parts) | st.dictionaries(st.text(), parts))
BROKEN = ["", "[1]", "{", '{"features": [', '{"features": [1 2]}', '{"features": [1],', '{"features" 1}', '{"a": 1}']


def contents(path: Path) -> list[Any]:
    with opened(path, path) as source:
        return [feature.content for feature in features(source)]


@given(st.lists(JSON), st.dictionaries(st.text(min_size=9), JSON), st.sampled_from([None, 1]))
def test_the_features_of_any_collection_come_as_they_are(
    tmp_path_factory: pytest.TempPathFactory, members: list[Any], others: dict[str, Any], indent: int | None
) -> None:
    path = tmp_path_factory.mktemp("json") / "some.geojson"
    path.write_text(json.dumps({**others, "features": members, "last": 1}, indent=indent), encoding="utf-8")
    assert contents(path) == members


@pytest.mark.parametrize(
    "content",
    ["", "[1]", "{", '{"features": [', '{"features": [1 2]}', '{"features": [1],', '{"features" 1}', '{"a": 1}'],
)
def test_what_is_no_collection_is_a_bad_file(tmp_path: Path, content: str) -> None:
    path = tmp_path / "bad.geojson"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"bad\.geojson$"):
        contents(path)


def test_a_deep_nest_is_a_bad_file(tmp_path: Path) -> None:
    path = tmp_path / "deep.geojson"
    path.write_text('{"features": ' + "[" * 100_000, encoding="utf-8")
    with pytest.raises(InputError):
        contents(path)


def test_a_file_above_the_limit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_features(tmp_path / "big.geojson", make_feature())
    monkeypatch.setattr(module, "MOST_BYTES", path.stat().st_size)
    assert len(contents(path)) == 1
    monkeypatch.setattr(module, "MOST_BYTES", path.stat().st_size - 1)
    with pytest.raises(TooLargeError, match="above the limit"):
        contents(path)


def test_a_point_with_a_name_is_a_place(tmp_path: Path) -> None:
    feature = make_feature(name="Halt", alt_name="Stop;Station", timezone="Europe/Paris") | {"id": "node/7"}
    entry = only_entry(write_features(tmp_path / "mine.geojson", feature))
    assert (entry.place.id, entry.place.name, entry.place.country) == ("added:mine.geojson:node/7", "Halt", "FR")
    assert [name for name, _ in entry.names] == ["Halt", "Stop", "Station"]


@pytest.mark.parametrize(
    "change",
    [
        {"geometry": None},
        {"geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}},
        {"geometry": {"type": "Point", "coordinates": ["x", 2]}},
        {"geometry": {"type": "Point", "coordinates": [200, 2]}},
        {"properties": None},
        {"properties": {"name": "\ud800"}},
        {"properties": {"name": "A" * 201}},
    ],
)
def test_a_bad_feature_is_told_by_its_line_and_number(tmp_path: Path, change: dict[str, Any]) -> None:
    path = write_features(tmp_path / "mine.geojson", make_feature(), make_feature() | change)
    (first, good), (line, why) = read(path)
    assert isinstance(good, Entry)
    assert line > first
    assert str(why).startswith("feature 2: ")


@pytest.mark.parametrize("content", [None, 3, "Aville", []])
def test_a_feature_that_is_no_object_is_told(tmp_path: Path, content: Any) -> None:
    ((_, why),) = read(write_features(tmp_path / "mine.geojson", content))
    assert str(why).startswith("feature 1: an object is wanted")
