"""Chains of goals under one verb: whoever "hops from A to B and on to C" got to B, and told as done, to C."""

from collections.abc import Sequence

from geo.reading.motion.phrases.groups import Group, Tense
from geo.reading.motion.sense.senses import Told
from geo.reading.records import Certainty, Motion


def with_stages(told: Sequence[Told], group: Group, certainty: Certainty, *, is_dated: bool) -> tuple[Told, ...]:
    """Return what the phrase tells, with the goals of a chain as arrivals when the journey is told as made.

    A present with a date tells a programme: "the envoy flies to A on Monday and on to B".
    """
    goals = [each for each in told if _is_goal(each)]
    is_made = group.tense is Tense.PAST or (group.tense is Tense.PRESENT and not is_dated)
    if len(goals) < 2 or not is_made or group.is_reduced or certainty is not Certainty.REPORTED:
        return tuple(told)
    if any(each.is_negated for each in goals):
        return tuple(told)
    return tuple(each._replace(motion=Motion.ARRIVE) if _is_goal(each) else each for each in told)


def _is_goal(each: Told) -> bool:
    return each.motion is Motion.HEAD and "goal" in each.places
