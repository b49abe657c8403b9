from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.plane import Box, Point, along, box_round, cross, distance, length_of, to_segment, touches

NUMBER = st.floats(-500, 500)
POINT = st.builds(Point, NUMBER, NUMBER)
SQUARE = Box(0, 0, 10, 10)


def test_boxes_that_share_an_edge_do_not_overlap():
    assert not SQUARE.overlaps(Box(10, 0, 20, 10))
    assert SQUARE.overlaps(Box(9.9, 0, 20, 10))


def test_box_lies_inside_itself_and_not_inside_a_smaller_one():
    assert SQUARE.inside(SQUARE)
    assert not SQUARE.inside(SQUARE.grown(-0.1))


@given(POINT, POINT, POINT)
def test_distance_to_a_stretch_is_never_more_than_to_its_ends(p: Point, a: Point, b: Point):
    assert to_segment(p, a, b) <= min(distance(p, a), distance(p, b)) + 1e-6


def test_stretches_that_only_come_close_do_not_cross():
    assert cross(Point(0, 0), Point(10, 10), Point(0, 10), Point(10, 0))
    assert not cross(Point(0, 0), Point(4, 4), Point(0, 10), Point(10, 0))


@pytest.mark.parametrize(("y", "expected"), [(5, True), (10, True), (10.1, False)])
def test_stretch_through_a_box_touches_it(y: float, expected: bool):
    assert touches(Point(-5, y), Point(15, y), SQUARE) is expected


@given(st.lists(POINT, min_size=2, max_size=6), st.floats(0, 1))
def test_place_along_a_way_lies_on_it(way: list[Point], share: float):
    spot = along(way, share * length_of(way) * 0.999)
    if spot is not None:
        assert min(to_segment(Point(spot.x, spot.y), a, b) for a, b in pairwise(way)) < 1e-3


def test_place_beyond_a_way_is_none():
    assert along([Point(0, 0), Point(3, 4)], 5.1) is None


def test_box_round_a_point_has_it_in_its_middle():
    assert box_round(Point(3, 4), 10, 2).centre == Point(3, 4)
