from pathlib import Path

import pytest

from geo.errors import InputError, OutputError, UnknownNameError
from geo.gazetteer.additions import kept
from geo.gazetteer.additions.changing import add_places, remove_places
from geo.gazetteer.additions.kept import added_files, compiled_addition
from geo.gazetteer.additions.rows import RowFault
from geo.gazetteer.index import Gazetteer
from tests.gazetteer.additions.builders import geonames_line, write_lines


def names() -> list[str]:
    return [path.name for path in added_files()]


def compiled() -> list[Gazetteer]:
    return [Gazetteer(compiled_addition(path)) for path in added_files()]


def everything(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


def test_an_added_file_is_kept_and_compiled(folders: Path) -> None:
    outcome = add_places(write_lines(folders / "dump.txt", geonames_line(name="Addville")))
    assert (outcome.places, outcome.skipped, names()) == (1, 0, ["dump.txt"])
    assert [place.name for part in compiled() for place in part.find("addville")] == ["Addville"]


def test_bad_rows_are_skipped_counted_and_told_up_to_a_limit(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_FAULTS", 2)
    outcome = add_places(write_lines(folders / "dump.txt", "bad", geonames_line(), "bad", "bad"))
    why = "19 columns divided by tabs wanted: 1"
    assert (outcome.places, outcome.skipped) == (1, 3)
    assert outcome.faults == (RowFault(1, why), RowFault(3, why))


@pytest.mark.parametrize(
    ("name", "content"),
    [("dump.txt", ""), ("dump.txt", "bad\n"), ("dump.csv", "a,b\n1,2\n"), ("dump.zip", "x"), ("dump.geojson", "{")],
)
def test_a_bad_file_changes_nothing(folders: Path, name: str, content: str) -> None:
    add_places(write_lines(folders / "good.txt", geonames_line()))
    path = folders / name
    path.write_text(content, encoding="utf-8")
    before = everything(folders)
    with pytest.raises(InputError, match=name):
        add_places(path)
    assert everything(folders) == before


def test_a_bad_file_leaves_the_one_of_its_name(folders: Path) -> None:
    path = write_lines(folders / "dump.txt", geonames_line(name="Addville"))
    add_places(path)
    with pytest.raises(InputError, match="line 1: 19 columns"):
        add_places(write_lines(path, "bad"))
    assert compiled()[0].knows("addville")


def test_a_file_that_is_something_else_is_given_up_early(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_BAD_AT_FIRST", 2)
    path = folders / "dump.txt"
    assert add_places(write_lines(path, "bad", "bad", geonames_line())).places == 1
    with pytest.raises(InputError, match="No place could be read"):
        add_places(write_lines(path, "bad", "bad", "bad", geonames_line()))


def test_a_file_of_the_same_name_is_replaced_and_its_compiled_form_deleted(folders: Path) -> None:
    for name in ("Oldville", "Newville"):
        add_places(write_lines(folders / "dump.txt", geonames_line(name=name)))
    (part,) = compiled()
    assert (part.knows("newville"), part.knows("oldville")) == (True, False)
    assert len(list((folders / "cache").glob("places-*.bin"))) == 1


def test_a_removed_file_is_gone_with_its_compiled_form(folders: Path) -> None:
    add_places(write_lines(folders / "dump.txt", geonames_line()))
    remove_places("dump.txt")
    assert (names(), list((folders / "cache").glob("places-*"))) == ([], [])


def test_what_was_not_added_cannot_be_removed(folders: Path) -> None:
    add_places(write_lines(folders / "dump.txt", geonames_line()))
    with pytest.raises(UnknownNameError, match=r"there are: dump\.txt\): '\.\./dump\.txt'"):
        remove_places("../dump.txt")


def test_a_copy_left_behind_is_deleted_at_the_next_adding(folders: Path) -> None:
    left = folders / "places" / ".adding-x"
    left.parent.mkdir()
    left.touch()
    add_places(write_lines(folders / "dump.txt", geonames_line()))
    assert [path.name for path in left.parent.iterdir()] == ["dump.txt"]


def test_a_folder_that_cannot_be_written_is_told(folders: Path) -> None:
    (folders / "places").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(OutputError, match=r"could not be kept .*dump\.txt"):
        add_places(write_lines(folders / "dump.txt", geonames_line()))


def test_progress_tells_bytes_done_of_all(folders: Path) -> None:
    path = write_lines(folders / "dump.txt", geonames_line())
    seen: list[tuple[int, int]] = []
    add_places(path, lambda done, total: seen.append((done, total)))
    assert seen == [(path.stat().st_size, path.stat().st_size)]
