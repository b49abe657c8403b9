"""Conflicts that tell no more than another one does."""

import pytest

from geo.journey.conflicts.shadows import is_of_goals, is_of_stops, opposed_by
from geo.journey.records import About, Conflict, Exclusive, Position


def conflict(about: About, *sides: str) -> Conflict:
    """A conflict whose sides are statements in words, each named by its report and a number: "a1 b2"."""
    positions = (Position(side, tuple(i[0] for i in side.split()), tuple(side.split()), ()) for side in sides)
    return Conflict("c", about, "", Exclusive.YES, tuple(positions), "", "")


GOALS = [conflict(About.DESTINATION, "a1 b1", "c1", "a2")]


def test_a_denied_way_to_a_goal_is_told_by_the_end_of_the_journey() -> None:
    assert is_of_goals(conflict(About.ROUTE, "a1", "d1"), GOALS, {"d1"})


@pytest.mark.parametrize(
    ("way", "denied"),
    [
        (conflict(About.ROUTE, "a1 a3", "d1"), {"d1"}),
        (conflict(About.ROUTE, "a1", "d1 d2"), {"d1"}),
        (conflict(About.EVENT, "a1", "d1"), {"d1"}),
    ],
)
def test_a_way_that_was_taken_elsewhere_or_a_trip_is_not(way: Conflict, denied: set[str]) -> None:
    assert not is_of_goals(way, GOALS, denied)


HALTED = opposed_by([conflict(About.EVENT, "a1", "b1")])


def test_the_hour_of_a_halt_and_of_the_passing_that_denies_it_are_one_conflict() -> None:
    assert is_of_stops(conflict(About.TIME, "a1", "b2"), HALTED, {"b2"})
    assert is_of_stops(conflict(About.TIME, "b2", "a1"), HALTED, {"b2"})


def test_two_hours_of_the_halt_or_the_passing_of_another_report_are_a_conflict_of_their_own() -> None:
    assert not is_of_stops(conflict(About.TIME, "a1", "b2"), HALTED, set())
    assert not is_of_stops(conflict(About.TIME, "a1", "c2"), HALTED, {"c2"})
