"""The shipped gazetteer and the places that a user has added, as one gazetteer to whoever asks."""

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from geo.coords import LatLon, sphere_km
from geo.gazetteer.book import PENALTY
from geo.gazetteer.index import Gazetteer, Hit
from geo.gazetteer.place import Place


class JoinedGazetteer(Gazetteer):
    """Look-ups in a compiled gazetteer and in added ones; a place that several have is as the first one has it."""

    def __init__(self, path: Path, added: Sequence[Gazetteer]) -> None:
        super().__init__(path)
        self._added = tuple(added)

    def __len__(self) -> int:
        return super().__len__() + sum(map(len, self._added))

    def get(self, place_id: str) -> Place:
        """Return the place with that id; UnknownNameError when there is none."""
        owner = next((part for part in self._added if part.knows(f"#{place_id}")), None)
        return super().get(place_id) if owner is None or super().knows(f"#{place_id}") else owner.get(place_id)

    def names_of(self, place_id: str) -> tuple[str, ...]:
        """Return all names of the place, its usual one first, in all scripts."""
        key = f"#{place_id}"
        added = [part.names_of(place_id) for part in self._added if part.knows(key)]
        own = super().names_of(place_id) if super().knows(key) or not added else ()
        return tuple(dict.fromkeys(chain(own, *added)))

    def knows(self, key: str) -> bool:
        """Return whether a folded name (or "=" and a code) leads to a place: for longest match over a text."""
        return super().knows(key) or any(part.knows(key) for part in self._added)

    def near(self, at: LatLon, km: float) -> tuple[Place, ...]:
        """Return the places within so many kilometres (on the sphere), nearest first."""
        found = (*super().near(at, km), *self._new(part.near(at, km) for part in self._added))
        return tuple(sorted(found, key=lambda place: sphere_km(place.at, at)))

    def country(self, code: str) -> Place | None:
        """Return the country with that ISO 3166 alpha-2 code, or None."""
        return super().country(code) or next(filter(None, (part.country(code) for part in self._added)), None)

    def border_crossings(self, code: str) -> tuple[Place, ...]:
        """Return the border crossings into the country with that code, in no order."""
        added = self._new(part.border_crossings(code) for part in self._added)
        return (*super().border_crossings(code), *added)

    @property
    def volumes(self) -> tuple[Gazetteer, ...]:
        """The compiled files behind it, for what is asked of each by itself."""
        return (self, *self._added)

    def _key_hits(self, key: str) -> tuple[Hit, ...]:
        hits = super()._key_hits(key)
        added = [hit for part in self._added for hit in part._key_hits(key)]
        if not added:
            return hits
        known = {hit.place.id: hit for hit in reversed((*hits, *map(self._as_shipped, added)))}
        return tuple(sorted(known.values(), key=lambda hit: PENALTY[hit.kind] - hit.prominence))

    def _key_places(self, key: str) -> tuple[Place, ...]:
        return tuple(hit.place for hit in self.key_hits(key))

    def _as_shipped(self, hit: Hit) -> Hit:
        """The hit with the place and prominence that the shipped gazetteer gives it, if it has the place."""
        known = super()._key_hits(f"#{hit.place.id}")
        return Hit(known[0].place, hit.kind, known[0].prominence) if known else hit

    def _new(self, found: Iterable[Iterable[Place]]) -> tuple[Place, ...]:
        """The added places that the shipped gazetteer does not have, each once."""
        places: dict[str, Place] = {}
        for place in chain.from_iterable(found):
            if not super().knows(f"#{place.id}"):
                places.setdefault(place.id, place)
        return tuple(places.values())
