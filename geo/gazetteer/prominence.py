"""How well known a place is, by its kind, its people and the number of its names."""

import csv
from collections.abc import Mapping
from importlib.resources import files
from math import log10

from geo.gazetteer.place import Place

_PER_NAMES = 0.15
Weights = Mapping[str, tuple[float, float]]
"""For each feature code, how well known such a place is, and how much more for each tenfold of people."""


def load_weights() -> Weights:
    """Return the weights of each feature code, those of every other one under ""."""
    lines = files("geo.gazetteer").joinpath("prominence.csv").read_text(encoding="utf-8").splitlines()
    return {row["feature"]: (float(row["base"]), float(row["per_person"])) for row in csv.DictReader(lines)}


def prominence_of(place: Place, weights: Weights, names: int = 1) -> float:
    """Return a decimal logarithm, a city's about that of its people.

    A place with names in many languages is known beyond its own.
    """
    base, per_person = weights.get(place.feature, weights[""])
    return base + per_person * log10(place.population + 10) + _PER_NAMES * log10(max(1, names))
