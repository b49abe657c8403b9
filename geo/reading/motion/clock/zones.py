"""By whose clocks a movement is told: those of the place where it happens, and of a setting out those of its start."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

from geo.gazetteer.place import Extent, Place
from geo.reading.motion.statement import Statement, is_future
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_SETTING_OUT = (Motion.DEPART, Motion.HEAD, Motion.RETURN)
_BY_GOAL = ("at", "goal", "midpoint", "path", "source")
_BY_WAY = ("at", "midpoint", "path", "goal", "source")
_STANDING = (Motion.ARRIVE, Motion.STOP, Motion.BE_AT, Motion.MEET, Motion.RETURN, Motion.DEPART)
# Countries whose clocks differ from one part that people travel in to another.
_OF_MANY_ZONES = frozenset("RU US CA AU BR MX ID CD MN KZ GL PG".split())

ZoneOf = Callable[[Place], str]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The zone of the statement before, and the zone in which the mover stands as far as told, and as far as planned.

    What did not happen moves nobody, and a plan moves only those of whom the plan goes on to tell.
    """

    zone: str = ""
    standing: str = ""
    planned: str = ""

    def after(self, statement: Statement, zone: str) -> Self:
        """Return the whereabouts behind a statement that happens in the zone."""
        if statement.certainty is Certainty.DENIED:
            return self
        stands = zone if statement.motion in _STANDING else ""
        if is_future(statement) or statement.certainty is Certainty.EXPECTED:
            return replace(self, planned=stands or self.planned)
        if statement.certainty is Certainty.SPECULATED:
            return self
        return replace(self, zone=zone, standing=stands or self.standing, planned="")

    def of(self, statement: Statement) -> str:
        """Return the zone in which the mover stands when the statement begins."""
        planned = self.planned if is_future(statement) else ""
        return planned or self.standing or self.zone


def zone_at(statement: Statement, zone_of: ZoneOf, here: Whereabouts, origin: str) -> str:
    """Return the zone of the place where the statement happens.

    That of its principal place, of a border that of the country entered; of a way to somewhere, that of the `origin`
    that the same clause names, and of leaving for somewhere that of the place where the mover stands. On a river
    between two countries, and in a country of several zones, the clocks of the statement before still hold.
    """
    places = statement.places
    if statement.motion in _SETTING_OUT:
        origin = _zone(statement, "source", zone_of, here.zone) if "source" in places else origin
        if origin or _sets_out(statement):
            found = origin or here.of(statement)
            if found:
                return found
    by_goal = statement.motion in (*_SETTING_OUT, Motion.CROSS)
    name = next((name for name in (_BY_GOAL if by_goal else _BY_WAY) if name in places), "")
    return _zone(statement, name, zone_of, here.zone) if name else here.zone


def _zone(statement: Statement, name: str, zone_of: ZoneOf, before: str) -> str:
    """Return the zone of one of the places, that `before` where its own clocks do not tell which."""
    place = statement.places[name].place
    if place.extent is Extent.LINE and len(place.countries) != 1:
        return before or zone_of(place)
    if place.timezone:
        return place.timezone
    is_one = place.extent is Extent.AREA and len(place.countries) == 1 and place.country not in _OF_MANY_ZONES
    if is_one:
        return zone_of(place) or before
    return before or zone_of(place)


def _sets_out(statement: Statement) -> bool:
    """Return whether the time is that of leaving: "she left for X on Monday", and not "she went to X on Monday"."""
    return statement.trigger.entry.frame in words("departing_frame")
