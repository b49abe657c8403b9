"""One kind of thing counted in different words."""

import pytest

from geo.journey.conflicts.quantities import quantity_conflicts
from geo.reading.records import Quantity
from tests.journey.builders import make_quantity


def count(number: float, what: str, report: str, **changes: object) -> Quantity:
    return make_quantity(what, number, number, report=report, id=f"q{report}{number}", **changes)


def titles(*told: Quantity) -> list[str]:
    return [conflict.title for conflict in quantity_conflicts(told)]


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [("cars", "vehicles", "Vehicles"), ("carriages", "coaches", "Carriages"), ("tourists", "guests", "Travellers")],
)
def test_two_words_for_one_kind_are_set_against_each_other(a: str, b: str, kind: str) -> None:
    assert titles(count(22, a, "a"), count(14, b, "b")) == [kind]


def test_words_for_two_kinds_are_not() -> None:
    assert titles(count(22, "carriages", "a"), count(14, "lorries", "b")) == []


def test_a_report_that_counts_a_kind_twice_counts_its_parts() -> None:
    assert (
        titles(count(5, "buses", "a"), count(3, "cars", "a"), count(4, "lorries", "a"), count(8, "vehicles", "b")) == []
    )


def test_a_single_one_is_no_count() -> None:
    assert titles(count(1, "coach", "a"), count(2, "carriages", "b")) == []


def test_what_one_word_tells_already_is_not_told_again() -> None:
    assert titles(count(10, "cars", "a"), count(12, "cars", "b"), count(14, "vehicles", "c")) == ["Cars"]
