"""geopy's geocoding interface over the shipped gazetteer: no network, no key, no rate limit."""

from collections.abc import Sequence
from typing import Any

from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.coords import LatLon, distance_km
from geo.errors import UnknownNameError
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

        "Paris, Texas" and "Paris, Texas, US" keep the places that lie in all that is named after a comma, by name or by
        code. No timeout applies offline.
        """
        name, *areas = (part.strip() for part in query.split(","))
        found = self._gazetteer.find(name)
        kept = [place for place in found if all(self._lies_in(place, area) for area in areas if area)]
        return self._answer(kept[:limit], exactly_one)

    def reverse(
        self, query: Any, *, exactly_one: bool = True, timeout: float | None = None
    ) -> Location | list[Location] | None:
        """Return the nearest place to a point (anything that geopy reads as one), or all within reach; None without."""
        point = Point(query)
        at = LatLon(point.latitude, point.longitude)
        return self._answer(self._gazetteer.near(at, self._reach_km), exactly_one)

    def _lies_in(self, place: Place, area: str) -> bool:
        return area in (*place.countries, place.region) or any(
            _holds(each, place) for each in self._gazetteer.find(area)
        )

    def _answer(self, places: Sequence[Place], exactly_one: bool) -> Location | list[Location] | None:
        found = [
            Location(self._address(place), tuple(place.at), place) for place in places[: 1 if exactly_one else None]
        ]
        if exactly_one:
            return found[0] if found else None
        return found or None

    def _address(self, place: Place) -> str:
        """The place's name, then its region's and its countries', or their codes where these have no name."""
        areas = [f"region:{place.region}", *(f"country:{code}" for code in place.countries)]
        names = (self._name(area) for area in areas if area not in ("region:", place.id))
        return ", ".join((place.name, *names))

    def _name(self, place_id: str) -> str:
        try:
            return self._gazetteer.get(place_id).name
        except UnknownNameError:
            return place_id.partition(":")[2]


def _holds(area: Place, place: Place) -> bool:
    if area.feature == "PCLI":
        return area.country in place.countries
    if area.region and area.feature == "ADM1":
        return area.region == place.region
    return distance_km(area.at, place.at) <= area.radius_km
