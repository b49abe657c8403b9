import json
from dataclasses import replace
from typing import Any

import pytest

from geo.exports.annotations import AROUND
from geo.exports.formats import ANNOTATIONS
from geo.journey.records import Journey
from geo.reading.records import Attestation
from geo.reports import Report
from tests.exports.cases import REPORT, TEXT, exported, make_attestation, make_journey
from tests.exports.readers import expanded, faults_in

OA = "http://www.w3.org/ns/oa#"
CONTEXT = {
    "id": "@id", "type": "@type", "oa": OA, "dcterms": "http://purl.org/dc/terms/",
    "AnnotationCollection": "oa:AnnotationCollection", "Annotation": "oa:Annotation", "first": "oa:first",
    "items": "oa:items", "target": "oa:hasTarget", "source": "oa:hasSource", "selector": "oa:hasSelector",
    "exact": "oa:exact",
}  # fmt: skip
"""A few of the terms of the W3C's context, which is not shipped with these tests."""


def journey_of(*attestations: Attestation, report: Report = REPORT) -> Journey:
    return replace(make_journey(), reports=(report,), shown=(report.id,), attestations=attestations)


def made(journey: Journey) -> dict[str, Any]:
    return json.loads(exported(journey, ANNOTATIONS))


def targets(journey: Journey) -> list[dict[str, Any]]:
    return [item["target"] for item in made(journey)["first"]["items"]]


def test_a_collection_keeps_the_schema() -> None:
    assert faults_in("annotations", made(journey_of(make_attestation()))) == []


def test_both_selectors_find_the_quote_in_the_text() -> None:
    quote, position = targets(journey_of(make_attestation()))[0]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"]
    assert TEXT.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1


@pytest.mark.parametrize(("before", "prefix"), [(AROUND - 1, AROUND - 1), (AROUND, AROUND), (AROUND + 1, AROUND)])
def test_a_selector_gives_no_more_than_so_much_around(before: int, prefix: int) -> None:
    report = replace(REPORT, text="x" * before + TEXT)
    span = type(make_attestation().span)(before, before + len("Kim"))
    moved = make_attestation(report, span=span, quote="Kim")
    assert len(targets(journey_of(moved, report=report))[0]["selector"][0]["prefix"]) == prefix


def test_offsets_count_code_points() -> None:
    report = replace(REPORT, text="🚂 Kim left")
    moved = make_attestation(report, span=type(make_attestation().span)(2, 5), quote="Kim")
    assert targets(journey_of(moved, report=report))[0]["selector"][1] == {
        "type": "TextPositionSelector", "start": 2, "end": 5,
    }  # fmt: skip


@pytest.mark.parametrize(("url", "address"), [
    ("https://example.org/a?b=c", "https://example.org/a?b=c"),
    ("", "ni:///sha-256;CgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo"),
    ("javascript:pwned()", "ni:///sha-256;CgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo"),
])  # fmt: skip
def test_a_report_is_named_by_its_web_address_else_by_its_hash(url: str, address: str) -> None:
    report = replace(REPORT, url=url)
    assert targets(journey_of(make_attestation(report), report=report))[0]["source"]["id"] == address


def test_a_reader_of_json_ld_finds_annotation_target_and_quote() -> None:
    (collection,) = expanded(made(journey_of(make_attestation())), CONTEXT)
    (annotation,) = collection[f"{OA}first"][0][f"{OA}items"]
    selectors = annotation[f"{OA}hasTarget"][0][f"{OA}hasSelector"]
    assert annotation["@type"] == [f"{OA}Annotation"]
    assert selectors[0][f"{OA}exact"][0]["@value"] == make_attestation().quote


def test_what_was_read_says_how_sure_it_is_and_who_says_it() -> None:
    (item,) = made(journey_of(make_attestation()))["first"]["items"]
    words = item["body"][0]["value"]
    assert words.startswith("Kim: depart Pyongyang; between 2023-09-10T03:00:00Z and 2023-09-10T09:00:00Z; reported")
    assert words.endswith("said by a spokesman")


def test_a_statement_of_another_journey_says_so() -> None:
    (item,) = made(journey_of(make_attestation(journey=False, why="last year")))["first"]["items"]
    assert item["body"][0]["value"].endswith("not of this journey: last year")
