"""The distance and time diagram as data: rides between stated times, detours and what lacks, or what is missing."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from geo.journey.records import Plausibility
from geo.maps.compose import compose
from geo.maps.rides import At
from geo.maps.riding import diagram, missing
from geo.reading.records import Quantity
from geo.reports import Span
from geo.view import View
from tests.maps.builders import (
    BRIDGE,
    PYONGYANG,
    SUNDAY,
    B,
    between,
    first_branches,
    first_case,
    first_stops,
    make_journey,
    make_leg,
    make_stop,
)

SPEED = Quantity("q1", B, Span(0, 4), "25 mph", "speed", 40.0, 40.0, "km/h", "")
IMPOSSIBLE = {"window_h": (30.0, 42.0), "plausibility": Plausibility.IMPOSSIBLE, "distance_km": 2036.0}


def drawn(journey=None, *, utc=False):
    told = detoured() if journey is None else journey
    found = diagram(told, compose(told, View(utc=utc)), utc=utc)
    assert found is not None
    return found


def detoured(quantities=(SPEED,), **way):
    """The first case with a way through Beijing that the times leave no time for."""
    *others, beijing = first_branches([stop.id for stop in first_stops()])
    struck = replace(beijing, way=replace(beijing.way, **{**IMPOSSIBLE, **way}))
    return first_case(branches=(*others, struck), quantities=tuple(quantities))


def two_stops(left, came, **leg):
    stops = (
        make_stop(PYONGYANG, "a1", arrive=None, depart=left, timed=True),
        make_stop(BRIDGE, "a2", arrive=came, timed=True),
    )
    return make_journey(stops, legs=(make_leg(stops[0].id, stops[1].id, distance_km=800.0, **leg),))


def at(text, km):
    return At(datetime.fromisoformat(text).replace(tzinfo=UTC), km)


def test_stops_stand_at_their_distance_along_the_way():
    assert [station.km for station in drawn().stations] == [0.0, 835.0, 935.0, 1035.0]


def test_a_way_with_a_straight_line_in_it_is_at_least_as_long():
    words = [station.km_words for station in drawn().stations]
    assert words == ["0 km", "835 km by rail", "at least 935 km", "at least 1,035 km"]


def test_slowest_ride_leaves_first_and_comes_last():
    (ride,) = drawn().rides
    assert ride.slowest == (at("2023-09-10T03:00", 0.0), at("2023-09-11T21:00", 835.0))


def test_fastest_ride_leaves_last_and_comes_first():
    (ride,) = drawn().rides
    assert ride.fastest == (at("2023-09-10T09:00", 0.0), at("2023-09-11T15:00", 835.0))


def test_times_that_overlap_leave_no_fastest_ride_and_no_ride_back_in_time():
    overlapping = two_stops(SUNDAY, between("2023-09-10T06:00", "2023-09-10T12:00"))
    (ride,) = drawn(overlapping).rides
    assert ride.fastest is None
    assert all(end.when >= start.when for start, end in (ride.band[:2], (ride.band[3], ride.band[2])))


def test_times_in_the_wrong_order_leave_no_ride():
    assert drawn(two_stops(SUNDAY, between("2023-09-09T06:00", "2023-09-09T12:00"))).rides == ()


def test_a_ride_over_stops_without_a_time_has_the_whole_distance():
    late = replace(first_stops()[3], timed=True, arrive=between("2023-09-13T00:00", "2023-09-13T06:00"))
    _, ride = drawn(replace(first_case(), stops=(*first_stops()[:3], late))).rides
    assert (ride.start_km, ride.end_km, ride.id) == (835.0, 1035.0, "")
    assert ride.arithmetic == "200 km in straight lines / 27 to 39 h = 5 to 7 km/h"


def test_a_detour_that_the_times_leave_no_time_for_says_how_far_it_falls_short():
    (detour,) = drawn().detours
    assert detour.shortfall is not None
    assert (detour.shortfall.words, detour.shortfall.detail) == ("356 km short", "after 42 h")
    assert detour.ride.judgement == "impossible at the stated speed"


@pytest.mark.parametrize(("kmh", "short"), [(48.0, True), (49.0, False)])
def test_a_higher_stated_speed_closes_the_gap(kmh, short):
    faster = replace(SPEED, low=kmh, high=kmh)
    (detour,) = drawn(detoured((faster,))).detours
    assert (detour.shortfall is not None) is short


def test_a_detour_has_distances_of_its_own():
    (detour,) = drawn().detours
    assert [station.label for station in detour.stations] == ["Pyongyang", "Beijing", "Friendship bridge"]
    assert 0 < detour.stations[1].km < detour.stations[2].km == 2036.0


def test_stated_speed_is_a_slope_from_where_the_detour_begins():
    (slope,) = drawn().slopes
    assert slope.detail == "25 mph = 40 km/h"
    assert slope.end.km == pytest.approx(40.0 * 42)


def test_no_stated_speed_and_nothing_impossible_leave_no_slope():
    assert drawn(first_case()).slopes == ()


def test_clocks_are_those_of_the_first_stop_and_of_the_last_that_differs():
    assert [clock.words for clock in drawn().clocks] == ["Pyongyang time, UTC+9", "Ussuriysk time, UTC+10"]


def test_utc_replaces_both_clocks():
    assert [clock.words for clock in drawn(utc=True).clocks] == ["UTC"]


def test_everything_drawn_lies_inside():
    found = drawn()
    assert found.top_km > max(detour.ride.end_km for detour in found.detours)
    assert all(found.start < ride.left[0] and ride.came[1] < found.end for ride in found.rides)


def test_alternative_text_has_the_stops_the_sums_and_the_shortfall():
    alt = drawn().alt
    assert "2 Friendship bridge, 835 km by rail, crossed Tue 12 Sep, 00:00 to 06:00" in alt
    assert "835 km by rail / 30 to 42 h" in alt
    assert "356 km short after 42 h" in alt


def test_one_timed_stop_makes_no_diagram_and_the_words_say_what_is_missing():
    untimed = [replace(stop, timed=False) for stop in first_stops()[1:]]
    journey = replace(first_case(), stops=(first_stops()[0], *untimed))
    assert diagram(journey, compose(journey), utc=False) is None
    assert "Only Pyongyang has both" in missing(journey, compose(journey))


def test_an_empty_journey_says_that_no_place_is_in_view():
    assert missing(make_journey(), compose(make_journey())).startswith("No place on the way")
