"""The places of a movement phrase: behind it, opening the sentence, as passive subject, before "where"."""

from collections.abc import Iterator, Mapping

from geo.reading.motion.arguments import arguments
from geo.reading.motion.groups import Group
from geo.reading.motion.scan import Argument, Arguments
from geo.reading.motion.tables import DIRECT, Sense, words
from geo.reading.motion.triggers import Trigger
from geo.reading.motion.units import MARK, PLACE, TIME, Units, preposition_at

_WHERE_REACH = 5
_WHENCE_REACH = 8


def places_of(
    units: Units, trigger: Trigger, group: Group, frame: Mapping[str, Sense], barriers: frozenset[int], is_first: bool
) -> Arguments:
    """Return the places and times that belong to a movement phrase, those before it included."""
    passive = group.is_passive and len(frame) > 1
    open_frame = {p: s for p, s in frame.items() if p != DIRECT} if passive else frame
    found = arguments(units, trigger.end, open_frame, barriers, seats=_trusted(units, trigger))
    if is_first:
        found.places[:0] = _fronted(units, frame, group, barriers)
    if (found.places or _leaves(trigger)) and (origin := _whence(units, frame, group)) >= 0:
        found.places[:0] = [Argument("from", origin)]
    if not found.places:
        found.places.extend(_before(units, frame, group) if not trigger.is_noun else _apposed(units, trigger, frame))
    return found


def _apposed(units: Units, trigger: Trigger, frame: Mapping[str, Sense]) -> Iterator[Argument]:
    """Yield the place that stands beside a stop as its name: "her last port of call, X", "Next stop: X"."""
    index = trigger.end + 1
    beside = trigger.entry.frame == "stop_noun" and index < len(units) and units[trigger.end].text in (",", ":")
    if beside and _is_argument(units, index):
        yield Argument(next(iter(frame)), index)


def _leaves(trigger: Trigger) -> bool:
    return trigger.entry.frame in words("departing_frame")


def _trusted(units: Units, trigger: Trigger) -> bool:
    """Return whether the phrase can only mean a movement, so that a capital behind it is no government."""
    return trigger.entry.frame in words("trusted_frame") and units[trigger.start].lower not in words("light_verb")


def _fronted(units: Units, frame: Mapping[str, Sense], group: Group, barriers: frozenset[int]) -> list[Argument]:
    """Return the place of a phrase that opens the sentence: "From Khasan the train went on"."""
    if not group.start or preposition_at(units, 0)[0] not in frame:
        return []
    open_frame = {p: s for p, s in frame.items() if p != DIRECT}
    return arguments(units, 0, open_frame, barriers | {group.start}, seats=units[0].lower in words("fronting")).places[
        :1
    ]


def _before(units: Units, frame: Mapping[str, Sense], group: Group) -> Iterator[Argument]:
    """Yield the place before the verb: the subject of a passive ("X was reached"), or what "where" stands for."""
    index = _back(units, group.start - 1)
    if group.is_passive and index >= 0 and units[index].lower == "which":
        index -= 2 if units[index - 1].text == "," else 1
    if group.is_passive and DIRECT in frame and index >= 0 and _is_argument(units, index):
        yield Argument(DIRECT, index)
        return
    if DIRECT in frame and (fronted := _fronted_object(units, group)) >= 0:
        yield Argument(DIRECT, fronted)
        return
    where = next((i for i in range(group.start - 1, max(-1, group.start - _WHERE_REACH), -1) if _is_where(units, i)), 0)
    place = where - 2 if where > 1 and units[where - 1].text == "," else where - 1
    preposition = next((p for p in ("to", "in", "at", DIRECT) if p in frame), "")
    if where and preposition and _is_argument(units, place):
        yield Argument(preposition, place)


def _fronted_object(units: Units, group: Group) -> int:
    """Return where the object stands that opens the clause before its pronoun ("Leon they passed by night"), or -1."""
    place = group.start - 2
    if place < 0 or units[group.start - 1].lower not in words("nominative") or not _is_argument(units, place):
        return -1
    opens = place == 0 or units[place - 1].kind == MARK or units[place - 1].lower in words("conjunction")
    return place if opens else -1


def _whence(units: Units, frame: Mapping[str, Sense], group: Group) -> int:
    """Return where the place stands that "from where" or "from which" makes the source of the way, or -1."""
    if "from" not in frame:
        return -1
    for index in range(group.start - 1, max(1, group.start - _WHENCE_REACH), -1):
        if units[index].lower in ("where", "which", "whence"):
            first = index if units[index].lower == "whence" else index - 1
            place = first - 2 if units[first - 1].text == "," else first - 1
            linked = first == index or units[first].lower == "from"
            return place if linked and _is_argument(units, place) else -1
    return -1


def _back(units: Units, index: int) -> int:
    while index >= 0 and (units[index].kind == TIME or units[index].lower in words("adverb")):
        index -= 1
    if index >= 0 and units[index].text == ",":
        return next((i - 1 for i in range(index - 1, 0, -1) if units[i].text == ","), -1)
    return index


def _is_where(units: Units, index: int) -> bool:
    return units[index].lower == "where"


def _is_argument(units: Units, index: int) -> bool:
    return index >= 0 and units[index].kind == PLACE and not units[index].possessive
