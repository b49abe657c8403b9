from pathlib import Path

import pytest

from geo import folders
from geo.folders import added_dir, cache_dir


@pytest.fixture(autouse=True)
def _home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("DATELINE_CACHE", "DATELINE_PLACES", "XDG_CACHE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)


@pytest.mark.parametrize(
    ("platform", "cache", "places"),
    [
        ("linux", ".cache/dateline", ".local/share/dateline/places"),
        ("darwin", "Library/Caches/dateline", "Library/Application Support/dateline/places"),
        ("win32", "AppData/Local/dateline/cache", "AppData/Local/dateline/places"),
    ],
)
def test_each_platform_keeps_them_where_it_keeps_such_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, cache: str, places: str
) -> None:
    monkeypatch.setattr(folders.sys, "platform", platform)
    assert (cache_dir(), added_dir("places", "DATELINE_PLACES")) == (tmp_path / cache, tmp_path / places)


def test_the_environment_chooses_other_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_CACHE", "/elsewhere")
    monkeypatch.setenv("DATELINE_PLACES", "/mine")
    assert (cache_dir(), added_dir("places", "DATELINE_PLACES")) == (Path("/elsewhere"), Path("/mine"))
