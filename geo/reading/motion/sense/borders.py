"""Whether somebody comes into a country, whose border is then crossed at the place behind it."""

from collections.abc import Mapping

from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.gates import is_land
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import Sense, frames, words

_GATES = ("at", "near", "by way of")


def goes_into_country(units: Units, trigger: Trigger) -> bool:
    """Return whether "into" and a country follow the verb: "came into X at Y", "got into the X"."""
    if trigger.entry.frame not in words("into_country_frame"):
        return False
    into = trigger.end - (units[trigger.end - 1].lower == "into")
    place = into + 1
    place += place < len(units) and units[place].lower == "the"
    if place >= len(units) or units[into].lower != "into":
        return False
    mention = units[place].mention
    is_part = mention is not None and mention.place is not None and mention.place.feature.startswith("ADM")
    return is_land(units[place]) and not (is_part or units[place].possessive)


def into_country(frame: Mapping[str, Sense]) -> Mapping[str, Sense]:
    """Return the frame with the country as what is entered, and the places behind it as where."""
    entering = frames()["enter"]
    entered = {preposition: entering["direct"] for preposition in frame if preposition == "direct"}
    return {**frame, **entered, **{gate: entering[gate] for gate in _GATES}}
