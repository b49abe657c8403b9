"""Two ways that are told in words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import LatLon
from geo.journey.conflicts.by_ways import by_way_conflicts
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_halt, make_place, seen

ENDS = [make_halt(make_attestation(place, "arrive")) for place in ("Dakar", "Bamako")]


def by(name: str, latitude: float, longitude: float, report: str, **changes: object) -> Attestation:
    place = replace(make_place(name), at=LatLon(latitude, longitude))
    told: dict[str, object] = {"quote": f"by way of {name}"} | changes
    return make_attestation(place, "pass", report=report, **told)  # type: ignore[arg-type]


NORTH, SOUTH = by("Kiffa", 16.0, -13.0, "a"), by("Kedougou", 12.6, -12.5, "b")


def found(*told: Attestation, known: frozenset[str] = frozenset()) -> list[Conflict]:
    return list(by_way_conflicts(seen(*told), ENDS, known))


def test_two_ways_between_the_same_stops_may_exclude_each_other() -> None:
    (conflict,) = found(NORTH, SOUTH)
    assert conflict.exclusive is Exclusive.UNKNOWN
    assert [position.value for position in conflict.positions] == ["By way of Kiffa", "By way of Kedougou"]


@pytest.mark.parametrize(
    "other",
    [
        by("Kedougou", 12.6, -12.5, "b", quote="passed Kedougou"),
        by("Kedougou", 12.6, -12.5, "a"),
        by("Kedougou", 12.6, -12.5, "b", certainty="denied"),
        by("Kedougou", 12.6, -12.5, "b", when=at(3)),
        by("Nouakchott", 18.1, -15.9, "b"),
        by("Nioro", 15.7, -12.0, "b"),
    ],
)
def test_no_way_in_words_one_report_a_time_or_a_place_on_the_same_way_is_none(other: Attestation) -> None:
    assert found(NORTH, other) == []


def test_a_report_that_names_both_makes_them_one_way() -> None:
    assert found(NORTH, SOUTH, by("Kiffa", 16.0, -13.0, "b", start=50)) == []


@given(st.permutations([NORTH, SOUTH, by("Goudiry", 14.2, -12.7, "a", start=30)]))
def test_the_order_of_loading_does_not_change_whether_there_is_one(told: list[Attestation]) -> None:
    assert len(found(*told)) == 1
