"""What bounds the time of each halt: an interval network along the way.

A halt comes after the one before it and the shortest possible ride, and before the reports that tell it as done were
published. Each halt's coming and leaving is a point of the network with an earliest and a latest moment; one pass
forward raises the earliest ones and one pass back lowers the latest ones, which is all there is to do on one way
(Dechter, Meiri and Pearl, "Temporal constraint networks", 1991). Over a link whose order nobody tells nothing passes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from geo.dates import OPEN, Interval, local_day
from geo.journey.arithmetic import hours, kilometres
from geo.journey.itinerary import Halt, Itinerary, stop_id
from geo.journey.order import is_known
from geo.journey.records import Leg
from geo.journey.speeds import MODE_LIMITS_KMH
from geo.journey.waits import total_h
from geo.journey.ways import short_words
from geo.reports import Report


@dataclass(frozen=True, slots=True)
class _Ride:
    """The shortest possible ride: its hours, its length and how that is measured, the hours of halts in it."""

    hours: float = 0.0
    km: float = 0.0
    short: str = ""
    halts_h: float = 0.0

    def __add__(self, other: "_Ride") -> "_Ride":
        return _Ride(
            self.hours + other.hours, self.km + other.km, other.short or self.short, self.halts_h + other.halts_h
        )


@dataclass(frozen=True, slots=True)
class Limit:
    """A moment that a time cannot pass: where it comes from, "" when it is told, and the ride from there."""

    moment: datetime
    cause: str = ""
    ride: _Ride = _Ride()

    @property
    def words(self) -> str:
        """How it comes about ("after Dakar and a ride of 8.7 h at least (1,047 km in a straight line)"), "" if told."""
        if not self.cause or not self.ride.km:
            return self.cause
        halts = f", {hours(self.ride.halts_h)} h of halts" if self.ride.halts_h else ""
        distance = f"{kilometres(self.ride.km)} {self.ride.short}"
        return f"{self.cause} and a ride of {_duration(self.ride.hours)} at least ({distance}{halts})"


ANYWHERE = timedelta(hours=12)
"""A day of publication ends so much later somewhere: a time that is told is not cut by a clock that nobody knows."""


def _duration(ride_h: float) -> str:
    """The hours in words, minutes where it is less than one."""
    return f"{hours(round(ride_h, 1))} h" if ride_h >= 1 else f"{ride_h * 60:.0f} min"


Ends = tuple[Limit | None, Limit | None]
"""The earliest and the latest moment of something, None where nothing bounds it."""


@dataclass(frozen=True, slots=True)
class Ridden:
    """The legs by the ids of their ends, and the fastest speed that is stated, in km/h, 0 where none is."""

    legs: Mapping[tuple[str, str], Leg]
    stated_kmh: float


@dataclass(frozen=True, slots=True)
class Bounds:
    """What bounds the coming to a halt and the leaving of it."""

    came: Ends
    left: Ends


@dataclass(frozen=True, slots=True)
class _Link:
    """A halt in the network: its name, its own times, and the rides to it and from it, None where none is known.

    A place that is only headed for may not have been reached by publication: nothing before it follows from that.
    """

    name: str
    came: Interval
    left: Interval
    ride_to: _Ride | None
    ride_on: _Ride | None
    published: Limit | None
    reached: bool


def time_bounds(way: Itinerary, reports: Mapping[str, Report], ridden: Ridden) -> list[Bounds]:
    """Return what bounds the times of each halt, in the order of the way."""
    links = _links(way, reports, ridden)
    earliest, latest = _forward(links), _backward(links)
    return [Bounds((low[0], high[0]), (low[1], high[1])) for low, high in zip(earliest, latest, strict=True)]


def published_by(reports: Mapping[str, Report]) -> Mapping[str, datetime]:
    """Return by when each dated report was published, wherever that was."""
    days = {id_: local_day(report.published, "UTC").latest for id_, report in reports.items() if report.published}
    return {id_: end + ANYWHERE for id_, end in days.items() if end is not None}


def _links(way: Itinerary, reports: Mapping[str, Report], ridden: Ridden) -> list[_Link]:
    halts = way.halts
    if not halts:
        return []
    rides = [None, *(_ride(a, b, way, ridden) for a, b in pairwise(halts)), None]
    zone = next((halt.place.timezone for halt in halts if halt.place.timezone), "UTC")
    return [
        _Link(
            name=halt.place.name,
            came=halt.came or OPEN,
            left=halt.left or OPEN,
            ride_to=to,
            ride_on=on,
            published=_published(halt, reports, zone),
            reached=not halt.visit.only_headed_for,
        )
        for halt, (to, on) in zip(halts, pairwise(rides), strict=True)
    ]


def _ride(a: Halt, b: Halt, way: Itinerary, ridden: Ridden) -> _Ride | None:
    if not is_known(way.basis.get((a.visit.key, b.visit.key), "")):
        return None
    leg = ridden.legs.get((stop_id(a), stop_id(b)))
    if leg is None:
        return _Ride()
    halts_h, short = total_h(leg.waits), short_words(leg.distance_basis, leg.mode)
    kmh = max(MODE_LIMITS_KMH[leg.mode], ridden.stated_kmh)
    return _Ride(leg.distance_km / kmh + halts_h, leg.distance_km, short, halts_h)


def _published(halt: Halt, reports: Mapping[str, Report], zone: str) -> Limit | None:
    days = [(reports[s.attestation.report].published, s.attestation.report) for s in halt.visit.sightings]
    known = min(((day, report) for day, report in days if day is not None), default=None)
    end = None if known is None else local_day(known[0], zone).latest
    if known is None or end is None:
        return None
    return Limit(end if halt.told is None else end + ANYWHERE, f"before report {known[1]} was published")


def _forward(links: Sequence[_Link]) -> list[Ends]:
    """The earliest moment of coming to each halt and of leaving it."""
    out: list[Ends] = []
    gone: Limit | None = None
    for link in links:
        carried = None if link.ride_to is None or gone is None else _moved(gone, link.ride_to, link.ride_to.hours)
        came = _later(_told(link.came.earliest), carried, link.came.latest)
        left = _later(_told(link.left.earliest), came, link.left.latest)
        out.append((came, left))
        gone = left if left is None or left.cause else replace(left, cause=f"after {link.name}")
    return out


def _backward(links: Sequence[_Link]) -> list[Ends]:
    """The latest moment of coming to each halt and of leaving it."""
    out: list[Ends] = []
    then: Limit | None = None
    for link in reversed(links):
        carried = None if link.ride_on is None or then is None else _moved(then, link.ride_on, -link.ride_on.hours)
        left = _sooner(_told(link.left.latest), carried, link.left.earliest)
        came = _sooner(_told(link.came.latest), left, link.came.earliest)
        came = _sooner(came, link.published, link.came.earliest)
        out.append((came, left))
        then = came if link.reached else None
        if then is not None and not then.cause:
            then = replace(then, cause=f"before {link.name}")
    return out[::-1]


def _told(moment: datetime | None) -> Limit | None:
    return None if moment is None else Limit(moment)


def _moved(limit: Limit, ride: _Ride, by_h: float) -> Limit:
    return Limit(limit.moment + timedelta(hours=by_h), limit.cause, limit.ride + ride)


def _later(own: Limit | None, carried: Limit | None, end: datetime | None) -> Limit | None:
    """The later of two bounds; one that leaves nothing of the time told here contradicts it and is not taken."""
    if carried is None or (end is not None and carried.moment >= end):
        return own
    return carried if own is None or carried.moment > own.moment else own


def _sooner(own: Limit | None, carried: Limit | None, start: datetime | None) -> Limit | None:
    """The sooner of two bounds, as `_later`."""
    if carried is None or (start is not None and carried.moment <= start):
        return own
    return carried if own is None or carried.moment < own.moment else own
