"""Deeds of somebody who is where they are done: "inspected a yard in X", "said on Monday in X", "had lived in X"."""

from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Unit, Units
from geo.reading.motion.words.tables import Entry, lexicon, words

_REACH = 11
_HELD_IN = ("in", "at", "near", "outside", "aboard")
_WITHIN = ("of", "with", "for", "by", "on", "under", "over", "and")
_STILL = ("has", "have")


def is_done_there(units: Units, start: int, end: int, entry: Entry) -> bool:
    """Return whether the phrase at [start, end) tells what somebody did or said at a place, or how long he lived there.

    The verbs of the frames "deed", "utter" and "reside" tell nothing of a place by themselves.
    """
    if entry.frame == "utter":
        return entry.form == "past" and _is_said_at(units, end)
    if entry.frame == "reside":
        return _has_lived(units, start, entry) and _place_behind(units, end) > 0
    return _opens_object(units, end) and _place_behind(units, end) > end + 1


def _opens_object(units: Units, index: int) -> bool:
    """Return whether what is done to something: neither a place nor a preposition stands there."""
    unit = units[index] if index < len(units) else None
    return unit is not None and unit.kind in (WORD, NAME) and unit.lower not in words("preposition", "adverb")


def _place_behind(units: Units, start: int) -> int:
    """Return where the place stands that something was done "in" or "at", with no other clause before it, or 0."""
    held = False
    for index in range(start, min(start + _REACH, len(units))):
        unit = units[index]
        if unit.kind == PLACE:
            return index if held and not unit.possessive else 0
        if unit.kind == MARK or (unit.kind == WORD and _goes_on(unit)):
            return 0
        if unit.lower in words("preposition") or unit.lower == "and":
            if unit.lower not in (*_HELD_IN, *_WITHIN):
                return 0
            held = unit.lower in _HELD_IN
    return 0


def _goes_on(unit: Unit) -> bool:
    """Return whether another clause or another verb begins there: "to greet them led the way to a hall in Leon"."""
    verbs = (entry.kind == "verb" and entry.form == "past" for entry in lexicon().get(unit.lower, ()))
    return unit.lower in words("clause_start") or any(verbs)


def _is_said_at(units: Units, index: int) -> bool:
    """Return whether a day at most, then "in" or "at" and a place follow the verb of saying."""
    while index + 2 < len(units) and (
        units[index].kind == TIME
        or units[index].lower in words("adverb")
        or (units[index].lower in ("on", "in") and units[index + 1].kind == TIME)
    ):
        index += 1
    if index + 2 >= len(units) or units[index].lower not in ("in", "at"):
        return False
    place = units[index + 1 + (units[index + 1].lower == "the")]
    return place.kind == PLACE and not place.possessive


def _has_lived(units: Units, start: int, entry: Entry) -> bool:
    """Return whether it is over or had lasted till then: "lived in", "had been living in", but not "lives in"."""
    before = units[start - 1].lower if start else ""
    return (entry.form == "past" and before not in _STILL) or (entry.form == "ing" and before == "been")


def is_deed(unit: Unit) -> bool:
    """Return whether the word is a verb of doing something to somebody, who is then no verb: "visited troops"."""
    return any(entry.frame in words("deed_frame") | {"visit"} for entry in lexicon().get(unit.lower, ()))
