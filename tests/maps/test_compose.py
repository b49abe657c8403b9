from dataclasses import replace
from datetime import date

import pytest

from geo.coords import LatLon
from geo.gazetteer.place import Extent
from geo.journey.records import Standing
from geo.maps.compose import compose
from geo.maps.legends import notes
from geo.maps.scene import BarKind, Look, Paint, Shape
from geo.reading.records import Certainty, Motion
from geo.view import View
from tests.maps.builders import (
    RUSSIA,
    SUNDAY,
    A,
    B,
    first_case,
    make_attestation,
    make_branch,
    make_journey,
    make_leg,
    make_place,
    make_report,
    make_stop,
)


def test_headline_counts_places_destinations_and_disagreements():
    found = "4 places on the way, 2 possible destinations, 3 disagreements"
    assert compose(first_case()).headline == f"Two reports: {found}"


def test_headline_of_one_report_and_one_place_is_singular():
    journey = replace(make_journey([make_stop(make_place("Dakar", 14.7, -17.4))]), shown=(A,))
    assert compose(journey).headline == "One report: 1 place on the way"


def test_a_view_that_leaves_nothing_says_so():
    journey = replace(make_journey(), shown=(A,))
    assert compose(journey, View(reports=(A,))).headline == "No statement matches: 1 report is switched off."


def test_reports_without_movement_say_so():
    assert compose(make_journey()).headline.startswith("No movement found in these reports.")


def test_nothing_loaded_says_what_to_do():
    assert compose(make_journey(reports=(), shown=())).headline == "No reports yet. Paste a text or open the sample."


def test_stop_tells_part_of_day_on_the_map_and_hours_in_the_list():
    stop = compose(first_case()).stops[0]
    assert (stop.label, stop.detail, stop.zone) == (
        "left Sun 10 Sep, afternoon",
        "left Sun 10 Sep, 12:00 to 18:00",
        "UTC+9",
    )


def test_utc_view_tells_utc_times():
    stop = compose(first_case(), View(utc=True)).stops[0]
    assert (stop.detail, stop.zone) == ("left Sun 10 Sep, 03:00 to 09:00", "UTC")


def test_stop_without_a_stated_time_says_so():
    details = [mark.detail for mark in compose(first_case()).places[2:]]
    assert details == ["crossed, time not stated", "headed for, arrival not reported"]


def test_shape_says_how_sure():
    shapes = [stop.shape for stop in compose(first_case()).stops]
    assert shapes == [Shape.THERE, Shape.INFERRED, Shape.THERE, Shape.HEADED]


def test_place_of_one_report_has_its_colour_and_of_two_reports_ink():
    attestations = (make_attestation("a", A, Motion.PASS), make_attestation("b", B, Motion.PASS))
    place = make_place("Dakar", 14.7, -17.4)
    scene = compose(make_journey([make_stop(place, "a"), make_stop(place, "a", "b")], attestations=attestations))
    assert [stop.paint for stop in scene.stops] == [Paint.A, Paint.INK]


def test_disputed_place_bends_a_way_and_is_no_destination():
    scene = compose(first_case())
    assert [mark.name for mark in scene.possible] == ["Vostochny Cosmodrome", "Vladivostok"]
    assert (scene.bends[0].name, scene.bends[0].label) == ("Beijing", "disputed way")


def test_disputed_ways_lie_under_and_the_itinerary_on_top():
    looks = [line.look for line in compose(first_case()).lines]
    assert looks == [Look.OVERTAKEN, Look.DISPUTED, Look.SPECULATED, Look.REPORTED, Look.INFERRED, Look.REPORTED]


@pytest.mark.parametrize(("radius_km", "areas"), [(2.9, 0), (3.0, 1)])
def test_an_area_too_small_to_see_is_marked_with_its_number_as_a_point_is(radius_km, areas):
    rock = make_stop(make_place("Gibraltar", 36.14, -5.35, extent=Extent.AREA, feature="PCLI", radius_km=radius_km))
    scene = compose(make_journey([make_stop(make_place("Dakar", 14.7, -17.4)), rock]))
    assert (len(scene.areas), len(scene.stops)) == (areas, 2 - areas)


def test_country_is_an_area_and_no_point():
    scene = compose(make_journey([make_stop(make_place("Dakar", 14.7, -17.4)), make_stop(RUSSIA)]))
    assert [stop.name for stop in scene.stops] == ["Dakar"]
    assert [area.mark.number for area in scene.areas] == ["2"]
    assert [mark.name for mark in scene.places] == ["Dakar", "Russia"]


def test_way_to_a_country_ends_at_its_border():
    start = make_stop(make_place("Helsinki", 60.17, 24.94, country="FI"))
    way = make_leg(start.id, "b", start.place.at, RUSSIA.at, status=Certainty.EXPECTED)
    scene = compose(make_journey([start], branches=(make_branch("b", RUSSIA, Standing.EXPECTED, way),)))
    assert 26 < scene.lines[0].points[-1].longitude < 31


def test_journey_over_the_antimeridian_stays_in_one_piece():
    tokyo, hawaii = make_place("Tokyo", 35.7, 139.7), make_place("Honolulu", 21.3, -157.9)
    scene = compose(make_journey([make_stop(tokyo), make_stop(hawaii)]))
    assert scene.extent is not None and scene.extent.east - scene.extent.west < 80
    assert [round(stop.at.longitude, 1) for stop in scene.stops] == [139.7, 202.1]
    assert scene.stops[1].place_at == LatLon(21.3, -157.9)


