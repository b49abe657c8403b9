"""Hostile text through every file that is no picture: tables, JSON of all kinds, XML."""

import csv
import io
import json
import re
from functools import cache
from typing import Any

import openpyxl
import pytest
from lxml import etree

from geo.exports.contract import reading_object
from geo.exports.formats import (
    ANNOTATIONS,
    CSV_ATTESTATIONS,
    CSV_LEGS,
    CSV_PLACES,
    GEOJSON,
    GPX,
    JSON,
    KML,
    LINKED_PLACES,
    TIMELINEJS,
    TIMEMAP,
    XLSX,
    Format,
)
from geo.exports.json_text import json_text
from geo.reading.records import Reading
from tests.exports.cases import exported, hostile_journey
from tests.exports.contract import faults
from tests.exports.readers import faults_by, faults_in
from tests.hostile.corpus import HIDDEN, TEXTS, hostile_report

FORMULA_STARTS = tuple("=+-@|%\t\r\n＝＋－＠")


@cache
def written_of(text: str, form: Format) -> str:
    return exported(hostile_journey(text), form).decode("utf-8-sig")


def strings_in(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [each for pair in value.items() for item in pair for each in strings_in(item)]
    if isinstance(value, list):
        return [each for item in value for each in strings_in(item)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", [CSV_PLACES, CSV_LEGS, CSV_ATTESTATIONS], ids=lambda form: form.name)
def test_no_cell_is_a_formula_or_hides_a_sign(text: str, form: Format) -> None:
    written = written_of(text, form)
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert len({len(row) for row in rows}) == 1
    assert not [cell for row in rows for cell in row if cell.lstrip(" ").startswith(FORMULA_STARTS)]
    assert not HIDDEN & set(written)


@pytest.mark.parametrize("text", TEXTS)
def test_geojson_holds_no_markup_as_it_is_and_no_hidden_sign_at_all(text: str) -> None:
    written = written_of(text, GEOJSON)
    assert not set("<>&") & set(written)
    assert not HIDDEN & set("".join(strings_in(json.loads(written))))


@pytest.mark.parametrize("text", TEXTS)
def test_a_journey_in_json_keeps_the_contract_and_hides_nothing(text: str) -> None:
    written = written_of(text, JSON)
    assert not (HIDDEN | set("<>&")) & set(written)
    assert faults("journey", json.loads(written)) == []


@pytest.mark.parametrize("text", TEXTS)
def test_a_report_in_json_comes_back_sign_by_sign(text: str) -> None:
    report = hostile_report(text)
    written = json_text(reading_object(Reading(report)))
    assert json.loads(written)["text"] == report.text
    assert not (HIDDEN | set("<>&")) & set(written)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", [LINKED_PLACES, ANNOTATIONS, TIMELINEJS, TIMEMAP], ids=lambda form: form.name)
def test_json_for_other_programs_keeps_its_schema_and_hides_nothing(text: str, form: Format) -> None:
    written = written_of(text, form)
    assert not (HIDDEN | set("<>&")) & set(written)
    assert faults_in(form.name, json.loads(written)) == []


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", [LINKED_PLACES, TIMELINEJS, TIMEMAP], ids=lambda form: form.name)
def test_json_that_shows_texts_holds_no_hidden_sign_in_any(text: str, form: Format) -> None:
    assert not HIDDEN & set("".join(strings_in(json.loads(written_of(text, form)))))


@pytest.mark.parametrize("text", TEXTS)
def test_an_annotation_quotes_sign_by_sign(text: str) -> None:
    (first, *_) = json.loads(written_of(text, ANNOTATIONS))["first"]["items"]
    assert first["target"]["selector"][0]["exact"] == text


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("form", [KML, GPX], ids=lambda form: form.name)
def test_xml_has_no_element_that_we_did_not_write_and_hides_nothing(text: str, form: Format) -> None:
    written = written_of(text, form)
    assert faults_by(f"{form.name}.rng", written.encode()) == []
    assert not HIDDEN & set("".join(etree.fromstring(written.encode()).itertext()))


@pytest.mark.parametrize("text", TEXTS)
def test_a_description_that_is_shown_as_html_has_no_markup_but_line_breaks(text: str) -> None:
    root = etree.fromstring(written_of(text, KML).encode())
    shown = "".join(each.text or "" for each in root.iter("{*}description"))
    assert not set("<>\"'") & set(re.sub("<br/>", "", shown))


@pytest.mark.parametrize("text", TEXTS)
def test_no_cell_of_a_workbook_is_a_formula_or_hides_a_sign(text: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(hostile_journey(text), XLSX)))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert not HIDDEN & set("".join(str(cell.value) for cell in cells))
