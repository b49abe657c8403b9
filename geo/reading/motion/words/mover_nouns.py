"""The nouns that can move: vehicles, groups and persons."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.tables import rows

_NOUNS = Path(__file__).with_name("mover_nouns.csv")


class MoverNoun(NamedTuple):
    """What a noun says of the mover: "vehicle", "group" or "person", and how it travels."""

    kind: str
    mode: str


@cache
def mover_nouns() -> Mapping[str, MoverNoun]:
    """Return the nouns that can move, with their kind."""
    return {row["noun"]: MoverNoun(row["kind"], row["mode"]) for row in rows(_NOUNS)}


def is_vehicle(noun: str) -> bool:
    """Return whether the noun names a vehicle."""
    return noun in mover_nouns() and mover_nouns()[noun].kind == "vehicle"
