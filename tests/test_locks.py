import sys
import threading
from pathlib import Path

import pytest

from geo.locks import mark_as_ours, mark_in_use, remove_unless_in_use, turn, turn_file

marks_exist = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps what is open without marks")


@marks_exist
@pytest.mark.parametrize("mark", [mark_in_use, mark_as_ours])
def test_a_file_stays_while_it_is_in_use(tmp_path: Path, mark: object) -> None:
    path = tmp_path / "held.bin"
    path.write_bytes(b"x")
    with path.open("rb") as file:
        mark(file)  # type: ignore[operator]
        assert not remove_unless_in_use(path)
    assert remove_unless_in_use(path)
    assert not path.exists()


@marks_exist
def test_a_folder_stays_while_its_mark_is_in_use(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    (folder / "names").touch()
    with (folder / "names").open("rb") as file:
        mark_in_use(file)
        assert not remove_unless_in_use(folder, folder / "names")
    assert remove_unless_in_use(folder, folder / "names")
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_there_is_gone(tmp_path: Path) -> None:
    assert remove_unless_in_use(tmp_path / "none")


def test_a_folder_without_its_mark_is_in_nobodys_use(tmp_path: Path) -> None:
    (tmp_path / "half" / "made").mkdir(parents=True)
    assert remove_unless_in_use(tmp_path / "half", tmp_path / "half" / "names")
    assert list(tmp_path.iterdir()) == []


@marks_exist
def test_a_turn_waits_for_the_one_before(tmp_path: Path) -> None:
    path, order, begun = tmp_path / "made.bin", list[str](), threading.Event()

    def second() -> None:
        begun.set()
        with turn(path):
            order.append("second")

    waiting = threading.Thread(target=second)
    with turn(path):
        waiting.start()
        begun.wait()
        waiting.join(timeout=0.05)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


@marks_exist
def test_a_turn_is_over_when_it_ends_in_an_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError), turn(tmp_path / "made.bin"):
        raise KeyError
    assert remove_unless_in_use(turn_file(tmp_path / "made.bin"))
