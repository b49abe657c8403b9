"""Places before their verb: passed landmarks, seen passings, objects put first, passive subjects, "where"."""

from collections.abc import Iterator, Mapping

from geo.reading.motion.groups import Group
from geo.reading.motion.infinitives import perceiving_verb
from geo.reading.motion.logs import opens_entry, stands_passed
from geo.reading.motion.scan import Argument
from geo.reading.motion.tables import DIRECT, Sense, words
from geo.reading.motion.triggers import Trigger
from geo.reading.motion.units import PLACE, TIME, Units

_WHERE_REACH = 5
_INDIRECT = ("to", "in", "at", DIRECT)
_WITNESSED = (DIRECT, "in", "at", "through")


def places_before(units: Units, trigger: Trigger, frame: Mapping[str, Sense], group: Group) -> Iterator[Argument]:
    """Yield the place that a movement phrase without one behind it finds before it, at most one."""
    place = _object_before(units, trigger, group) if DIRECT in frame else -1
    if place >= 0:
        yield Argument(DIRECT, place)
        return
    for links, place in ((_WITNESSED, _seeing(units, trigger)), (_INDIRECT, _where(units, group))):
        preposition = next((p for p in links if p in frame), "")
        if place >= 0 and preposition:
            yield Argument(preposition, place)
            return


def _object_before(units: Units, trigger: Trigger, group: Group) -> int:
    """Return where the object of the verb stands before it, or -1."""
    if trigger.entry.form == "past" and (place := stands_passed(units, group.start, trigger.end)) >= 0:
        return place
    if group.is_passive:
        return _place_at(units, _back(units, group.start - 1))
    if units[trigger.end - 1].lower in words("passing"):
        return _place_at(units, _back(units, group.start - 1))
    return _put_first(units, group)


def _put_first(units: Units, group: Group) -> int:
    """Return where a place stands that opens the clause before a pronoun: "X he had left"."""
    place = group.start - 2
    if place < 0 or units[place + 1].lower not in words("nominative") or not opens_entry(units, place):
        return -1
    return _place_at(units, place)


def _seeing(units: Units, trigger: Trigger) -> int:
    """Return where the place stands that saw it happen: "X saw it go through"."""
    verb = perceiving_verb(units, trigger.start) if trigger.entry.form == "base" else -1
    return _place_at(units, verb - 1) if verb > 0 else -1


def _where(units: Units, group: Group) -> int:
    """Return where the place stands that "where" takes up, or -1."""
    reach = range(group.start - 1, max(-1, group.start - _WHERE_REACH), -1)
    where = next((index for index in reach if units[index].lower == "where"), 0)
    return _place_at(units, where - 2 if where > 1 and units[where - 1].text == "," else where - 1) if where else -1


def _back(units: Units, index: int) -> int:
    while index >= 0 and (units[index].kind == TIME or units[index].lower in words("adverb")):
        index -= 1
    if index >= 0 and units[index].text == ",":
        return next((i - 1 for i in range(index - 1, 0, -1) if units[i].text == ","), -1)
    return index


def _place_at(units: Units, index: int) -> int:
    return index if index >= 0 and units[index].kind == PLACE and not units[index].possessive else -1
