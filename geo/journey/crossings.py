"""Where a mover that "crossed into" a country crossed the border: a post on the way, else where the line meets it.

Whoever flies passes no post.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from geo import outlines
from geo.coords import LatLon, distance_km, sphere_km
from geo.gazetteer.place import Place
from geo.journey.ways import BorderPost, WayFinder
from geo.reading.records import Mode

Crossings = Callable[[str], Sequence[Place]]
"""All border crossings that the gazetteer has into the country with this code."""

SAME_CROSSING_KM = 15.0
LONGEST_DETOUR = 1.5
"""A crossing that makes the way more than half as long again is not taken to be on it."""


@dataclass(frozen=True, slots=True)
class Crossing:
    """The place of a border crossing and, in words, why it is taken."""

    place: Place
    why: str


def crossing_between(
    before: Place | None, country: Place, after: Place | None, mode: Mode | None, way: WayFinder, crossings: Crossings
) -> Crossing | None:
    """Return the border crossing into the country on the way from the place before, None when none is known.

    Args:
        before: the last place before the crossing that is no area.
        country: the country that was entered.
        after: the first place after it that is no area, None when the reports end at the border.
        mode: how the mover travels.
        way: finds ways.
        crossings: the register of border crossings.
    """
    if before is None or country.country in before.countries:
        return None
    if mode is Mode.AIR:
        return _on_the_line(before, country, after)
    known = crossings(country.country)
    found = _on_the_way(before, country, after, mode, way, known) or _nearest(before, country, after, known)
    return found or _on_the_line(before, country, after)


def _on_the_way(
    before: Place, country: Place, after: Place | None, mode: Mode | None, way: WayFinder, known: Sequence[Place]
) -> Crossing | None:
    goals = [after.at] if after is not None else [place.at for place in known]
    ways = [way([before.at, goal], mode) for goal in goals]
    for found in sorted((w for w in ways if w.borders), key=lambda w: w.distance_km):
        post = next((post for post in found.borders if country.country in post.countries), None)
        if post is not None:
            place = _registered(post, known)
            return Crossing(place, f"the crossing into {country.name} on the railway from {before.name}")
    return None


def _registered(post: BorderPost, known: Sequence[Place]) -> Place:
    near = min(known, key=lambda place: sphere_km(place.at, post.at), default=None)
    if near is not None and sphere_km(near.at, post.at) <= SAME_CROSSING_KM:
        return near
    return Place(f"border:{post.name}", post.name, post.at, "|".join(post.countries), "PSTB", "")


def _nearest(before: Place, country: Place, after: Place | None, known: Sequence[Place]) -> Crossing | None:
    fitting = [place for place in known if set(place.countries) & set(before.countries)]
    if not fitting:
        return None
    best = min(fitting, key=lambda place: _length_km(before.at, place.at, after))
    if after is not None and _length_km(before.at, best.at, after) > LONGEST_DETOUR * distance_km(before.at, after.at):
        return None
    return Crossing(best, f"the nearest crossing into {country.name} that the gazetteer has")


def _length_km(start: LatLon, middle: LatLon, after: Place | None) -> float:
    return distance_km(start, middle) + (distance_km(middle, after.at) if after is not None else 0.0)


def _on_the_line(before: Place, country: Place, after: Place | None) -> Crossing | None:
    if after is None:
        return None
    for code in before.countries:
        for point in _met(before.at, after.at, code, country.country):
            name = f"the border of {code} and {country.country}"
            place = Place(f"border:{code}-{country.country}", name, point, f"{code}|{country.country}", "PSTB", "")
            return Crossing(place, f"where the straight line from {before.name} to {after.name} meets the border")
    return None


def _met(start: LatLon, end: LatLon, a: str, b: str) -> Iterator[LatLon]:
    if {a, b} <= set(outlines.codes()):
        yield from outlines.crossings([start, end], a, b)
