"""Heads counted differently: twice in one passage of a report, or as a party here and by what they are there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice

from geo.journey.conflicts.numbers import quantity_conflict
from geo.journey.conflicts.ranges import CROWD, FEWEST, PEOPLE, may_be_of_one_thing, range_of
from geo.journey.records import Conflict
from geo.reading.records import Quantity

ONE_PASSAGE = 250
"""Characters within which a report sets one count against another."""
FEWEST_TWICE = 10
"""Below this, two numbers in one passage are of two things."""
_PARTY = re.compile(r"\b(?:party|suite|entourage|retinue|delegation|group|team)\b", re.IGNORECASE)
LARGEST_FACTOR = 1.5
"""A party and a part of it differ by more."""


def headcount_conflicts(counted: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield a conflict for each two counts that cannot both be, the numbers of one thing in one passage first."""
    by_report: dict[tuple[str, str, str], list[Quantity]] = {}
    for quantity in counted:
        by_report.setdefault((quantity.report, quantity.attribute, quantity.unit), []).append(quantity)
    for (report, attribute, unit), group in by_report.items():
        pair = next(((a, b) for a, b in combinations(group[:FEWEST], 2) if _is_set_against(a, b)), None)
        if pair is not None:
            sides = [_with_equals(each, counted) for each in (*pair, *_elsewhere(pair, counted))]
            yield quantity_conflict(attribute, unit, sides, report)
    yield from _parties(counted)


def _with_equals(count: Quantity, counted: Sequence[Quantity]) -> list[Quantity]:
    same = (q for q in counted if (q.attribute, q.unit) == (count.attribute, count.unit) and q.report != count.report)
    return [count, *(q for q in same if range_of(q) == range_of(count))]


def _elsewhere(pair: Sequence[Quantity], counted: Iterable[Quantity]) -> list[Quantity]:
    """A count of the same party that another report gives, near the two and neither of them; a crowd changes."""
    small = max(each.high or CROWD for each in pair) < CROWD
    same = (q for q in counted if small and (q.attribute, q.unit) == (pair[0].attribute, pair[0].unit))
    other = (q for q in same if q.report != pair[0].report and all(_is_like(each, q) for each in pair))
    return list(islice(other, 1))


def _is_set_against(a: Quantity, b: Quantity) -> bool:
    large = min(a.high or 0.0, b.high or 0.0) >= FEWEST_TWICE
    return large and abs(a.span.start - b.span.start) <= ONE_PASSAGE and _differ(a, b)


def _differ(a: Quantity, b: Quantity) -> bool:
    first, second = range_of(a), range_of(b)
    return not first.meets(second) and may_be_of_one_thing(first, second)


def _parties(counted: Sequence[Quantity]) -> Iterator[Conflict]:
    """A party counted without more in one report, and by what they are in another ("party of eight", "six clerks")."""
    heads = [q for q in counted if q.unit == PEOPLE and (q.high or 0.0) >= FEWEST]
    bare = [q for q in heads if q.attribute == PEOPLE and _PARTY.search(q.quote)]
    named = [q for q in heads if q.attribute != PEOPLE]
    for party in bare:
        other = next((q for q in named if q.report != party.report and _is_like(party, q)), None)
        if other is not None:
            yield quantity_conflict(other.attribute, PEOPLE, [[other], [party]], party.id)
            return


def _is_like(party: Quantity, other: Quantity) -> bool:
    numbers = sorted((party.high or 0.0, other.high or 0.0))
    return _differ(party, other) and numbers[1] <= LARGEST_FACTOR * numbers[0]
