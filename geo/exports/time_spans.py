"""When each thing on the map can have been there or under way: for formats that show one span a feature."""

from collections.abc import Mapping

from geo.dates import OPEN, Interval, span_of
from geo.exports.geojson import place_id
from geo.journey.records import Journey, Leg, Stop


def time_spans(journey: Journey) -> Mapping[str, Interval]:
    """Return a span in UTC by the id of each feature of the GeoJSON, open where nothing bounds it."""
    stays = {stop.id: stay(stop) for stop in journey.stops}
    ways = {leg.id: _between(leg, stays) for leg in journey.legs}
    branches = {branch.id: _between(branch.way, stays) for branch in journey.branches}
    places = {place_id(key): span for key, span in branches.items()}
    return {**stays, **ways, **branches, **places}


def stay(stop: Stop) -> Interval:
    """Return the span from the first moment that the mover may have come there to the last that it may have left."""
    return span_of(time for time in (stop.arrive, stop.depart) if time is not None) or OPEN


def _between(way: Leg, stays: Mapping[str, Interval]) -> Interval:
    earliest, latest = stays.get(way.start, OPEN).earliest, stays.get(way.end, OPEN).latest
    # Reports that contradict each other may end a way before it began; then the span says nothing.
    return OPEN if earliest and latest and latest <= earliest else Interval(earliest, latest)
