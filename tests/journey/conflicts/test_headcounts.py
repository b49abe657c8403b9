"""Heads counted differently."""

import pytest

from geo.journey.conflicts.headcounts import headcount_conflicts
from geo.journey.conflicts.quantities import quantity_conflicts
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Quantity
from geo.reports import Span
from tests.journey.builders import make_quantity


def heads(number: float, start: int = 0, attribute: str = "people", report: str = "a", **changes: object) -> Quantity:
    span = Span(start, start + 3)
    return make_quantity(
        attribute, number, number, unit="people", report=report, span=span, id=f"{report}{start}", **changes
    )


def found(*told: Quantity) -> list[Conflict]:
    return list(headcount_conflicts(told))


def test_two_counts_in_one_passage_exclude_each_other() -> None:
    (conflict,) = found(heads(420), heads(600, 100))
    assert conflict.exclusive is Exclusive.YES
    assert [position.quantities for position in conflict.positions] == [("a0",), ("a100",)]


@pytest.mark.parametrize(
    "other", [heads(600, 300), heads(420, 100), heads(42, 100), heads(600, 100, attribute="police")]
)
def test_far_apart_or_of_other_things_they_do_not(other: Quantity) -> None:
    assert found(heads(420), other) == []


@pytest.mark.parametrize("quote", ["38 of the walkers", "a hundred of them", "sixty others"])
def test_a_part_is_not_set_against_the_whole(quote: str) -> None:
    assert list(quantity_conflicts([heads(70), heads(40, 100, quote=quote)])) == []


def test_whose_count_it_is_makes_no_part() -> None:
    assert len(list(quantity_conflicts([heads(23), heads(17, 90, quote="the 17 of the governor's note")]))) == 1


def test_a_party_is_set_against_what_they_are_elsewhere() -> None:
    party = heads(8, report="b", quote="party of eight")
    (conflict,) = found(heads(6, attribute="scientists"), party)
    assert conflict.title == "Scientists"
    assert found(heads(6, attribute="scientists"), heads(8, report="b", quote="eight dancers")) == []


def test_where_a_report_disputes_a_crowd_the_days_are_not_compared() -> None:
    told = [heads(420), heads(600, 100), heads(900, report="b")]
    assert [conflict.exclusive for conflict in quantity_conflicts(told)] == [Exclusive.YES]


def test_two_small_numbers_of_people_are_of_different_people() -> None:
    assert list(quantity_conflicts([heads(2), heads(4, report="b")])) == []


@pytest.mark.parametrize(("number", "sides"), [(31, 3), (50, 2), (27, 2)])
def test_another_report_s_count_of_the_party_is_a_third_side(number: float, sides: int) -> None:
    (conflict,) = found(heads(27), heads(24, 100), heads(number, report="b"))
    assert len(conflict.positions) == sides


def test_another_crowd_is_none() -> None:
    (conflict,) = found(heads(420), heads(350, 100), heads(380, report="b"))
    assert len(conflict.positions) == 2
