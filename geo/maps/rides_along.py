"""The axis of distances: how far along the way each stop stands, and the places of a detour on it."""

from collections.abc import Iterable, Mapping

from geo.coords import path_length_km, sphere_km
from geo.escaping import line
from geo.journey.arithmetic import kilometres
from geo.journey.records import Branch, Leg, Stop
from geo.maps.marks import Told
from geo.maps.rides import Station
from geo.maps.scene import Mark, Scene
from geo.maps.ways import RAILWAY


def kilometres_along(legs: Iterable[Leg]) -> Mapping[str, float]:
    """Return each stop's distance from the first, in km, by its id, as far as one leg follows on the other."""
    along: dict[str, float] = {}
    for leg in legs:
        if along and leg.start not in along:
            break
        along.setdefault(leg.start, 0.0)
        along[leg.end] = along[leg.start] + leg.distance_km
    return along


def stations(scene: Scene, along: Mapping[str, float], legs: Iterable[Leg]) -> tuple[Station, ...]:
    """Return the stops that have a distance, in their order, with their bars from the timeline."""
    by_rail = _all_by_rail(legs)
    bars = {} if scene.timeline is None else {row.id: row.bars for row in scene.timeline.rows}
    return tuple(
        Station(
            id=mark.id,
            label=label(mark),
            km=along[mark.id],
            km_words=_distance_words(along[mark.id], by_rail=by_rail.get(mark.id, True)),
            detail=mark.detail,
            letters=mark.letters,
            bars=bars.get(mark.id, ()),
            paint=mark.paint,
        )
        for mark in scene.places
        if mark.id in along
    )


def label(mark: Mark) -> str:
    """Return "2 Friendship bridge"."""
    return f"{mark.number} {mark.name}".strip()


def _all_by_rail(legs: Iterable[Leg]) -> dict[str, bool]:
    """Whether the whole way to a stop, by its id, lies on railways."""
    known: dict[str, bool] = {}
    for leg in legs:
        known[leg.end] = known.get(leg.start, True) and leg.distance_basis == RAILWAY
    return known


def _distance_words(distance_km: float, *, by_rail: bool) -> str:
    """A straight line is the least that a way can be."""
    if distance_km == 0:
        return "0 km"
    way = kilometres(distance_km)
    if by_rail:
        return f"{way} by rail"
    return f"at least {way}" if way[0].isdigit() else way


def detour_stations(branch: Branch, ends: tuple[Stop, Stop], base_km: float, told: Told) -> tuple[Station, ...]:
    """Return the start, the disputed place and the end of a detour, in distances of its own; ids of start and end."""
    whole, start, end = branch.way.distance_km, *ends
    middle_km = _share_of_way(branch) * whole
    rows = (
        (start.id, start.place, 0.0, "0 km"),
        (branch.id, branch.place, middle_km, f"about {kilometres(middle_km)}"),
        (end.id, end.place, whole, _way_words(branch.way)),
    )
    ids = branch.way.attestations
    paint, letters = told.paint(ids), told.letters(ids)
    return tuple(
        Station(key, line(place.name), base_km + km, words, letters=letters, paint=paint)
        for key, place, km, words in rows
    )


def _way_words(way: Leg) -> str:
    return _distance_words(way.distance_km, by_rail=way.distance_basis == RAILWAY)


def _share_of_way(branch: Branch) -> float:
    """Which share of the way lies before its place: up to the point of the way that is nearest to it."""
    points = branch.way.geometry
    if len(points) < 2:
        return 0.5
    nearest = min(range(len(points)), key=lambda n: sphere_km(points[n], branch.place.at))
    return path_length_km(points[: nearest + 1]) / (path_length_km(points) or 1.0)
