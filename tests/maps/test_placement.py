from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import LatLon
from geo.maps.labels import Size, Wanted, labels, roomy
from geo.maps.placement import APART_PX, Placed, crowds, ranges, settle
from geo.maps.plane import Box, Point, distance, length_within, touches
from geo.maps.scene import Mark, Paint, Shape
from geo.maps.signs import arrow, crosses

FRAME = Box(0, 0, 1000, 700)
EVERYWHERE = LatLon(0, 0)


def make_mark(number: str = "", shape: Shape = Shape.THERE) -> Mark:
    name = f"Place {number}"
    return Mark("id", number, name, "passed", "", "", "", "", ("A",), Paint.A, shape, EVERYWHERE, EVERYWHERE)


def make_placed(x: float, y: float, number: str = "1", shape: Shape = Shape.THERE) -> Placed:
    return Placed(make_mark(number, shape), Point(x, y), Point(x, y), 13.0)


def stops_at(*points: tuple[float, float]) -> list[Placed]:
    return [make_placed(x, y, str(i)) for i, (x, y) in enumerate(points, 1)]


def test_stop_with_room_stays_at_its_place():
    (settled,) = settle(stops_at((300, 300)), [], FRAME)
    assert settled.centre == settled.point
    assert not settled.moved


@pytest.mark.parametrize(("gap", "groups"), [(APART_PX - 1, 1), (APART_PX + 1, 2)])
def test_stops_crowd_when_their_circles_would_touch(gap: float, groups: int):
    assert len(crowds(stops_at((300, 300), (300 + gap, 300)))) == groups


def test_crowd_is_joined_over_neighbours():
    assert len(crowds(stops_at((300, 300), (350, 300), (325, 300)))) == 1


def test_two_stops_at_one_place_move_out_on_leaders_and_keep_apart():
    a, b = settle(stops_at((300, 300), (300, 300)), [], FRAME)
    assert a.moved and b.moved
    assert distance(a.centre, b.centre) >= APART_PX


def test_circles_that_move_out_leave_the_way_free():
    way = [Point(0, 300), Point(1000, 300)]
    moved = settle(stops_at((300, 300), (310, 300)), [way], FRAME)
    assert all(abs(mark.centre.y - 300) > mark.radius for mark in moved)


def test_more_than_three_become_one_cluster_that_says_its_numbers():
    (cluster,) = settle(stops_at(*[(300 + 5 * i, 300) for i in range(4)]), [], FRAME)
    assert cluster.mark.number == "1 to 4"
    assert len(cluster.members) == 4


def test_three_do_not_become_a_cluster():
    assert len(settle(stops_at((300, 300), (305, 300), (310, 300)), [], FRAME)) == 3


def test_possible_destination_stays_while_the_stop_beside_it_moves():
    diamond = make_placed(310, 300, "", Shape.POSSIBLE)
    settled = {mark.mark.number: mark for mark in settle([*stops_at((300, 300)), diamond], [], FRAME)}
    assert not settled[""].moved
    assert settled["1"].moved


@pytest.mark.parametrize(("numbers", "words"), [([3], "3"), ([3, 4, 5], "3 to 5"), ([2, 5, 6, 9], "2, 5, 6, 9")])
def test_ranges_read_as_a_reader_says_them(numbers: list[int], words: str):
    assert ranges(numbers) == words


PLACES = st.lists(st.tuples(st.floats(20, 980), st.floats(20, 680)), min_size=1, max_size=14)


@given(PLACES)
def test_no_label_covers_another_a_sign_or_the_edge(points: list[tuple[float, float]]):
    settled = settle(stops_at(*points), [], FRAME)
    signs = [mark.box for mark in settled]
    found = labels([Wanted(mark, (Size(90, 32), Size(70, 16))) for mark in settled], signs, [], FRAME)
    assert all(label.box.inside(FRAME) for label in found)
    assert not any(label.box.overlaps(sign) for label in found for sign in signs)
    assert not any(a.box.overlaps(b.box) for a, b in combinations(found, 2))


def test_label_is_tried_right_then_left_then_above_then_below():
    mark = make_placed(500, 350)
    taken: list[Box] = []
    sides = []
    for _ in range(4):
        (label,) = labels([Wanted(mark, (Size(80, 30),))], taken, [], FRAME)
        sides.append(label.side)
        taken.append(label.box)
    assert sides == ["right", "left", "above", "below"]


