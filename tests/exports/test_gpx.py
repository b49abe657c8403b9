from dataclasses import replace

import gpxpy
import pytest
from gpxpy import gpx as gpx_records

from geo.exports.formats import GPX
from geo.exports.gpx import ITINERARY
from geo.journey.records import Journey
from tests.exports.cases import area_journey, exported, make_journey
from tests.exports.readers import faults_by, layers
from tests.exports.test_kml import across_180


def read(journey: Journey) -> gpx_records.GPX:
    return gpxpy.parse(exported(journey, GPX).decode())


@pytest.mark.parametrize("journey", [make_journey(), area_journey(), across_180()], ids=["points", "areas", "180"])
def test_a_journey_keeps_the_grammar(journey: Journey) -> None:
    assert faults_by("gpx.rng", exported(journey, GPX)) == []


def test_stops_are_a_route_in_order_and_waypoints() -> None:
    journey = make_journey()
    itinerary = read(journey).routes[0]
    assert itinerary.name == ITINERARY
    assert [point.name for point in itinerary.points] == [f"{n} {s.place.name}" for n, s in enumerate(journey.stops, 1)]
    names = {point.name for point in read(journey).waypoints}
    assert names == {*(point.name for point in itinerary.points), *(b.place.name for b in journey.branches)}


def test_a_way_is_a_route_with_its_bends_and_no_track() -> None:
    journey = make_journey()
    first = read(journey).routes[1]
    assert [(p.latitude, p.longitude) for p in first.points] == [tuple(map(float, p)) for p in journey.legs[0].geometry]
    assert (first.name, first.type) == ("Pyongyang to Friendship bridge", "reported, stated")
    assert read(journey).tracks == []


def test_a_time_that_is_a_span_is_no_moment_but_told() -> None:
    first = read(make_journey()).waypoints[0]
    assert first.time is None
    assert first.description.startswith("from 2023-09-10T03:00:00Z until 2023-09-10T09:00:00Z")


def test_a_river_says_that_its_point_is_only_a_representative_one() -> None:
    river = next(point for point in read(make_journey()).waypoints if "River" in point.name)
    assert "representative point" in river.description


def test_an_area_is_no_waypoint() -> None:
    assert [point.name for point in read(area_journey()).waypoints] == ["1 Pyongyang"]


def test_longitudes_stay_below_180() -> None:
    points = [point for route in read(across_180()).routes for point in route.points]
    assert all(-180 <= point.longitude < 180 for point in points)
    assert -180 in {point.longitude for point in points}


def test_gdal_reads_it_too() -> None:
    read_back = layers(exported(make_journey(), GPX))
    assert len(read_back["waypoints"].shapes) == 7
    assert len(read_back["routes"].shapes) == 7


def test_a_view_with_nothing_left_has_no_route() -> None:
    assert read(replace(make_journey(), stops=(), legs=(), branches=())).routes == []