def test_line_over_the_antimeridian_reaches_both_its_pins():
    hobart, lima = make_place("Hobart", -42.9, 147.3), make_place("Lima", -12.0, -77.0)
    scene = compose(make_journey([make_stop(hobart), make_stop(lima)]))
    ends = (scene.lines[0].points[0], scene.lines[0].points[-1])
    assert [round(end.longitude, 3) for end in ends] == [round(stop.at.longitude, 3) for stop in scene.stops]


@pytest.mark.parametrize(("latitude", "shown"), [(83.9, 83.9), (84.1, 84.0), (-90.0, -84.0)])
def test_place_nearer_to_a_pole_than_the_map_reaches_is_pinned_at_its_edge_and_said(latitude: float, shown: float):
    scene = compose(make_journey([make_stop(make_place("Camp", latitude, 20.0))]))
    assert scene.stops[0].at.latitude == shown
    assert ("Camp: beyond the map, shown at its edge" in notes(scene)) is (latitude != shown)


@pytest.mark.parametrize(
    ("north", "words"),
    [(35.7, "Russia: wholly or partly beyond the map"), (-37.8, "Russia: beyond the map")],
)
def test_possible_country_does_not_widen_the_frame_and_is_named_as_beyond_it(north: float, words: str):
    tokyo, hobart = make_place("North", north, 139.7), make_place("Hobart", -42.9, 147.3)
    stops = [make_stop(tokyo), make_stop(hobart)]
    way = make_leg(stops[1].id, "b", hobart.at, RUSSIA.at, status=Certainty.EXPECTED)
    branch = make_branch("b", RUSSIA, Standing.EXPECTED, way)
    scene = compose(make_journey(stops, branches=(branch,)))
    assert scene.extent == compose(make_journey(stops)).extent
    assert words in notes(scene)


def test_timeline_axis_runs_over_whole_days_of_the_first_zone():
    timeline = compose(first_case()).timeline
    assert timeline is not None
    assert (timeline.start.isoformat(), timeline.end.isoformat()) == (
        "2023-09-09T15:00:00+00:00",
        "2023-09-13T15:00:00+00:00",
    )
    assert timeline.zone_words == "Pyongyang time, UTC+9 (Ussuriysk: one hour ahead)"


def test_bars_tell_stated_from_bounded():
    timeline = compose(first_case()).timeline
    assert timeline is not None
    kinds = [row.bars[0].kind for row in timeline.rows]
    assert kinds == [BarKind.STATED, BarKind.STATED, BarKind.BOUNDED, BarKind.BOUNDED]


def test_time_that_no_statement_gives_is_inferred():
    stop = make_stop(make_place("Dakar", 14.7, -17.4), "a", arrive=SUNDAY, timed=True)
    timeline = compose(make_journey([stop], attestations=(make_attestation("a", A, Motion.PASS),))).timeline
    assert timeline is not None and timeline.rows[0].bars[0].kind is BarKind.INFERRED


def test_seventh_report_takes_grey_and_keeps_its_letter():
    reports = tuple(make_report(f"r{n}", date(2023, 9, n + 1)) for n in range(7))
    source = compose(make_journey(reports=reports)).sources[6]
    assert (source.letter, source.paint) == ("G", Paint.OTHER)


def test_reports_in_colour_can_be_chosen():
    reports = tuple(make_report(f"r{n}") for n in range(7))
    paints = [source.paint for source in compose(make_journey(reports=reports), coloured=["r6"]).sources]
    assert paints == [Paint.OTHER] * 6 + [Paint.A]


def test_filter_does_not_change_what_the_map_fits_to():
    whole = first_case()
    assert compose(whole).place_key == compose(replace(whole, shown=(A,), stops=whole.stops[:1])).place_key


def test_hidden_characters_of_a_report_reach_no_text_of_the_scene():
    stop = make_stop(make_place("\u202egnaygnoyP\x00\nNorth", 39.0, 125.7))
    assert compose(make_journey([stop])).stops[0].name == "gnaygnoyP North"


def test_a_zone_less_than_an_hour_away_is_told_in_minutes() -> None:
    journey = first_case()
    stops = tuple(
        replace(stop, place=replace(stop.place, timezone="Asia/Kathmandu" if n else "Asia/Kolkata"))
        for n, stop in enumerate(journey.stops)
    )
    timeline = compose(replace(journey, stops=stops)).timeline
    assert timeline is not None
    assert "15 min ahead" in timeline.zone_words


def test_places_whose_clocks_agree_share_the_words_for_them():
    zones = {"Lima": "America/Lima", "Moscow": "Europe/Moscow", "Istanbul": "Europe/Istanbul", "Dubai": "Asia/Dubai"}
    places = [make_place(name, 10.0 * n, 10.0, timezone=zone) for n, (name, zone) in enumerate(zones.items())]
    timeline = compose(make_journey([make_stop(place) for place in places])).timeline
    assert timeline is not None
    assert timeline.zone_words.endswith("(Moscow, Istanbul: 8 hours ahead; Dubai: 9 hours ahead)")
