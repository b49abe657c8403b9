"""Objects joined by "and" ahead of the place of both: "met the ship and her escort off X"."""

from geo.reading.motion.arguments.scan import Scan
from geo.reading.motion.phrases.noun_phrases import LONGEST, belongs
from geo.reading.motion.units import NAME, PLACE, WORD, Unit, preposition_at
from geo.reading.motion.words.tables import words

_OPENING = ("determiner", "possessive", "partitive")
_GOING_ON = ("preposition", "conjunction", "adverb", "travel_adverb")


def joins_object(scan: Scan, index: int) -> bool:
    """Return whether another object begins behind the conjunction, with a place behind it and no verb of its own."""
    if scan.found.places or not _opens_object(scan.units[index]):
        return False
    end = _behind_object(scan, index + 1)
    if end < len(scan.units) and scan.units[end].text == ",":
        closing = next((i for i in range(end + 1, _reach(scan, end)) if scan.units[i].text == ","), end)
        end = closing + 1 if _behind_object(scan, end + 1) == closing else end
    preposition, length = preposition_at(scan.units, end) if end < len(scan.units) else ("", 0)
    return preposition in scan.frame and _ends_with_place(scan, end + length)


def _opens_object(unit: Unit) -> bool:
    return unit.kind == NAME or (unit.kind == WORD and unit.lower in words(*_OPENING))


def _reach(scan: Scan, index: int) -> int:
    return min(index + LONGEST, len(scan.units))


def _behind_object(scan: Scan, index: int) -> int:
    """Return the index behind the words there that may belong to one noun phrase, or to some joined by "of"."""
    for end in range(index, _reach(scan, index)):
        if end in scan.barriers or not (belongs(scan.units[end]) or scan.units[end].lower == "of"):
            return end
    return index


def _ends_with_place(scan: Scan, index: int) -> bool:
    """Return whether a place stands there, and behind it no verb that would make it part of a subject."""
    index += index < len(scan.units) and scan.units[index].lower == "the"
    if index >= len(scan.units) or scan.units[index].kind != PLACE:
        return False
    if index + 1 in scan.barriers:
        return False
    behind = scan.units[index + 1 : index + 2]
    return all(unit.kind != WORD or unit.lower in words(*_GOING_ON) for unit in behind)
