"""Conflicts about quantities: ranges with no number in common, unless a habit or an estimate explains it."""

from collections.abc import Iterator, Sequence

from geo.journey.conflicts.headcounts import headcount_conflicts
from geo.journey.conflicts.kinds import of_kinds
from geo.journey.conflicts.numbers import quantity_conflict
from geo.journey.conflicts.ranges import PEOPLE, Range, are_few, is_part, may_be_of_one_thing, range_of
from geo.journey.conflicts.shares import share_conflicts
from geo.journey.records import Conflict
from geo.reading.records import Quantity

UNCOMPARED = frozenset("distance duration delay length height depth age years price reward destination ill".split())
"""Measures that a report gives of many things, or that change from day to day: that two differ says nothing."""


def quantity_conflicts(quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield a conflict for each attribute that reports give in ranges with no number in common.

    The first number that a report gives for an attribute is the whole; those that follow are parts of it. Where a
    report gives two counts of one crowd itself, that is the conflict: from day to day a crowd may change.
    """
    stated = [q for q in quantities if q.attribute not in UNCOMPARED and _is_stated(q)]
    counted = [q for q in stated if not is_part(q)]
    yield from share_conflicts(stated)
    disputed = tuple(headcount_conflicts(counted))
    yield from disputed
    told = {i for conflict in disputed for position in conflict.positions for i in position.quantities}
    done = {(q.attribute, q.unit) for q in counted if q.id in told}
    crowds = any(unit == PEOPLE for _, unit in done)
    groups: dict[tuple[str, str], dict[str, Quantity]] = {}
    for quantity in counted:
        if not are_few(quantity):
            firsts = groups.setdefault((quantity.attribute, quantity.unit), {})
            if _is_vague(firsts.get(quantity.report)):
                firsts[quantity.report] = quantity
    for (attribute, unit), firsts in groups.items():
        sides = _sides(list(firsts.values()))
        if len(sides) > 1 and (attribute, unit) not in done and not (unit == PEOPLE and crowds):
            done.add((attribute, unit))
            yield quantity_conflict(attribute, unit, sides)
    for kind, told_once in of_kinds(q for q in counted if (q.attribute, q.unit) not in done):
        sides = _sides(told_once)
        if len(sides) > 1:
            yield quantity_conflict(kind, "", sides)


def _is_vague(quantity: Quantity | None) -> bool:
    """Whether a report has given no number of a thing yet that is bounded: "several hundred" is of another crowd."""
    return quantity is None or quantity.high is None


def _is_stated(quantity: Quantity) -> bool:
    return quantity.low is not None or quantity.high is not None


def _sides(group: Sequence[Quantity]) -> list[list[Quantity]]:
    """The numbers put together that may be one number; equal ones first, for there are few different ones."""
    equal: dict[Range, list[Quantity]] = {}
    for quantity in group:
        equal.setdefault(range_of(quantity), []).append(quantity)
    sides: list[list[Range]] = []
    for range_ in sorted(equal, key=lambda each: each.high - each.low):
        home = next((side for side in sides if all(range_.meets(other) for other in side)), None)
        if home is not None:
            home.append(range_)
        elif not sides or any(may_be_of_one_thing(range_, other) for side in sides for other in side):
            sides.append([range_])
    return [[quantity for each in side for quantity in equal[each]] for side in sides]
