"""Distances from one place, and the time spent there."""

from dataclasses import replace

import pytest

from geo.journey.conflicts.measured import measured_conflicts
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Quantity
from geo.reports import Span
from tests.journey.builders import make_attestation, make_quantity, seen

TOLD = seen(
    make_attestation("Dakar", "stop", span=Span(0, 60)),
    make_attestation("Dakar", "be_at", report="b", span=Span(0, 60)),
)


def off(number: float, unit: str, report: str = "a", start: int = 10) -> Quantity:
    span = Span(start, start + 5)
    return make_quantity("distance", number, number, unit=unit, report=report, span=span, id=report)


def found(*told: Quantity) -> list[Conflict]:
    return list(measured_conflicts(told, TOLD))


def test_two_distances_from_one_place_differ_in_whatever_units() -> None:
    (conflict,) = found(off(20, "nmi"), off(18, "mi", "b"))
    assert (conflict.title, conflict.exclusive) == ("Distance from Dakar", Exclusive.UNKNOWN)


def test_one_distance_in_two_units_is_no_conflict() -> None:
    assert found(off(10, "nmi"), off(18.52, "km", "b")) == []


def test_a_distance_outside_the_statement_is_of_something_else() -> None:
    assert found(off(20, "nmi"), off(18, "mi", "b", start=80)) == []


def test_distances_from_two_places_are_not_compared() -> None:
    away = tuple(replace(s, place=replace(s.place, id="t:other")) if s.report == "b" else s for s in TOLD)
    assert list(measured_conflicts([off(20, "nmi"), off(18, "mi", "b")], away)) == []


def stayed(number: float, unit: str, report: str = "a") -> Quantity:
    return replace(off(number, unit, report), attribute="duration")


def test_two_lengths_of_one_stay_differ_in_whatever_units() -> None:
    (conflict,) = found(stayed(90, "min"), stayed(2.2, "h", "b"))
    assert (conflict.title, conflict.exclusive) == ("Time spent at Dakar", Exclusive.YES)


def test_one_length_in_two_units_is_no_conflict() -> None:
    assert found(stayed(90, "min"), stayed(1.5, "h", "b")) == []


def test_nights_are_compared_with_nights_only() -> None:
    assert found(stayed(2, "nights"), stayed(1, "days", "b")) == []
    assert [each.title for each in found(stayed(2, "nights"), stayed(1, "nights", "b"))] == ["Nights spent at Dakar"]


def test_the_time_of_a_ride_is_no_stay() -> None:
    passed = seen(
        make_attestation("Dakar", "pass", span=Span(0, 60)),
        make_attestation("Dakar", "pass", report="b", span=Span(0, 60)),
    )
    assert list(measured_conflicts([stayed(90, "min"), stayed(2.2, "h", "b")], passed)) == []


def test_hours_are_no_other_time_than_the_days_that_they_round_to() -> None:
    a = replace(off(28, "h"), attribute="duration")
    b = replace(off(1, "days", "b"), attribute="duration")
    assert found(a, b) == []
    assert len(found(replace(a, low=44, high=44), b)) == 1


@pytest.mark.parametrize(("hours", "conflicts"), [(6, 1), (72, 0)])
def test_a_halt_of_hours_may_be_told_as_one_of_minutes_and_not_one_of_days(hours: float, conflicts: int) -> None:
    assert len(found(stayed(hours, "h"), stayed(20, "min", "b"))) == conflicts


def test_two_voices_of_one_report_are_set_against_each_other() -> None:
    told = seen(
        make_attestation("Dakar", "stop", span=Span(0, 60)),
        make_attestation("Dakar", "stop", span=Span(100, 160), certainty="denied", said_by=["the company"]),
    )
    first, second = stayed(7, "h"), replace(off(40, "min", start=110), id="second", attribute="duration")
    assert [c.title for c in measured_conflicts([first, second], told)] == ["Time spent at Dakar"]
