"""Parts of a place: the quarter or the airport that a statement names, where the journey has the town."""

from collections.abc import Iterable, Mapping, Sequence

from geo.gazetteer.place import Place
from geo.journey.visits import Sighting, place_meant


def named(sighting: Sighting) -> Place:
    """Return the place as the statement names it: one airport of a city, where the sighting has the city."""
    meant = place_meant(sighting.attestation) if sighting.principal else None
    return sighting.place if meant is None else meant.place


def is_part(sighting: Sighting) -> bool:
    """Return whether a statement names a part of the place that the journey has."""
    return named(sighting).id != sighting.place.id


def is_apart(denied: Sighting, told: Sighting) -> bool:
    """Return whether a denial is of one part of a place, and the other statement of all of it or of another part."""
    return is_part(denied) and named(told).id != named(denied).id


def by_district(seen: Iterable[Sighting]) -> Mapping[str, Sequence[Sighting]]:
    """Return the sightings of one place by the district that they name: a station or an airport is the town's own."""
    found: dict[str, list[Sighting]] = {}
    for sighting in seen:
        district = is_part(sighting) and named(sighting).feature.startswith("PPL")
        found.setdefault((named(sighting) if district else sighting.place).id, []).append(sighting)
    return found
