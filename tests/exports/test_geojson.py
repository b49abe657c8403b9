import json
from dataclasses import replace
from typing import Any

import pytest
import shapely
from shapely.geometry import shape

from geo.coords import LatLon
from geo.exports.formats import GEOJSON
from geo.exports.geojson import geojson_object
from geo.exports.manifest import manifest_object
from geo.gazetteer.place import Extent
from geo.journey.records import Journey
from tests.exports.cases import MANIFEST, area_journey, exported, make_journey, scene_of
from tests.exports.readers import layers
from tests.maps.builders import RUSSIA, first_case, make_leg, make_place, make_stop


def made(journey: Journey) -> dict[str, Any]:
    return geojson_object(journey, scene_of(journey))


def features(journey: Journey, kind: str) -> list[dict[str, Any]]:
    return [each for each in made(journey)["features"] if each["properties"]["kind"] == kind]


def test_every_stop_leg_and_branch_is_a_feature_of_its_own() -> None:
    kinds = [feature["properties"]["kind"] for feature in made(make_journey())["features"]]
    assert kinds == ["stop"] * 4 + ["leg"] * 3 + ["branch", "branch_place"] * 3
    ids = [feature["id"] for feature in made(make_journey())["features"]]
    assert len(set(ids)) == len(ids)


def test_a_way_names_its_ends() -> None:
    first = features(make_journey(), "leg")[0]["properties"]
    assert (first["from_name"], first["to_name"]) == ("Pyongyang", "Friendship bridge")
    north = features(make_journey(), "branch")[0]["properties"]
    assert (north["from_name"], north["to_name"]) == ("Ussuriysk", "Vostochny Cosmodrome")


def test_positions_are_longitude_first() -> None:
    assert features(make_journey(), "stop")[0]["geometry"] == {"type": "Point", "coordinates": [125.7381, 39.0194]}


def test_every_feature_has_quotes_that_name_their_report() -> None:
    for feature in made(make_journey())["features"][:4]:
        assert [quote["quote"] for quote in feature["properties"]["quotes"]] == ["text"]
        (quote,) = feature["properties"]["quotes"]
        assert quote["report"] in feature["properties"]["reports"]
        assert (quote["start"], quote["end"]) == (0, 4)


def test_a_stop_names_its_claims_and_times() -> None:
    properties = features(make_journey(), "stop")[0]["properties"]
    assert properties["claims"] == [{"id": "c1", "motion": "depart", "standing": "single"}]
    assert (properties["depart_earliest"], properties["arrive_earliest"]) == ("2023-09-10T03:00:00Z", None)


def test_only_reports_in_view_are_named() -> None:
    journey = make_journey()
    assert len(made(journey)["reports"]) == 2
    assert [each["id"] for each in made(replace(journey, shown=journey.shown[:1]))["reports"]] == [journey.shown[0]]


@pytest.mark.parametrize("place", [RUSSIA, make_place("Sea", 40, 179.5, extent=Extent.AREA, radius_km=200.0)])
def test_an_area_is_an_outline_and_never_a_point(place: Any) -> None:
    for kind in ("stop", "branch_place"):
        feature = features(area_journey(place), kind)[-1]
        assert feature["geometry"]["type"] == "MultiPolygon"
        assert "not a point" in feature["properties"]["geometry_note"]
        assert all(shapely.LinearRing(polygon[0]).is_ccw for polygon in feature["geometry"]["coordinates"])


def test_a_line_into_an_area_ends_at_its_edge() -> None:
    leg = shape(features(area_journey(), "leg")[0]["geometry"])
    area = shape(features(area_journey(), "stop")[-1]["geometry"])
    assert leg.intersection(area.buffer(-0.5)).length < 0.01 * leg.length


def test_a_leg_without_a_way_has_no_geometry() -> None:
    here = make_stop(make_place("Here", 10, 10), "a1")
    journey = replace(first_case(), stops=(here,), legs=(make_leg(here.id, here.id),), branches=())
    assert features(journey, "leg")[0]["geometry"] is None


def test_a_way_across_180_is_cut_there() -> None:
    ends = [make_stop(make_place(name, 60, longitude), "a1") for name, longitude in (("West", 170), ("East", -170))]
    leg = make_leg(ends[0].id, ends[1].id, LatLon(60, 170), LatLon(60, -170))
    geometry = features(replace(first_case(), stops=tuple(ends), legs=(leg,), branches=()), "leg")[0]["geometry"]
    assert geometry["type"] == "MultiLineString"
    assert [part[0] for part in geometry["coordinates"]] == [[170, 60], [-180, 60]]


def test_gdal_reads_every_feature_with_its_properties() -> None:
    journey = make_journey()
    (layer,) = layers(exported(journey, GEOJSON)).values()
    assert len(layer.shapes) == len(made(journey)["features"])
    assert json.loads(layer.columns["claims"][0]) == [{"id": "c1", "motion": "depart", "standing": "single"}]


def test_it_comes_back_as_it_was_but_for_the_manifest() -> None:
    journey = make_journey()
    assert json.loads(exported(journey, GEOJSON)) == {**made(journey), "manifest": manifest_object(MANIFEST)}


def test_no_feature_has_a_member_that_the_standard_keeps_for_others() -> None:
    kept = {"coordinates", "geometries", "geometry", "properties", "features"}
    assert not kept & (set(made(make_journey())) - {"features"})
    for each in made(make_journey())["features"]:
        assert set(each) == {"type", "id", "geometry", "properties"}


def test_all_coordinates_are_in_range() -> None:
    for journey in (make_journey(), area_journey()):
        shapes = [shape(each["geometry"]) for each in made(journey)["features"] if each["geometry"]]
        west, south, east, north = shapely.total_bounds(shapes)
        assert west >= -180 and south >= -90 and east <= 180 and north <= 90
