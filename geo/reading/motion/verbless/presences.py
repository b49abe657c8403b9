"""Where somebody is or halts, told by nouns: "two hours at X", "a night in X", "breakfast at X", "the train at X"."""

from typing import NamedTuple

from geo.reading.motion.units import MARK, NAME, TIME, WORD, Unit, Units
from geo.reading.motion.verbless.entries import Part, is_place
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion, Role, TimexType

_LINKS = ("at", "in", "off", "near", "outside")
_GREETING = ("dear", "dearest", "hello", "greetings", "hi")
_MOVERS = (Role.PERSON, Role.VESSEL)


class Presence(NamedTuple):
    """A halt or a being somewhere, with the index of its place."""

    motion: Motion
    place: int


def presence(units: Units, part: Part, *, is_dated: bool) -> Presence | None:
    """Return what a noun with a place behind it tells in a part without a verb, None when it tells nothing."""
    if units[part.start].lower in _GREETING:
        return None
    for index in range(part.start + 1, part.stop - 1):
        if units[index].lower in _LINKS and is_place(units[index + 1]) and _ends(units, index + 2, part.stop):
            return _of_noun(units, _behind_spot(units, index - 1, part.start), index + 1, is_dated=is_dated)
    return None


def _behind_spot(units: Units, head: int, start: int) -> int:
    """Return the noun that a caption puts at a spot of the place: of "the envoys on the quay at Leon" the envoys."""
    first = head - 1
    first -= first > start and units[first].lower in words("determiner")
    at_spot = units[head].lower in words("spot_noun", "landing_place") and first > start
    return first - 1 if at_spot and units[first].lower in words("preposition") else head


def _of_noun(units: Units, head: int, place: int, *, is_dated: bool) -> Presence | None:
    unit = units[head]
    if _is_duration(unit) or (unit.lower in words("span_noun") and head > 0):
        return Presence(Motion.STOP, place)
    is_pictured = is_dated or units[-1].text != "."
    if unit.lower in words("occasion") or (is_pictured and _is_mover(unit)):
        return Presence(Motion.BE_AT, place)
    return None


def _ends(units: Units, index: int, stop: int) -> bool:
    """Return whether the name stands for the place and no noun follows it: "a night in London", not "London clubs"."""
    following = units[index] if index < stop else None
    if following is None or following.kind in (TIME, MARK):
        return True
    return following.lower in words("preposition", "adverb", "conjunction")


def _is_duration(unit: Unit) -> bool:
    return unit.kind == TIME and unit.timex is not None and unit.timex.type is TimexType.DURATION


def _is_mover(unit: Unit) -> bool:
    if unit.kind == NAME:
        return unit.mention is not None and unit.mention.role in _MOVERS and not unit.possessive
    if unit.kind == WORD and unit.is_capitalised and unit.start > 0:
        return not unit.possessive and unit.lower not in words("not_name", "determiner", "nobody", "pronoun")
    return unit.kind == WORD and unit.lower in mover_nouns() and not unit.possessive
