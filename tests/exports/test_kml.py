import io
import zipfile
from dataclasses import replace

import pytest
import shapely
from lxml import etree

from geo.coords import LatLon
from geo.exports.formats import GEOJSON, KML, KMZ
from geo.exports.kml import KML_NAMESPACE
from geo.journey.records import Journey
from geo.reading.records import Certainty
from tests.exports.cases import area_journey, exported, make_journey
from tests.exports.readers import Layer, faults_by, layers
from tests.maps.builders import make_leg, make_place, make_stop


def read(journey: Journey) -> dict[str, Layer]:
    return layers(exported(journey, KML))


def found(journey: Journey, path: str) -> list[etree._Element]:
    return etree.fromstring(exported(journey, KML)).findall(path, {None: KML_NAMESPACE})


def across_180() -> Journey:
    ends = [make_stop(make_place(name, 60, longitude), "a1") for name, longitude in (("West", 170), ("East", -170))]
    leg = make_leg(ends[0].id, ends[1].id, LatLon(60, 170), LatLon(60, -170))
    return replace(make_journey(), stops=tuple(ends), legs=(leg,), branches=())


@pytest.mark.parametrize("journey", [make_journey(), area_journey(), across_180()], ids=["points", "areas", "180"])
def test_a_journey_keeps_the_grammar(journey: Journey) -> None:
    assert faults_by("kml.rng", exported(journey, KML)) == []


def test_gdal_reads_a_layer_for_places_ways_and_what_is_not_sure() -> None:
    read_back = read(make_journey())
    assert list(read_back) == ["On the way", "Ways", "Ways not taken or not sure", "Possible places"]
    assert read_back["On the way"].columns["Name"][0] == "1 Pyongyang"
    assert [shape.geom_type for shape in read_back["Ways"].shapes] == ["LineString"] * 3


def test_gdal_reads_the_same_shapes_as_from_geojson() -> None:
    (geojson,) = layers(exported(make_journey(), GEOJSON)).values()
    kml = [shape for layer in read(make_journey()).values() for shape in layer.shapes]
    assert {shapely.force_2d(shape).wkt for shape in kml} == {shape.wkt for shape in geojson.shapes}


def test_a_stop_has_its_time_as_a_span() -> None:
    times = found(make_journey(), ".//Folder[1]/Placemark[1]/TimeSpan/*")
    assert [each.text for each in times] == ["2023-09-10T03:00:00Z", "2023-09-10T09:00:00Z"]


def test_a_stop_that_nothing_bounds_has_no_span() -> None:
    first = replace(make_journey().stops[0], arrive=None, depart=None)
    assert found(replace(make_journey(), stops=(first,)), ".//Folder[1]/Placemark[1]/TimeSpan") == []


def test_what_is_less_sure_has_another_style() -> None:
    looks = [each.text for each in found(make_journey(), ".//Placemark/styleUrl")]
    assert {"#reported", "#inferred", "#speculated", "#overtaken", "#disputed"} == set(looks)
    assert {f"#{style.get('id')}" for style in found(make_journey(), ".//Style")} >= {
        *looks,
        *(f"#{c}" for c in Certainty),
    }


def test_an_area_is_no_point() -> None:
    shapes = read(area_journey())["On the way"].shapes
    assert [shape.geom_type for shape in shapes] == ["Point", "MultiPolygon"]


def test_a_way_across_180_is_cut_there() -> None:
    (way,) = read(across_180())["Ways"].shapes
    assert way.geom_type == "MultiLineString"
    assert way.bounds[0] == -180 and way.bounds[2] == 180


def test_quotes_claims_and_statuses_stand_in_the_data() -> None:
    data = {each.get("name"): each[0].text for each in found(make_journey(), ".//Folder[1]/Placemark[1]//Data")}
    assert data["status"] == "reported"
    assert '"quote": "text"' in data["quotes"]
    assert '"standing": "single"' in data["claims"]


def test_kmz_is_the_same_document_zipped() -> None:
    with zipfile.ZipFile(io.BytesIO(exported(make_journey(), KMZ))) as archive:
        assert archive.namelist() == ["doc.kml"]
        assert archive.read("doc.kml") == exported(make_journey(), KML)