def test_label_prefers_a_side_that_no_way_crosses():
    way = [Point(500, 350), Point(1000, 350)]
    (label,) = labels([Wanted(make_placed(500, 350), (Size(80, 30),))], [], [way], FRAME)
    assert label.side == "left"


def test_label_that_no_side_keeps_off_the_ways_covers_least_of_them():
    ways = [[Point(0, 350), Point(1000, 350)], [Point(480, 0), Point(480, 700)], [Point(530, 0), Point(530, 700)]]
    (label,) = labels([Wanted(make_placed(500, 350), (Size(80, 30),))], [], ways, FRAME)
    assert label.box.bottom < 350 or label.box.top > 350


@pytest.mark.parametrize(("members", "form"), [((), 0), ((make_mark("1"), make_mark("2")), 1)])
def test_the_names_of_a_cluster_lie_on_no_way(members: tuple[Mark, ...], form: int):
    ways = [[Point(x, 0), Point(x, 700)] for x in range(5, 1000, 10)]
    mark = replace(make_placed(500, 350), members=members)
    assert [label.form for label in labels([Wanted(mark, (Size(80, 60), Size(60, 16)))], [], ways, FRAME)] == [form]


BOXES = st.builds(Box, st.floats(0, 40), st.floats(0, 40), st.floats(50, 90), st.floats(50, 90))
POINTS = st.builds(Point, st.floats(-50, 150), st.floats(-50, 150))


@given(POINTS, POINTS, BOXES)
def test_a_stretch_lies_in_a_box_as_far_as_it_touches_it(a: Point, b: Point, box: Box):
    length = length_within(a, b, box)
    assert 0 <= length <= distance(a, b) + 1e-6
    assert length == 0 or touches(a, b, box.grown(1e-6))


def test_the_length_of_a_stretch_in_a_box_is_what_lies_between_its_sides():
    assert length_within(Point(0, 20), Point(100, 20), Box(10, 10, 40, 30)) == pytest.approx(30)
    assert length_within(Point(0, 31), Point(100, 31), Box(10, 10, 40, 30)) == 0


def test_label_without_room_loses_its_second_line_then_its_name():
    narrow = Box(480, 340, 620, 360)
    wanted = [Wanted(make_placed(500, 350), (Size(80, 30), Size(60, 16)))]
    assert [label.form for label in labels(wanted, [], [], narrow)] == [1]
    assert labels(wanted, [narrow], [], narrow) == ()


def test_a_name_without_room_is_put_first_where_all_others_still_find_theirs():
    first, second = make_placed(500, 350), make_placed(540, 373)
    wanted = [Wanted(first, (Size(90, 32), Size(50, 16))), Wanted(second, (Size(60, 16),))]
    frame = Box(430, 310, 610, 377)
    assert len(labels(wanted[:1], [first.box, second.box], [], frame)) == 1
    assert {label.placed for label in labels(wanted, [first.box, second.box], [], frame)} == {first, second}


def test_a_name_put_first_is_kept_away_from_other_marks():
    lone, other = make_placed(500, 350), make_placed(530, 350)
    taken = [lone.box, other.box, Box(300, 100, 489, 600), Box(480, 100, 900, 338), Box(480, 380, 900, 600)]
    assert not labels([Wanted(lone, (Size(60, 16),))], taken, [], FRAME)


def test_name_needs_room_in_its_area():
    spot = (Point(500, 350), 30.0)
    assert roomy([spot], Size(70, 15), [], FRAME, 0.4) is not None
    assert roomy([spot], Size(80, 15), [], FRAME, 0.4) is None


def test_short_struck_way_still_has_its_cross():
    assert len(crosses([Point(0, 0), Point(10, 0)], [])) == 1
    assert len(crosses([Point(0, 0), Point(400, 0)], [])) == 5


@pytest.mark.parametrize(("length", "has_arrow"), [(59, False), (61, True)])
def test_only_a_long_way_has_an_arrowhead(length: float, has_arrow: bool):
    assert (arrow([Point(0, 0), Point(length, 0)], []) is not None) is has_arrow


def test_arrowhead_stands_clear_of_marks():
    way = [Point(0, 350), Point(1000, 350)]
    spot = arrow(way, [make_placed(500, 350)])
    assert spot is not None
    assert abs(spot.x - 500) > 30
