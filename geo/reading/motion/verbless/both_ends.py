"""Ways told by both ends: "hop one, X to Y", "X to Y took us a day", "eleven lorries, X to Y,"."""

from collections.abc import Iterator, Set

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, TIME, Units, lower_at
from geo.reading.motion.verbless.entries import is_place, places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_ARTICLE_REACH = 2
_TAKEN_REACH = 7
_JOINTS = ("to", "for")


def may_tell_both_ends(lowers: Set[str]) -> bool:
    """Return whether a sentence of these words may tell a way by both its ends, beside any verb of moving."""
    return not lowers.isdisjoint(words("leg_noun", "costing"))


def both_ends(units: Units) -> Iterator[Statement]:
    """Yield what is left and what is reached or made for, where two places tell a way between them."""
    for index in places_in(units):
        if lower_at(units, index + 1) in _JOINTS and index + 2 < len(units) and is_place(units[index + 2]):
            yield from _between(units, index)


def _between(units: Units, source: int) -> Iterator[Statement]:
    """Yield both ends of "X to Y" where that is a leg that is counted, took some time, or is all of a part."""
    goal = source + 2
    is_to, is_counted = units[source + 1].lower == "to", _is_counted_leg(units, source)
    if is_to and (is_counted or _took_time(units, goal + 1)):
        yield named(units, Motion.DEPART, {"source": source}, source)
        if is_counted and _is_left_again(units, goal):
            yield named(units, Motion.STOP, {"at": goal}, source)
        else:
            yield named(units, Motion.ARRIVE, {"goal": goal}, source)
    elif _is_all_of_part(units, source) and (not is_to or _is_load(units, source - 2)):
        yield named(units, Motion.DEPART, {"source": source}, source)
        yield named(units, Motion.HEAD, {"goal": goal}, goal)


def _is_left_again(units: Units, index: int) -> bool:
    """Return whether the next leg begins where this one ends: "X to Y; hop two, Y to Z"."""
    behind = range(index + 1, len(units) - 1)
    return any(units[i].lower == units[index].lower and units[i + 1].lower == "to" for i in behind)


def _is_all_of_part(units: Units, source: int) -> bool:
    """Return whether "X to Y" is all that stands between marks, behind what may go that way."""
    opened = source > 1 and units[source - 1].text in (",", ")")
    closed = source + 3 >= len(units) or units[source + 3].kind in (MARK, TIME)
    before = units[:source]
    return opened and closed and any(unit.lower in mover_nouns() or unit.kind == NAME for unit in before)


def _is_load(units: Units, index: int) -> bool:
    """Return whether the part before ends with a number or with what goes that way: ", sixteen lorries, X to Y"."""
    return index > 0 and (units[index].lower in mover_nouns() or units[index].text.isdigit())


def _is_counted_leg(units: Units, source: int) -> bool:
    """Return whether a leg with its number stands before the place: "hop one, X", "Leg 2: X", "second leg, X"."""
    mark = source - 1
    if mark < 1 or units[mark].text not in (",", ":", "—", "–"):
        return False
    before = [unit.lower for unit in units[max(0, mark - _ARTICLE_REACH) : mark]]
    return not words("leg_noun").isdisjoint(before)


def _took_time(units: Units, verb: int) -> bool:
    """Return whether a verb follows that tells what the way took somebody who goes: "took the boat a night"."""
    if lower_at(units, verb) not in words("costing"):
        return False
    behind = units[verb + 1 : verb + _TAKEN_REACH]
    timed = any(unit.kind == TIME or unit.lower in words("span_noun") for unit in behind)
    nouns = words("object_pronoun") | mover_nouns().keys()
    return timed and any(unit.lower in nouns for unit in behind)
