import errno
import os
import stat
from pathlib import Path

import pytest

from geo.errors import OutputError
from geo.exports.write import check_all_writable, check_writable, write_file


def test_a_file_is_written_whole_and_nothing_beside_it(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", b"data")
    assert (tmp_path / "a.csv").read_bytes() == b"data"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


def test_a_file_that_is_there_is_replaced_only_when_that_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    with pytest.raises(OutputError, match=f"--force.*{path}$"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"
    write_file(path, b"new", force=True)
    assert path.read_bytes() == b"new"


def test_a_missing_folder_and_a_folder_in_the_place_of_a_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no such folder"):
        check_writable(tmp_path / "none" / "a.csv")
    with pytest.raises(OutputError, match="This is a folder"):
        check_writable(tmp_path, force=True)


@pytest.mark.parametrize(("number", "words"), [
    (errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "cannot be written"),
])  # fmt: skip
def test_a_failure_leaves_the_old_file_and_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    (tmp_path / "a.csv").write_bytes(b"old")
    with pytest.raises(OutputError, match=words):
        write_file(tmp_path / "a.csv", b"new", force=True)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a.csv", b"old")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_disk_that_takes_no_more_in_the_middle_of_a_file_leaves_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(OutputError, match="larger than this disk takes"):
            write_file(tmp_path / "a.csv", bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_of_several_files_none_may_be_named_twice(tmp_path: Path) -> None:
    check_all_writable([tmp_path / "a.csv", tmp_path / "b.csv"])
    with pytest.raises(OutputError, match="named twice"):
        check_all_writable([tmp_path / "a.csv", tmp_path / ".." / tmp_path.name / "a.csv"])


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_others_may_read_what_the_user_lets_them(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", b"")
    (tmp_path / "b.csv").touch()
    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == stat.S_IMODE((tmp_path / "b.csv").stat().st_mode)


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "a.csv")
    write_file(tmp_path / "link.csv", b"new", force=True)
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "a.csv").read_bytes() == b"new"
