"""Numbers that differ."""

from dataclasses import replace

import pytest

from geo.journey.conflicts.quantities import UNCOMPARED, quantity_conflicts
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Quantity
from tests.journey.builders import make_quantity


def count(low: float | None, high: float | None, report: str, **changes: object) -> Quantity:
    return make_quantity("carriages", low, high, report=report, id=f"q{report}{low}", **changes)


def found(*told: Quantity) -> list[Conflict]:
    return list(quantity_conflicts(told))


def test_ranges_without_a_common_number_are_a_conflict() -> None:
    (conflict,) = found(count(10, 15, "a"), count(20, 25, "b"))
    assert conflict.exclusive is Exclusive.YES
    assert [position.quantities for position in conflict.positions] == [("qa10",), ("qb20",)]


def test_ranges_that_meet_are_none() -> None:
    assert found(count(10, 15, "a"), count(15, 20, "b")) == []


def test_an_open_bound_meets_everything_beyond_it() -> None:
    assert found(count(10, None, "a"), count(20, 25, "b")) == []
    assert len(found(count(30, None, "a"), count(20, 25, "b"))) == 1


@pytest.mark.parametrize(("high", "conflicts"), [(18.5, 0), (17.5, 1)])
def test_an_estimate_has_a_tenth_of_slack(high: float, conflicts: int) -> None:
    told = count(20, 20, "a", qualifier="about"), count(high, high, "b")
    assert len(found(*told)) == conflicts


def test_a_habit_does_not_exclude_a_fact() -> None:
    (conflict,) = found(count(10, 15, "a"), count(20, None, "b", qualifier="typically"))
    assert conflict.exclusive is Exclusive.NO
    assert "“typically” tells of a habit" in conflict.why


def test_a_crowd_may_change_on_the_way() -> None:
    told = [make_quantity("people", n, n, unit="people", report=report) for n, report in ((5, "a"), (9, "b"))]
    assert found(*told)[0].exclusive is Exclusive.UNKNOWN


def test_the_first_number_of_a_report_is_the_whole_and_the_rest_are_parts() -> None:
    assert found(count(12, 12, "a"), count(3, 3, "a"), count(12, 12, "b")) == []


def test_another_unit_or_attribute_is_not_compared() -> None:
    assert found(count(10, 15, "a"), count(20, 25, "b", unit="m")) == []
    assert found(count(10, 15, "a"), make_quantity("guards", 20, 25, report="b")) == []


@pytest.mark.parametrize("attribute", sorted(UNCOMPARED))
def test_measures_of_many_things_are_not_compared(attribute: str) -> None:
    told = [make_quantity(attribute, n, n, unit="", report=report) for n, report in ((5, "a"), (9, "b"))]
    assert found(*told) == []


def test_equal_numbers_of_many_reports_are_one_position() -> None:
    told = [count(10, 10, report) for report in "abc"]
    (conflict,) = found(*told, count(20, 20, "d"))
    assert [position.reports for position in conflict.positions] == [("a", "b", "c"), ("d",)]


@pytest.mark.parametrize(("people", "conflicts"), [(4.0, 0), (5.0, 1)])
def test_a_few_companions_are_different_people(people: float, conflicts: int) -> None:
    told = [
        make_quantity("companions", number, number, unit="people", report=report, id=report)
        for number, report in ((people, "a"), (7.0, "b"))
    ]
    assert len(found(*told)) == conflicts


def test_a_number_without_an_end_does_not_hide_the_one_that_follows() -> None:
    told = [count(200, None, "a"), replace(count(198, 198, "a"), id="q"), count(214, 214, "b")]
    assert [position.quantities for position in found(*told)[0].positions] == [("q",), ("qb214",)]


@pytest.mark.parametrize(("low", "conflicts"), [(3, 1), (4.5, 0)])
def test_nearly_five_is_not_much_less_than_five(low: float, conflicts: int) -> None:
    nearly = count(None, 5, "a", qualifier="nearly")
    assert len(found(nearly, count(low, low, "b"))) == conflicts


def test_less_than_five_may_be_any_fewer() -> None:
    assert found(count(None, 5, "a", qualifier="less than"), count(3, 3, "b")) == []
