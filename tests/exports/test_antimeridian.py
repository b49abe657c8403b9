from itertools import pairwise

import shapely
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import LatLon
from geo.exports.antimeridian import cut_line, cut_rings

POINTS = st.builds(LatLon, st.floats(-80, 80), st.floats(-180, 179.99))


def ring(*longitudes: float) -> list[LatLon]:
    return [LatLon(y, x) for x, y in zip((*longitudes, *longitudes[::-1]), (50, 50, 60, 60), strict=True)]


def test_a_line_that_stays_on_one_side_is_one_part() -> None:
    assert cut_line([LatLon(50, 170), LatLon(51, 179)]) == [[[170, 50], [179, 51]]]


def test_a_line_to_the_east_is_cut_where_it_crosses() -> None:
    assert cut_line([LatLon(50, 170), LatLon(52, -170)]) == [[[170, 50], [180, 51]], [[-180, 51], [-170, 52]]]


def test_a_line_to_the_west_and_one_with_continued_longitudes_are_cut_the_same() -> None:
    parts = [[[-170, 52], [-180, 51]], [[180, 51], [170, 50]]]
    assert cut_line([LatLon(52, -170), LatLon(50, 170)]) == parts
    assert cut_line([LatLon(52, 190), LatLon(50, 170)]) == parts


def test_a_line_that_only_touches_180_has_no_part_without_length() -> None:
    assert cut_line([LatLon(50, 170), LatLon(51, 180)]) == [[[170, 50], [180, 51]]]
    assert cut_line([LatLon(51, 180), LatLon(50, 170)]) == [[[180, 51], [170, 50]]]


def test_a_point_and_nothing_are_no_line() -> None:
    assert cut_line([LatLon(50, 170)]) == cut_line([]) == cut_line([LatLon(50, 170)] * 2) == []


@given(st.lists(POINTS, max_size=8))
def test_every_part_stays_in_range_and_makes_no_jump(points: list[LatLon]) -> None:
    for part in cut_line(points):
        assert len(part) > 1
        assert all(-180 <= longitude <= 180 for longitude, _ in part)
        assert all(abs(a[0] - b[0]) <= 180 for a, b in pairwise(part))


def test_an_outline_goes_round_counter_clockwise_and_is_closed() -> None:
    for outline in (ring(10, 20), ring(20, 10)):
        [[outer]] = cut_rings([outline])
        assert shapely.LinearRing(outer).is_ccw
        assert outer[0] == outer[-1]


def test_an_outline_across_180_is_cut_in_two() -> None:
    polygons = cut_rings([ring(170, 190)])
    assert sorted(shapely.Polygon(outer).bounds for [outer] in polygons) == [(-180, 50, -170, 60), (170, 50, 180, 60)]


def test_an_outline_a_turn_further_east_comes_back() -> None:
    [[outer]] = cut_rings([ring(370, 380)])
    assert shapely.Polygon(outer).bounds == (10, 50, 20, 60)
