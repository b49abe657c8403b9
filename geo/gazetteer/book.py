"""The columns of a gazetteer while it is compiled: its places, and the names that lead to them."""

import struct
from array import array
from collections.abc import Sequence
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np

from geo.errors import DataError
from geo.gazetteer.entry import Entry
from geo.gazetteer.keys import groups, key_columns, starts
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import code_key, fold
from geo.gazetteer.place import Extent
from geo.gazetteer.spool import Spool
from geo.gazetteer.store import Block

PENALTY = {
    NameKind.USUAL: 0.0,
    NameKind.ALTERNATE: 1.0,
    NameKind.SHARED: 2.5,
    NameKind.CODE: 1.0,
    NameKind.ROMANISED: 2.5,
}
"""How much less known a place is by a name of that kind (decimal logarithm)."""
# Latitude, longitude, radius, prominence, population; country, feature, time zone, region as word numbers; extent.
ROW = struct.Struct("<ddddIHHHHB")
MOST_WORDS = 1 << 16
_CROSSINGS = frozenset({"PSTB", "BDG", "PASS", "RSTN"})
_EXTENTS = {extent: number for number, extent in enumerate(Extent)}


class Book:
    """The entries as columns; what grows with the length of names lies on disk, in the folder, until it is written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._words: dict[str, int] = {"": 0}
        self._latitudes, self._longitudes = array("d"), array("d")
        self._rows, self._heads, self._texts, self._keys = (Spool(folder) for _ in range(4))
        self._head_lengths, self._text_lengths, self._key_lengths = array("I"), array("I"), array("I")
        self._hashes, self._places, self._ranks, self._kinds = array("q"), array("I"), array("f"), array("B")
        self._capitals: dict[str, int] = {}
        self._crossings: list[int] = []

    def __len__(self) -> int:
        return len(self._latitudes)

    def add(self, entry: Entry) -> None:
        """Add a place with its names; DataError when there are too many countries, features, zones and regions."""
        place, number = entry.place, len(self)
        words = [self._word(word) for word in (place.country, place.feature, place.timezone, place.region)]
        self._rows.add(
            ROW.pack(*place.at, place.radius_km, entry.prominence, place.population, *words, _EXTENTS[place.extent])
        )
        self._latitudes.append(place.at.latitude)
        self._longitudes.append(place.at.longitude)
        self._head_lengths.append(self._heads.add(f"{place.id}\n{place.name}".encode()))
        self._text_lengths.append(self._texts.add("\n".join([name for name, _ in entry.names]).encode()))
        self._add_keys(number, entry)
        if place.feature == "PPLC":
            self._capitals[place.country] = number
        elif place.feature in _CROSSINGS and "|" in place.country:
            self._crossings.append(number)

    def _add_keys(self, number: int, entry: Entry) -> None:
        keys = {"#" + entry.place.id: NameKind.USUAL, **_keys(entry.names)}
        encoded = [key.encode() for key in keys]
        self._keys.add(b"".join(encoded))
        self._key_lengths.extend(map(len, encoded))
        self._hashes.extend(map(hash, keys))
        self._places.extend(repeat(number, len(keys)))
        self._ranks.extend([PENALTY[kind] - entry.prominence for kind in keys.values()])
        self._kinds.extend(keys.values())

    def _word(self, word: str) -> int:
        number = self._words.setdefault(word, len(self._words))
        if number >= MOST_WORDS:
            del self._words[word]
            raise DataError(f"There are too many different countries, features, zones and regions: {word!r}")
        return number

    def blocks(self) -> dict[str, Block]:
        """Return what the index reads: places by number, keys by number and by slot, the places of each key."""
        group, is_first = groups(np.frombuffer(self._hashes, np.int64))
        order = np.lexsort((np.frombuffer(self._places, np.uint32), np.frombuffer(self._ranks, np.float32), group))
        keys = self._keys.pieces(self._key_lengths, is_first)
        return {
            "latitude": np.frombuffer(self._latitudes),
            "longitude": np.frombuffer(self._longitudes),
            "rows": self._rows,
            "posting_start": starts(np.bincount(group)),
            "posting_place": np.frombuffer(self._places, np.uint32)[order],
            "posting_kind": np.frombuffer(self._kinds, np.uint8)[order],
            "head_start": starts(self._head_lengths),
            "heads": self._heads,
            "text_start": starts(self._text_lengths),
            "texts": self._texts,
            **key_columns(keys, self._folder),
        }

    def facts(self) -> dict[str, Any]:
        """Return the words that rows name by number, the capitals by country, and the border crossings."""
        return {"words": list(self._words), "capitals": self._capitals, "crossings": self._crossings}


def _keys(names: Sequence[tuple[str, NameKind]]) -> dict[str, NameKind]:
    best: dict[str, NameKind] = {}
    for name, kind in names:
        key = code_key(name) if kind is NameKind.CODE else fold(name)
        if key and kind < best.get(key, len(NameKind)):
            best[key] = kind
    return best
