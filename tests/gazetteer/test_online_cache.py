import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from geo.coords import LatLon
from geo.gazetteer.online_cache import KEPT, Answer, OnlineCache

ANSWERS = (Answer("Aville", LatLon(48.0, 2.0), "FR", "town"),)


def only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_what_was_kept_comes_back_and_nothing_else(tmp_path: Path) -> None:
    cache = OnlineCache(tmp_path / "new")
    assert cache.get("a") is None
    cache.put("a", ANSWERS)
    cache.put("b", ())
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (ANSWERS, (), None)


@pytest.mark.parametrize(("age", "answers"), [(KEPT - timedelta(hours=1), ANSWERS), (KEPT + timedelta(hours=1), None)])
def test_an_old_answer_is_asked_anew(tmp_path: Path, age: timedelta, answers: tuple[Answer, ...] | None) -> None:
    cache = OnlineCache(tmp_path)
    cache.put("a", ANSWERS)
    path = only_file(tmp_path)
    asked = (datetime.now(UTC) - age).isoformat()
    path.write_text(json.dumps(json.loads(path.read_text()) | {"asked": asked}), encoding="utf-8")
    assert cache.get("a") == answers


@pytest.mark.parametrize("content", ["", "[]", '{"key": "a"}', '{"key": "a", "asked": "x", "answers": []}'])
def test_a_damaged_answer_is_asked_anew(tmp_path: Path, content: str) -> None:
    cache = OnlineCache(tmp_path)
    cache.put("a", ANSWERS)
    only_file(tmp_path).write_text(content, encoding="utf-8")
    assert cache.get("a") is None
