"""What a map shows is moved to the turn of the earth that the journey is drawn in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.coords import BBox, LatLon
from geo.maps.longitudes import ALONE_DEG, SMALLEST_DEG, extent, nearest_turn
from geo.maps.marks import via_mark
from geo.maps.scene import Paint
from tests.maps.builders import make_place

PACIFIC = BBox(135.0, -40.0, 295.0, 50.0)


@pytest.mark.parametrize(
    ("seen", "west"),
    [
        (BBox(-170.0, 0.0, -150.0, 10.0), 190.0),
        (BBox(170.0, 0.0, -160.0, 10.0), 170.0),
        (BBox(530.0, 0.0, 550.0, 10.0), 170.0),
        (BBox(140.0, 0.0, 150.0, 10.0), 140.0),
    ],
)
def test_a_box_is_moved_to_where_the_journey_is_drawn(seen: BBox, west: float) -> None:
    found = nearest_turn(seen, PACIFIC)
    assert (found.west, found.width_deg) == (west, seen.width_deg)


def test_of_more_than_the_earth_the_middle_turn_is_kept() -> None:
    found = nearest_turn(BBox(-300.0, -60.0, 300.0, 70.0), BBox(-10.0, 0.0, 20.0, 10.0))
    assert (found.west, found.east) == (-180.0, 180.0)


@given(st.floats(-1000, 1000), st.floats(0.1, 359), st.floats(-180, 180))
def test_the_same_part_of_the_earth_stays(west: float, width: float, start: float) -> None:
    to = BBox(start, -10.0, start + 30.0, 10.0)
    found = nearest_turn(BBox(west, -5.0, west + width, 5.0), to)
    assert (found.west - west) / 360 == pytest.approx(round((found.west - west) / 360), abs=1e-9)
    assert abs(found.west + found.width_deg / 2 - (start + 15)) <= 180 + 1e-6


def test_a_single_place_is_shown_with_what_lies_around_it_and_close_ones_are_not() -> None:
    marks = [via_mark(make_place(name, 48.8, east), Paint.INK) for name, east in (("a", 2.3), ("b", 2.4))]
    alone, close = extent(marks[:1], (), ()), extent(marks, (), ())
    assert alone is not None and alone.width_deg == pytest.approx(ALONE_DEG)
    assert close is not None and SMALLEST_DEG < close.width_deg < 0.2
    assert LatLon(48.8, 2.3).longitude > alone.west
