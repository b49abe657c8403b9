import json
from dataclasses import replace
from typing import Any

from geo.exports.formats import LINKED_PLACES
from geo.gazetteer.additions.formats import reader_of
from geo.gazetteer.additions.sources import opened
from geo.journey.records import Journey
from geo.reading.records import Certainty, PlaceRef
from geo.reports import Span
from tests.exports.cases import area_journey, exported, make_journey
from tests.exports.readers import expanded, faults_in, layers

LPO = "http://linkedpasts.org/ontology/lpo_latest.ttl#"
CONTEXT = {
    "type": "@type", "lpo": LPO, "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "label": "rdfs:label",
    "features": "lpo:hasFeature", "when": "lpo:when", "timespans": "lpo:timespan", "start": "lpo:has_start",
    "earliest": "lpo:earliest", "names": "lpo:name_attestation", "toponym": "lpo:toponym",
    "citations": "http://purl.org/spar/cito#cites",
}  # fmt: skip
"""A few of the terms of the format's context, which is not shipped with these tests."""


def made(journey: Journey) -> dict[str, Any]:
    return json.loads(exported(journey, LINKED_PLACES))


def feature(journey: Journey, title: str) -> dict[str, Any]:
    return next(each for each in made(journey)["features"] if each["properties"]["title"] == title)


def test_places_and_areas_keep_the_schema() -> None:
    assert faults_in("linked_places", made(make_journey())) == []
    assert faults_in("linked_places", made(area_journey())) == []


def test_each_place_is_one_feature_in_the_order_of_the_journey() -> None:
    journey = make_journey()
    again = replace(journey.stops[0], id="stop:again")
    titles = [each["properties"]["title"] for each in made(replace(journey, stops=(*journey.stops, again)))["features"]]
    assert titles == [*(s.place.name for s in journey.stops), *(b.place.name for b in journey.branches)]


def test_a_stop_has_when_it_was_visited() -> None:
    assert feature(make_journey(), "Pyongyang")["when"] == {
        "timespans": [{"start": {"earliest": "2023-09-10T03:00:00Z"}, "end": {"latest": "2023-09-10T09:00:00Z"}}],
        "certainty": "certain",
    }


def test_a_place_that_was_only_thought_of_is_uncertain() -> None:
    assert feature(make_journey(), "Vostochny Cosmodrome")["when"]["certainty"] == "uncertain"


def test_a_place_without_any_time_has_no_when() -> None:
    first = replace(make_journey().stops[0], arrive=None, depart=None, status=Certainty.EXPECTED)
    assert "when" not in feature(replace(make_journey(), stops=(first,), legs=()), "Pyongyang")


def test_the_words_of_a_report_are_a_name_that_cites_it() -> None:
    journey = make_journey()
    place = journey.stops[0].place
    said = replace(journey.attestations[0], source=PlaceRef(place, Span(0, 8)))
    names = feature(replace(journey, attestations=(said,)), "Pyongyang")["names"]
    assert [name["toponym"] for name in names] == ["Pyongyang", "Amundsen"]
    assert names[1]["citations"][0]["@id"].startswith("ni:///sha-256;")


def test_a_leg_is_a_relation_to_the_next_place_with_its_sum() -> None:
    (relation,) = feature(make_journey(), "Pyongyang")["relations"]
    assert relation["label"] == "then to Friendship bridge: 835 km by rail / 30 to 42 h = 20 to 28 km/h"
    assert relation["relationTo"] == feature(make_journey(), "Friendship bridge")["@id"]


def test_a_reader_of_json_ld_finds_places_names_and_citations() -> None:
    (collection,) = expanded(made(make_journey()), CONTEXT)
    first = collection[f"{LPO}hasFeature"][0]
    (span,) = first[f"{LPO}when"][0][f"{LPO}timespan"]
    assert span[f"{LPO}has_start"][0][f"{LPO}earliest"][0]["@value"] == "2023-09-10T03:00:00Z"
    assert first[f"{LPO}name_attestation"][0][f"{LPO}toponym"][0]["@value"] == "Pyongyang"


def test_gdal_reads_it_as_geojson() -> None:
    (layer,) = layers(exported(make_journey(), LINKED_PLACES)).values()
    assert layer.shapes[0].geoms[0].wkt == "POINT (125.7381 39.0194)"


def test_dateline_reads_its_own_places_back(tmp_path: Any) -> None:
    path = tmp_path / "places.json"
    path.write_bytes(exported(make_journey(), LINKED_PLACES))
    with opened(path, path) as source:
        entries = [found for _, found in reader_of(path)(source)]
    assert [entry.place.name for entry in entries][:2] == ["Pyongyang", "Friendship bridge"]
