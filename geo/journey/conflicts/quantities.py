"""Conflicts about quantities: ranges with no number in common, unless a habit or an estimate explains it."""

from collections.abc import Iterator, Sequence

from geo.journey.records import About, Conflict, Exclusive, Position
from geo.reading.records import Quantity

HABITS = frozenset({"typically", "usually", "normally", "habitually", "generally", "known for", "often", "always"})
APPROXIMATE = frozenset({"about", "around", "nearly", "almost", "some", "roughly", "approximately"})
APPROXIMATE_SHARE = 0.1


def quantity_conflicts(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield a conflict for each attribute that is given in ranges with no number in common."""
    groups: dict[tuple[str, str], list[Quantity]] = {}
    for quantity in quantities:
        if quantity.low is not None or quantity.high is not None:
            groups.setdefault((quantity.attribute, quantity.unit), []).append(quantity)
    for (attribute, unit), group in groups.items():
        sides = _sides(group)
        if len(sides) > 1:
            yield _quantity_conflict(attribute, unit, sides)


def _sides(group: Sequence[Quantity]) -> list[list[Quantity]]:
    sides: list[list[Quantity]] = []
    for quantity in group:
        home = next((side for side in sides if all(_may_agree(quantity, other) for other in side)), None)
        if home is None:
            sides.append([quantity])
        else:
            home.append(quantity)
    return sides


def _may_agree(a: Quantity, b: Quantity) -> bool:
    (low_a, high_a), (low_b, high_b) = _range(a), _range(b)
    return low_a <= high_b and low_b <= high_a


def _range(quantity: Quantity) -> tuple[float, float]:
    slack = APPROXIMATE_SHARE if quantity.qualifier in APPROXIMATE else 0.0
    low = float("-inf") if quantity.low is None else quantity.low * (1 - slack)
    high = float("inf") if quantity.high is None else quantity.high * (1 + slack)
    return low, high


def _quantity_conflict(attribute: str, unit: str, sides: Sequence[Sequence[Quantity]]) -> Conflict:
    habit = next((q for side in sides for q in side if q.qualifier in HABITS), None)
    return Conflict(
        id=f"conflict-quantity-{attribute}-{unit}",
        about=About.QUANTITY,
        title=attribute.capitalize(),
        exclusive=Exclusive.NO if habit else Exclusive.YES,
        positions=tuple(
            Position(side[0].quote, tuple(dict.fromkeys(q.report for q in side)), (), tuple(q.id for q in side))
            for side in sides
        ),
        why=f"“{habit.qualifier}” tells of a habit, not of this journey."
        if habit
        else "The numbers have no value in common.",
        settled_by="A count or a measurement on this journey.",
    )
