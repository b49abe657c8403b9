"""Places ahead of their verb: the subject of a passive, an object, what "where" and "from where" mean."""

from collections.abc import Iterator, Mapping

from geo.reading.motion.groups import Group
from geo.reading.motion.scan import Argument, is_seat
from geo.reading.motion.tables import DIRECT, Sense, words
from geo.reading.motion.units import MARK, PLACE, TIME, Units

_WHERE_REACH = 5
_WHENCE_REACH = 8


def places_ahead(units: Units, frame: Mapping[str, Sense], group: Group, *, seats: bool) -> Iterator[Argument]:
    """Yield the place before the verb: the subject of a passive ("X was reached"), or what "where" stands for."""
    index = _back(units, group.start - 1)
    if group.is_passive and index >= 0 and units[index].lower == "which":
        index -= 2 if units[index - 1].text == "," else 1
    if group.is_passive and DIRECT in frame and _is_object(units, index, seats=seats):
        yield Argument(DIRECT, index)
        return
    if DIRECT in frame and (fronted := _fronted_object(units, group, seats=seats)) >= 0:
        yield Argument(DIRECT, fronted)
        return
    where = next((i for i in range(group.start - 1, max(-1, group.start - _WHERE_REACH), -1) if _is_where(units, i)), 0)
    place = where - 2 if where > 1 and units[where - 1].text == "," else where - 1
    preposition = next((p for p in ("to", "in", "at", DIRECT) if p in frame), "")
    if where and preposition and is_argument(units, place):
        yield Argument(preposition, place)


def _fronted_object(units: Units, group: Group, *, seats: bool) -> int:
    """Return where the object stands that opens the clause before its pronoun ("Leon they passed by night"), or -1."""
    place = group.start - 2
    if place < 0 or units[group.start - 1].lower not in words("nominative"):
        return -1
    opens = place == 0 or units[place - 1].kind == MARK or units[place - 1].lower in words("conjunction")
    return place if opens and _is_object(units, place, seats=seats) else -1


def _is_object(units: Units, index: int, *, seats: bool) -> bool:
    """Return whether a place stands there; with `seats`, a capital too, for nobody leaves or reaches a government."""
    return is_argument(units, index) or (seats and index >= 0 and is_seat(units[index]))


def whence(units: Units, frame: Mapping[str, Sense], group: Group) -> int:
    """Return where the place stands that "from where" or "from which" makes the source of the way, or -1."""
    if "from" not in frame:
        return -1
    for index in range(group.start - 1, max(1, group.start - _WHENCE_REACH), -1):
        if units[index].lower in ("where", "which", "whence"):
            first = index if units[index].lower == "whence" else index - 1
            place = first - 2 if units[first - 1].text == "," else first - 1
            linked = first == index or units[first].lower == "from"
            return place if linked and is_argument(units, place) else -1
    return -1


def _back(units: Units, index: int) -> int:
    while index >= 0 and (units[index].kind == TIME or units[index].lower in words("adverb")):
        index -= 1
    if index >= 0 and units[index].text == ",":
        return next((i - 1 for i in range(index - 1, 0, -1) if units[i].text == ","), -1)
    return index


def _is_where(units: Units, index: int) -> bool:
    return units[index].lower == "where"


def is_argument(units: Units, index: int) -> bool:
    """Return whether a place stands there that owns nothing."""
    return index >= 0 and units[index].kind == PLACE and not units[index].possessive
