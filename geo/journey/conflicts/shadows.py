"""Shadows: conflicts that tell no more than another one does."""

from collections.abc import Container, Iterable, Sequence
from itertools import permutations

from geo.journey.records import About, Conflict, Position


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


def is_of_stops(conflict: Conflict, stops: Sequence[Conflict], passed: Container[str]) -> bool:
    """Return whether two times are those of a halt, and of the passing by a report that denies the halt.

    Args:
        conflict: the two times.
        stops: the conflicts about whether it stopped.
        passed: the ids of the statements of passing.
    """
    return any(
        all(i in passed for i in through.attestations) and _is_set_against(halted, through, each)
        for halted, through in permutations(conflict.positions, 2)
        for each in stops
    )


def _is_set_against(halted: Position, through: Position, stop: Conflict) -> bool:
    return any(
        bool({*halted.attestations} & {*told.attestations}) and {*through.reports} <= {*other.reports}
        for told, other in permutations(stop.positions, 2)
    )
