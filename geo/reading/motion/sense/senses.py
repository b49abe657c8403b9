"""What the places of a movement phrase make of it: one motion or several, each with its arguments."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from geo.gazetteer.place import Extent, Place
from geo.reading.motion.arguments.scan import Argument, Arguments
from geo.reading.motion.sense.gates import entered
from geo.reading.motion.units import Unit, Units
from geo.reading.motion.words.tables import DIRECT, Sense, words
from geo.reading.records import Certainty, Mention, Motion, TimexType

_STANDS_FOR = {
    "avoid": "pass",
    "slow": "pass",
    "refuse": "arrive",
    "assume": "head",
    "trip": "head",
    "divert": "head",
    "due": "arrive",
    "due_out": "depart",
}
_COUNT = 3
_OVER_TO = "cross to"
_OFF_SPAN = "off_span"
"""Coming "off" a place, which tells of a crossing when that is a bridge, and else of nothing."""
_OVER = ("over", "across", "on to", "onto")
_ABOVE = ("over", "above")
_UNDER = ("under", "beneath", "underneath")
_THROUGH = ("through", "via")
_SPANNED = ("STM", "BDG", "PASS", "STRT", "CHN", "CNL")
_PLANNED = (Certainty.EXPECTED, Certainty.SPECULATED)
_UNMET = (*_PLANNED, Certainty.DENIED)
_BOUND_FOR = ("for", "bound for", "in the direction of")
_NEEDED = {"arrive": ("goal",), "head": ("goal",), "cross": ("midpoint", "goal", "path")}


class Told(NamedTuple):
    """A motion with the unit index of each argument; `is_negated` when the text denies it for these places."""

    motion: Motion
    places: Mapping[str, int]
    is_negated: bool


class _Group(NamedTuple):
    motion: str
    places: dict[str, int]
    is_negated: bool


def motions_of(
    units: Units,
    frame: Mapping[str, Sense],
    found: Arguments,
    certainty: Certainty,
    *,
    is_leaving: bool,
) -> Iterator[Told]:
    """Yield the motions that the places found tell of in the frame, in the order of the text.

    Whoever leaves for a place departs, though the text does not say from where: the departure then has only its goal.
    """
    groups: list[_Group] = []
    for argument, meant in entered(units, frame, found.places):
        sense = _of_presence(units, meant, found.times, certainty)
        sense = _resolved(units, sense, argument, certainty)
        if sense.motion != _OFF_SPAN:
            _add(groups, sense.motion, sense.argument, argument)
    told = tuple(_joined(groups))
    is_bound = is_leaving and any(argument.preposition in _BOUND_FOR for argument in found.places)
    if is_bound and not any(each.motion is Motion.DEPART for each in told):
        yield from [each._replace(motion=Motion.DEPART) for each in told if each.motion is Motion.HEAD][:1]
    yield from told


def _resolved(units: Units, sense: Sense, argument: Argument, certainty: Certainty) -> Sense:
    """Return the sense with a motion of the closed list, as the extent of the place and the plan settle it."""
    mention = units[argument.unit].mention
    place = mention.place if mention is not None else None
    extent = Extent.POINT if place is None or place.is_spot else place.extent
    if argument.preposition == "off" and sense.argument == "source" and _is_bridge(mention):
        return Sense("cross", "midpoint")
    if sense.motion == "reached":
        return Sense("head" if certainty in _PLANNED else "arrive", "goal")
    if sense.motion in ("trodden", "touched"):
        return _of_contact(sense, place, certainty)
    if sense.motion == "visit":
        return Sense("head", "goal") if certainty in _PLANNED else Sense("be_at", "at")
    if sense == ("return", "source") and argument.preposition in _ABOVE and extent is not Extent.POINT:
        return Sense("pass", "midpoint")
    if sense == ("pass", "midpoint") and _is_over(units, argument) and _spans(mention, extent):
        return Sense("cross", "midpoint")
    if sense == ("pass", "midpoint") and _is_through_border_post(units, argument.unit):
        return Sense("cross", "midpoint")
    if sense == ("cross", "midpoint") and units[argument.unit - 1].lower == "over" and _is_town(place):
        return Sense("pass", "midpoint")
    if sense == ("cross", "goal") and argument.preposition == "to" and extent is Extent.POINT:
        return Sense(_OVER_TO, "goal")
    return Sense(_STANDS_FOR.get(sense.motion, sense.motion), sense.argument)


def _is_over(units: Units, argument: Argument) -> bool:
    """Return whether one goes over the place, or under a water: "sailed over", "flew over the", "ran beneath the"."""
    before = units[argument.unit - 1 - (units[argument.unit - 1].lower == "the")].lower
    is_passage = argument.preposition == "of" and _is_river(units[argument.unit].mention)
    under = argument.preposition in _UNDER and not _is_bridge(units[argument.unit].mention)
    return is_passage or under or argument.preposition in _OVER or (argument.preposition == DIRECT and before == "over")


def _of_contact(sense: Sense, place: Place | None, certainty: Certainty) -> Sense:
    """Return what contact with a place tells: who "never set foot in" it was not there, nor "touched" it for a stop."""
    if sense.motion == "trodden":
        return Sense("be_at", "at") if certainty is Certainty.DENIED else Sense("arrive", "goal")
    is_call = certainty is Certainty.DENIED or _is_town(place)
    return Sense("stop", "at") if is_call else Sense("pass", "midpoint")


def _is_through_border_post(units: Units, place: int) -> bool:
    """Return whether the place is gone through and followed by what stands on a border: "through the X border post"."""
    through = any(unit.lower in _THROUGH for unit in units[max(0, place - 2) : place])
    behind = [unit.lower for unit in units[place + 1 : place + 3]]
    at_border = behind[:1] and behind[0] in ("border", "frontier", "customs")
    return bool(through and at_border) and not words("border_post").isdisjoint(behind[1:])


def _is_town(place: Place | None) -> bool:
    return place is not None and place.feature.startswith("PPL")


def _spans(mention: Mention | None, extent: Extent) -> bool:
    """Return whether what one goes over is a river, a line or what leads across one: a bridge, a pass."""
    if mention is None or mention.place is None:
        return False
    return extent is Extent.LINE or mention.place.feature in _SPANNED or _last_word(mention) in words("barrier_noun")


def _is_river(mention: Mention | None) -> bool:
    return mention is not None and mention.place is not None and mention.place.feature == "STM"


def _is_bridge(mention: Mention | None) -> bool:
    """Return whether one comes off it at its far end: a bridge, a causeway."""
    if mention is None or mention.place is None:
        return False
    return mention.place.feature == "BDG" or _last_word(mention) in words("bridge")


def _last_word(mention: Mention) -> str:
    return mention.text.casefold().split()[-1]


def _of_presence(units: Units, sense: Sense, times: Sequence[int], certainty: Certainty) -> Sense:
    """Return what being somewhere tells: an arrival when it is to come or "by noon", a halt when it lasts two days."""
    if sense.motion not in ("presence", "dwell", "grounded"):
        return sense
    if sense.motion == "presence" and _is_due(units, times, certainty):
        return Sense("arrive", "goal")
    lasts = any(_is_stay(units[index]) or _is_bound(units, index, sense) for index in times)
    if sense.motion == "grounded" and not lasts:
        return Sense("arrive", "goal")
    return Sense("stop" if lasts else "be_at", "at")


def _is_bound(units: Units, index: int, sense: Sense) -> bool:
    """Return whether the time ends or begins a standing somewhere: "lay there until noon", "was there for a night"."""
    before = [unit.lower for unit in units[max(0, index - _COUNT) : index]]
    if sense.motion == "dwell" and before[-1:] and before[-1] in ("until", "till", "since"):
        return True
    return "for" in before and units[index].lower in words("span_noun")


def _is_stay(unit: Unit) -> bool:
    """Return whether it is a time that a traveller stays somewhere, and no years."""
    lasts = unit.lower == "overnight" or (unit.timex is not None and unit.timex.type is TimexType.DURATION)
    return lasts and words("long_time").isdisjoint(unit.lower.split())


def _is_due(units: Units, times: Sequence[int], certainty: Certainty) -> bool:
    planned = certainty in _UNMET and any(
        units[index - 1].lower == "by" and units[index].lower != "now" for index in times
    )
    return certainty is Certainty.EXPECTED or planned


def _add(groups: list[_Group], motion: str, argument: str, place: Argument) -> None:
    for group in groups:
        if group.motion != motion or group.is_negated != place.negated:
            continue
        if motion == "cross" and argument in group.places and place.preposition != DIRECT:
            return
        if argument not in group.places:
            group.places[argument] = place.unit
            return
    groups.append(_Group(motion, {argument: place.unit}, place.negated))


def _crossed_to(groups: Sequence[_Group]) -> Sequence[_Group]:
    """Return the groups with "crossed from A to B" as a way to B, and "crossed the river to B" as one crossing."""
    crossing = next((g.places for g in groups if g.motion == "cross" and "midpoint" in g.places), None)
    found = []
    for group in groups:
        if group.motion == _OVER_TO and crossing is not None:
            crossing.setdefault("goal", group.places["goal"])
        else:
            found.append(group._replace(motion="head") if group.motion == _OVER_TO else group)
    return found


def _joined(groups: Sequence[_Group]) -> Iterator[Told]:
    groups = _crossed_to(groups)
    goal = next((g.places["goal"] for g in groups if g.motion == "head" and "goal" in g.places), None)
    returns = next((g.places for g in groups if g.motion == "return" and "goal" in g.places), None)
    for motion, places, negated in groups:
        if motion == "pass" and returns is not None and "midpoint" in places:
            returns.setdefault("midpoint", places["midpoint"])
        elif any(name in places for name in _NEEDED.get(motion, tuple(places))):
            with_goal = {**places, "goal": goal} if motion == "depart" and goal is not None else places
            yield Told(Motion(motion), with_goal, negated)
        elif "source" in places:
            yield Told(Motion.ARRIVE if motion == "arrive" else Motion.DEPART, places, negated)
