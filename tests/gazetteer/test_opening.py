import gc
import subprocess
import sys
from pathlib import Path

import pytest

from geo.errors import DataError
from geo.gazetteer import opening
from geo.gazetteer.additions.changing import add_places, remove_places
from geo.gazetteer.additions.kept import added_files, compiled_addition
from geo.gazetteer.compile import compile_gazetteer, compiled_path
from geo.gazetteer.geocoder import GazetteerGeocoder
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import gazetteer_key, open_gazetteer
from geo.locks import turn_file
from tests.gazetteer.additions.builders import geonames_line, write_lines
from tests.gazetteer.builders import make_entry, make_place

ROOT = Path(__file__).parents[2]
OPENS = """
import sys
from geo.gazetteer import opening
from geo.gazetteer.compile import compile_gazetteer
from tests.gazetteer.builders import make_entry, make_place

def tell_and_turn(path, turn=opening.turn):
    print("not there", flush=True)
    return turn(path)

def compile_when_told(path, progress):
    print("compiles", flush=True)
    sys.stdin.readline()
    compile_gazetteer(path, entries=[make_entry(make_place())])

opening.turn, opening.compile_gazetteer = tell_and_turn, compile_when_told
print(len(opening.open_gazetteer()), "opened")
"""


def compile_one(path: Path, progress: object = None) -> None:
    compile_gazetteer(path, entries=[make_entry(make_place("Aville"))])


@pytest.fixture(autouse=True)
def folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("DATELINE_PLACES", str(tmp_path / "places"))
    monkeypatch.setenv("DATELINE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(opening, "compile_gazetteer", compile_one)
    return tmp_path


def add(folder: Path, name: str = "Addville") -> None:
    add_places(write_lines(folder / "dump.txt", geonames_line(name=name)))


def test_added_places_are_found_by_name_and_by_the_geocoder(folders: Path) -> None:
    add(folders)
    gazetteer = open_gazetteer()
    assert [len(gazetteer.find(name)) for name in ("Aville", "Addville")] == [1, 1]
    assert GazetteerGeocoder(gazetteer).geocode("addville").raw.id == "geonames:1"


def test_the_key_of_the_gazetteer_changes_with_what_is_added(folders: Path) -> None:
    alone = gazetteer_key()
    add(folders)
    assert gazetteer_key().startswith(f"{alone}+")
    remove_places("dump.txt")
    assert gazetteer_key() == alone


def test_removed_places_are_found_no_more(folders: Path) -> None:
    add(folders)
    remove_places("dump.txt")
    assert open_gazetteer().find("Addville") == ()


@pytest.mark.parametrize("content", [None, b"", b"broken"])
def test_added_places_outlive_the_loss_or_damage_of_what_is_compiled(folders: Path, content: bytes | None) -> None:
    add(folders)
    compiled = compiled_addition(*added_files())
    compiled.unlink() if content is None else compiled.write_bytes(content)
    assert len(open_gazetteer().find("Addville")) == 1


def test_a_file_that_was_spoilt_where_it_is_kept_is_told_with_what_to_do(folders: Path) -> None:
    add(folders)
    write_lines(*added_files(), "spoilt")
    with pytest.raises(DataError, match=r"take the file out with: dateline gazetteer remove dump\.txt"):
        open_gazetteer()


def test_superseded_and_abandoned_files_are_deleted_after_compiling(folders: Path) -> None:
    cache = compiled_path().parent
    cache.mkdir()
    for name in ("gazetteer-old.bin", "gazetteer-old.bin.x1", "gazetteer-old.bin.turn", "places-old.bin", "mine.bin"):
        (cache / name).write_bytes(b"x")
    open_gazetteer()
    left = {path for path in cache.iterdir() if path != turn_file(compiled_path())}
    assert left == {compiled_path(), cache / "mine.bin"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
def test_a_superseded_gazetteer_stays_as_long_as_it_is_used(folders: Path) -> None:
    old = folders / "cache" / "gazetteer-old.bin"
    compile_one(old)
    held = Gazetteer(old)
    open_gazetteer()
    assert old.exists()
    assert len(held.find("Aville")) == 1
    del held
    gc.collect()
    compiled_path().unlink()
    open_gazetteer()
    assert not old.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there both compile, which is safe")
def test_two_processes_at_once_compile_once_and_both_open_it() -> None:
    both = [
        subprocess.Popen(
            [sys.executable, "-c", OPENS], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    assert [process.stdout.readline() for process in both if process.stdout] == ["not there\n"] * 2
    for process in both:
        # Whichever has the turn is told to go on, before the other, which waits for it, is waited for.
        print("now", file=process.stdin, flush=True)
    told = sorted(process.stdout.read() for process in both if process.stdout)
    assert [process.wait() for process in both] == [0, 0]
    assert told == ["1 opened\n", "compiles\n1 opened\n"]
