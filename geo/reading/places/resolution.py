"""Which place each name of a report means: candidates support one another until the report makes the most sense."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

import numpy as np

from geo.gazetteer.index import Hit
from geo.reading.places.columns import COUNTRY, COUNTY, REGION, Columns, Floats, Numbers, columns

MOST_CANDIDATES = 30
MOST_NAMES = 400
MOST_TOGETHER = 1600
"""Every candidate is compared with every other: these bound the work and the memory for a long or hostile text."""

_ROUNDS = 3
_SHARPNESS = 1.6
_LEAST_SUPPORT = -0.5
_SAME_KM = 0.01
_NOTHING = 1e-9
_COUNTY_REACH = 1.3


class Weights(NamedTuple):
    """How much one mention of a place speaks for another candidate, and how far all of them together may go.

    `near` is for towns of one neighbourhood, `far` for those of one way: the next stations, ports, fords.

    `two_names` speaks against a town that the report already calls otherwise. `most` is the greatest lead that support
    can make up, in decimal orders of population, in a report about the world; `most_local` is added for one whose
    places all lie together.
    """

    near: float = 2.5
    near_km: float = 80.0
    far: float = 1.0
    far_km: float = 300.0
    same_region: float = 0.5
    same_country: float = 0.25
    in_region: float = 2.0
    in_country: float = 1.0
    in_county: float = 2.5
    two_names: float = 0.5
    support: float = 3.0
    most: float = 3.2
    most_local: float = 8.0
    local_km: float = 300.0
    local_share: float = 0.2


WEIGHTS = Weights()


class Group(NamedTuple):
    """The mentions that share a name: its candidates, how surely they name a place at all, what speaks for some."""

    hits: tuple[Hit, ...]
    weight: float
    bonus: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Ranked:
    """A name's candidates with their scores, best first, and how much the rest of the report supports each."""

    hits: tuple[Hit, ...]
    scores: tuple[float, ...]
    supports: tuple[float, ...]


def resolve(groups: Sequence[Group], weights: Weights = WEIGHTS) -> tuple[Ranked, ...]:
    """Return for each group its candidates ranked in the light of all the others, of those near it in a long report."""
    parts = (groups[start : start + MOST_NAMES] for start in range(0, len(groups), MOST_NAMES))
    return tuple(ranked for part in parts for ranked in _resolve(part, weights))


def _resolve(groups: Sequence[Group], weights: Weights) -> tuple[Ranked, ...]:
    shown = min(MOST_CANDIDATES, max(1, MOST_TOGETHER // len(groups)))
    names = [group.hits[:shown] for group in groups]
    if not any(names):
        return tuple(Ranked((), (), ()) for _ in groups)
    candidates = columns(names)
    prior = candidates.prior + _bonuses(groups, names)
    mentions = np.array([group.weight for group in groups])[candidates.owner]
    kernel = _kernel(candidates, weights)
    together = _together(candidates, weights)
    score, support = prior, np.zeros_like(prior)
    for _ in range(_ROUNDS):
        share = _shares(score, candidates, len(groups)) * mentions
        support = kernel @ share
        most = weights.most + weights.most_local * _locality(
            share * candidates.points, candidates.owner, together, weights
        )
        score = prior + most * np.tanh(weights.support / most * np.log1p(np.maximum(support, _LEAST_SUPPORT)))
    return _ranked(names, score, support)


def _ranked(names: Sequence[tuple[Hit, ...]], score: Floats, support: Floats) -> tuple[Ranked, ...]:
    scores, supports = iter(score.tolist()), iter(support.tolist())
    return tuple(_best_first(zip(hits, scores, supports, strict=False)) for hits in names)


def _best_first(options: Iterable[tuple[Hit, float, float]]) -> Ranked:
    ranked = sorted(options, key=_score, reverse=True)
    hits, scores, supports = zip(*ranked, strict=True) if ranked else ((), (), ())
    return Ranked(hits, scores, supports)


_score = itemgetter(1)


def _shares(score: Floats, candidates: Columns, count: int) -> Floats:
    """Return how far each candidate is believed, 1 together for each name."""
    owner = candidates.owner
    best = np.full(count, -np.inf)
    np.maximum.at(best, owner, score)
    share = np.exp(_SHARPNESS * (score - best[owner]))
    shares: Floats = share / np.bincount(owner, share, count)[owner]
    return shares


def _bonuses(groups: Sequence[Group], names: Sequence[tuple[Hit, ...]]) -> Floats:
    pairs = zip(groups, names, strict=True)
    return np.array([group.bonus.get(hit.place.id, 0.0) for group, hits in pairs for hit in hits])


def _together(candidates: Columns, weights: Weights) -> Floats:
    """Return for each pair of candidates of different names how close they are, 1 at the same spot."""
    close: Floats = np.exp(-candidates.km / weights.local_km)
    close[candidates.owner[:, None] == candidates.owner] = 0.0
    return close


def _locality(weight: Floats, owner: Numbers, together: Floats, weights: Weights) -> float:
    """Return 0 for a report about the world to 1 for one whose places all lie within a day's drive."""
    by_name = np.bincount(owner, weight)
    pairs = float(by_name.sum() ** 2 - by_name @ by_name)
    return min(1.0, float(weight @ together @ weight) / pairs / weights.local_share) if pairs > _NOTHING else 0.0


def _kernel(candidates: Columns, weights: Weights) -> Floats:
    """Return how much each candidate (column) speaks for each other (row); nothing for itself or its own name."""
    c = candidates
    same_country = c.country[:, None] == c.country
    same_region = (c.region[:, None] == c.region) & (c.region > 0)
    kernel = weights.near * np.exp(-c.km / weights.near_km)
    kernel += weights.far * np.exp(-c.km / weights.far_km)
    kernel += weights.same_country * same_country + weights.same_region * same_region
    kernel *= c.points
    kernel += (c.kind == COUNTRY) * (weights.in_country * same_country)
    kernel += (c.kind == REGION) * (weights.in_region * same_region + weights.same_country * same_country)
    kernel += (c.kind == COUNTY) * (weights.in_county * (c.km <= _COUNTY_REACH * c.radius_km))
    same_place = (c.km < _SAME_KM) & (c.kind[:, None] == c.kind)
    kernel = np.where(same_place, -weights.two_names * c.renamed[:, None], kernel)
    return np.where(c.owner[:, None] == c.owner, 0.0, kernel)
