"""All of a party, or most of it."""

import pytest

from geo.journey.conflicts.quantities import quantity_conflicts
from geo.journey.records import Exclusive
from geo.reading.records import Quantity
from tests.journey.builders import make_quantity


def lorries(number: float, quote: str, report: str, what: str = "lorries") -> Quantity:
    return make_quantity(what, number, number, quote=quote, report=report, id=f"q{report}")


def test_most_of_a_party_is_set_against_all_of_it() -> None:
    told = lorries(9, "nine of the ten lorries", "a"), lorries(10, "All ten vehicles", "b", "vehicles")
    (conflict,) = quantity_conflicts(told)
    assert conflict.exclusive is Exclusive.YES
    assert [position.reports for position in conflict.positions] == [("a",), ("b",)]


@pytest.mark.parametrize(
    "share",
    [
        lorries(4, "four of the ten lorries", "a"),
        lorries(10, "ten of the lorries", "a"),
        lorries(9, "nine of the ten men", "a", "men"),
        lorries(9, "nine of the ten lorries", "b"),
    ],
)
def test_a_few_the_same_number_others_or_one_report_are_not(share: Quantity) -> None:
    assert list(quantity_conflicts([share, lorries(10, "all ten", "b")])) == []
