from geo.coords import LatLon
from geo.gazetteer.entry import Entry
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.place import Extent, Place


def make_place(
    name: str = "Aville",
    at: tuple[float, float] = (48.0, 2.0),
    country: str = "FR",
    feature: str = "PPL",
    population: int = 1000,
    region: str = "",
    place_id: str = "",
) -> Place:
    identity = place_id or f"test:{name}-{country}"
    return Place(identity, name, LatLon(*at), country, feature, "Europe/Paris", Extent.POINT, 0.0, population, region)


def make_entry(place: Place, *others: str, code: str = "", prominence: float = 3.0) -> Entry:
    names = [(place.name, NameKind.USUAL), *((name, NameKind.ALTERNATE) for name in others)]
    return Entry(place, (*names, *([(code, NameKind.CODE)] if code else [])), prominence)
