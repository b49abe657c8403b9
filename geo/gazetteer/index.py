"""The gazetteer as it is used: places by name, by id, by nearness, out of the mapped file."""

import sys
import zlib
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from geo.coords import EARTH_RADIUS_KM, LatLon
from geo.errors import UnknownNameError
from geo.gazetteer import store
from geo.gazetteer.book import ROW
from geo.gazetteer.guess import guesses
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import code_key, fold, is_code
from geo.gazetteer.place import Candidate, Extent, Place

_EXTENTS = tuple(Extent)
_KEPT_PLACES = 20_000
_KEPT_NAMES = 20_000


class Hit(NamedTuple):
    """A place that bears a name: how it comes by the name, and how well known it is (decimal logarithm)."""

    place: Place
    kind: NameKind
    prominence: float


class Gazetteer:
    """Look-ups in a compiled gazetteer; names are folded (case, accents, apostrophes), best known places first."""

    def __init__(self, path: Path) -> None:
        arrays, facts = store.read(path)
        self._arrays = arrays
        self._words: list[str] = [sys.intern(word) for word in facts["words"]]
        self._capitals: dict[str, int] = facts["capitals"]
        self._crossings: list[int] = facts["crossings"]
        self._slots = arrays["slots"].data
        self._mask = len(self._slots) - 1
        self._key_start = arrays["key_start"].data
        self._keys = arrays["keys"].data
        self._posting_start = arrays["posting_start"].data
        self._posting_place = arrays["posting_place"].data
        self._posting_kind = arrays["posting_kind"].data
        self._text_start = arrays["text_start"].data
        self._texts = arrays["texts"].data
        self._head_start = arrays["head_start"].data
        self._heads = arrays["heads"].data
        self._rows = arrays["rows"].data
        self._place = lru_cache(_KEPT_PLACES)(self._make_place)
        self.key_hits = lru_cache(_KEPT_NAMES)(self._key_hits)
        """The hits under a folded name (or "=" and a code), best known first."""

    def __len__(self) -> int:
        return len(self._arrays["latitude"])

    def find(self, name: str) -> tuple[Place, ...]:
        """Return the places of that name, best known first; initials ("U.S.", "LAX") only as they are written."""
        folded = self._key_places(fold(name))
        return self._key_places(code_key(name)) + folded if is_code(name) else folded

    def get(self, place_id: str) -> Place:
        """Return the place with that id; UnknownNameError when there is none."""
        return self._place(self._number(place_id))

    def names_of(self, place_id: str) -> tuple[str, ...]:
        """Return all names of the place, its usual one first, in all scripts."""
        number = self._number(place_id)
        return tuple(str(self._texts[self._text_start[number] : self._text_start[number + 1]], "utf-8").split("\n"))

    def knows(self, key: str) -> bool:
        """Return whether a folded name (or "=" and a code) leads to a place: for longest match over a text."""
        return self._entry(key) >= 0

    def near(self, at: LatLon, km: float) -> tuple[Place, ...]:
        """Return the places within so many kilometres (on the sphere), nearest first."""
        away = self._distances_km(at)
        found = np.flatnonzero(away <= km)
        return tuple(self._place(int(number)) for number in found[np.argsort(away[found], kind="stable")])

    def country(self, code: str) -> Place | None:
        """Return the country with that ISO 3166 alpha-2 code, or None."""
        entry = self._entry(f"#country:{code}")
        return self._place(self._posting_place[self._posting_start[entry]]) if entry >= 0 else None

    def capital_of(self, code: str) -> Place | None:
        """Return the capital of the country with that code, or None."""
        number = self._capitals.get(code)
        return None if number is None else self._place(number)

    def border_crossings(self, code: str) -> tuple[Place, ...]:
        """Return the border crossings into the country with that code, in no order."""
        return tuple(place for place in map(self._place, self._crossings) if code in place.countries)

    def guess(self, name: str, limit: int = 8) -> tuple[Candidate, ...]:
        """Return places whose names are spelt or sound nearly like that, best first, each marked as a guess."""
        return guesses(self, name, limit)

    @property
    def volumes(self) -> "tuple[Gazetteer, ...]":
        """The compiled files behind it, for what is asked of each by itself: `pair_masks` and `key`."""
        return (self,)

    @property
    def pair_masks(self) -> store.Array:
        """For each key its letter pairs as bits; keys in Latin letters only are set (see `guess`)."""
        return self._arrays["pair_masks"]

    def key(self, number: int) -> str:
        """Return the folded name (or "=" and a code, "#" and an id) with that number."""
        return str(self._keys[self._key_start[number] : self._key_start[number + 1]], "utf-8")

    def _key_hits(self, key: str) -> tuple[Hit, ...]:
        entry = self._entry(key)
        if entry < 0:
            return ()
        first, end = self._posting_start[entry], self._posting_start[entry + 1]
        postings = zip(self._posting_place[first:end], self._posting_kind[first:end], strict=True)
        return tuple([Hit(self._place(number), _KINDS[kind], self._prominence(number)) for number, kind in postings])

    def _key_places(self, key: str) -> tuple[Place, ...]:
        entry = self._entry(key)
        if entry < 0:
            return ()
        return tuple(map(self._place, self._posting_place[self._posting_start[entry] : self._posting_start[entry + 1]]))

    def _prominence(self, number: int) -> float:
        return float(ROW.unpack_from(self._rows, number * ROW.size)[3])

    def hits(self, name: str) -> tuple[Hit, ...]:
        """Return the places of that name with how each comes by it, best known first."""
        folded = self.key_hits(fold(name))
        if not is_code(name):
            return folded
        return self.key_hits(code_key(name)) + folded

    def _entry(self, key: str) -> int:
        wanted = key.encode()
        slot = zlib.crc32(wanted) & self._mask
        while found := self._slots[slot]:
            if self._keys[self._key_start[found - 1] : self._key_start[found]] == wanted:
                return found - 1
            slot = (slot + 1) & self._mask
        return -1

    def _number(self, place_id: str) -> int:
        entry = self._entry("#" + place_id)
        if entry < 0:
            raise UnknownNameError(f"The gazetteer has no place with that id: {place_id!r}")
        return self._posting_place[self._posting_start[entry]]

    def _make_place(self, number: int) -> Place:
        head = str(self._heads[self._head_start[number] : self._head_start[number + 1]], "utf-8")
        place_id, _, name = head.partition("\n")
        latitude, longitude, radius_km, _, population, country, feature, timezone, region, extent = ROW.unpack_from(
            self._rows, number * ROW.size
        )
        words = self._words
        return Place(
            place_id,
            name,
            LatLon(latitude, longitude),
            words[country],
            words[feature],
            words[timezone],
            _EXTENTS[extent],
            radius_km,
            population,
            words[region],
        )

    def _distances_km(self, at: LatLon) -> store.Array:
        phi, theta = np.radians(self._arrays["latitude"]), np.radians(at.latitude)
        across = np.sin(np.radians(self._arrays["longitude"] - at.longitude) / 2) ** 2
        h = np.sin((phi - theta) / 2) ** 2 + np.cos(phi) * np.cos(theta) * across
        distances: store.Array = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(1.0, h)))
        return distances


_KINDS = tuple(NameKind)
