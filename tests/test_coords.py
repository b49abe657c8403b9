"""Positions, distances, and the antimeridian."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import (
    LatLon,
    bounding_box,
    distance_km,
    great_circle,
    latlon,
    path_length_km,
    sphere_km,
    unwrapped,
    wrap_longitude,
)
from geo.errors import InputError

POSITIONS = st.builds(LatLon, st.floats(-89, 89), st.floats(-180, 180))
SUVA, APIA = LatLon(-18.14, 178.44), LatLon(-13.83, -171.77)
PYONGYANG, BORDER = LatLon(39.0339, 125.7543), LatLon(42.415, 130.641)
HALF_ROUND_KM = 20_038.0


def test_a_known_distance_is_the_geodesic_one() -> None:
    assert distance_km(PYONGYANG, BORDER) == pytest.approx(559, abs=2)


def test_over_the_antimeridian_the_short_way_counts() -> None:
    assert distance_km(SUVA, APIA) == pytest.approx(1150, abs=10)


@given(POSITIONS, POSITIONS)
def test_distance_is_the_same_both_ways_and_at_most_half_round_the_earth(a: LatLon, b: LatLon) -> None:
    assert distance_km(a, b) == pytest.approx(distance_km(b, a), abs=1e-6)
    assert 0 <= distance_km(a, b) <= HALF_ROUND_KM


@given(POSITIONS, POSITIONS)
def test_the_sphere_is_within_a_hundred_and_fiftieth_of_the_geodesic(a: LatLon, b: LatLon) -> None:
    assert sphere_km(a, b) == pytest.approx(distance_km(a, b), rel=0.0067, abs=1e-6)


@given(POSITIONS, POSITIONS, POSITIONS)
def test_no_way_is_shorter_than_the_straight_one(a: LatLon, b: LatLon, c: LatLon) -> None:
    assert distance_km(a, c) <= path_length_km([a, b, c]) + 1e-6


@given(st.floats(-1e4, 1e4))
def test_a_wrapped_longitude_is_a_whole_turn_off_and_in_range(longitude: float) -> None:
    wrapped = wrap_longitude(longitude)
    assert -180 <= wrapped < 180
    turns = (longitude - wrapped) / 360
    assert turns == pytest.approx(round(turns), abs=1e-9)


@pytest.mark.parametrize(("longitude", "wrapped"), [(180, -180), (-180, -180), (179.5, 179.5), (181, -179)])
def test_the_antimeridian_is_at_minus_180(longitude: float, wrapped: float) -> None:
    assert wrap_longitude(longitude) == wrapped


@pytest.mark.parametrize(("latitude", "longitude"), [(90.1, 0), (0, 180.1), (float("nan"), 0), (0, float("inf"))])
def test_a_position_out_of_range_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(InputError, match=f"{latitude}, {longitude}$"):
        latlon(latitude, longitude)


def test_the_poles_and_the_antimeridian_are_positions() -> None:
    assert latlon(90, -180) == LatLon(90, -180)


@given(POSITIONS, POSITIONS)
def test_a_great_circle_has_both_ends_and_no_step_too_long(a: LatLon, b: LatLon) -> None:
    points = great_circle(a, b)
    assert (points[0], points[-1]) == (a, b)
    if sphere_km(a, b) < HALF_ROUND_KM - 100:
        assert all(sphere_km(p, q) <= 100.01 for p, q in pairwise(points))


@given(POSITIONS, POSITIONS)
def test_a_great_circle_is_as_long_as_the_straight_way(a: LatLon, b: LatLon) -> None:
    if sphere_km(a, b) < HALF_ROUND_KM - 100:
        points = great_circle(a, b)
        assert sum(sphere_km(p, q) for p, q in pairwise(points)) == pytest.approx(sphere_km(a, b), abs=0.01)


@given(st.lists(POSITIONS, max_size=12))
def test_continued_longitudes_never_jump_and_stay_a_whole_turn_off(points: list[LatLon]) -> None:
    line = unwrapped(points)
    assert all(abs(q.longitude - p.longitude) <= 180 + 1e-9 for p, q in pairwise(line))
    for p, q in zip(points, line, strict=True):
        assert wrap_longitude(q.longitude - p.longitude) == pytest.approx(0, abs=1e-6)


def test_a_line_over_the_antimeridian_stays_short() -> None:
    assert [round(point.longitude, 2) for point in unwrapped([SUVA, APIA])] == [178.44, 188.23]


@given(st.lists(POSITIONS, min_size=1, max_size=12))
def test_a_box_holds_its_points(points: list[LatLon]) -> None:
    box = bounding_box(points)
    for point in points:
        assert box.south <= point.latitude <= box.north
        east_of_west = (wrap_longitude(point.longitude) - box.west) % 360
        assert min(east_of_west, 360 - east_of_west) < 1e-9 or east_of_west <= box.width_deg + 1e-9


def test_a_box_over_the_antimeridian_is_the_small_one() -> None:
    box = bounding_box([SUVA, APIA])
    assert (box.west, box.east) == (pytest.approx(178.44), pytest.approx(-171.77))
    assert box.width_deg == pytest.approx(9.79)
    assert box.center.longitude == pytest.approx(-176.665)


def test_a_box_of_one_point_has_no_width() -> None:
    assert bounding_box([SUVA]).width_deg == 0


def test_a_box_of_nothing_is_refused() -> None:
    with pytest.raises(InputError, match=r"none$"):
        bounding_box([])
