"""The tables of certainty: which words, within a verb group or its clause, make a statement less than reported."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from geo.reading.tables import rows


@cache
def cues(scope: str) -> Mapping[str, str]:
    """Return the certainty that each word of a scope ("chain" or "clause") gives."""
    return {
        word: row["certainty"]
        for row in rows(Path(__file__).with_name("words.csv"))
        if row["scope"] == scope
        for word in row["words"].split()
    }
