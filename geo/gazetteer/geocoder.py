"""geopy's geocoding interface over the shipped gazetteer: no network, no key, no rate limit."""

from typing import Any

from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.coords import LatLon, distance_km
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import open_gazetteer
from geo.gazetteer.place import Place


class GazetteerGeocoder(Geocoder):  # type: ignore[misc]  # geopy carries no types
    """A geopy geocoder that answers from the gazetteer; `raw` of a Location holds the Place.

    Args:
        gazetteer: the gazetteer to ask; the shipped one when not given.
        reach_km: how far from the point `reverse` looks.
    """

    def __init__(self, gazetteer: Gazetteer | None = None, *, reach_km: float = 50.0) -> None:
        super().__init__()
        self._gazetteer = gazetteer if gazetteer is not None else open_gazetteer()
        self._reach_km = reach_km

    def geocode(
        self, query: str, *, exactly_one: bool = True, limit: int | None = None, timeout: float | None = None
    ) -> Location | list[Location] | None:
        """Return the best known place of that name, or with exactly_one=False all of them; None when there is none.

        "Paris, Texas" keeps the places that lie in what is named after the comma. No timeout applies offline.
        """
        name, _, within = query.partition(",")
        found = self._gazetteer.find(name.strip())
        kept = tuple(place for place in found if self._lies_in(place, within.strip()))
        return _answer(kept[:limit], exactly_one)

    def reverse(
        self, query: Any, *, exactly_one: bool = True, timeout: float | None = None
    ) -> Location | list[Location] | None:
        """Return the nearest place to a point (anything that geopy reads as one), or all within reach; None without."""
        point = Point(query)
        at = LatLon(point.latitude, point.longitude)
        return _answer(self._gazetteer.near(at, self._reach_km), exactly_one)

    def _lies_in(self, place: Place, within: str) -> bool:
        return not within or any(_holds(area, place) for area in self._gazetteer.find(within.split(",")[0]))


def _holds(area: Place, place: Place) -> bool:
    if area.feature == "PCLI":
        return area.country in place.countries
    if area.region and area.feature == "ADM1":
        return area.region == place.region
    return distance_km(area.at, place.at) <= area.radius_km


def _answer(places: tuple[Place, ...], exactly_one: bool) -> Location | list[Location] | None:
    found = [Location(", ".join(filter(None, (p.name, p.region, p.country))), tuple(p.at), p) for p in places]
    if exactly_one:
        return found[0] if found else None
    return found or None
