"""Hostile text through every file that is text: CSV, GeoJSON, JSON."""

import csv
import io
import json
from typing import Any

import pytest

from geo.exports.contract import reading_object
from geo.exports.formats import CSV_ATTESTATIONS, CSV_LEGS, CSV_PLACES, GEOJSON, JSON, Format, export_bytes
from geo.exports.json_text import json_text
from geo.reading.records import Reading
from tests.exports.cases import hostile_journey, scene_of
from tests.exports.contract import faults
from tests.hostile.corpus import HIDDEN, TEXTS, hostile_report

FORMULA_STARTS = tuple("=+-@|%\t\r\n＝＋－＠")


def exported(text: str, form: Format) -> str:
    journey = hostile_journey(text)
    return export_bytes(journey, scene_of(journey), form).decode("utf-8-sig")


def strings_in(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [each for pair in value.items() for item in pair for each in strings_in(item)]
    if isinstance(value, list):
        return [each for item in value for each in strings_in(item)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", [CSV_PLACES, CSV_LEGS, CSV_ATTESTATIONS], ids=lambda form: form.name)
def test_no_cell_is_a_formula_or_hides_a_sign(text: str, form: Format) -> None:
    written = exported(text, form)
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert len({len(row) for row in rows}) == 1
    assert not [cell for row in rows for cell in row if cell.lstrip(" ").startswith(FORMULA_STARTS)]
    assert not HIDDEN & set(written)


@pytest.mark.parametrize("text", TEXTS)
def test_geojson_holds_no_markup_as_it_is_and_no_hidden_sign_at_all(text: str) -> None:
    written = exported(text, GEOJSON)
    assert not set("<>&") & set(written)
    assert not HIDDEN & set("".join(strings_in(json.loads(written))))


@pytest.mark.parametrize("text", TEXTS)
def test_a_journey_in_json_keeps_the_contract_and_hides_nothing(text: str) -> None:
    written = exported(text, JSON)
    assert not (HIDDEN | set("<>&")) & set(written)
    assert faults("journey", json.loads(written)) == []


@pytest.mark.parametrize("text", TEXTS)
def test_a_report_in_json_comes_back_sign_by_sign(text: str) -> None:
    report = hostile_report(text)
    written = json_text(reading_object(Reading(report)))
    assert json.loads(written)["text"] == report.text
    assert not (HIDDEN | set("<>&")) & set(written)
