from pathlib import Path

import numpy as np
import pytest

from geo.errors import DataError
from geo.gazetteer import store


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
