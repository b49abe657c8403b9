import json
from dataclasses import replace

import pytest

from geo.coords import LatLon
from geo.dates import OPEN
from geo.exports.contract import journey_object, reading_object
from geo.exports.contract_parts import anchored_object, attestation_object, interval_object, place_object
from geo.exports.json_text import json_text
from geo.journey.waits import Wait, WaitKind
from geo.journey.ways import Alternative
from geo.reading.records import Reading
from tests.exports.cases import (
    BARE,
    BARE_ATTESTATION,
    REPORT,
    area_journey,
    make_attestation,
    make_journey,
    make_reading,
)
from tests.exports.contract import faults, mentioned_ids
from tests.maps.builders import BRIDGE, RUSSIA, make_leg


@pytest.mark.parametrize("reading", [make_reading(), make_reading(BARE), Reading(BARE)])
def test_a_reading_keeps_the_contract(reading: Reading) -> None:
    assert faults("reading", reading_object(reading)) == []


@pytest.mark.parametrize("journey", [make_journey(), area_journey()])
def test_a_journey_keeps_the_contract(journey: object) -> None:
    assert faults("journey", journey_object(journey)) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["attestations", "stops", "branches", "excluded"])
def test_the_schema_misses_a_key_that_is_gone(key: str) -> None:
    broken = {name: value for name, value in journey_object(make_journey()).items() if name != key}
    assert len(faults("journey", broken)) == 1


def test_what_a_report_does_not_say_is_null() -> None:
    report = reading_object(Reading(BARE))
    assert [report[key] for key in ("file", "title", "publisher", "url", "published")] == [None] * 5


def test_every_quote_is_the_text_at_its_offsets() -> None:
    reading = reading_object(make_reading())
    for each in (*reading["attestations"], *reading["quantities"]):
        assert reading["text"][each["start"] : each["end"]] == each["quote"]
    for each in (*reading["mentions"], *reading["timexes"], *reading["set_aside"]):
        assert reading["text"][each["start"] : each["end"]] == each["text"]


def test_the_principal_place_of_a_departure_is_where_it_begins() -> None:
    attestation = attestation_object(make_attestation(), REPORT)
    assert attestation["place"] == attestation["source"]
    assert attestation["goal"]["name"] == "Russia"
    assert attestation["reason"]["text"] == "because of the war"


def test_the_time_is_as_read_and_open_where_it_could_not_be_placed() -> None:
    time = attestation_object(BARE_ATTESTATION, BARE)["time"]
    assert (time["text"], time["earliest"], time["latest"]) == ("Sunday", None, None)


def test_the_anchored_time_stands_apart_with_its_report_and_range() -> None:
    assert anchored_object(make_attestation().anchored) == {
        "earliest": "2023-09-10T03:00:00Z",
        "latest": "2023-09-10T09:00:00Z",
        "by": "first",
        "anchor_range": ["2023-09-12", "2023-09-16"],
    }


def test_no_interval_is_null_and_an_open_one_has_null_ends() -> None:
    assert interval_object(None) is None
    assert interval_object(OPEN) == {"earliest": None, "latest": None}


def test_a_place_on_a_border_has_both_countries_and_one_at_sea_none() -> None:
    assert (place_object(BRIDGE) or {})["country"] == "KP|RU"
    assert (place_object(replace(RUSSIA, country="")) or {})["country"] is None


def test_a_leg_names_its_ends_and_draws_longitude_first() -> None:
    leg = make_leg("a", "b", LatLon(39.0194, 125.7381), LatLon(42, 130), speed_kmh=(20.04, None), window_h=(30, 42))
    made = journey_object(replace(make_journey(), legs=(leg,)))["legs"][0]
    assert (made["from"], made["to"], made["geometry"][0]) == ("a", "b", [125.7381, 39.0194])
    assert (made["speed_kmh"], made["window_h"]) == ({"low": 20.0, "high": None}, [30, 42])


def test_a_leg_tells_its_halts_and_its_other_ways() -> None:
    leg = make_leg(
        "a",
        "b",
        waits=(Wait(WaitKind.BORDER, "", 1.0),),
        alternatives=(Alternative(900.04, "Kowon", (LatLon(39, 126),)),),
    )
    made = journey_object(replace(make_journey(), legs=(leg,)))["legs"][0]
    assert made["halts"] == [{"kind": "border", "place": None, "hours": 1.0}]
    assert made["alternatives"] == [{"distance_km": 900.0, "by": "Kowon", "geometry": [[126, 39]]}]


def test_a_branch_has_its_own_id_and_standing() -> None:
    branch = journey_object(make_journey())["branches"][0]
    assert (branch["id"], branch["to"], branch["standing"]) == ("branch:Vostochny", "branch:Vostochny", "speculated")


def test_everything_names_attestations_that_are_there() -> None:
    made = journey_object(make_journey())
    assert mentioned_ids(made) <= {attestation["id"] for attestation in made["attestations"]}
    assert mentioned_ids(made)


def test_the_objects_are_json() -> None:
    made = journey_object(make_journey())
    assert json.loads(json_text(made)) == made
