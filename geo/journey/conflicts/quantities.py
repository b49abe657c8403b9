"""Conflicts about quantities: ranges with no number in common, unless a habit or an estimate explains it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from geo.journey.records import About, Conflict, Exclusive, Position
from geo.reading.records import Quantity

HABITS = frozenset({"typically", "usually", "normally", "habitually", "generally", "known for", "often", "always"})
APPROXIMATE = frozenset({"about", "around", "nearly", "almost", "some", "roughly", "approximately"})
APPROXIMATE_SHARE = 0.1
UNCOMPARED = frozenset("distance duration length height depth age years price reward destination".split())
"""Measures that a report gives of many things: that two differ says nothing."""
CHANGING = "people"
"""The unit of crowds: their number may change on the way."""


class Range(NamedTuple):
    """The numbers that a quantity may mean, both ends included."""

    low: float
    high: float

    def meets(self, other: "Range") -> bool:
        """Return whether one number is in both."""
        return self.low <= other.high and other.low <= self.high


def quantity_conflicts(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield a conflict for each attribute that reports give in ranges with no number in common.

    The first number that a report gives for an attribute is the whole; those that follow are parts of it.
    """
    groups: dict[tuple[str, str], dict[str, Quantity]] = {}
    for quantity in quantities:
        stated = quantity.low is not None or quantity.high is not None
        if stated and quantity.attribute not in UNCOMPARED:
            groups.setdefault((quantity.attribute, quantity.unit), {}).setdefault(quantity.report, quantity)
    for (attribute, unit), firsts in groups.items():
        sides = _sides(list(firsts.values()))
        if len(sides) > 1:
            yield _quantity_conflict(attribute, unit, sides)


def _sides(group: Sequence[Quantity]) -> list[list[Quantity]]:
    """The numbers put together that may be one number; equal ones first, for there are few different ones."""
    equal: dict[Range, list[Quantity]] = {}
    for quantity in group:
        equal.setdefault(_range(quantity), []).append(quantity)
    sides: list[list[Range]] = []
    for range_ in sorted(equal, key=lambda each: each.high - each.low):
        home = next((side for side in sides if all(range_.meets(other) for other in side)), None)
        if home is None:
            sides.append([range_])
        else:
            home.append(range_)
    return [[quantity for each in side for quantity in equal[each]] for side in sides]


def _range(quantity: Quantity) -> Range:
    slack = APPROXIMATE_SHARE if quantity.qualifier in APPROXIMATE else 0.0
    low = float("-inf") if quantity.low is None else quantity.low * (1 - slack)
    high = float("inf") if quantity.high is None else quantity.high * (1 + slack)
    return Range(low, high)


def _quantity_conflict(attribute: str, unit: str, sides: Sequence[Sequence[Quantity]]) -> Conflict:
    exclusive, why = _verdict(unit, [quantity for side in sides for quantity in side])
    return Conflict(
        id=f"conflict-quantity-{attribute}-{unit}",
        about=About.QUANTITY,
        title=attribute.capitalize(),
        exclusive=exclusive,
        positions=tuple(
            Position(side[0].quote, tuple(dict.fromkeys(q.report for q in side)), (), tuple(q.id for q in side))
            for side in sides
        ),
        why=why,
        settled_by="A count or a measurement on this journey.",
    )


def _verdict(unit: str, group: Sequence[Quantity]) -> tuple[Exclusive, str]:
    habit = next((quantity.qualifier for quantity in group if quantity.qualifier in HABITS), "")
    if habit:
        return Exclusive.NO, f"“{habit}” tells of a habit, not of this journey."
    if unit == CHANGING:
        return Exclusive.UNKNOWN, "The numbers have no value in common, but may have changed on the way."
    return Exclusive.YES, "The numbers have no value in common."
