import csv

import pytest

from geo.coords import LatLon, latlon
from geo.data_files import data_dir
from geo.outlines import country_at

COAST_KM = 30.0


def rows(name: str) -> list[dict[str, str]]:
    with (data_dir() / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def place_of(row: dict[str, str]) -> LatLon:
    return latlon(float(row["latitude"]), float(row["longitude"]))


def test_counties_have_a_number_a_state_and_a_size() -> None:
    counties = rows("counties.csv")
    assert len({row["fips"] for row in counties}) == len(counties) > 3000
    assert all(len(row["state"]) == 2 and row["name"] and 0 < float(row["radius_km"]) < 400 for row in counties)


def test_counties_lie_in_the_united_states_or_its_territories() -> None:
    # American Samoa's outer islands are too small for the outlines.
    found = {country_at(place_of(row), COAST_KM) for row in rows("counties.csv") if row["state"] != "AS"}
    assert found <= {"US", "PR", "VI", "GU", "MP", "UM"}


@pytest.mark.parametrize("row", rows("counties_british_isles.csv"), ids=lambda row: row["id"])
def test_a_county_of_the_british_isles_lies_in_its_country(row: dict[str, str]) -> None:
    assert country_at(place_of(row), COAST_KM) == row["country"]
    assert row["region"].startswith("GB.") or row["country"] == "IE"


def test_no_county_of_the_british_isles_is_listed_twice() -> None:
    found = rows("counties_british_isles.csv")
    assert len({row["id"] for row in found}) == len({row["name"] for row in found}) == len(found)
