"""Which place each name of a report means: candidates support one another until the report makes the most sense."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geo.coords import EARTH_RADIUS_KM
from geo.gazetteer.index import Hit
from geo.gazetteer.kinds import NameKind

Floats = npt.NDArray[np.float64]
MOST_CANDIDATES = 30
_ALTERNATE_PENALTY = 0.8
_ROUNDS = 3
_NEAR_KM = 80.0
_SHARPNESS = 1.6


class Weights(NamedTuple):
    """How much one mention of a place speaks for another candidate."""

    near: float = 2.2
    same_region: float = 0.5
    same_country: float = 0.25
    in_region: float = 2.0
    in_country: float = 1.0
    in_county: float = 2.5
    support: float = 2.7


WEIGHTS = Weights()


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """The candidates of one name as columns."""

    hits: tuple[Hit, ...]
    prior: Floats
    xyz: Floats
    country: Floats
    region: Floats
    kind: Floats
    radius_km: Floats


class Group(NamedTuple):
    """The mentions that share a name: its candidates, how many mentions, how surely they name a place at all."""

    hits: tuple[Hit, ...]
    weight: float
    bonus: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A name's candidates with their scores, best first, and how much the rest of the report supports each."""

    hits: tuple[Hit, ...]
    scores: tuple[float, ...]
    supports: tuple[float, ...]


_CITY, _AREA_COUNTRY, _AREA_REGION, _AREA_COUNTY = 0.0, 1.0, 2.0, 3.0
_KIND = {"PCLI": _AREA_COUNTRY, "ADM1": _AREA_REGION, "ADM2": _AREA_COUNTY}
_numbers: dict[Hashable, float] = {}


def resolve(groups: Sequence[Group], weights: Weights = WEIGHTS) -> tuple[Ranked, ...]:
    """Return for each group its candidates ranked in the light of all the others."""
    blocks = [_block(group.hits[:MOST_CANDIDATES]) for group in groups]
    sizes = [len(block.hits) for block in blocks]
    if not sum(sizes):
        return tuple(Ranked((), (), ()) for _ in groups)
    owner = np.repeat(np.arange(len(groups)), sizes)
    starts = np.cumsum([0, *sizes])[:-1]
    prior = np.concatenate([block.prior for block in blocks]) + _bonuses(groups, blocks)
    kernel = _kernel(blocks, owner, weights)
    mention_weight = np.array([group.weight for group in groups])[owner]
    score, support = prior, np.zeros_like(prior)
    for _ in range(_ROUNDS):
        share = _shares(score, owner, len(groups)) * mention_weight
        support = kernel @ share
        score = prior + weights.support * np.log1p(support)
    return tuple(
        _ranked(block, score[start : start + size], support[start : start + size])
        for block, start, size in zip(blocks, starts, sizes, strict=True)
    )


def _ranked(block: Block, score: Floats, support: Floats) -> Ranked:
    order = np.argsort(-score, kind="stable")
    return Ranked(tuple(block.hits[i] for i in order), tuple(score[order].tolist()), tuple(support[order].tolist()))


def _shares(score: Floats, owner: npt.NDArray[np.int64], count: int) -> Floats:
    best = np.full(count, -np.inf)
    np.maximum.at(best, owner, score)
    share = np.exp(_SHARPNESS * (score - best[owner]))
    shares: Floats = share / np.bincount(owner, share, count)[owner]
    return shares


def _bonuses(groups: Sequence[Group], blocks: Sequence[Block]) -> Floats:
    bonus = [
        group.bonus.get(hit.place.id, 0.0) for group, block in zip(groups, blocks, strict=True) for hit in block.hits
    ]
    return np.array(bonus)


def _kernel(blocks: Sequence[Block], owner: npt.NDArray[np.int64], weights: Weights) -> Floats:
    """Return how much each candidate (column) speaks for each other (row); nothing for those of the same name."""
    xyz = np.concatenate([block.xyz for block in blocks])
    country = np.concatenate([block.country for block in blocks])
    region = np.concatenate([block.region for block in blocks])
    kind = np.concatenate([block.kind for block in blocks])
    radius = np.concatenate([block.radius_km for block in blocks])
    km = EARTH_RADIUS_KM * np.sqrt(np.maximum(0.0, 2.0 - 2.0 * (xyz @ xyz.T)))
    same_country = country[:, None] == country
    same_region = (region[:, None] == region) & (region > 0)
    points = (kind == _CITY) | (kind == _AREA_COUNTY)
    kernel = np.where(points, weights.near * np.exp(-km / _NEAR_KM), 0.0)
    kernel += np.where(points, weights.same_country * same_country + weights.same_region * same_region, 0.0)
    kernel += np.where(kind == _AREA_COUNTRY, weights.in_country * same_country, 0.0)
    kernel += np.where(kind == _AREA_REGION, weights.in_region * same_region + 0.2 * same_country, 0.0)
    kernel += np.where(kind == _AREA_COUNTY, weights.in_county * (km <= 1.3 * radius), 0.0)
    return np.where(owner[:, None] == owner, 0.0, kernel)


@lru_cache(maxsize=4096)
def _block(hits: tuple[Hit, ...]) -> Block:
    places = [hit.place for hit in hits]
    phi = np.radians([place.at.latitude for place in places])
    lam = np.radians([place.at.longitude for place in places])
    return Block(
        hits,
        np.array([hit.prominence - (hit.kind is NameKind.ALTERNATE) * _ALTERNATE_PENALTY for hit in hits]),
        np.column_stack((np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi))).reshape(-1, 3),
        np.array([_number(place.countries[0] if place.countries else place.id) for place in places]),
        np.array([_number(place.region) if place.region else 0.0 for place in places]),
        np.array([_KIND.get(place.feature, _CITY) for place in places]),
        np.array([place.radius_km for place in places]),
    )


def _number(word: Hashable) -> float:
    return _numbers.setdefault(word, float(len(_numbers) + 1))
