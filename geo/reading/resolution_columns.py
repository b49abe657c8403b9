"""The candidates of all names of a report as columns of numbers, and the distances between them."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from geo.coords import EARTH_RADIUS_KM
from geo.gazetteer.index import Hit
from geo.gazetteer.kinds import NameKind

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]
PLACE, COUNTRY, REGION, COUNTY = 0.0, 1.0, 2.0, 3.0
_KIND = {"PCLI": COUNTRY, "ADM1": REGION, "ADM2": COUNTY}
_PENALTY = {NameKind.ALTERNATE: 0.9, NameKind.SHARED: 2.5}
_COLUMNS = 9
_TOWNS = ("PPL", "PPLC")
_numbers: dict[Hashable, float] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """One item a candidate; `owner` is the number of the name that it is a candidate for.

    Attributes:
        prior: how well known it is by that name (decimal logarithm).
        country: a number for its country.
        region: a number for its first-level region, 0 without.
        kind: place, country, region or county.
        radius_km: how far it reaches.
        renamed: 1 for a town under another than its usual name, else 0.
        km: the distance of each (row) from each (column), chords through the earth.
    """

    owner: Numbers
    prior: Floats
    country: Floats
    region: Floats
    kind: Floats
    radius_km: Floats
    renamed: Floats
    km: Floats

    @property
    def points(self) -> Truths:
        """Whether each is small enough for its distance to say something."""
        small: Truths = (self.kind == PLACE) | (self.kind == COUNTY)
        return small


def columns(names: Sequence[tuple[Hit, ...]]) -> Columns:
    """Return the columns of the candidates of each name; at least one name has a candidate."""
    table = np.concatenate([_table(hits) for hits in names])
    owner = np.repeat(np.arange(len(names)), [len(hits) for hits in names])
    prior, country, region, kind, radius_km, renamed, *_ = table.T
    xyz = table[:, -3:]
    km = EARTH_RADIUS_KM * np.sqrt(np.maximum(0.0, 2.0 - 2.0 * (xyz @ xyz.T)))
    return Columns(owner, prior, country, region, kind, radius_km, renamed, km)


@lru_cache(maxsize=4096)
def _table(hits: tuple[Hit, ...]) -> Floats:
    return np.array([_row(hit) for hit in hits], np.float64).reshape(-1, _COLUMNS)


def _row(hit: Hit) -> tuple[float, ...]:
    place = hit.place
    phi, lam = np.radians(place.at)
    return (
        hit.prominence - _PENALTY.get(hit.kind, 0.0),
        _number(place.countries[0] if place.countries else place.id),
        _number(place.region) if place.region else 0.0,
        _KIND.get(place.feature, PLACE),
        place.radius_km,
        float(hit.kind is NameKind.ALTERNATE and place.feature in _TOWNS),
        np.cos(phi) * np.cos(lam),
        np.cos(phi) * np.sin(lam),
        np.sin(phi),
    )


def _number(word: Hashable) -> float:
    return _numbers.setdefault(word, float(len(_numbers) + 1))
