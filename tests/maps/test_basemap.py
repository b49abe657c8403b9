import sys
from pathlib import Path

import pytest

from geo.errors import OutputError
from geo.maps import basemap
from geo.maps.basemap import basemap_dir, prepare


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path))
    monkeypatch.setattr(basemap, "_write", write_little)
    return tmp_path


def write_little(folder: Path) -> None:
    (folder / "names.json").write_text("[]", encoding="utf-8")


def make_old(folder: Path, name: str = "basemap-old") -> Path:
    (folder / name / "lines").mkdir(parents=True)
    write_little(folder / name)
    return folder / name


def test_a_base_map_is_made_and_those_of_older_inputs_deleted(folder: Path) -> None:
    old, unfinished, other = make_old(folder), make_old(folder, "basemap-old-x1"), make_old(folder, "mine")
    assert prepare() == basemap_dir()
    assert [path.exists() for path in (basemap_dir(), old, unfinished, other)] == [True, False, False, True]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no folder with an open file")
def test_a_base_map_that_a_process_uses_stays(folder: Path) -> None:
    old = prepare(make_old(folder))
    prepare()
    assert (old / "names.json").is_file()


def test_a_base_map_that_was_never_finished_is_made_again() -> None:
    basemap_dir().mkdir(parents=True)
    assert (prepare() / "names.json").is_file()


def test_a_base_map_that_cannot_be_written_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(basemap, "_write", fail)
    with pytest.raises(OutputError, match="make room"):
        prepare()
    assert [path for path in folder.iterdir() if path.is_dir()] == []
