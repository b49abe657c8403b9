"""Ways that cannot have been, and opposite orders."""

import pytest

from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation


def found(about: str, *told: Attestation) -> list[Conflict]:
    return [each for each in journey_of(*told).conflicts if each.about == about]


def start(place: str, report: str, when: object = None) -> Attestation:
    return make_attestation(place, "depart", when, report=report)  # type: ignore[arg-type]


def test_a_way_without_time_for_it_is_a_route_conflict() -> None:
    told = (
        start("Dakar", "a", at(1)),
        make_attestation("New York", "pass", start=10),
        make_attestation("Bamako", "arrive", at(2), start=90),
    )
    (conflict,) = found("route", *told)
    assert conflict.exclusive is Exclusive.YES
    assert conflict.positions[0].value == "Through New York"


def told_in(report: str, first: str, then: str) -> list[Attestation]:
    return [
        make_attestation(place, "pass", at(day), report=report, start=10 * day)
        for day, place in ((2, first), (3, then))
    ]


def test_two_reports_that_date_two_places_in_opposite_orders_are_a_conflict() -> None:
    (conflict,) = found("order", *told_in("a", "Kayes", "Bamako"), *told_in("b", "Bamako", "Kayes"))
    assert conflict.exclusive is Exclusive.YES
    assert {position.value for position in conflict.positions} == {"Kayes first", "Bamako first"}


def test_two_reports_that_agree_on_the_order_are_none() -> None:
    assert found("order", *told_in("a", "Kayes", "Bamako"), *told_in("b", "Kayes", "Bamako")) == []


def test_the_words_of_one_clause_are_an_order_too() -> None:
    forth = make_attestation("Bamako", "arrive", source="Kayes", report="a")
    back = make_attestation("Kayes", "arrive", source="Bamako", report="b")
    assert len(found("order", forth, back)) == 1


def test_the_order_of_two_sentences_is_not_enough() -> None:
    told = [make_attestation(name, "pass", report=r, start=n) for r, pair in (("a", ("Kayes", "Bamako")), ("b", (
        "Bamako", "Kayes"))) for n, name in zip((0, 50), pair, strict=True)]  # fmt: skip
    assert found("order", *told) == []


def calls(report: str, first: str, then: str, words: str, start: int = 20) -> list[Attestation]:
    return [
        make_attestation(first, "stop", report=report, start=5),
        make_attestation(then, "stop", report=report, start=start, quote=f"{words} {then}"),
    ]


@pytest.mark.parametrize(
    ("words", "start", "conflicts"), [("then at", 20, 1), ("and at", 20, 0), ("then at", 114, 1), ("then at", 115, 0)]
)
def test_opposite_orders_in_words_are_a_conflict(words: str, start: int, conflicts: int) -> None:
    told = *calls("a", "Kayes", "Bamako", "then at"), *calls("b", "Bamako", "Kayes", words, start)
    assert len(found("order", *told)) == conflicts


@pytest.mark.parametrize(("words", "conflicts"), [("only afterwards at", 1), ("and at", 0)])
def test_where_it_first_went_counts_by_setting_out_for_it(words: str, conflicts: int) -> None:
    _, then = calls("b", "Bamako", "Kayes", words)
    told = *calls("a", "Kayes", "Bamako", "then at"), make_attestation("Bamako", "head", report="b", start=5), then
    assert len(found("order", *told)) == conflicts
