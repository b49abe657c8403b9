import csv
from importlib.resources import files
from pathlib import Path

import pytest

from geo.coords import LatLon
from geo.gazetteer.entry import Entry
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Extent, Place
from tests.gazetteer.additions.builders import geonames_line, only_entry, read, write_lines


def one(tmp_path: Path, **columns: object) -> Entry:
    return only_entry(write_lines(tmp_path / "dump.txt", geonames_line(**columns)))  # type: ignore[arg-type]


def test_a_line_is_a_place(tmp_path: Path) -> None:
    entry = one(tmp_path, number="42", name="Aville", others="Авиль,AVL,avilu")
    at = LatLon(48.5, 2.5)
    assert entry.place == Place(
        "geonames:42", "Aville", at, "FR", "PPL", "Europe/Paris", population=1200, region="FR.11"
    )
    assert entry.names == (
        ("Aville", NameKind.USUAL),
        ("Авиль", NameKind.ALTERNATE),
        ("AVL", NameKind.CODE),
        ("avilu", NameKind.ROMANISED),
    )


@pytest.mark.parametrize(
    ("kind", "place_id"), [("A.PCLI", "country:FR"), ("A.ADM1", "region:FR.11"), ("A.ADM2", "geonames:1")]
)
def test_countries_and_regions_have_the_ids_of_the_shipped_ones(tmp_path: Path, kind: str, place_id: str) -> None:
    assert one(tmp_path, kind=kind).place.id == place_id


@pytest.mark.parametrize(
    ("kind", "extent"),
    [
        ("P.PPLA", Extent.POINT),
        ("S.RSTN", Extent.POINT),
        ("H.STMI", Extent.LINE),
        ("H.LK", Extent.AREA),
        ("A.ADM3H", Extent.AREA),
        ("T.MT", Extent.POINT),
    ],
)
def test_its_feature_tells_a_places_extent(tmp_path: Path, kind: str, extent: Extent) -> None:
    place = one(tmp_path, kind=kind).place
    assert (place.extent, place.radius_km > 0) == (extent, extent is not Extent.POINT)


def test_a_brook_is_less_known_than_a_river_with_many_names(tmp_path: Path) -> None:
    brook = one(tmp_path, kind="H.STM", people="0")
    river = one(tmp_path, kind="H.STM", people="0", others=",".join(f"Name{number}" for number in range(60)))
    assert brook.prominence < 1 < 3 < river.prominence


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("1\tAville\t48.5", "19 columns divided by tabs wanted: 3"),
        (geonames_line(number="x1"), "GeoNames' number of a place wanted: 'x1'"),
        (geonames_line(name=""), "there is no name: ''"),
        (geonames_line(at=("91", "0")), "no position in degrees: '91', '0'"),
        (geonames_line(at=("nan", "0")), "no position in degrees: 'nan', '0'"),
        (geonames_line(country="France"), "ISO 3166 codes of two letters wanted: 'France'"),
        (geonames_line(people="-1"), "population must be a number from 0 to 4,000,000,000: '-1'"),
        (geonames_line(zone="Europe/Nowhere"), "there is no such time zone: 'Europe/Nowhere'"),
    ],
)
def test_a_bad_line_is_told_by_its_number(tmp_path: Path, line: str, why: str) -> None:
    good, bad = read(write_lines(tmp_path / "dump.txt", geonames_line(), line))
    assert (good[0], bad) == (1, (2, why))


def test_a_line_that_is_no_utf8_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(b"\xff\xfe\n" + geonames_line().encode())
    (line, why), (_, found) = read(path)
    assert (line, "utf-8" in str(why), isinstance(found, Entry)) == (1, True, True)


def test_every_row_of_the_table_of_extents_can_be_used() -> None:
    lines = files("geo.gazetteer.additions").joinpath("extents.csv").read_text(encoding="utf-8").splitlines()
    rows = list(csv.DictReader(lines))
    assert len({(row["class"], row["code"]) for row in rows}) == len(rows) > 30
    for row in rows:
        assert (Extent(row["extent"]) is Extent.POINT) == (float(row["radius_km"]) == 0), row
