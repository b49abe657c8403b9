"""Allowances for halts: the shipped table, other tables, and what a reader sets instead."""

import csv
from pathlib import Path

import pytest

from geo.data_files import data_dir
from geo.errors import DataError, InputError
from geo.journey.waits import Wait, WaitKind, changed, in_words, load_allowances, parse_change, shipped_allowances
from geo.reading.records import Mode

BORDER, GAUGE = WaitKind.BORDER, WaitKind.GAUGE


def test_every_row_of_the_shipped_table_has_a_source() -> None:
    with (data_dir() / "halts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(shipped_allowances())
    assert all(row["source"] for row in rows)


def test_trains_wait_at_borders_and_where_the_gauge_changes() -> None:
    assert shipped_allowances()[Mode.RAIL, BORDER] == 0.25
    assert shipped_allowances()[Mode.RAIL, GAUGE] == 0.5


@pytest.mark.parametrize("row", ["rail,border,soon,x", "rail,lunch,60,x", "sledge,border,60,x", "rail,border,-1,x"])
def test_a_row_that_cannot_be_read_is_named(tmp_path: Path, row: str) -> None:
    (tmp_path / "halts.csv").write_text(f"mode,kind,minutes,source\n{row}\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"halts\.csv:2"):
        load_allowances(tmp_path / "halts.csv")


@pytest.mark.parametrize(
    ("text", "kind", "hours"),
    [
        ("border=2h", "border", 2.0),
        ("gauge=90min", "gauge", 1.5),
        ("gauge=1h30min", "gauge", 1.5),
        ("border=0h", "border", 0.0),
    ],
)
def test_a_change_is_a_kind_and_a_time(text: str, kind: str, hours: float) -> None:
    assert parse_change(text) == (kind, hours)


@pytest.mark.parametrize("text", ["border", "border=", "border=two", "lunch=1h", "border=-1h", "border=999h", "=1h"])
def test_a_change_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_change(text)


def test_a_change_holds_for_every_mode_that_waits_so() -> None:
    allowed = changed(shipped_allowances(), [("border", 3.0)])
    assert (allowed[Mode.RAIL, BORDER], allowed[Mode.ROAD, BORDER], allowed[Mode.RAIL, GAUGE]) == (3.0, 3.0, 0.5)


def test_waits_are_put_together_by_their_kind() -> None:
    waits = [Wait(BORDER, "Dandong", 1), Wait(GAUGE, "Erlian", 2), Wait(BORDER, "", 1)]
    assert in_words(waits) == "2 h at 2 borders and 2 h for the change of gauge"
    assert in_words(waits[:1]) == "1 h at the border"
    assert in_words(()) == ""
