"""A row of an added file: the entry it makes, or the fault that it is skipped for."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from zoneinfo import available_timezones

from geo.coords import LatLon, latlon
from geo.errors import DataError
from geo.gazetteer.additions.sources import Source
from geo.gazetteer.entry import Entry, named
from geo.gazetteer.place import Extent, Place
from geo.gazetteer.prominence import load_weights, prominence_of
from geo.outlines import country_at

MOST_LETTERS = 200
MOST_PEOPLE = 4_000_000_000
_EARTH_KM = 20_040.0
_COAST_KM = 5.0
_COUNTRY = re.compile(r"[A-Z]{2}(\|[A-Z]{2})*")
_FEATURE = re.compile(r"[A-Z0-9]{1,10}")


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that was skipped: its line in the file, from 1, and why; the reason ends with the offending value."""

    line: int
    why: str


Found = tuple[int, Entry | str]
"""A line of the file, from 1, and the entry there, or why there is none."""
Reader = Callable[[Source], Iterator[Found]]
"""Reads an added file, one find a row; InputError when the file is none of its format."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a file says of a place, as text; only the name and the position are needed."""

    id: str
    name: str
    latitude: str | float
    longitude: str | float
    others: Iterable[str] = field(default=())
    country: str = ""
    feature: str = ""
    timezone: str = ""
    extent: str = ""
    radius_km: str = ""
    population: str = ""
    region: str = ""


def entry_of(row: Row) -> Entry:
    """Return the entry; DataError says what in the row cannot be read. A country that is not told is looked up."""
    at = position(row.latitude, row.longitude)
    others = [name for name in map(checked_name, row.others) if name]
    place = Place(
        id=checked_name(row.id),
        name=_wanted(checked_name(row.name), "name"),
        at=at,
        country=checked_country(row.country) or country_at(at, _COAST_KM) or "",
        feature=checked_feature(row.feature),
        timezone=checked_zone(row.timezone),
        extent=_extent(row.extent),
        radius_km=number(row.radius_km, "radius_km", _EARTH_KM),
        population=int(number(row.population, "population", MOST_PEOPLE)),
        region=checked_name(row.region),
    )
    return Entry(place, named(place.name, others), prominence_of(place, _weights()))


_weights = cache(load_weights)


def position(latitude: str | float, longitude: str | float) -> LatLon:
    """Return the position; DataError when these are no degrees of latitude and longitude."""
    try:
        return latlon(float(latitude), float(longitude))
    except (ValueError, TypeError) as error:
        raise DataError(f"no position in degrees: {latitude!r}, {longitude!r}") from error


def checked_name(name: str) -> str:
    """Return the name with single blanks; DataError when it is too long or no text."""
    if len(name) > MOST_LETTERS:
        raise DataError(f"a name is longer than {MOST_LETTERS} letters: {name[:40]!r}")
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise DataError(f"a name is not UTF-8: {name!r}") from error
    return " ".join(name.split())


def number(text: str, column: str, most: float) -> float:
    """Return the number from 0 to most, 0 for none; DataError names the column."""
    try:
        found = float(text or 0)
    except ValueError:
        found = -1.0
    if not 0 <= found <= most:
        raise DataError(f"{column} must be a number from 0 to {most:,.0f}: {text!r}")
    return found


def _wanted(text: str, column: str) -> str:
    if not text:
        raise DataError(f"there is no {column}: {text!r}")
    return text


@cache
def checked_country(text: str) -> str:
    """Return the country codes, which a bar divides; DataError when they are none."""
    return _matching(_COUNTRY, text, "ISO 3166 codes of two letters")


@cache
def checked_feature(text: str) -> str:
    """Return the feature code; DataError when it is none."""
    return _matching(_FEATURE, text, "a GeoNames feature code")


@cache
def checked_zone(text: str) -> str:
    """Return the time zone; DataError when no zone is named so."""
    if text and text not in _zones():
        raise DataError(f"there is no such time zone: {text!r}")
    return text


_zones = cache(available_timezones)


def _matching(pattern: re.Pattern[str], text: str, wanted: str) -> str:
    if text and not pattern.fullmatch(text):
        raise DataError(f"{wanted} wanted: {text!r}")
    return text


def _extent(text: str) -> Extent:
    try:
        return Extent(text or Extent.POINT)
    except ValueError as error:
        raise DataError(f"the extent must be point, line or area: {text!r}") from error
