"""Where something is entered: the post of a country, the gate of a town, the end of a canal or its lock."""

from collections.abc import Mapping, Sequence

from geo.gazetteer.place import Extent
from geo.reading.motion.arguments.scan import Argument
from geo.reading.motion.units import PLACE, WORD, Unit, Units
from geo.reading.motion.words.tables import Sense, words
from geo.reading.records import Motion

_AT = ("at", "near")
_OBJECT_REACH = 4


def entered(units: Units, frame: Mapping[str, Sense], places: Sequence[Argument]) -> tuple[tuple[Argument, Sense], ...]:
    """Return the places of a phrase with what each means in it, as what is entered settles it.

    A country is entered over a border, which is crossed "at" or "through" a place; whoever enters a canal, a port or a
    town arrives: at the gate or lock that is named, or in the town "by way of" what is passed.
    """
    senses = [(place, frame[place.preposition]) for place in places]
    gate = next((place for place, sense in senses if sense.motion == "gate"), None)
    entering = [place for place, sense in sorted(senses, key=_goal_last) if sense.motion == "enter"]
    inside = entering[-1] if entering else None
    over_border = is_land(units[inside.unit]) if inside else gate is None or not _is_in_a_spot(units, gate.unit)
    arrives_at_gate = not over_border and gate is not None and gate.preposition in _AT
    return tuple(
        (place, _sense(sense, over_border=over_border, arrives_at_gate=arrives_at_gate)) for place, sense in senses
    )


def _goal_last(placed: tuple[Argument, Sense]) -> bool:
    return placed[1].argument == "goal"


def _sense(sense: Sense, *, over_border: bool, arrives_at_gate: bool) -> Sense:
    if sense.motion == "gate":
        if over_border:
            return Sense(Motion.CROSS, "midpoint")
        return Sense(Motion.ARRIVE, "goal") if arrives_at_gate else Sense(Motion.PASS, "midpoint")
    if sense.motion != "enter":
        return sense
    if over_border:
        return Sense(Motion.CROSS, sense.argument)
    return Sense(Motion.ARRIVE, "path" if arrives_at_gate and sense.argument == "goal" else sense.argument)


def is_land(unit: Unit) -> bool:
    """Return whether the place is a country or region, and no sea or strait."""
    place = unit.mention.place if unit.mention else None
    is_area = place is not None and place.extent is Extent.AREA and not place.is_spot
    return is_area and place is not None and place.feature.casefold() not in words("water_feature")


def _is_in_a_spot(units: Units, gate: int) -> bool:
    """Return whether a lock, a port or another spot is what is entered there: "entered the lock at X"."""
    before = [unit for unit in units[max(0, gate - _OBJECT_REACH) : gate] if unit.kind in (WORD, PLACE)]
    return any(unit.lower in words("entered_spot") for unit in before)
