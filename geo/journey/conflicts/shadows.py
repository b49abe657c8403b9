"""Shadows: conflicts that tell no more than another one does."""

from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import permutations

from geo.journey.records import About, Conflict


def is_of_goals(conflict: Conflict, goals: Iterable[Conflict], denied: Container[str]) -> bool:
    """Return whether a way that is denied is to a goal, of which the end of the journey tells both sides.

    Args:
        conflict: the conflict about the way.
        goals: those about the end of the journey.
        denied: the ids of the statements that deny something.
    """
    if conflict.about is not About.ROUTE:
        return False
    sides = [set(position.attestations) for position in conflict.positions]
    for each in goals:
        ends = [set(position.attestations) for position in each.positions]
        if len(ends) == 2 and all(any(side & end for end in ends) for side in sides):
            return True
        if any(sides[0] <= end for end in ends) and all(i in denied for i in sides[-1]):
            return True
    return False


def opposed_by(stops: Iterable[Conflict]) -> Mapping[str, Sequence[frozenset[str]]]:
    """Return, for each statement on a side of the conflicts about whether it stopped, the reports of the other side."""
    opposed: dict[str, list[frozenset[str]]] = {}
    for stop in stops:
        for told, other in permutations(stop.positions, 2):
            for i in told.attestations:
                opposed.setdefault(i, []).append(frozenset(other.reports))
    return opposed


def is_of_stops(conflict: Conflict, opposed: Mapping[str, Sequence[frozenset[str]]], passed: Container[str]) -> bool:
    """Return whether two times are those of a halt, and of the passing by a report that denies the halt.

    Args:
        conflict: the two times.
        opposed: the reports against each statement about whether it stopped.
        passed: the ids of the statements of passing.
    """
    for halted, through in permutations(conflict.positions, 2):
        if all(i in passed for i in through.attestations):
            against = (reports for i in halted.attestations for reports in opposed.get(i, ()))
            if any(reports.issuperset(through.reports) for reports in against):
                return True
    return False
