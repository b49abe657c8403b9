"""What stands between the places of a movement phrase and is none of them: asides, and how often it was."""

from geo.reading.motion.arguments.scan import Scan
from geo.reading.motion.units import Units, preposition_at
from geo.reading.motion.words.tables import words

_APPOSITION = 12
_BEFORE = (("before", "that"), ("after", "that"), ("the", "rest"), ("the", "others"))


def next_mark(scan: Scan, mark: str, start: int) -> int:
    """Return where the mark stands next, near enough to close an aside, or -1."""
    for index in range(start, min(start + _APPOSITION, len(scan.units))):
        if scan.units[index].text == mark:
            return index
    return -1


def is_aside(units: Units, index: int) -> bool:
    """Return whether one adverb stands there between commas: ", then,"."""
    closed = index + 1 < len(units) and units[index + 1].text == ","
    return closed and units[index].lower in words("adverb", "travel_adverb")


def behind_count(scan: Scan, index: int) -> int:
    """Return where the preposition stands behind "once", "the second time", when the phrase wants it there."""
    opening = [unit.lower for unit in scan.units[index : index + 3]]
    counts = 1 if opening[0] in words("counted_occasion") else 0
    if opening[0] == "the" and opening[1:] and opening[1] in words("ordinal"):
        counts = 3 if opening[2:] and opening[2] in words("occasion_noun") else 0
    behind = index + counts
    wanted = counts and behind < len(scan.units) and preposition_at(scan.units, behind)[0] in scan.frame
    return behind if wanted else index


def behind_others(scan: Scan, index: int) -> int:
    """Return where the preposition stands behind "one", "a third" or "before that", when the phrase wants it there."""
    opening = [unit.lower for unit in scan.units[index : index + 2]]
    length = 2 if tuple(opening) in _BEFORE or (opening[:1] == ["a"] and opening[-1] in words("ordinal")) else 0
    length = length or (opening[:1] != [] and opening[0] in words("splitting") | {"one", "another", "once", "twice"})
    behind = index + length
    preposition = preposition_at(scan.units, behind)[0] if length and behind < len(scan.units) else ""
    return behind if preposition in scan.frame and scan.frame[preposition].argument == "at" else index


def behind_aside(scan: Scan, index: int) -> int:
    """Return where the list goes on behind words between commas: "through A and, avoiding B, through C"."""
    if index >= len(scan.units) or scan.units[index].text != ",":
        return index
    closing = next_mark(scan, ",", index + 1)
    goes_on = closing > 0 and preposition_at(scan.units, closing + 1)[0] in scan.frame
    return closing + 1 if goes_on else index
