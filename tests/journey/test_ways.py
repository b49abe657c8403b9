"""The way between two places."""

import pytest

from geo.coords import LatLon, distance_km, path_length_km
from geo.journey.ways import by_rail, no_other_ways, others_by_rail, straight
from geo.railways.network import shipped_network
from geo.reading.records import Mode

DAKAR, NEW_YORK = LatLon(14.69, -17.45), LatLon(40.71, -74.01)
PYONGYANG, BRIDGE = LatLon(39.0339, 125.7543), LatLon(42.415, 130.641)
VLADIVOSTOK = LatLon(43.1056, 131.8735)


def test_a_ship_follows_the_great_circle() -> None:
    way = straight([DAKAR, NEW_YORK], Mode.SEA)
    assert (way.basis, way.short) == ("geodesic", "along the great circle")
    assert len(way.geometry) > 50


def test_by_road_the_line_is_straight_and_says_that_the_way_is_not_known() -> None:
    way = straight([DAKAR, NEW_YORK], Mode.ROAD)
    assert way.geometry == (DAKAR, NEW_YORK)
    assert way.words == "in a straight line, way not reported"


def test_its_length_is_the_geodesic_one() -> None:
    assert straight([DAKAR, NEW_YORK], Mode.AIR).distance_km == pytest.approx(distance_km(DAKAR, NEW_YORK))


def test_by_rail_the_length_is_that_of_the_track() -> None:
    way = by_rail(shipped_network())([PYONGYANG, BRIDGE], Mode.RAIL)
    assert way.distance_km == pytest.approx(835, abs=1)
    assert (way.basis, way.words) == ("railway", "by rail, schematic between stations")


def test_the_way_by_rail_begins_and_ends_at_the_places() -> None:
    way = by_rail(shipped_network())([PYONGYANG, BRIDGE], Mode.RAIL)
    assert (way.geometry[0], way.geometry[-1]) == (PYONGYANG, BRIDGE)
    assert path_length_km(way.geometry) < way.distance_km


def test_the_border_posts_on_it_are_known() -> None:
    (post,) = by_rail(shipped_network())([PYONGYANG, LatLon(43.805, 131.957)], Mode.RAIL).borders
    assert set(post.countries) == {"KP", "RU"}
    assert post.along_km == pytest.approx(835, abs=1)


def test_a_car_does_not_go_by_rail() -> None:
    assert by_rail(shipped_network())([PYONGYANG, BRIDGE], Mode.ROAD).basis == "geodesic"


def test_where_no_line_is_known_the_way_is_straight() -> None:
    assert by_rail(shipped_network())([DAKAR, NEW_YORK], Mode.RAIL).short == "in a straight line"


def test_another_way_that_is_not_much_longer_is_named_by_a_place_on_it() -> None:
    found = others_by_rail(shipped_network())(PYONGYANG, VLADIVOSTOK, Mode.RAIL)
    usual = by_rail(shipped_network())([PYONGYANG, VLADIVOSTOK], Mode.RAIL).distance_km
    assert all(usual < other.distance_km <= 1.2 * usual for other in found)
    assert all(other.by for other in found)
    assert found


@pytest.mark.parametrize("mode", [Mode.ROAD, Mode.AIR, None])
def test_only_trains_have_other_ways(mode: Mode | None) -> None:
    assert others_by_rail(shipped_network())(PYONGYANG, VLADIVOSTOK, mode) == ()
    assert no_other_ways(PYONGYANG, VLADIVOSTOK, mode) == ()
