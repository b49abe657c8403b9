"""The candidates of all names of a report as columns of numbers, and the distances between them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
import numpy.typing as npt

from geo.coords import EARTH_RADIUS_KM, LatLon
from geo.gazetteer.index import Hit
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Place

Floats = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]
PLACE, COUNTRY, REGION, COUNTY = 0.0, 1.0, 2.0, 3.0
_KIND = {"PCLI": COUNTRY, "ADM1": REGION, "ADM2": COUNTY}
_PENALTY = {NameKind.ALTERNATE: 0.9, NameKind.SHARED: 2.5}
_TOWNS = ("PPL", "PPLC")
_OVERSHADOWED, _DEEPEST_SHADOW = 1.0, 2.5
_MOST_KEPT = 50_000
# What was worked out once for a place or a code; both only save time.
_facts: dict[tuple[str, LatLon], tuple[float, ...]] = {}
_numbers: dict[str, float] = {}


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
    table = np.array([row for hits in names for row in _rows(hits)])
    owner = np.repeat(np.arange(len(names)), [len(hits) for hits in names])
    prior, renamed, country, region, kind, radius_km, *_ = table.T
    xyz = table[:, -3:]
    km = EARTH_RADIUS_KM * np.sqrt(np.maximum(0.0, 2.0 - 2.0 * (xyz @ xyz.T)))
    return Columns(owner, prior, country, region, kind, radius_km, renamed, km)


def _rows(hits: tuple[Hit, ...]) -> list[tuple[float, ...]]:
    towns = (hit.prominence for hit in hits if hit.kind is NameKind.USUAL and hit.place.feature in _TOWNS)
    shadow = max(towns, default=0.0)
    return [_row(hit, _shadow_on(hit, shadow)) for hit in hits]


def _shadow_on(hit: Hit, shadow: float) -> float:
    """Return what speaks against a town that only has as another name what is the name of a better known one."""
    if hit.kind is not NameKind.ALTERNATE or hit.place.feature not in _TOWNS or hit.prominence >= shadow:
        return 0.0
    return min(_DEEPEST_SHADOW, _OVERSHADOWED + shadow - hit.prominence)


def _row(hit: Hit, penalty: float) -> tuple[float, ...]:
    place = hit.place
    prior = hit.prominence - _PENALTY.get(hit.kind, 0.0) - penalty
    renamed = float(hit.kind is NameKind.ALTERNATE and place.feature in _TOWNS)
    return (prior, renamed, *(_facts.get((place.id, place.at)) or _remembered(place)))


def _remembered(place: Place) -> tuple[float, ...]:
    """Return what does not depend on the name: country, region, kind, radius, position as a unit vector."""
    if len(_facts) >= _MOST_KEPT:
        _facts.clear()
    phi, lam = map(radians, place.at)
    country = _number(place.countries[0] if place.countries else place.id)
    region = _number(place.region) if place.region else 0.0
    vector = (cos(phi) * cos(lam), cos(phi) * sin(lam), sin(phi))
    facts = (country, region, _KIND.get(place.feature, PLACE), place.radius_km, *vector)
    return _facts.setdefault((place.id, place.at), facts)


def _number(word: str) -> float:
    return _numbers.setdefault(word, float(len(_numbers) + 1))
