"""The files that a user has added: kept in a folder of the user's data, each compiled in the cache folder.

A file stands in the register when it lies in that folder; what is compiled from it can always be made again.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geo.errors import DataError, InputError
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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of compiling a file: the places in it, the rows skipped and the first of their faults."""

    places: int
    skipped: int
    faults: tuple[RowFault, ...]


def places_dir() -> Path:
    """Return the folder for added places: DATELINE_PLACES, else where the platform keeps a user's data."""
    return added_dir("places", "DATELINE_PLACES")


def added_files() -> tuple[Path, ...]:
    """Return the files that have been added, by name."""
    folder = places_dir()
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")))


def compiled_addition(file: Path, name: str = "") -> Path:
    """Return where the compiled form of an added file lies, whether it is there or not.

    The name is the one that it is to be kept by, when that is another. A copy made with its date has the same.
    """
    state = file.stat()
    told = f"{_code_key()} {name or file.name} {state.st_size} {state.st_mtime_ns}"
    return cache_dir() / f"places-{hashlib.sha256(told.encode()).hexdigest()[:16]}.bin"


def compile_addition(file: Path, progress: Progress | None = None, told_as: Path | None = None) -> Outcome:
    """Compile an added file; InputError, which tells of it by its other path, when no place can be read in it.

    Progress is called with the bytes read and expected.
    """
    path = told_as or file
    book, skipped, faults = Book(cache_dir()), 0, list[RowFault]()
    with opened(file, path) as source:
        for count, (line, found) in enumerate(reader_of(path)(source)):
            why = found if isinstance(found, str) else _fault_in_adding(book, found)
            if why:
                skipped += 1
                faults += [RowFault(line, why)][: MOST_FAULTS - len(faults)]
            if skipped > MOST_BAD_AT_FIRST and not book:
                break
            if progress is not None and count % _STEP == 0:
                progress(source.done, source.size)
    if not book:
        raise InputError(f"No place could be read; {_first(faults)}: {path}")
    store.write(compiled_addition(file, path.name), book.blocks(), book.facts())
    return Outcome(len(book), skipped, tuple(faults))


def _fault_in_adding(book: Book, entry: Entry) -> str:
    try:
        book.add(entry)
    except DataError as error:
        return str(error)
    return ""


def _first(faults: Sequence[RowFault]) -> str:
    return f"line {faults[0].line}: {faults[0].why}" if faults else "it is empty"


@cache
def _code_key() -> str:
    digest = hashlib.sha256()
    for folder in (Path(__file__).parent.parent, Path(__file__).parent):
        for path in (*sorted(folder.glob("*.py")), *sorted(folder.glob("*.csv"))):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
