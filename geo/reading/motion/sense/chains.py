"""Ways told as made: whoever "hops from A to B and on to C", or "went through A to B", got there."""

from collections.abc import Sequence

from geo.reading.motion.arguments.scan import Argument, Arguments
from geo.reading.motion.phrases.groups import Group, Tense
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.sense.senses import Told
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_LED_TO = ("to", "on to", "onto", "into", "back to", "over to")
_BY_STAGES = 4
_PAIR = 2


def with_stages(
    units: Units, told: Sequence[Told], trigger: Trigger, group: Group, found: Arguments, *, is_dated: bool
) -> tuple[Told, ...]:
    """Return what the phrase, told as a fact, tells, with the goals of a way that is told as made as arrivals.

    A chain of goals is made, and so is a way that is told through a place to its goal, or by stages. A present with a
    date tells a programme: "the envoy flies to A on Monday and on to B"; and who leaves "for A and B" got nowhere yet.
    """
    goals = [each for each in told if _is_goal(each, found.places)]
    if group.is_reduced or any(each.is_negated for each in goals):
        return tuple(told)
    is_chain = _is_chain(goals, group, is_dated=is_dated) and not _are_parted(units, goals, group)
    if not (is_chain or _is_way(units, told, goals, trigger, group)):
        return tuple(told)
    return tuple(each._replace(motion=Motion.ARRIVE) if each in goals else each for each in told)


def _is_goal(each: Told, places: Sequence[Argument]) -> bool:
    if each.motion is not Motion.HEAD or "goal" not in each.places:
        return False
    return any(place.unit == each.places["goal"] and place.preposition in _LED_TO for place in places)


def _is_chain(goals: Sequence[Told], group: Group, *, is_dated: bool) -> bool:
    return len(goals) > 1 and (group.tense is Tense.PAST or (group.tense is Tense.PRESENT and not is_dated))


def _are_parted(units: Units, goals: Sequence[Told], group: Group) -> bool:
    """Return whether two goals may be those of two parts of what is carried: "were flown out to A and B"."""
    first, last = goals[0].places["goal"], goals[-1].places["goal"]
    return group.is_passive and last - first == _PAIR and units[first + 1].lower == "and"


def _is_way(units: Units, told: Sequence[Told], goals: Sequence[Told], trigger: Trigger, group: Group) -> bool:
    """Return whether the way to the goal is told as travelled: through a place told before it, or by stages."""
    entry = trigger.entry
    travels = entry.frame in words("travelling_frame") and units[trigger.start].lower not in words("aiming_verb")
    if not goals or not travels or group.tense is not Tense.PAST or entry.form == "ing":
        return False
    goal = goals[0].places["goal"]
    between = [e for e in told if e.motion in (Motion.PASS, Motion.CROSS) and "midpoint" in e.places]
    behind = [unit.lower for unit in units[trigger.end : goal]]
    staged = any(word in ("stages", "stage") for word in behind[:_BY_STAGES])
    return staged or any(trigger.end <= each.places["midpoint"] < goal for each in between)
