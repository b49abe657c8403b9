from pathlib import Path

import pytest

from geo.folders import cache_dir
from geo.gazetteer import opening
from geo.gazetteer.compile import compile_gazetteer, compiled_path
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import open_gazetteer
from tests.gazetteer.builders import make_entry, make_place


def compile_one(path: Path, progress: object = None) -> None:
    compile_gazetteer(path, progress, entries=[make_entry(make_place("Aville"))])  # type: ignore[arg-type]


def test_the_cache_lies_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path / "chosen"))
    assert compiled_path().parent == cache_dir() == tmp_path / "chosen"


def test_progress_ends_with_everything_done(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    compile_one(tmp_path / "g.bin", lambda done, total: seen.append((done, total)))
    assert seen[-1] == (1, 1)


@pytest.mark.parametrize("content", [None, b"", b"broken"])
def test_a_missing_or_damaged_gazetteer_is_compiled_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path))
    monkeypatch.setattr(opening, "compile_gazetteer", compile_one)
    if content is not None:
        compiled_path().write_bytes(content)
    assert len(open_gazetteer()) == 1


def test_a_whole_gazetteer_is_opened_and_not_compiled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path))
    compile_one(compiled_path())
    written = compiled_path().stat().st_mtime_ns
    assert (len(open_gazetteer()), compiled_path().stat().st_mtime_ns) == (1, written)


def test_an_open_gazetteer_outlives_its_replacement(tmp_path: Path) -> None:
    compile_one(tmp_path / "g.bin")
    held = Gazetteer(tmp_path / "g.bin")
    compile_gazetteer(tmp_path / "g.bin", entries=[])
    assert [place.name for place in held.find("aville")] == ["Aville"]
