"""Sums of money: "£200", "US$2 billion", "50,000 euros", with the currency's ISO 4217 code."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.tables import rows
from geo.reading.tokens import Token

_TABLE = Path(__file__).with_name("currencies.csv")
_PREFIXES = {"US": "USD", "A": "AUD", "C": "CAD", "NZ": "NZD", "HK": "HKD", "S": "SGD"}


class Money(NamedTuple):
    """A currency, and how many tokens name it before the number and behind it."""

    currency: str
    before: int
    behind: int


def money_at(words: Sequence[Token], index: int, end: int) -> Money | None:
    """Return the currency of the number at [index, end), None when it is no money."""
    sign = words[index - 1].text if index else ""
    if sign in _named("sign"):
        prefix = words[index - 2].text if index > 1 and words[index - 2].end == words[index - 1].start else ""
        return Money(_PREFIXES.get(prefix, _named("sign")[sign]), 1 + (prefix in _PREFIXES), 0)
    word = words[end].lower if end < len(words) else ""
    return Money(_named("word")[word], 0, 1) if word in _named("word") else None


@cache
def _named(kind: str) -> Mapping[str, str]:
    return {name: row["currency"] for row in rows(_TABLE) if row["kind"] == kind for name in row["names"].split()}
