"""The places of a movement phrase: behind it, opening the sentence, or ahead of its verb."""

from collections.abc import Iterator, Mapping

from geo.reading.motion.arguments.behind import arguments
from geo.reading.motion.arguments.fronted import (
    is_argument,
    places_before,
    taken_on_from,
    taken_up,
    where_before,
)
from geo.reading.motion.arguments.put_first import behind_cleft
from geo.reading.motion.arguments.scan import Argument, Arguments, Limits
from geo.reading.motion.phrases.compounds import water_crossed
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.locators import object_located
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import PLACE, TIME, WORD, Units, preposition_at
from geo.reading.motion.words.tables import DIRECT, Sense, words

_LONGEST_MEASURE = 5
_LONGEST_OPENING = 9
_ARRIVAL = Sense("arrive", "goal")
_STANDING = ("at", "in", "on")
_ACROSS = ("across", "of")
_CLAUSES = (";", ":", "–", "—")


def places_of(
    units: Units,
    trigger: Trigger,
    group: Group,
    frame: Mapping[str, Sense],
    limits: Limits,
    *,
    left: int,
) -> Arguments:
    """Return the places and times that belong to a movement phrase, those before it included."""
    passive = group.is_passive and len(frame) > 1 and not _leads_through(units, trigger)
    open_frame = {p: s for p, s in frame.items() if p != DIRECT} if passive else frame
    seats = _trusted(units, trigger)
    located = object_located(units, trigger.end) if trigger.entry.kind == "locator" else None
    start = max(located.end, trigger.end) if located else _behind_light_verb(units, trigger)
    start += _is_object(units, start, frame)
    found = arguments(units, start, open_frame, limits.verbs, seats=seats, nouns=limits.nouns)
    found.places[:0] = _fronted(units, frame, group, limits.verbs, left)
    relative = taken_up(units, frame, group)
    if relative and (found.places or relative.preposition != "from" or _leaves(units, trigger)):
        found.places[:0] = [relative]
    if found.places and not any(frame[place.preposition].argument == "source" for place in found.places):
        found.places[:0] = taken_on_from(units, frame, group)
    if found.places and all(frame[place.preposition].argument == "source" for place in found.places):
        found.places[:0] = where_before(units, trigger, frame, group)
    if not found.places and left and not trigger.is_noun:
        found.places.extend(_fronted_inside(units, frame, group))
    if not found.places:
        found.places.extend(_named_before(units, trigger, frame, group, seats=seats))
    if not found.places and _leaves(units, trigger):
        found.places.extend(_from_there(units, frame, group, left))
    return found


def _from_there(units: Units, frame: Mapping[str, Sense], group: Group, left: int) -> Iterator[Argument]:
    """Yield the place that opens the clause of a departure as "from there", which tells nowhere else to go."""
    for first in _openings(units, group, left):
        opening = [unit.lower for unit in units[first : first + 2]]
        if opening[:1] == ["from"] and "from" in frame and opening[1:] and opening[1] in words("place_adverb"):
            yield from [Argument("from", first + 1)] if is_argument(units, first + 1) else ()
            return


def _leads_through(units: Units, trigger: Trigger) -> bool:
    """Return whether the passive ends with the preposition of its way: "was cleared through", "was driven into"."""
    return bool(trigger.entry.rest) and units[trigger.end - 1].lower in words("way_through") | {"into", "over"}


def _is_object(units: Units, index: int, frame: Mapping[str, Sense]) -> bool:
    """Return whether "it" is the object there, with a place behind it, and begins no clause: "drove it to Leon"."""
    behind = index + 1
    return behind < len(units) and units[index].lower == "it" and preposition_at(units, behind)[0] in frame


def _behind_light_verb(units: Units, trigger: Trigger) -> int:
    """Return where the places begin: behind the noun, or behind "was made" and the like: "stops were made at"."""
    index = trigger.end
    while trigger.is_noun and index < len(units) and units[index].lower in words("be", "have", "adverb") - {"on"}:
        index += 1
    done = trigger.end < index < len(units) and units[index].lower in words("light_done")
    return index + 1 if done else trigger.end


def _named_before(
    units: Units, trigger: Trigger, frame: Mapping[str, Sense], group: Group, *, seats: bool
) -> Iterator[Argument]:
    if trigger.is_noun:
        yield from _apposed(units, trigger, frame)
        yield from _compounded(units, trigger, frame)
    else:
        yield from places_before(units, trigger, frame, group, seats=seats and trigger.entry.frame != "enter")


def _apposed(units: Units, trigger: Trigger, frame: Mapping[str, Sense]) -> Iterator[Argument]:
    """Yield the place that stands beside a stop as its name: "her last port of call, X", "Next stop: X"."""
    index = trigger.end + 1
    beside = trigger.entry.frame == "stop_noun" and index < len(units) and units[trigger.end].text in (",", ":")
    if beside and is_argument(units, index):
        yield Argument(next(iter(frame)), index)


