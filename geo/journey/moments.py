"""The moments between which visits lie: a visit over by one of them comes before one that begins after it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from geo.journey.undated import Ends
from geo.journey.visits import Visit

TIMES = "the stated times"
PUBLISHED = "a report that was out by then tells it"
Pair = tuple[str, str, str]
NO_ENDS: Ends = {}


def moment_key(moment: datetime) -> str:
    """Return what stands for a moment among the keys of visits."""
    return f"@{moment.isoformat()}"


def moments_of(visits: Iterable[Visit], over: Mapping[str, datetime]) -> Mapping[str, datetime]:
    """Return a key for each moment that bounds a visit, with the moment.

    Args:
        visits: where the mover was.
        over: by when visits without a time had been, by their keys.
    """
    times = [visit.told for visit in visits if visit.told is not None]
    ends = {end for time in times for end in (time.earliest, time.latest) if end is not None}
    return {moment_key(end): end for end in (*ends, *over.values())}


def over_by(visits: Iterable[Visit], ends: Ends) -> Mapping[str, datetime]:
    """Return by when each visit without a time had been: the first of its reports was out by then."""
    undated = (visit for visit in visits if visit.told is None)
    known = ((visit.key, [ends[report] for report in visit.reports if report in ends]) for visit in undated)
    return {key: min(moments) for key, moments in known if moments}


def by_time(visits: Iterable[Visit], over: Mapping[str, datetime]) -> Iterator[Pair]:
    """Yield each visit behind the moment at which it began, and before the one by which it had been."""
    for visit in visits:
        if visit.told is not None and visit.told.earliest is not None:
            yield moment_key(visit.told.earliest), visit.key, TIMES
        if visit.told is not None and visit.told.latest is not None:
            yield visit.key, moment_key(visit.told.latest), TIMES
    yield from ((key, moment_key(end), PUBLISHED) for key, end in over.items())
