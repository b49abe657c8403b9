"""One place under two names: a station, an airport or a district and its town are one place on the way.

And one long river: it is crossed where a statement names its two banks.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import cos, pi, radians, sqrt

from geo.coords import distance_km
from geo.gazetteer.place import Extent, Place
from geo.journey.visits import BANK_KM, HALTING, Sighting, banks, is_told_as_fact
from geo.reading.records import Motion

AIRPORTS = frozenset({"AIRP", "AIRB", "AIRF", "AIRH"})
LODGINGS = AIRPORTS | {"RSTN", "RSTP", "RSD", "MTRO", "BUSTN", "PRT", "HBR", "DCK", "QUAY", "PIER", "FYT", "HTL"}
"""Where a mover comes, goes or sleeps, and that it does not visit."""
FACILITIES = LODGINGS | {
    "PPLX", "PAL", "SQR", "BLDG", "HSP", "STDM", "CSNO", "DIP", "CH", "MUS", "PRK", "MALL", "FCL", "ESTY",
}  # fmt: skip
AIRPORT_REACH_KM, FACILITY_REACH_KM = 40.0, 10.0
FEWEST_WITH_AIRPORT = 20_000
"""A smaller place does not have an airport far out of town: that is the next city's."""
PEOPLE_PER_KM2 = 4000.0
"""A dense town; the built-up radius that follows is that of the place itself and not of its province."""
SUBURB_SHARE = 0.1
"""A town within a city's radius is part of it when it has at most a tenth of the people."""
LARGEST_SUBURB = 500_000
"""More people make a city of their own, beside however large a neighbour."""
_CELL_DEGREES = 0.5


def unified(seen: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return the sightings with each part of a town that is told too put at the town, each river at its crossing.

    A part that was visited for its own sake, a palace or a memorial, stays a place of its own.
    """
    known = list(seen)
    own = {s.place.id for s in known if _is_visited(s)}
    towns = _towns({s.place.id: s.place for s in known})
    meant = {**{id_: town for id_, town in towns.items() if id_ not in own}, **_crossed(known)}
    posts = _posts(known)
    return tuple(
        _at(s, posts.get(s.place.id) if s.motion is Motion.CROSS else None, meant.get(s.place.id)) for s in known
    )


def _is_visited(sighting: Sighting) -> bool:
    """Whether the mover was at a part of a town for its own sake, and not to come, go or sleep there."""
    there = sighting.motion in HALTING and sighting.principal and is_told_as_fact(sighting)
    return there and sighting.place.feature not in LODGINGS


def _at(sighting: Sighting, *places: Place | None) -> Sighting:
    """The sighting at the first of the places that is known, else where it is."""
    place = next((place for place in places if place is not None), None)
    return sighting if place is None else replace(sighting, place=place)


def _posts(seen: Iterable[Sighting]) -> Mapping[str, Place]:
    """For each river that is told to be crossed at a town or post, and at one only, that."""
    found: dict[str, set[Place]] = {}
    for sighting in seen:
        if sighting.motion is Motion.CROSS and sighting.place.extent is Extent.POINT and is_told_as_fact(sighting):
            for ref in banks(sighting.attestation):
                if ref.place.extent is Extent.LINE:
                    found.setdefault(ref.place.id, set()).add(sighting.place)
    return {river: next(iter(posts)) for river, posts in found.items() if len(posts) == 1}


def _crossed(seen: Iterable[Sighting]) -> Mapping[str, Place]:
    """For each river or railway that is crossed between two banks, itself at the first of them."""
    found = {}
    for sighting in seen:
        line = sighting.place
        if line.extent is not Extent.LINE or not sighting.principal or line.id in found:
            continue
        points = [ref.place for ref in banks(sighting.attestation) if ref.place.extent is Extent.POINT]
        if points:
            found[line.id] = replace(line, at=points[0].at, radius_km=BANK_KM)
    return found


def _towns(places: Mapping[str, Place]) -> Mapping[str, Place]:
    """For the id of each place that is part of another one, that other."""
    cells: dict[tuple[int, int], list[Place]] = {}
    for place in places.values():
        cells.setdefault(_cell(place), []).append(place)
    found = {place.id: _town(place, _near(place, cells)) for place in places.values()}
    return {id_: town for id_, town in found.items() if town is not None and found[town.id] is None}


def _cell(place: Place) -> tuple[int, int]:
    return int(place.at.latitude // _CELL_DEGREES), int(place.at.longitude // _CELL_DEGREES)


def _near(place: Place, cells: Mapping[tuple[int, int], Sequence[Place]]) -> Iterable[Place]:
    row, column = _cell(place)
    wide = 1 + int(1 / max(cos(radians(place.at.latitude)), 0.1))
    for north in (-1, 0, 1):
        for east in range(-wide, wide + 1):
            yield from cells.get((row + north, column + east), ())


def _town(place: Place, others: Iterable[Place]) -> Place | None:
    towns = [other for other in others if is_part_of(place, other)]
    return min(towns, key=lambda town: distance_km(place.at, town.at), default=None)


def is_part_of(place: Place, town: Place) -> bool:
    """Return whether a place is a facility or district of the town, or a suburb within its built-up radius."""
    if place.id == town.id or place.country != town.country or town.feature in FACILITIES:
        return False
    if place.extent is not Extent.POINT or town.extent is not Extent.POINT or not town.feature.startswith("PPL"):
        return False
    distance = distance_km(place.at, town.at)
    if place.feature in AIRPORTS:
        return distance <= (AIRPORT_REACH_KM if _has_airports(town) else FACILITY_REACH_KM)
    if place.feature in FACILITIES:
        return distance <= max(FACILITY_REACH_KM, built_up_km(town))
    return place.feature.startswith("PPL") and _is_suburb(place, town) and distance <= built_up_km(town)


def _has_airports(town: Place) -> bool:
    """Whether an airport some way off may be the town's own; where nobody knows how large the town is, it may."""
    return not 0 < town.population < FEWEST_WITH_AIRPORT


def _is_suburb(place: Place, town: Place) -> bool:
    return place.population <= min(SUBURB_SHARE * town.population, LARGEST_SUBURB) if town.population else False


def built_up_km(town: Place) -> float:
    """Return the radius in kilometres of a circle that holds the town's people at 4,000 to the square kilometre."""
    return sqrt(town.population / PEOPLE_PER_KM2 / pi)
