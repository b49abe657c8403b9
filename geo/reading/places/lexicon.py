"""The word lists and weights that the reading of places uses, one table each, read once."""

import csv
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Cue(NamedTuple):
    """What speaks for or against a place: its weight (logarithmic odds) and its words."""

    weight: float
    why: str


@cache
def words(kind: str) -> frozenset[str]:
    """Return the casefolded words of that kind."""
    return _lists()[kind]


@cache
def cues() -> Mapping[str, Cue]:
    """Return the cues by name."""
    return {row["cue"]: Cue(float(row["weight"]), row["why"]) for row in table("cues.csv")}


def table(name: str) -> Iterator[dict[str, str]]:
    """Return the rows of a table beside this module."""
    return csv.DictReader(files("geo.reading.places").joinpath(name).read_text(encoding="utf-8").splitlines())


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    rows = (*table("words.csv"), *table("names.csv"))
    return {row["kind"]: frozenset(row["words"].split()) for row in rows}
