"""GeoNames' dumps: 19 columns divided by tabs, no heading, one place a line."""

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from math import log10

from geo.errors import DataError
from geo.gazetteer.additions import rows
from geo.gazetteer.additions.rows import Found
from geo.gazetteer.additions.sources import Source
from geo.gazetteer.entry import Entry, geonames_named
from geo.gazetteer.place import Extent, Place
from geo.gazetteer.prominence import load_weights, prominence_of

COLUMNS = 19
_HIERARCHY = {"PCLI": "country:{country}", "ADM1": "region:{country}.{admin1}"}
"""Ids of what the shipped gazetteer has under its own: the two are one place."""
_USUAL = "geonames:{number}"
_TOWNS = "P"
_CAPITAL = "PPLC"


def read_geonames(source: Source) -> Iterator[Found]:
    """Return an entry or a fault for each line."""
    for number_of_line, line in enumerate(source.lines(), 1):
        try:
            yield number_of_line, _entry(line.decode().rstrip("\r\n").split("\t"))
        except (DataError, UnicodeDecodeError) as error:
            yield number_of_line, str(error)


def _entry(fields: list[str]) -> Entry:
    if len(fields) != COLUMNS:
        raise DataError(f"{COLUMNS} columns divided by tabs wanted: {len(fields)}")
    number_of_place, name, _, others, latitude, longitude, kind, feature, country, _, admin1 = fields[:11]
    people, zone = fields[14], fields[17]
    if not (number_of_place.isascii() and number_of_place.isdigit()):
        raise DataError(f"GeoNames' number of a place wanted: {number_of_place!r}")
    if not name:
        raise DataError(f"there is no name: {name!r}")
    form = _HIERARCHY.get(feature, _USUAL) if country else _USUAL
    extent, radius_km = _extent(kind, feature)
    place = Place(
        id=form.format(number=number_of_place, country=country, admin1=admin1),
        name=rows.checked_name(name),
        at=rows.position(latitude, longitude),
        country=rows.checked_country(country),
        feature=rows.checked_feature(feature) if kind != _TOWNS or feature == _CAPITAL else "PPL",
        timezone=rows.checked_zone(zone) if extent is Extent.POINT else "",
        extent=extent,
        radius_km=radius_km,
        population=int(rows.number(people, "population", rows.MOST_PEOPLE)),
        region=f"{country}.{admin1}" if country and admin1 else "",
    )
    names = geonames_named(place.name, [other for other in others.split(",") if 0 < len(other) <= rows.MOST_LETTERS])
    return Entry(place, names, _prominence(place, kind, len(names)))


def _prominence(place: Place, kind: str, names: int) -> float:
    # A dump has every brook and inn: one of them is as well known as it has names, at most as its kind is.
    if kind == _TOWNS:
        return prominence_of(place, _weights(), names)
    by_names = 2 * log10(names) + log10(place.population + 10) / 2
    return min(by_names, prominence_of(place, _weights()))


_weights = cache(load_weights)


@cache
def _extent(kind: str, feature: str) -> tuple[Extent, float]:
    """Return how far such a place reaches: by the longest beginning of its feature code that the table has."""
    extents = _extents()
    begins = (feature[:length] for length in range(len(feature), -1, -1))
    return next((extents[kind, begin] for begin in begins if (kind, begin) in extents), (Extent.POINT, 0.0))


@cache
def _extents() -> dict[tuple[str, str], tuple[Extent, float]]:
    lines = files("geo.gazetteer.additions").joinpath("extents.csv").read_text(encoding="utf-8").splitlines()
    return {
        (row["class"], row["code"]): (Extent(row["extent"]), float(row["radius_km"])) for row in csv.DictReader(lines)
    }
