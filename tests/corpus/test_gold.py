"""The gold itself: a wrong offset or a word outside the contract would spoil every figure measured on it."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from geo.reading.records import Certainty, Mode, Motion, Role, TimexType

CORPUS = Path(__file__).parent
SHIPPED = CORPUS.parents[1] / "data" / "reports"
GOLD = sorted(CORPUS.glob("*/gold.json")) + sorted(CORPUS.glob("*/*/gold.json"))
STANDINGS = {"expected", "speculated", "overtaken", "disputed", "denied"}
SUBJECTS = {"time", "place", "route", "destination", "order", "quantity", "mover", "mode", "event"}
HEAD_LINE = re.compile(r"\w+ ?: ")

Record = dict[str, Any]


@pytest.fixture(params=GOLD, ids=lambda path: str(path.parent.relative_to(CORPUS)))
def gold_path(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def gold(gold_path: Path) -> Record:
    return json.loads(gold_path.read_text(encoding="utf-8"))


def body(gold_path: Path, report: Record) -> str:
    folder = SHIPPED if gold_path.parent.name == "sample" else gold_path.parent
    content = (folder / report["file"]).read_text(encoding="utf-8")
    return content.split("\n\n", 1)[1] if HEAD_LINE.match(content) else content


def records_within(value: Any) -> Iterator[Record]:
    if isinstance(value, dict):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from records_within(child)


def attestations(gold: Record) -> list[Record]:
    return [attestation for report in gold["reports"] for attestation in report["attestations"]]


def test_the_corpus_holds_the_sample_and_journeys_to_develop_on() -> None:
    assert {"sample", "dev"} <= {path.relative_to(CORPUS).parts[0] for path in GOLD}


def test_every_offset_holds_its_text(gold_path: Path, gold: Record) -> None:
    for report in gold["reports"]:
        text = body(gold_path, report)
        for span in (record for record in records_within(report) if "start" in record):
            assert text[span["start"] : span["end"]] == span.get("text", span.get("quote"))


def test_every_journey_has_two_reports_and_each_a_movement(gold: Record) -> None:
    assert len(gold["reports"]) >= 2
    assert all(report["attestations"] for report in gold["reports"])


def test_the_published_date_is_the_one_in_the_head(gold_path: Path, gold: Record) -> None:
    for report in gold["reports"]:
        folder = SHIPPED if gold_path.parent.name == "sample" else gold_path.parent
        dated = re.search(r"^published ?: (\S+)$", (folder / report["file"]).read_text(encoding="utf-8"), re.MULTILINE)
        assert report["published"] == (dated[1] if dated else None)


def test_mentions_do_not_overlap_and_have_a_role_of_the_contract(gold: Record) -> None:
    for report in gold["reports"]:
        mentions = report["mentions"]
        assert {mention["role"] for mention in mentions} <= set(Role)
        assert all(left["end"] <= right["start"] for left, right in pairwise(mentions))


def test_timexes_have_a_type_of_the_contract_and_a_value(gold: Record) -> None:
    for timex in (timex for report in gold["reports"] for timex in report["timexes"]):
        assert timex["type"] in set(TimexType)
        assert timex["value"]


def test_attestations_use_the_words_of_the_contract(gold: Record) -> None:
    assert gold["mode"] in set(Mode)
    for attestation in attestations(gold):
        assert attestation["motion"] in set(Motion)
        assert attestation["certainty"] in set(Certainty)


def test_whoever_is_quoted_is_named_in_the_report(gold_path: Path, gold: Record) -> None:
    for report in gold["reports"]:
        text = body(gold_path, report)
        assert all(name in text for said in report["attestations"] for name in said["attributed_to"])


def test_the_time_of_an_attestation_stands_in_its_report(gold_path: Path, gold: Record) -> None:
    for report in gold["reports"]:
        text = body(gold_path, report)
        assert all(said["time"]["text"] in text for said in report["attestations"] if said["time"])


def test_coordinates_are_in_range(gold: Record) -> None:
    for place in (record for record in records_within(gold) if "latitude" in record):
        assert -90 <= place["latitude"] <= 90
        assert -180 <= place["longitude"] <= 180


def test_intervals_are_in_utc_and_ordered(gold: Record) -> None:
    for interval in (record for record in records_within(gold) if record.get("earliest")):
        earliest, latest = (datetime.strptime(interval[end], "%Y-%m-%dT%H:%M:%S%z") for end in ("earliest", "latest"))
        assert earliest < latest


def test_stops_branches_and_conflicts_use_the_words_of_the_contract(gold: Record) -> None:
    assert {motion for stop in gold["stops"] for motion in stop["motions"]} <= set(Motion)
    assert {stop["status"] for stop in gold["stops"]} <= set(Certainty)
    assert {branch["standing"] for branch in gold["branches"]} <= STANDINGS
    assert {conflict["about"] for conflict in gold["conflicts"]} <= SUBJECTS
    assert {conflict["exclusive"] for conflict in gold["conflicts"]} <= {"yes", "no", "unknown"}


def test_no_stop_is_a_place_that_must_not_be_one(gold: Record) -> None:
    assert not {stop["place"]["name"] for stop in gold["stops"]} & set(gold["forbidden"])
