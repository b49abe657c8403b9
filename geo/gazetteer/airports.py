"""The airports of the world by their code, with the names that reports use for them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from math import log10
from typing import Any

import airportsdata

from geo.coords import LatLon
from geo.gazetteer.entry import Entry, named
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.normalise import fold
from geo.gazetteer.place import Place
from geo.gazetteer.prominence import load_weights, prominence_of

_AIRPORT = re.compile(r"(?: International| Regional| Municipal)? Airport\b")
_SHORTEST_AIRPORT = 5
# There, airfields are named after all kinds of persons and regions.
_NAMED_AFTER_PERSONS = frozenset({"US", "CA", "AU"})
_TOWN_END = re.compile("[,/(]")
# An airport is known with the town that it serves.
_PER_SERVED = 0.2


def airports(cities: Iterable[Mapping[str, Any]]) -> Iterator[Entry]:
    """Return the airports that have an IATA code, each as well known as the largest of these cities that it serves."""
    weights, people = load_weights(), _people(cities)
    for code, facts in airportsdata.load("IATA").items():
        place = Place(
            id=f"airport:{code}",
            name=facts["name"],
            at=LatLon(facts["lat"], facts["lon"]),
            country=facts["country"],
            feature="AIRP",
            timezone=facts["tz"],
        )
        is_abroad = facts["country"] not in _NAMED_AFTER_PERSONS
        town = _TOWN_END.split(facts["city"])[0]
        names = (
            *named(facts["name"], _airport_names(facts["name"], town, is_known_by_it=is_abroad)),
            (code, NameKind.CODE),
        )
        served = _PER_SERVED * log10(1 + people.get((facts["country"], fold(town)), 0))
        yield Entry(place, names, prominence_of(place, weights) + served)


def _people(cities: Iterable[Mapping[str, Any]]) -> Mapping[tuple[str, str], int]:
    """Return how many live in the largest town of each name, by country and folded name."""
    found: dict[tuple[str, str], int] = {}
    for city in cities:
        key = city["countrycode"], fold(city["name"])
        found[key] = max(found.get(key, 0), city["population"])
    return found


def _airport_names(name: str, town: str, *, is_known_by_it: bool) -> Iterator[str]:
    """Return what an airport is called for short: "Heathrow", "Heathrow Airport", "Dubai International"."""
    bare = _AIRPORT.sub("", name)
    if bare != name:
        yield f"{bare} Airport"
        yield f"{bare} International"
    short = bare.removeprefix(town).strip(" -–/")
    if bare != short and len(short) >= _SHORTEST_AIRPORT:
        yield from (short, f"{short} Airport")
    elif bare != name and len(bare) >= _SHORTEST_AIRPORT and is_known_by_it:
        yield bare
    if town:
        yield f"{town} Airport"
