import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import LatLon, distance_km
from geo.railways.snapping import between, position_at, snaps
from tests.railways.builders import DEGREE_KM, make_network, make_station, straight_line

NETWORK = make_network(straight_line("Aby", "Boda", "Ceda"))


def test_a_point_beside_the_track_snaps_to_it_between_two_stops() -> None:
    (snap,) = snaps(NETWORK, LatLon(0.1, 0.25), 25).values()
    assert snap.position == pytest.approx((0.0, 0.25), abs=1e-6)
    assert snap.km == pytest.approx(0.25 * DEGREE_KM)
    assert snap.offset_km == pytest.approx(11.06, abs=0.01)


@pytest.mark.parametrize(("within_km", "found"), [(11.0, 0), (11.1, 1)])
def test_a_point_snaps_only_within_the_distance(within_km: float, found: int) -> None:
    assert len(snaps(NETWORK, LatLon(0.1, 0.25), within_km)) == found


@pytest.mark.parametrize(("longitude", "at_stop"), [(1.0085, True), (1.0095, False)])
def test_a_point_within_a_kilometre_of_a_stop_is_the_stop(longitude: float, at_stop: bool) -> None:
    (snap,) = snaps(NETWORK, LatLon(0.0, longitude), 25).values()
    assert (snap.position == LatLon(0.0, 1.0)) is at_stop


def test_a_point_beyond_the_end_of_track_snaps_to_the_last_stop() -> None:
    (snap,) = snaps(NETWORK, LatLon(0.0, 2.1), 25).values()
    assert snap.position == LatLon(0.0, 2.0)


def test_each_part_of_the_network_offers_its_own_nearest_point() -> None:
    parallel = [make_station("Xa", 0.0, latitude=0.1), make_station("Ya", 1.0, latitude=0.1)]
    network = make_network(straight_line("Aby", "Boda"), parallel)
    found = snaps(network, LatLon(0.08, 0.5), 25)
    assert sorted(round(snap.position.latitude, 3) for snap in found.values()) == [0.0, 0.1]


def test_track_across_the_antimeridian_is_snapped_to_on_both_sides() -> None:
    network = make_network([make_station("Aby", 179.0, km=0), make_station("Boda", -179.0, km=230)])
    for longitude in (179.5, -179.5):
        (snap,) = snaps(network, LatLon(0.0, longitude), 1).values()
        assert snap.position.longitude == pytest.approx(longitude)


@given(st.floats(0, 1), st.floats(-60, 60), st.floats(-180, 179.9))
def test_a_position_between_two_is_no_farther_than_they_are_apart(share: float, latitude: float, east: float) -> None:
    a, b = LatLon(latitude, east), LatLon(latitude + 0.5, (east + 0.5 + 180) % 360 - 180)
    assert distance_km(a, between(a, b, share)) <= distance_km(a, b) + 0.01


@given(st.floats(0, 2 * DEGREE_KM))
def test_where_a_section_is_at_a_distance_snaps_back_to_that_distance(km: float) -> None:
    (section,) = NETWORK.sections
    (snap,) = snaps(NETWORK, position_at(section, km), 1).values()
    assert abs(snap.km - km) <= 1.0
