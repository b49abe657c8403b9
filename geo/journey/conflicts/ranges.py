"""The numbers that a quantity may mean, and whether two of them can be one number, or of one thing at all."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from geo.reading.records import Quantity

APPROXIMATE = frozenset({"about", "around", "nearly", "almost", "some", "roughly", "approximately"})
APPROXIMATE_SHARE = 0.1
NEARLY, NEARLY_SHARE = frozenset({"nearly", "almost", "close to"}), 0.15
MOMENTARY: Mapping[str, float] = {"speed": 0.15}
"""What changes from hour to hour: two numbers within this share on each side may be of one ride."""
ALIKE, ALIKE_IN_CROWDS = 2.5, 4.0
"""Numbers of one thing differ by such a factor at most; guesses at a crowd by more."""
CROWD = 100.0
PEOPLE = "people"
"""The unit of heads, and the attribute of those that are not told more of."""
FEWEST = 5
PARTS = re.compile(r"\b(?:of (?:them|us|(?:the|his|her|its|their) \w+\b(?!['’]))|others?\b|another\b)", re.IGNORECASE)
"""Words that make a number one of a part."""


class Range(NamedTuple):
    """The numbers that a quantity may mean, both ends included."""

    low: float
    high: float

    def meets(self, other: "Range") -> bool:
        """Return whether one number is in both."""
        return self.low <= other.high and other.low <= self.high


def range_of(quantity: Quantity) -> Range:
    """Return the numbers that the quantity may mean, an estimate with its slack; open ends are infinite."""
    slack = APPROXIMATE_SHARE if quantity.qualifier in APPROXIMATE else MOMENTARY.get(quantity.attribute, 0.0)
    low = _fewest(quantity) if quantity.low is None else quantity.low * (1 - slack)
    high = float("inf") if quantity.high is None else quantity.high * (1 + slack)
    return Range(low, high)


def _fewest(quantity: Quantity) -> float:
    """The least that "nearly five" may mean; "less than five" may mean anything."""
    if quantity.high is None or quantity.qualifier not in NEARLY:
        return float("-inf")
    return quantity.high * (1 - NEARLY_SHARE)


def may_be_of_one_thing(a: Range, b: Range) -> bool:
    """Return whether two ranges are of like size: ten times as many are of something else."""
    small, large = (a, b) if a.low <= b.low else (b, a)
    if small.high <= 0 or small.high == float("inf") or large.low == float("-inf"):
        return True
    return large.low <= small.high * (ALIKE_IN_CROWDS if large.low >= CROWD else ALIKE)


def are_few(quantity: Quantity) -> bool:
    """Return whether a number of people is so small that two such are of different people: two officers."""
    return quantity.unit == PEOPLE and (quantity.high or FEWEST) < FEWEST


def is_part(quantity: Quantity) -> bool:
    """Return whether the words tell of a part of something: "38 of the walkers", "two others"."""
    return PARTS.search(quantity.quote) is not None
