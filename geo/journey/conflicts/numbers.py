"""The conflict that differing numbers make: its positions, whether they exclude each other, what would settle it."""

from collections.abc import Sequence

from geo.journey.records import About, Conflict, Exclusive, Position
from geo.reading.records import Quantity

HABITS = frozenset({"typically", "usually", "normally", "habitually", "generally", "known for", "often", "always"})
CHANGING = frozenset({"people", "km/h", "km"})
"""The units of crowds, speeds and distances from a place: such a number may change on the way."""


def quantity_conflict(attribute: str, unit: str, sides: Sequence[Sequence[Quantity]], key: str = "") -> Conflict:
    """Return the conflict of these sides; `key` tells it from others of the same attribute and unit."""
    exclusive, why = _verdict(unit, [quantity for side in sides for quantity in side])
    return Conflict(
        id="-".join(filter(None, ("conflict-quantity", attribute, unit, key))),
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
    if unit in CHANGING and len({quantity.report for quantity in group}) > 1:
        return Exclusive.UNKNOWN, "The numbers have no value in common, but may have changed on the way."
    return Exclusive.YES, "The numbers have no value in common."
