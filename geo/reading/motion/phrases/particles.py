"""Whether the last word of a movement phrase is the preposition of what follows, and no particle of its verb."""

from geo.reading.motion.units import PLACE, Units
from geo.reading.motion.words.tables import DIRECT, Entry, frames, words

_MONTH = len("YYYY-MM")
_CALLS = ("call", "stop")


def brings_in(units: Units, end: int, entry: Entry) -> bool:
    """Return whether the phrase that ends there takes its last word from a place or a time behind it."""
    return _brings_in_place(units, end, entry) or _brings_in_time(units, end, entry)


def _brings_in_place(units: Units, end: int, entry: Entry) -> bool:
    """Return whether the last word of the phrase is the preposition of a place: "seen off X", "came down the X"."""
    if entry.rest == ("to",) and entry.frame == "stop" and end < len(units):
        return units[end].kind == PLACE or units[end].lower in words("determiner", "possessive")
    if not entry.rest or entry.kind not in ("verb", "participle") or entry.rest[-1] not in words("preposition"):
        return False
    if DIRECT in frames()[entry.frame] or entry.frame in words("prepositional_frame"):
        return False
    place = end + (end < len(units) and units[end].lower == "the")
    behind = units[place + 1].lower if place + 1 < len(units) else ""
    named = place < len(units) and units[place].kind == PLACE
    is_adverb = (
        named and units[place].lower in words("place_adverb") and (entry.rest[-1] != "in" or entry.frame in _CALLS)
    )
    return named and not is_adverb and behind not in words("service")


def _brings_in_time(units: Units, end: int, entry: Entry) -> bool:
    """Return whether the last word of the phrase is the preposition of a time: "sailed in May", "in the morning"."""
    if not entry.rest or entry.rest[-1] != "in" or end >= len(units):
        return False
    opens = units[end].lower == "the" and end + 1 < len(units)
    timex = units[end + opens].timex
    return timex is not None and (opens or timex.text.casefold().startswith("the ") or len(timex.value) <= _MONTH)
