"""The files that a user has added: kept in a folder of the user's data, each compiled in the cache folder.

A file stands in the register when it lies in that folder; what is compiled from it can always be made again.
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geo.errors import DataError, DatelineError, InputError, OutputError, UnknownNameError
from geo.folders import added_dir, cache_dir
from geo.gazetteer import store
from geo.gazetteer.additions.formats import reader_of
from geo.gazetteer.additions.rows import RowFault
from geo.gazetteer.additions.sources import opened
from geo.gazetteer.book import Book
from geo.gazetteer.entry import Entry

Progress = Callable[[int, int], None]
MOST_FAULTS = 100
"""How many skipped rows are told of; the rest are counted."""
MOST_BAD_AT_FIRST = 1000
"""After so many rows without a good one a file is taken for something else."""
_STEP = 2000
_UNFINISHED = ".adding-"


@dataclass(frozen=True, slots=True)
class Addition:
    """What came of adding a file: the places in it, the rows skipped and the first of their faults."""

    places: int
    skipped: int
    faults: tuple[RowFault, ...]
    replaced: bool


def places_dir() -> Path:
    """Return the folder for added places: DATELINE_PLACES, else where the platform keeps a user's data."""
    return added_dir("places", "DATELINE_PLACES")


def added_files() -> tuple[Path, ...]:
    """Return the files that have been added, by name."""
    folder = places_dir()
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")))


def add_places(path: Path, progress: Progress | None = None) -> Addition:
    """Keep a file of places and return what came of it; one of that name is replaced.

    A bad row is skipped. A bad file raises InputError and changes nothing. Progress is called with the bytes read and
    expected.
    """
    reader_of(path)
    if path.name.startswith(".") or not path.is_file():
        raise InputError(f"There is no such file of places: {path}")
    kept = places_dir() / path.name
    with _copied(path, kept) as copy:
        book, skipped, faults = _read(copy, path, progress)
        store.write(_compiled_path(kept.name, copy), book.blocks(), book.facts())
        replaced = kept.exists()
        copy.replace(kept)
    return Addition(len(book), skipped, faults, replaced)


def remove_places(name: str) -> None:
    """Remove an added file by its name; UnknownNameError tells those that there are."""
    known = {path.name: path for path in added_files()}
    if name not in known:
        raise UnknownNameError(f"No such file of places was added (there are: {', '.join(known) or 'none'}): {name!r}")
    known[name].unlink()


def compiled_addition(kept: Path) -> Path:
    """Return where the compiled form of an added file lies, whether it is there or not."""
    return _compiled_path(kept.name, kept)


def compile_addition(kept: Path, progress: Progress | None = None) -> None:
    """Compile an added file; InputError when it cannot be read (any more)."""
    book, _, _ = _read(kept, kept, progress)
    store.write(compiled_addition(kept), book.blocks(), book.facts())


def _read(path: Path, told_as: Path, progress: Progress | None) -> tuple[Book, int, tuple[RowFault, ...]]:
    book, faults, skipped = Book(cache_dir()), list[RowFault](), 0
    with opened(path, told_as) as source:
        for count, (line, found) in enumerate(reader_of(told_as)(source)):
            why = found if isinstance(found, str) else _fault_in_adding(book, found)
            if why:
                skipped += 1
                faults += [RowFault(line, why)][: MOST_FAULTS - len(faults)]
            if skipped > MOST_BAD_AT_FIRST and not book:
                break
            if progress is not None and count % _STEP == 0:
                progress(source.done, source.size)
    if not book:
        raise InputError(f"No place could be read; {_first(faults)}: {told_as}")
    return book, skipped, tuple(faults)


def _fault_in_adding(book: Book, entry: Entry) -> str:
    try:
        book.add(entry)
    except DataError as error:
        return str(error)
    return ""


def _first(faults: Sequence[RowFault]) -> str:
    return f"line {faults[0].line}: {faults[0].why}" if faults else "it is empty"


@contextmanager
def _copied(path: Path, kept: Path) -> Iterator[Path]:
    """Give a copy beside where the file will be kept; it is deleted unless it has been renamed by then."""
    copy = None
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=_UNFINISHED, dir=kept.parent)
        os.close(handle)
        copy = Path(shutil.copy2(path, name))
        yield copy
    except DatelineError:
        raise
    except OSError as error:
        raise OutputError(f"The places could not be kept ({error.strerror}): {kept}") from error
    finally:
        if copy is not None:
            copy.unlink(missing_ok=True)


def _compiled_path(name: str, kept: Path) -> Path:
    state = kept.stat()
    key = hashlib.sha256(f"{_code_key()} {name} {state.st_size} {state.st_mtime_ns}".encode()).hexdigest()[:16]
    return cache_dir() / f"places-{key}.bin"


@cache
def _code_key() -> str:
    digest = hashlib.sha256()
    for folder in (Path(__file__).parent.parent, Path(__file__).parent):
        for path in (*sorted(folder.glob("*.py")), *sorted(folder.glob("*.csv"))):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
