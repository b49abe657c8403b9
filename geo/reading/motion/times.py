"""When a movement was: its time expression read in the zone of the place, and in the direction of the verb's tense."""

from collections.abc import Callable, Sequence
from datetime import date

from geo.gazetteer.place import Place
from geo.reading.motion.statements import Statement, is_future
from geo.reading.records import Motion, Timex
from geo.reading.timexes import localised, redirected

_SETTING_OUT = (Motion.DEPART, Motion.HEAD, Motion.RETURN)

ZoneOf = Callable[[Place], str]


def zone_at(statement: Statement, zone_of: ZoneOf, before: str, origin: str) -> str:
    """Return the zone of the place where the statement happens.

    That of its principal place; of a way to somewhere, that of the `origin` that the same clause names. An area of
    several zones has the zone of the place before it on the way (a border is crossed from somewhere), and failing that
    its capital's.
    """
    places = statement.places
    if statement.motion in _SETTING_OUT and ("source" in places or origin):
        origin = places["source"].place.timezone if "source" in places else origin
        if origin:
            return origin
    ref = next((places[name] for name in ("at", "midpoint", "path", "goal", "source") if name in places), None)
    if ref is None:
        return before
    return ref.place.timezone or before or zone_of(ref.place)


def time_at(statement: Statement, zone: str, published: date | None) -> Timex | None:
    """Return the statement's time in the zone, unless the text names another; a weekday to come is the next."""
    timex = statement.time
    if timex is None or timex.local_start is None:
        return timex
    if zone:
        timex = localised(timex, zone)
    return redirected(timex, published, is_future(statement)) if published else timex


def times_of(statements: Sequence[Statement], zone_of: ZoneOf, published: date | None) -> tuple[Timex | None, ...]:
    """Return the time of each statement, read where it happens; the statements are in the order of the text."""
    found: list[Timex | None] = []
    zone, previous = "", None
    for statement in statements:
        same_clause = previous is not None and previous.trigger is statement.trigger
        zone = zone_at(statement, zone_of, zone, zone if same_clause else "")
        found.append(time_at(statement, zone, published))
        previous = statement
    return tuple(found)