def _compounded(units: Units, trigger: Trigger, frame: Mapping[str, Sense]) -> Iterator[Argument]:
    """Yield the water that the crossing is named by: "the X crossing took an hour"."""
    water = water_crossed(units, trigger.start)
    if water >= 0:
        yield from [Argument(preposition, water) for preposition in _ACROSS if preposition in frame][:1]


def _leaves(units: Units, trigger: Trigger) -> bool:
    return trigger.entry.frame in words("departing_frame") or units[trigger.start].lower in words("sailing")


def _trusted(units: Units, trigger: Trigger) -> bool:
    """Return whether the phrase can only mean a movement, so that a capital behind it is no government."""
    return trigger.entry.frame in words("trusted_frame") and units[trigger.start].lower not in words("light_verb")


def _fronted(
    units: Units, frame: Mapping[str, Sense], group: Group, limits: frozenset[int], left: int
) -> list[Argument]:
    """Return the place of a phrase that opens the clause: "From Khasan the train went on", "Later, at Khasan, it"."""
    for first in _openings(units, group, left):
        if units[first].lower in words("place_adverb") and is_argument(units, first):
            return list(_standing(frame, first))
        if preposition_at(units, first)[0] in frame:
            open_frame = {p: s for p, s in frame.items() if p != DIRECT}
            seats = units[first].lower in words("fronting_preposition")
            opening = first - (first > 0 and units[first - 1].lower == "not")
            return _set_against(arguments(units, opening, open_frame, limits | {group.start}, seats=seats).places)
    return []


def _set_against(places: list[Argument]) -> list[Argument]:
    """Return the first place, with the one that is set against it: "not at A but at B", "at B, not at A"."""
    return places[:2] if len({place.negated for place in places[:2]}) > 1 else places[:1]


def _standing(frame: Mapping[str, Sense], place: int) -> Iterator[Argument]:
    """Yield the place that opens the clause as "there" or "here", when the phrase can tell of being or arriving."""
    standing = (p for p in _STANDING if p in frame and (frame[p].argument == "at" or frame[p] == _ARRIVAL))
    yield from [Argument(preposition, place) for preposition in standing][:1]


def _openings(units: Units, group: Group, left: int) -> Iterator[int]:
    """Yield where a phrase may open the clause: where it begins, and behind what a comma sets off there.

    The clause begins with the sentence, or behind the last semicolon when another phrase ends before that, at `left`.
    """
    first = behind_cleft(units) or _behind_measure(units)
    if left:
        first = next((i + 1 for i in range(group.start - 1, left - 1, -1) if units[i].text in _CLAUSES), group.start)
    while first < group.start:
        first = _behind_degree(units, first)
        yield first
        comma = next((i for i in range(first, group.start) if units[i].text == ","), -1)
        if comma < 0 or not _is_adverbial(units[first:comma]):
            return
        first = comma + 1


def _behind_degree(units: Units, index: int) -> int:
    while index + 1 < len(units) and units[index].lower in words("near_enough"):
        index += 1
    return index


def _is_adverbial(opening: Units) -> bool:
    """Return whether the words before a comma tell only when or where: "Weeks later", "Farther down the river"."""
    if not opening:
        return False
    if all(unit.kind == TIME or unit.lower in words("adverb", "leading_on", "preposition") for unit in opening):
        return True
    return opening[0].lower in words("preposition", "further") and all(unit.kind != PLACE for unit in opening)


def _behind_measure(units: Units) -> int:
    """Return where the preposition stands behind a distance that opens the sentence: "Ten miles short of Leon"."""
    opening, nouns = units[:_LONGEST_MEASURE], words("distance_noun")
    noun = next((i for i, unit in enumerate(opening) if unit.lower in nouns), -1)
    counted = all(unit.kind == WORD and unit.lower not in words("preposition") for unit in opening[: max(noun, 0)])
    return noun + 1 if counted and 0 < noun < len(units) - 1 else 0


def _fronted_inside(units: Units, frame: Mapping[str, Sense], group: Group) -> Iterator[Argument]:
    """Yield the place that opens a clause inside the sentence: "and at Leon they halted", "; in Leon he died"."""
    opened = range(group.start - 1, max(0, group.start - _LONGEST_OPENING), -1)
    joint = next((i for i in opened if units[i].text in (";", ":", "—") or units[i].lower in ("and", "but")), 0)
    if joint and units[joint + 1].lower in words("place_adverb") and is_argument(units, joint + 1):
        yield from _standing(frame, joint + 1)
        return
    first = joint + 1 + behind_cleft(units[joint + 1 :])
    preposition, length = preposition_at(units, first) if joint else ("", 0)
    place = first + length
    place += place < len(units) and units[place].lower == "the"
    if preposition in frame and place < group.start - 1 and is_argument(units, place):
        behind = units[place + 1 + (units[place + 1].text == ",")]
        is_listed = units[joint - 1].kind == PLACE and units[place + 1].text == ","
        if is_listed:
            return
        if (
            behind.lower in words("nominative", "determiner", "possessive")
            or behind.is_capitalised
            or first > joint + 1
        ):
            yield Argument(preposition, place)
