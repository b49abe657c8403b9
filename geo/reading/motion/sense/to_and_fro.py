"""Going to and fro: what "shuttles between A and B" leaves the one town for the other, and passes neither."""

from collections.abc import Sequence

from geo.gazetteer.place import Extent
from geo.reading.motion.arguments.scan import Argument
from geo.reading.motion.sense.senses import Told
from geo.reading.motion.units import Unit, Units
from geo.reading.records import Motion

_BETWEEN = "between"
_JOINED = 2
_ENDS = ("PPL", "AIR", "RST", "PRT", "HBR")


def with_ends(units: Units, told: Sequence[Told], places: Sequence[Argument]) -> tuple[Told, ...]:
    """Return what is told, with two towns between which somebody goes as the ends of the way.

    Between two islands or capes, one passes.
    """
    source = next((place.unit for place in places if place.preposition == _BETWEEN), -1)
    passed = [
        each for each in told if each.motion is Motion.PASS and each.places.get("midpoint") in (source, source + 2)
    ]
    if source < 0 or not passed or not _are_ends(units, source):
        return tuple(told)
    negated = passed[0].is_negated
    ends = {"source": source, "goal": source + 2}
    way = (Told(Motion.DEPART, ends, negated), Told(Motion.HEAD, {"goal": source + 2}, negated))
    return (*(each for each in told if each not in passed), *way)


def _are_ends(units: Units, source: int) -> bool:
    """Return whether the place there and the one that "and" joins to it are towns, stations or ports."""
    joined = units[source + 1 : source + 3]
    return len(joined) == _JOINED and joined[0].lower == "and" and _is_end(units[source]) and _is_end(joined[1])


def _is_end(unit: Unit) -> bool:
    place = unit.mention.place if unit.mention is not None else None
    return place is not None and place.extent is Extent.POINT and place.feature.startswith(_ENDS)
