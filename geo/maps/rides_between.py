"""The rides between stated times, the disputed ways beside them, and the speed that they are held against."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from geo.dates import Interval
from geo.escaping import line
from geo.journey.arithmetic import hours, kilometres, sum_in_words, verdict, window_h
from geo.journey.records import Basis, Branch, Journey, Leg, Plausibility, Standing, Stop
from geo.journey.speeds import SpeedLimit, speed_limit
from geo.maps.marks import Told
from geo.maps.rides import At, Detour, Ride, Shortfall, Slope, Station
from geo.maps.rides_along import detour_stations
from geo.maps.scene import Bar, Look, Paint
from geo.maps.ways import RAILWAY

Along = Mapping[str, float]
"""Kilometres from the first stop, by the stop's id."""
Ends = tuple[datetime, datetime]


def timed_stops(journey: Journey, along: Along) -> tuple[Stop, ...]:
    """Return the stops on the axis of distances whose time is stated, with both its ends known."""
    return tuple(stop for stop in journey.stops if stop.id in along and stop.timed and _any_time(stop) is not None)


def rides(journey: Journey, along: Along, told: Told) -> tuple[Ride, ...]:
    """Return the rides from each timed stop to the next, those whose times leave no time for one passed over."""
    numbers = {stop.id: number for number, stop in enumerate(journey.stops, 1)}
    pairs = pairwise(timed_stops(journey, along))
    found = (_ride(ends, _legs_between(ends, journey.legs), numbers, journey, along, told) for ends in pairs)
    return tuple(ride for ride in found if ride is not None)


def _ride(
    ends: tuple[Stop, Stop], legs: Sequence[Leg], numbers: Mapping[str, int], journey: Journey, along: Along, told: Told
) -> Ride | None:
    start, end = ends
    left, came = _ends(start.depart or start.arrive), _ends(end.arrive)
    window = window_h(start.depart or start.arrive, end.arrive)
    if left is None or came is None or window is None or not legs:
        return None
    limit = speed_limit(journey.quantities, legs[0].mode)
    distance_km = along[end.id] - along[start.id]
    waits = [wait for leg in legs for wait in leg.waits]
    plausible = legs[0].plausibility if len(legs) == 1 else verdict(distance_km, window, limit, waits)
    ids = tuple(dict.fromkeys(i for leg in legs for i in leg.attestations))
    inferred = any(leg.basis is Basis.INFERRED for leg in legs)
    return Ride(
        id=legs[0].id if len(legs) == 1 else "",
        title=" to ".join(f"{numbers[stop.id]} {line(stop.place.name)}" for stop in ends),
        start_km=along[start.id],
        end_km=along[end.id],
        left=left,
        came=came,
        look=Look.INFERRED if inferred else Look(legs[0].status),
        paint=Paint.INK if inferred else told.paint(ids),
        letters=told.letters(ids),
        verdict=str(plausible),
        held_to=_held_to(plausible, limit),
        arithmetic=legs[0].arithmetic if len(legs) == 1 else sum_in_words(distance_km, _by(legs), window, waits),
        why="",
        impossible=plausible is Plausibility.IMPOSSIBLE,
    )


def _legs_between(ends: tuple[Stop, Stop], legs: Sequence[Leg]) -> tuple[Leg, ...]:
    starts, stops = [leg.start for leg in legs], [leg.end for leg in legs]
    return tuple(legs[starts.index(ends[0].id) : stops.index(ends[1].id) + 1])


def _by(legs: Sequence[Leg]) -> str:
    railways = {leg.distance_basis == RAILWAY for leg in legs}
    return "by rail" if railways == {True} else "partly by rail" if True in railways else "in straight lines"


def _held_to(plausible: Plausibility, limit: SpeedLimit) -> str:
    return limit.words if plausible in (Plausibility.IMPOSSIBLE, Plausibility.TIGHT) else ""


def detours(journey: Journey, along: Along, told: Told, places: Sequence[Station]) -> tuple[Detour, ...]:
    """Return the disputed ways between two timed stops, each with what lacks at the speed that is taken as possible."""
    bars = {place.id: place.bars for place in places}
    stops = {stop.id: stop for stop in timed_stops(journey, along)}
    return tuple(
        detour
        for branch in journey.branches
        if branch.standing is Standing.DISPUTED and {branch.way.start, branch.way.end} <= set(stops)
        for detour in _detour(branch, (stops[branch.way.start], stops[branch.way.end]), journey, along, told, bars)
    )


def _detour(
    branch: Branch,
    ends: tuple[Stop, Stop],
    journey: Journey,
    along: Along,
    told: Told,
    bars: Mapping[str, tuple[Bar, ...]],
) -> Iterator[Detour]:
    way, base_km = branch.way, along[ends[0].id]
    left, came = _ends(ends[0].depart or ends[0].arrive), _ends(ends[1].arrive or ends[1].depart)
    if left is None or came is None or way.window_h is None:
        return
    limit, paint = speed_limit(journey.quantities, way.mode), told.paint(way.attestations)
    ride = Ride(
        id=branch.id,
        title=f"Through {line(branch.place.name)}",
        start_km=base_km,
        end_km=base_km + way.distance_km,
        left=left,
        came=came,
        look=Look.DISPUTED,
        paint=paint,
        letters=told.letters(way.attestations),
        verdict=str(way.plausibility),
        held_to=_held_to(way.plausibility, limit),
        arithmetic=way.arithmetic,
        why=line(branch.why),
        impossible=way.plausibility is Plausibility.IMPOSSIBLE,
    )
    places = detour_stations(branch, ends, base_km, told)
    places = (*places[:-1], replace(places[-1], bars=bars[ends[1].id]))
    yield Detour(ride, places, _shortfall(ride, way.window_h[1], limit))


def _shortfall(ride: Ride, longest_h: float, limit: SpeedLimit) -> Shortfall | None:
    reached_km = ride.start_km + limit.kmh * longest_h
    if not ride.impossible or reached_km >= ride.end_km:
        return None
    lacking = f"{kilometres(ride.end_km - reached_km)} short"
    return Shortfall(ride.came[1], reached_km, ride.end_km, lacking, f"after {hours(longest_h)} h")


def slopes(journey: Journey, held: Sequence[Ride], told: Told) -> tuple[Slope, ...]:
    """Return the stated speed as a line beside the first impossible ride, else the first; a mode's limit only there."""
    base = next((ride for ride in held if ride.impossible), next(iter(held), None))
    if base is None:
        return ()
    limit = speed_limit(journey.quantities, next((leg.mode for leg in journey.legs), None))
    if not limit.quantities and not base.impossible:
        return ()
    stated = next((quantity for quantity in journey.quantities if quantity.id in limit.quantities), None)
    speed = f"{limit.kmh:,.0f} km/h"
    detail = speed if stated is None else f"{line(stated.quote)} = {speed}"
    letters = () if stated is None else (told.sources[stated.report].letter,)
    start, end = base.slowest
    elapsed_h = (end.when - start.when).total_seconds() / 3600
    reached = At(end.when, start.km + limit.kmh * elapsed_h)
    return (Slope(limit.words.removeprefix("the "), detail, letters, start, reached),)


def _any_time(stop: Stop) -> Ends | None:
    return _ends(stop.depart) or _ends(stop.arrive)


def _ends(time: Interval | None) -> Ends | None:
    if time is None or time.earliest is None or time.latest is None:
        return None
    return time.earliest, time.latest
