"""What is only tried: whoever "tried to reach" a place was on the way to it, whoever "tried to leave" one was there."""

from collections.abc import Mapping

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.words.tables import Sense, words
from geo.reading.records import Certainty, Motion

_HEADING, _STILL_THERE = Sense(Motion.HEAD, "goal"), Sense(Motion.BE_AT, "at")
_STANDS_FOR = {"goal": _HEADING, "midpoint": _HEADING, "path": _HEADING, "source": _STILL_THERE}


def is_attempt(group: Group) -> bool:
    """Return whether the verb is governed by one of trying."""
    return "to" in group.chain and not words("attempting").isdisjoint(group.chain)


def attempted(frame: Mapping[str, Sense]) -> Mapping[str, Sense]:
    """Return what the places of a frame tell when the movement is only tried."""
    return {preposition: _STANDS_FOR.get(sense.argument, sense) for preposition, sense in frame.items()}


def unless_still_there(certainty: Certainty, group: Group, motion: Motion) -> Certainty:
    """Return the certainty; whoever could not leave a place, or did not try to, was there all the same."""
    there = motion is Motion.BE_AT and certainty is Certainty.DENIED and is_attempt(group)
    return Certainty.REPORTED if there else certainty
