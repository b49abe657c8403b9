"""A journey and its scene in, the distance and time diagram out; or, in words, what it lacks."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from geo.dates import Interval
from geo.escaping import line
from geo.journey.records import Journey
from geo.maps.marks import told_of
from geo.maps.rides import Clock, Detour, Diagram, Ride, Station
from geo.maps.rides_along import kilometres_along, label, stations
from geo.maps.rides_between import detours, rides, slopes, timed_stops
from geo.maps.scene import BarKind, Scene, Timeline
from geo.maps.short_names import clock_words
from geo.maps.words import offset_words

TITLE = "Could it have gone that way in that time?"
HOW = (
    "Distance along the way, upwards; time, across. Thick bars: when the reports place it there. "
    "Light band: every even ride between two stated times, from the slowest to the fastest."
)
FEWEST_TIMED = 2
HEADROOM = 1.05
MOST_OF_A_CLOCK = 26
"""How many letters stand beside a row of hours."""
_BEFORE, _AFTER, _AFTER_WITH_OPEN = 0.08, 0.12, 0.42
_SHORTEST = timedelta(hours=1)


def diagram(journey: Journey, scene: Scene, *, utc: bool) -> Diagram | None:
    """Return the distance and time diagram, None when fewer than two stops have a stated time and a distance."""
    along = kilometres_along(journey.legs)
    if scene.timeline is None or len(timed_stops(journey, along)) < FEWEST_TIMED:
        return None
    told = told_of(journey, scene.sources, utc=utc, year=False)
    places = stations(scene, along, journey.legs)
    ridden, disputed = rides(journey, along, told), detours(journey, along, told, places)
    every = (*(detour.ride for detour in disputed), *ridden)
    start, end = _span(places, every)
    return Diagram(
        stations=places,
        rides=ridden,
        detours=disputed,
        slopes=slopes(journey, every, told),
        start=start,
        end=end,
        top_km=HEADROOM * max([*(place.km for place in places), *(ride.end_km for ride in every), 1.0]),
        clocks=_clocks(scene.timeline, start, utc=utc),
        left_out=tuple(label(mark) for mark in scene.places if mark.id not in along),
        alt=_alternative(places, ridden, disputed),
        selection=scene.selection,
    )


def missing(journey: Journey, scene: Scene) -> str:
    """Return what a journey without a diagram lacks, in words."""
    along = kilometres_along(journey.legs)
    timed = [line(stop.place.name) for stop in timed_stops(journey, along)]
    without = [mark.name for mark in scene.places if mark.name not in timed]
    if not scene.places:
        return "No place on the way is in view, so there is no distance to draw against time."
    having = f"Only {timed[0]} has both" if timed else "None has both"
    lacking = f"; without one or the other: {', '.join(without)}" if without else ""
    return f"This diagram needs two places with a stated time and a way between them. {having}{lacking}."


def _span(places: Sequence[Station], ridden: Iterable[Ride]) -> tuple[datetime, datetime]:
    """The stated times with some room round them; more at the right when bars without a stated time run on there."""
    ends = [moment for ride in ridden for moment in (*ride.left, *ride.came)]
    bars = [bar for place in places for bar in place.bars]
    ends += [end for bar in bars if bar.kind is not BarKind.BOUNDED for end in _ends(bar.time)]
    first, last = min(ends), max(ends)
    whole = max(last - first, _SHORTEST)
    later = [end for bar in bars if bar.kind is BarKind.BOUNDED for end in _ends(bar.time) if end > last]
    room = min(max(later, default=last), last + _AFTER_WITH_OPEN * whole)
    return first - _BEFORE * whole, max(room, last + _AFTER * whole)


def _ends(time: Interval) -> tuple[datetime, ...]:
    return tuple(end for end in (time.earliest, time.latest) if end is not None)


def _clocks(timeline: Timeline, at: datetime, *, utc: bool) -> tuple[Clock, ...]:
    """The first stop's clock, and that of the last stop whose clock shows another hour."""
    if utc or timeline.zone == "UTC":
        return (Clock("UTC", "UTC", "UTC"),)
    known = [(timeline.zone, timeline.place), *timeline.other_zones]
    told = [Clock(clock_words(place, offset_words(z, at), _is_short), offset_words(z, at), z) for z, place in known]
    others = [clock for clock in told if clock.short_words != told[0].short_words]
    return (told[0], *others[-1:])


def _is_short(words: str) -> bool:
    return len(words) <= MOST_OF_A_CLOCK


def _alternative(places: Iterable[Station], ridden: Iterable[Ride], disputed: Iterable[Detour]) -> str:
    """The diagram in sentences, for who cannot see it."""
    stops = "; ".join(", ".join(part for part in (p.label, p.km_words, p.detail) if part) for p in places)
    sums = [f"{ride.title}: {ride.judgement}, {ride.arithmetic}" for ride in ridden]
    sums += [_disputed_words(detour) for detour in disputed]
    return ". ".join([f"Distance along the way, upwards; time, across. {stops}", *sums]) + "."


def _disputed_words(detour: Detour) -> str:
    short = detour.shortfall
    lacking = "" if short is None else f", {short.words} {short.detail}"
    return f"{detour.ride.title}: {detour.ride.judgement}, {detour.ride.arithmetic}{lacking}"
