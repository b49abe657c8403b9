"""The journey as a workbook: a sheet a table, texts as texts, so that none is taken for a formula or a link."""

import io
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from geo.escaping import for_xml, is_formula, line
from geo.exports import record_tables, tables
from geo.exports.geojson import CREDIT
from geo.exports.manifest import Manifest, manifest_text
from geo.journey.records import Journey

SHEETS: Mapping[str, Callable[[Journey], pd.DataFrame]] = {
    "stops": tables.places_table,
    "legs": tables.legs_table,
    "attestations": tables.attestations_table,
    "claims": record_tables.claims_table,
    "disagreements": record_tables.disagreements_table,
    "quantities": record_tables.quantities_table,
    "left out": record_tables.left_out_table,
    "sources": record_tables.sources_table,
}
MOST_SIGNS = 32_767
"""What a cell can hold."""
_CUT = " [cut]"
_WIDTH, _WIDE = 16, 60
_LONG_COLUMNS = frozenset({"quote", "quotes", "why", "title", "text", "arithmetic", "position", "settled_by"})
# Any date would do: without one the library writes the present, and the bytes would differ.
_NO_DATE = datetime(1980, 1, 1)  # noqa: DTZ001 - the library takes naive times
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def xlsx_bytes(journey: Journey, manifest: Manifest) -> bytes:
    """Return the workbook; the manifest stands in its properties, as the comment."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, _OPTIONS)
    facts = {"title": for_xml(line(journey.title))[:255], "company": "Dateline", "keywords": CREDIT}
    book.set_properties({**facts, "comments": manifest_text(manifest), "created": _NO_DATE})
    head, text = book.add_format({"bold": True}), book.add_format({"quote_prefix": True})
    for name, table in SHEETS.items():
        _fill(book.add_worksheet(name), table(journey), head, text)
    book.close()
    return out.getvalue()


def _fill(sheet: Worksheet, table: pd.DataFrame, head: Format, text: Format) -> None:
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(table.columns):
        sheet.set_column(column, column, _WIDE if name in _LONG_COLUMNS else _WIDTH)
        sheet.write_string(0, column, name, head)
    for row, cells in enumerate(table.itertuples(index=False, name=None), 1):
        for column, value in enumerate(cells):
            _write(sheet, row, column, value, text)


def _write(sheet: Worksheet, row: int, column: int, value: Any, text: Format) -> None:
    if isinstance(value, str) and value:
        words = _fitted(for_xml(line(value)))
        # The format keeps it a text when somebody edits the cell.
        sheet.write_string(row, column, words, text if is_formula(words) else None)
    elif value is not None and value != "":
        sheet.write_number(row, column, value)


def _fitted(words: str) -> str:
    return words if len(words) <= MOST_SIGNS else words[: MOST_SIGNS - len(_CUT)] + _CUT
