"""The two timelines: TimelineJS and timemap."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from geo.exports.formats import TIMELINEJS, TIMEMAP
from geo.exports.timelinejs import ON_THE_WAY, PUBLISHED
from geo.journey.records import Journey
from tests.exports.cases import area_journey, exported, make_journey
from tests.exports.readers import faults_in
from tests.exports.test_kml import across_180


def timeline(journey: Journey) -> dict[str, Any]:
    return json.loads(exported(journey, TIMELINEJS))


def items(journey: Journey, dataset: str) -> list[dict[str, Any]]:
    datasets = {each["id"]: each for each in json.loads(exported(journey, TIMEMAP))["datasets"]}
    return datasets[dataset]["options"]["items"]


@pytest.mark.parametrize("journey", [make_journey(), area_journey(), across_180()], ids=["points", "areas", "180"])
def test_both_keep_their_schemas(journey: Journey) -> None:
    assert faults_in("timelinejs", timeline(journey)) == []
    assert faults_in("timemap", json.loads(exported(journey, TIMEMAP))) == []


def test_a_stop_stands_at_its_time_in_utc_with_words_on_its_own_clock() -> None:
    first = timeline(make_journey())["events"][0]
    start = datetime(**first["start_date"], tzinfo=UTC)
    assert start == datetime(2023, 9, 10, 3, tzinfo=UTC)
    assert first["display_date"] == "left Sun 10 Sep 2023, 12:00 to 18:00 UTC+9"


def test_a_time_that_is_only_bounded_says_so() -> None:
    river = next(e for e in timeline(make_journey())["events"] if "River" in e["text"]["headline"])
    assert river["display_date"].startswith("crossed, time not stated (Tue 12 Sep")


def test_publications_are_a_group_of_their_own() -> None:
    groups = [event["group"] for event in timeline(make_journey())["events"]]
    assert groups == [ON_THE_WAY] * 4 + [PUBLISHED] * 2


def test_a_stop_without_any_time_is_named_in_the_title() -> None:
    journey = make_journey()
    undated = replace(journey.stops[0], depart=None, timed=False)
    told = timeline(replace(journey, stops=(undated, *journey.stops[1:])))
    assert "Without any time: 1 Pyongyang" in told["title"]["text"]["text"]


def test_an_event_quotes_the_reports() -> None:
    assert (
        "<blockquote>text (1-leaving-pyongyang-undated)</blockquote>"
        in timeline(make_journey())["events"][0]["text"]["text"]
    )


def test_a_place_is_a_point_with_start_and_end() -> None:
    first = items(make_journey(), "stop")[0]
    assert first["point"] == {"lat": 39.0194, "lon": 125.7381}
    assert (first["start"], first["end"]) == ("2023-09-10T03:00:00Z", "2023-09-10T09:00:00Z")


def test_a_way_is_a_line_and_one_across_180_is_two() -> None:
    assert len(items(make_journey(), "leg")[0]["polyline"]) == 7
    assert len(items(across_180(), "leg")[0]["placemarks"]) == 2


def test_an_area_is_polygons_and_no_point() -> None:
    area = items(area_journey(), "stop")[1]
    assert "point" not in area
    assert all("polygon" in part for part in area["placemarks"])
