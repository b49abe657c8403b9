import csv
from pathlib import Path

import pytest

from geo.errors import DataError
from geo.railways.lines import COLUMNS, StationKind, Status, load_lines

ROW = {
    "line": "coast",
    "line_name": "Coast Line",
    "sequence": "1",
    "station": "Aby",
    "latitude": "10.0",
    "longitude": "20.0",
    "km": "0",
    "gauge_mm": "1435",
    "country": "AA",
    "kind": "station",
    "status": "open",
    "line_length_km": "12.5",
    "source": "a table",
}
SECOND = {**ROW, "sequence": "2", "station": "Boda", "km": "12.5", "country": "AA|BB", "kind": "border"}


def write_table(folder: Path, *rows: dict[str, str]) -> Path:
    path = folder / "railways.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path


def test_a_line_keeps_its_stations_in_the_order_of_their_posts(tmp_path: Path) -> None:
    (line,) = load_lines(write_table(tmp_path, ROW, SECOND))
    assert (line.slug, line.name, line.length_km, line.source) == ("coast", "Coast Line", 12.5, "a table")
    assert [(station.name, station.km) for station in line.stations] == [("Aby", 0.0), ("Boda", 12.5)]


def test_a_border_post_has_two_countries(tmp_path: Path) -> None:
    (line,) = load_lines(write_table(tmp_path, ROW, SECOND))
    assert line.stations[1].countries == ("AA", "BB")
    assert line.stations[1].kind is StationKind.BORDER
    assert line.stations[1].status is Status.OPEN


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("latitude", "91"),
        ("longitude", "east"),
        ("km", "twelve"),
        ("km", "nan"),
        ("line_length_km", "inf"),
        ("gauge_mm", "4 ft"),
        ("country", "Aland"),
        ("kind", "depot"),
        ("status", "sleepy"),
    ],
)
def test_a_broken_cell_is_named_with_its_row_and_ends_the_message(tmp_path: Path, column: str, text: str) -> None:
    path = write_table(tmp_path, {**ROW, column: text}, SECOND)
    with pytest.raises(DataError, match=rf"railways\.csv:2: .*{text}$"):
        load_lines(path)


@pytest.mark.parametrize(("column", "text"), [("sequence", "3"), ("km", "0"), ("km", "-1")])
def test_a_row_out_of_order_is_named(tmp_path: Path, column: str, text: str) -> None:
    path = write_table(tmp_path, ROW, {**SECOND, column: text})
    with pytest.raises(DataError, match=rf"railways\.csv:3: .*: {text}$"):
        load_lines(path)


def test_a_line_of_one_station_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="two stations or more: coast"):
        load_lines(write_table(tmp_path, ROW))


def test_a_line_in_two_places_of_the_table_is_refused(tmp_path: Path) -> None:
    other = [{**row, "line": "hill"} for row in (ROW, SECOND)]
    with pytest.raises(DataError, match=r"railways\.csv:6: .* together: coast"):
        load_lines(write_table(tmp_path, ROW, SECOND, *other, ROW, SECOND))


def test_a_row_with_a_missing_cell_is_named(tmp_path: Path) -> None:
    path = write_table(tmp_path, ROW, SECOND)
    path.write_text(path.read_text(encoding="utf-8") + "coast,Coast Line\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"railways\.csv:4: .*columns"):
        load_lines(path)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "railways.csv"
    path.write_text("town,km\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"railways\.csv:1: .*town"):
        load_lines(path)


def test_a_missing_table_is_a_data_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nowhere\.csv$"):
        load_lines(tmp_path / "nowhere.csv")


def test_a_table_in_another_encoding_is_a_data_error(tmp_path: Path) -> None:
    path = tmp_path / "railways.csv"
    path.write_bytes("línea\n".encode("latin-1"))
    with pytest.raises(DataError, match="not UTF-8"):
        load_lines(path)
