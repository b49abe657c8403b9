"""Areas: what is too wide to be a place on the way, and what lies within what."""

from geo.coords import sphere_km
from geo.gazetteer.place import Extent, Place
from geo.outlines import country_at

NARROW_KM = 100.0
"""A strait or a bay of at most this radius is passed like a point; a country or a sea is not."""
BORDER_FEATURES = frozenset({"PSTB", "BDG", "BDRY"})
_LAND = ("PCL", "ADM", "CONT", "RGN", "TERR")


def is_wide(place: Place) -> bool:
    """Return whether a place is a country, a region, a sea: too wide to be a point of the way."""
    if place.extent is not Extent.AREA:
        return False
    return is_land(place) or not 0 < place.radius_km <= NARROW_KM


def has_position(place: Place) -> bool:
    """Return whether the place's position says where on the way it is; a long river's does not."""
    return not is_wide(place) and not (place.extent is Extent.LINE and place.radius_km > NARROW_KM)


def country_of(place: Place) -> str:
    """Return the code of the one country that a place lies in, "" for a border, a sea or where nobody knows.

    A river of several countries is in the one that holds its position.
    """
    if len(place.countries) < 2:
        return place.country
    return "" if place.feature in BORDER_FEATURES else country_at(place.at) or ""


def is_land(place: Place) -> bool:
    """Return whether an area is a country, a province or another stretch of land."""
    return place.feature.startswith(_LAND)


def is_water(area: Place) -> bool:
    """Return whether an area is a sea, a strait or another stretch of water, and no land or island."""
    return not is_land(area) and not area.feature.startswith("ISL")


def is_country(place: Place) -> bool:
    """Return whether a place is one whole country."""
    return place.feature.startswith("PCL") and len(place.countries) == 1


def is_within(place: Place, area: Place) -> bool:
    """Return whether an area holds the place: by the codes of countries and provinces, else by its radius.

    A sea holds no place that has a country.
    """
    if area.feature.startswith("PCL"):
        return bool(set(area.countries) & set(place.countries))
    if area.region and place.region:
        return place.region == area.region
    return (not is_water(area) or not place.country) and sphere_km(place.at, area.at) <= area.radius_km
