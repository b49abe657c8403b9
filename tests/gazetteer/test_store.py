from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from geo.errors import DataError
from geo.gazetteer import store
from geo.gazetteer.spool import Spool


class Full(Spool):
    """Bytes on a disk that is full."""

    def chunks(self) -> Iterator[bytes]:
        raise OSError(28, "the disk is full")


def write_numbers(path: Path, count: int = 10) -> Path:
    store.write(path, {"numbers": np.arange(count, dtype=np.uint32), "none": np.array([], np.uint8)}, {"fact": "é"})
    return path


def test_arrays_and_facts_come_back(tmp_path: Path) -> None:
    arrays, facts = store.read(write_numbers(tmp_path / "store.bin"))
    assert arrays["numbers"].tolist() == list(range(10))
    assert (len(arrays["none"]), facts) == (0, {"fact": "é"})


@pytest.mark.parametrize("kept", [0, 5, 40, 200, -1])
def test_a_truncated_file_is_damaged(tmp_path: Path, kept: int) -> None:
    path = write_numbers(tmp_path / "store.bin")
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DataError, match=r"damaged: .*store\.bin"):
        store.read(path)


def test_a_changed_byte_in_a_sampled_page_is_damage(tmp_path: Path) -> None:
    path = write_numbers(tmp_path / "store.bin")
    content = bytearray(path.read_bytes())
    content[-30] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataError):
        store.read(path)


def test_writing_leaves_no_other_file(tmp_path: Path) -> None:
    write_numbers(tmp_path / "store.bin")
    write_numbers(tmp_path / "store.bin", count=3)
    assert [path.name for path in tmp_path.iterdir()] == ["store.bin"]


@pytest.mark.parametrize("at", [0, 22, 30, -1])
def test_a_changed_opening_or_end_is_damage(tmp_path: Path, at: int) -> None:
    path = write_numbers(tmp_path / "store.bin")
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataError):
        store.read(path)


def test_a_longer_file_is_damaged(tmp_path: Path) -> None:
    path = write_numbers(tmp_path / "store.bin")
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(DataError):
        store.read(path)


def test_a_failed_writing_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = write_numbers(tmp_path / "store.bin", count=3)
    with pytest.raises(TypeError):
        store.write(path, {}, {"fact": object()})
    with pytest.raises(OSError, match="full"):
        store.write(path, {"broken": Full(tmp_path)}, {})
    assert len(store.read(path)[0]["numbers"]) == 3
    assert [left.name for left in tmp_path.iterdir()] == ["store.bin"]
