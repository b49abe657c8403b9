import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from geo.exports.formats import XLSX
from geo.exports.record_tables import (
    CLAIM_COLUMNS,
    DISAGREEMENT_COLUMNS,
    LEFT_OUT_COLUMNS,
    QUANTITY_COLUMNS,
    SOURCE_COLUMNS,
)
from geo.exports.tables import ATTESTATION_COLUMNS, LEG_COLUMNS, PLACE_COLUMNS
from geo.exports.xlsx import MOST_SIGNS
from geo.journey.records import Journey
from tests.exports.cases import exported, hostile_journey, make_journey
from tests.hostile.corpus import FORMULAS

COLUMNS = {
    "stops": PLACE_COLUMNS, "legs": LEG_COLUMNS, "attestations": ATTESTATION_COLUMNS, "claims": CLAIM_COLUMNS,
    "disagreements": DISAGREEMENT_COLUMNS, "quantities": QUANTITY_COLUMNS, "left out": LEFT_OUT_COLUMNS,
    "sources": SOURCE_COLUMNS,
}  # fmt: skip


def sheets(journey: Journey) -> dict[str, Worksheet]:
    book = openpyxl.load_workbook(io.BytesIO(exported(journey, XLSX)))
    return {sheet.title: sheet for sheet in book.worksheets}


def rows(journey: Journey, name: str) -> list[dict[str, object]]:
    head, *cells = sheets(journey)[name].iter_rows(values_only=True)
    return [dict(zip(head, row, strict=True)) for row in cells]


@pytest.mark.parametrize("journey", [
    make_journey(),
    replace(make_journey(), stops=(), legs=(), branches=(), attestations=(), claims=(), conflicts=(), excluded=()),
], ids=["full", "empty"])  # fmt: skip
def test_there_is_a_sheet_a_table_with_its_columns(journey: Journey) -> None:
    heads = {name: [cell.value for cell in sheet[1]] for name, sheet in sheets(journey).items()}
    assert heads == COLUMNS


def test_numbers_are_numbers_and_what_is_unknown_is_empty() -> None:
    first = rows(make_journey(), "stops")[0]
    assert (first["number"], first["latitude"], first["arrive_earliest"]) == (1, 39.0194, None)
    assert rows(make_journey(), "quantities")[0]["high"] == 2.5


def test_claims_positions_and_what_was_left_out_have_rows() -> None:
    journey = make_journey()
    assert rows(journey, "claims")[0]["origins"] == 1
    assert [row["position"] for row in rows(journey, "disagreements")][:2] == ["by Beijing", "along the coast"]
    assert rows(journey, "left out")[0]["why"] == "no movement"


def test_every_loaded_report_is_a_source_with_its_hash() -> None:
    journey = make_journey()
    told = rows(replace(journey, shown=journey.shown[:1]), "sources")
    assert [row["sha256"] for row in told] == [report.sha256 for report in journey.reports]
    assert [row["in_view"] for row in told] == ["yes", "no"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_that_looks_like_a_formula_is_a_text_and_stays_one(text: str) -> None:
    cells = [c for sheet in sheets(hostile_journey(text)).values() for row in sheet.iter_rows() for c in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    doubtful = [cell for cell in cells if cell.value == " ".join(text.split())]
    assert doubtful and all(cell.quotePrefix for cell in doubtful)


def test_an_address_is_no_link() -> None:
    with zipfile.ZipFile(io.BytesIO(exported(hostile_journey("https://example.org/x"), XLSX))) as archive:
        assert not [name for name in archive.namelist() if "_rels/sheet" in name]


@pytest.mark.parametrize(("length", "kept"), [(MOST_SIGNS, MOST_SIGNS), (MOST_SIGNS + 1, MOST_SIGNS)])
def test_a_text_that_no_cell_holds_is_cut_and_says_so(length: int, kept: int) -> None:
    journey = make_journey()
    long = replace(journey.attestations[0], quote="x" * length)
    quote = rows(replace(journey, attestations=(long,)), "attestations")[0]["quote"]
    assert (len(str(quote)), str(quote).endswith(" [cut]")) == (kept, length > MOST_SIGNS)
