"""What each country writes that does not write Latin letters: a table beside this module."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.gazetteer.place import Place


class Script(NamedTuple):
    """What a country writes: its script, the encoding that holds its language's letters, the letters only it has.

    `article` is what many of its names begin with.
    """

    script: str
    encoding: str
    letters: str
    article: str


@cache
def scripts() -> Mapping[str, Script]:
    """Return what each country writes that does not write Latin letters, by its code."""
    with Path(__file__).with_name("scripts.csv").open(encoding="utf-8", newline="") as file:
        return {row.pop("country"): Script(**row) for row in csv.DictReader(file)}


def script_of(place: Place) -> Script | None:
    """Return what is written where the place lies, None where that is Latin letters."""
    return next((scripts()[code] for code in place.countries if code in scripts()), None)
