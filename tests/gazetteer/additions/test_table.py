from pathlib import Path

import pytest

from geo.data_files import data_dir
from geo.errors import InputError
from geo.gazetteer.entry import Entry
from geo.gazetteer.place import Extent
from tests.gazetteer.additions.builders import only_entry, read, write_lines


def test_a_row_with_every_column_is_a_place(tmp_path: Path) -> None:
    heading = "id,name,alternate_names,latitude,longitude,country,feature,timezone,extent,radius_km,population,region"
    row = "a1,Long Lake,Lac Long|Long See,46.0,7.0,CH|FR,LK,Europe/Zurich,area,12.5,0,CH.VS"
    entry = only_entry(write_lines(tmp_path / "mine.csv", heading, row))
    place = entry.place
    assert (place.id, place.countries, place.extent, place.radius_km) == (
        "added:mine.csv:a1",
        ("CH", "FR"),
        Extent.AREA,
        12.5,
    )
    assert [name for name, _ in entry.names] == ["Long Lake", "Lac Long", "Long See"]


@pytest.mark.parametrize("divider", [",", ";", "\t"])
def test_a_name_and_a_position_are_enough(tmp_path: Path, divider: str) -> None:
    place = only_entry(
        write_lines(tmp_path / "mine.csv", divider.join(("Name", "Lat", "Lon")), divider.join(("Halt", "52.5", "13.4")))
    ).place
    assert (place.id, place.name, place.country, place.at) == ("added:mine.csv:2", "Halt", "DE", (52.5, 13.4))


def test_a_byte_order_mark_and_quoted_commas_are_read(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "mine.csv", "\ufeffname,lat,lon", '"Halt, North",1,2')
    assert only_entry(path).place.name == "Halt, North"


def test_lines_are_counted_over_names_of_two_lines(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "mine.csv", "name,lat,lon", '"Halt', 'North",1,2', "South,1,x")
    (_, found), fault = read(path)
    assert isinstance(found, Entry)
    assert (found.place.name, fault) == ("Halt North", (4, "no position in degrees: '1', 'x'"))


@pytest.mark.parametrize("row", ["Halt,1", "Halt,1,2,3", ",1,2", "Halt,,"])
def test_a_bad_row_is_told_by_its_line(tmp_path: Path, row: str) -> None:
    found = read(write_lines(tmp_path / "mine.csv", "name,lat,lon", "Halt,1,2", row))
    assert [(line, isinstance(what, Entry)) for line, what in found] == [(2, True), (3, False)]


@pytest.mark.parametrize(
    ("column", "value"),
    [("country", "Russia"), ("timezone", "Mars/Olympus"), ("extent", "blob"), ("radius_km", "-1"), ("feature", "a b")],
)
def test_a_value_outside_its_column_is_told(tmp_path: Path, column: str, value: str) -> None:
    ((_, why),) = read(write_lines(tmp_path / "mine.csv", f"name,lat,lon,{column}", f"Halt,1,2,{value}"))
    assert str(why).endswith(f": {value!r}")


def test_a_heading_without_a_position_is_a_bad_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"line 1: the heading lacks latitude, longitude: 'name,place'"):
        read(write_lines(tmp_path / "mine.csv", "name,place", "Halt,here"))


def test_the_shipped_table_can_be_read_as_an_added_one(tmp_path: Path) -> None:
    path = tmp_path / "shipped.csv"
    path.write_bytes((data_dir() / "gazetteer.csv").read_bytes())
    assert [found for _, found in read(path) if isinstance(found, str)] == []
