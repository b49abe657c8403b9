"""All conflicts of a journey, the ways first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geo.journey.conflicts.boardings import boarding_conflicts
from geo.journey.conflicts.borders import entry_conflicts
from geo.journey.conflicts.by_ways import by_way_conflicts
from geo.journey.conflicts.claimed_times import claimed_time_conflicts
from geo.journey.conflicts.denials import denial_conflicts
from geo.journey.conflicts.departures import departure_conflicts
from geo.journey.conflicts.destination import UNDISCLOSED, Ends, destination_conflicts
from geo.journey.conflicts.disputes import Dispute, disputes
from geo.journey.conflicts.entries import entry_way_conflicts
from geo.journey.conflicts.fords import ford_conflicts
from geo.journey.conflicts.glosses import gloss_conflicts
from geo.journey.conflicts.hows import how_conflicts
from geo.journey.conflicts.loadings import loading_conflicts
from geo.journey.conflicts.measured import measured_conflicts
from geo.journey.conflicts.modes import mode_conflicts
from geo.journey.conflicts.nights import night_conflicts
from geo.journey.conflicts.paces import pace_conflicts
from geo.journey.conflicts.quantities import quantity_conflicts
from geo.journey.conflicts.revisits import revisit_conflicts
from geo.journey.conflicts.rivals import border_conflicts, end_conflicts, origin_conflicts, way_conflicts
from geo.journey.conflicts.routes import order_conflicts, route_conflicts
from geo.journey.conflicts.rumours import rumour_conflicts
from geo.journey.conflicts.shadows import is_of_goals, is_of_stops, opposed_by
from geo.journey.conflicts.stays import stay_conflicts
from geo.journey.conflicts.times import time_conflicts
from geo.journey.conflicts.weekdays import weekday_conflicts
from geo.journey.course import Course
from geo.journey.denials import contested
from geo.journey.itinerary import Terrain
from geo.journey.manners import is_of_night
from geo.journey.records import About, Conflict, Leg
from geo.journey.visits import THROUGH
from geo.reading.records import Attestation, Quantity


def conflicts(
    course: Course,
    legs: Sequence[Leg],
    ends: Ends,
    told: Sequence[Attestation],
    quantities: Sequence[Quantity],
    terrain: Terrain,
) -> Iterator[Conflict]:
    """Yield every conflict.

    Args:
        course: the mover's course.
        legs: the ways between its halts.
        ends: the possible destinations.
        told: the statements of the journey.
        quantities: what is counted and measured.
        terrain: what the course is laid over.
    """
    disputed = disputes(course.denied, course.seen, course.doubts.withdrawn, course.halts)
    trips = {dispute.denied.place.id for dispute in disputed if dispute.about is About.EVENT}
    ends = replace(ends, settled=frozenset(dispute.denied.place.id for dispute in disputed))
    undisclosed = [quantity for quantity in quantities if quantity.qualifier == UNDISCLOSED]
    statements = {a.id: a for a in told}
    goals = tuple(destination_conflicts(ends, course.halts, undisclosed, course.denied, statements, trips))
    refused = {denial.denied.attestation.id for denial in course.denied}
    denied = tuple(each for each in _denied(course, disputed, terrain) if not is_of_goals(each, goals, refused))
    entries = tuple(_entries(course, denied))
    yield from (*denied, *entries)
    of_places = tuple(_of_places(course))
    hows = tuple(how_conflicts(course.seen, course.doubts.withdrawn, _told_apart(course, disputed, of_places)))
    opposed = opposed_by(each for each in (*denied, *hows) if each.about is About.EVENT)
    passed = {s.attestation.id for s in course.seen if s.motion in THROUGH}
    times = _of_times(course, legs, told, _held(entries))
    yield from (each for each in times if not is_of_stops(each, opposed, passed))
    yield from of_places
    yield from hows
    yield from mode_conflicts(course.halts)
    yield from _of_measures(course, quantities)
    yield from goals


def _of_measures(course: Course, quantities: Sequence[Quantity]) -> Iterator[Conflict]:
    """Yield what differs in numbers and lengths; a length of stay that was measured is not told again."""
    yield from quantity_conflicts(quantities)
    measured = tuple(measured_conflicts(quantities, course.seen))
    yield from measured
    yield from stay_conflicts(course.halts, quantities, {each.title for each in measured})


def _told_apart(course: Course, disputed: Iterable[Dispute], of_places: Iterable[Conflict]) -> set[str]:
    """The ids of the places at which a stop is denied, or a night is spent or not."""
    held = _held(of_places)
    nights = {s.place.id for s in course.seen if s.attestation.id in held and is_of_night(s.attestation.quote)}
    calls = (each for each in disputed if each.about is not About.ROUTE)
    return nights | {s.place.id for each in calls for s in (each.denied, *each.instead)}


def _denied(course: Course, disputed: Sequence[Dispute], terrain: Terrain) -> Iterator[Conflict]:
    denied = tuple(denial_conflicts(disputed))
    origins = {halt.place.id for pair in course.rivals.origins for halt in pair}
    loadings = tuple(loading_conflicts(course.seen, course.halts, _denied_places(course) | origins))
    yield from loadings
    loaded = _held(loadings)
    detours = (each for each in course.detours if not loaded & {s.attestation.id for s in each.halt.visit.sightings})
    yield from route_conflicts(detours, terrain)
    yield from denied
    yield from rumour_conflicts(course.denied, course.seen, {place for each in disputed for place in each.places})


def _entries(course: Course, denied: Sequence[Conflict]) -> Iterator[Conflict]:
    posts = border_conflicts(course.rivals.posts, _denied_places(course))
    yield from (each for each in posts if not _is_told(each, denied))
    crossed = {halt.place.id for pair in course.rivals.posts for halt in pair} | _denied_places(course)
    yield from entry_way_conflicts(course.seen, course.halts, crossed)
    yield from ford_conflicts(course.seen, crossed)


def _held(found: Iterable[Conflict]) -> set[str]:
    """The ids of the statements on any side of these."""
    return {i for each in found for position in each.positions for i in position.attestations}


def _denied_places(course: Course) -> set[str]:
    """The ids of the places that are told and denied: what else differs about them is that conflict."""
    return {place for place, _ in contested(course.denied)}


def _of_times(
    course: Course, legs: Sequence[Leg], told: Sequence[Attestation], entered: set[str]
) -> Iterator[Conflict]:
    halts, withdrawn = course.halts, course.doubts.withdrawn
    times = tuple(time_conflicts(halts, course.seen, withdrawn))
    in_dispute = _held(times)
    yield from times
    yield from entry_conflicts(told, course.seen, halts, withdrawn)
    yield from gloss_conflicts(a for a in told if a.id not in withdrawn)
    yield from claimed_time_conflicts(told)
    yield from weekday_conflicts(a for a in told if a.id not in withdrawn | in_dispute)
    yield from pace_conflicts(halts, legs, contested(course.denied), course.rivals.ends, in_dispute | entered)


def _of_places(course: Course) -> Iterator[Conflict]:
    halts, denied = course.halts, _denied_places(course)
    origins = {halt.place.id for pair in course.rivals.origins for halt in pair}
    yield from tuple(order_conflicts(halts)) or revisit_conflicts(halts)
    yield from origin_conflicts(course.rivals.origins, denied)
    yield from departure_conflicts(course.seen, denied)
    yield from boarding_conflicts(course.seen, denied | origins)
    yield from end_conflicts(course.rivals.ends, denied)
    ways = tuple(way_conflicts(halts, denied))
    yield from ways or by_way_conflicts(course.seen, halts, denied)
    yield from night_conflicts(course.rivals.nights, denied)


def _is_told(conflict: Conflict, denied: Sequence[Conflict]) -> bool:
    """Whether a denial already sets the same reports against each other about the way."""
    reports = {report for position in conflict.positions for report in position.reports}
    ways = (each for each in denied if each.about is About.ROUTE)
    return any(len(reports & {r for position in each.positions for r in position.reports}) > 1 for each in ways)
