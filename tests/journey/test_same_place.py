"""Near-identical places are one place on the way."""

import pytest

from geo.coords import LatLon
from geo.gazetteer.place import Extent
from geo.journey.same_place import built_up_km, is_part_of, unified
from geo.reading.records import Attestation, PlaceRef
from geo.reports import Span
from tests.journey.builders import make_attestation, make_place, seen


def places(*told: Attestation) -> list[str]:
    return [sighting.place.name for sighting in unified(seen(*told))]


def test_a_harbour_is_its_town_when_both_are_told() -> None:
    assert places(make_attestation("Dakar"), make_attestation("Dakar harbour")) == ["Dakar", "Dakar"]


def test_a_harbour_that_is_told_alone_stays_a_harbour() -> None:
    assert places(make_attestation("Dakar harbour")) == ["Dakar harbour"]


@pytest.mark.parametrize("motion", ["meet", "stop", "be_at"])
def test_a_part_of_a_town_that_was_visited_is_a_place_of_its_own(motion: str) -> None:
    palace = make_place("Palace", at=make_place("Dakar").at, feature="PAL")
    assert places(make_attestation("Dakar"), make_attestation(palace, motion, start=9)) == ["Dakar", "Palace"]


@pytest.mark.parametrize(("motion", "feature"), [("arrive", "PAL"), ("stop", "HTL"), ("be_at", "RSTN")])
def test_where_a_mover_only_comes_goes_or_sleeps_is_the_town(motion: str, feature: str) -> None:
    part = make_place("Dakar harbour", feature=feature)
    assert places(make_attestation("Dakar"), make_attestation(part, motion, start=9)) == ["Dakar", "Dakar"]


def test_a_visit_that_is_only_expected_is_none() -> None:
    palace = make_place("Dakar harbour", feature="PAL")
    told = make_attestation("Dakar"), make_attestation(palace, "meet", start=9, certainty="expected")
    assert places(*told) == ["Dakar", "Dakar"]


def test_an_airport_belongs_to_a_town_that_lies_farther_off() -> None:
    assert places(make_attestation("Bamako airport"), make_attestation("Bamako")) == ["Bamako", "Bamako"]


@pytest.mark.parametrize(("degrees", "joined"), [(0.35, True), (0.37, False)])
def test_an_airport_reaches_forty_kilometres(degrees: float, joined: bool) -> None:
    airport = make_place("Bamako airport", at=LatLon(12.65 + degrees, -8.0))
    assert is_part_of(airport, make_place("Bamako")) is joined


def test_two_towns_side_by_side_stay_two() -> None:
    assert places(make_attestation("Dakar"), make_attestation("Thies")) == ["Dakar", "Thies"]


def test_a_suburb_within_the_built_up_radius_is_the_city() -> None:
    city = make_place("Dakar")
    suburb = make_place("Pikine", at=LatLon(14.75, -17.40), population=100_000)
    assert is_part_of(suburb, city)
    assert not is_part_of(make_place("Pikine", at=LatLon(14.75, -17.40), population=900_000), city)


def test_a_town_across_the_border_is_another_place() -> None:
    assert not is_part_of(make_place("Dakar harbour", country="GM"), make_place("Dakar"))


def test_a_river_is_no_part_of_a_town() -> None:
    assert not is_part_of(make_place("Dakar harbour", extent=Extent.LINE), make_place("Dakar"))


def test_four_thousand_people_live_on_a_square_kilometre() -> None:
    assert built_up_km(make_place("x", population=1_256_637)) == pytest.approx(10.0, abs=0.01)


def test_a_long_river_is_where_its_two_banks_are_named() -> None:
    crossed = make_attestation("Niger River", "cross", source="Bamako", goal="Bamako airport")
    (river,) = (s.place for s in unified(seen(crossed)))
    assert river.at == make_place("Bamako").at
    assert river.radius_km <= 30


@pytest.mark.parametrize(("people", "joined"), [(19_999, False), (20_000, True), (0, True)])
def test_a_village_has_no_airport_far_off(people: int, joined: bool) -> None:
    airport = make_place("Bamako airport", at=LatLon(12.65 + 0.2, -8.0))
    assert is_part_of(airport, make_place("Bamako", population=people)) is joined


def test_a_river_that_is_told_to_be_crossed_at_one_town_is_crossed_there_by_all() -> None:
    named = make_attestation("Bamako", "cross", path=PlaceRef(make_place("Niger River"), Span(2, 3)))
    other = make_attestation("Niger River", "cross", report="b")
    assert places(named, other) == ["Bamako", "Bamako"]
    along = make_attestation("Niger River", "pass", report="b")
    assert places(named, along) == ["Bamako", "Niger River"]


def test_a_river_that_is_told_to_be_crossed_at_two_towns_is_crossed_nobody_knows_where() -> None:
    river = PlaceRef(make_place("Niger River"), Span(2, 3))
    named = (make_attestation(name, "cross", path=river, start=n) for n, name in enumerate(("Bamako", "Segou")))
    assert places(*named, make_attestation("Niger River", "cross", report="b"))[-1] == "Niger River"
