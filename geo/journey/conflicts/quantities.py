"""Conflicts about quantities: ranges with no number in common, unless a habit or an estimate explains it."""

from collections.abc import Iterator, Sequence

from geo.journey.records import About, Conflict, Exclusive, Position
from geo.reading.records import Quantity

HABITS = frozenset({"typically", "usually", "normally", "habitually", "generally", "known for", "often", "always"})
APPROXIMATE = frozenset({"about", "around", "nearly", "almost", "some", "roughly", "approximately"})
APPROXIMATE_SHARE = 0.1
UNCOMPARED = frozenset("distance duration length height depth age years price reward destination".split())
"""Measures that a report gives of many things: that two differ says nothing."""
CHANGING = "people"
"""The unit of crowds: their number may change on the way."""


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
    sides: list[list[Quantity]] = []
    for quantity in sorted(group, key=_width):
        home = next((side for side in sides if all(_may_agree(quantity, other) for other in side)), None)
        if home is None:
            sides.append([quantity])
        else:
            home.append(quantity)
    return sides


def _width(quantity: Quantity) -> float:
    low, high = _range(quantity)
    return high - low


def _may_agree(a: Quantity, b: Quantity) -> bool:
    (low_a, high_a), (low_b, high_b) = _range(a), _range(b)
    return low_a <= high_b and low_b <= high_a


def _range(quantity: Quantity) -> tuple[float, float]:
    slack = APPROXIMATE_SHARE if quantity.qualifier in APPROXIMATE else 0.0
    low = float("-inf") if quantity.low is None else quantity.low * (1 - slack)
    high = float("inf") if quantity.high is None else quantity.high * (1 + slack)
    return low, high


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
