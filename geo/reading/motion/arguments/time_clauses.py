"""Whether a time before a verb belongs to its clause: what parts them, and what only stamps the line."""

from geo.reading.motion.units import MARK, TIME, WORD, Units
from geo.reading.motion.words.tables import words

_OPENING = 2
_PARTING = frozenset("which who whom whose that where whereas although though because if".split())
_NOW = frozenset("is are has have may will could might can must 's".split())


def is_own(units: Units, index: int, start: int) -> bool:
    """Return whether nothing parts the time at `index` from the verb group at `start`: no relative clause, no colon.

    A time that does not open the sentence belongs to the clause that it stands in: "left at noon and is making for X".
    """
    between = units[index + 1 : start]
    if _is_parted(between) and not _is_set_apart(units):
        return False
    if any(unit.text == ":" for unit in between) and index > 0:
        return False
    is_whole = index <= _OPENING or "when" in [unit.lower for unit in between[:_OPENING]]
    return is_whole or not _joined_on(units, index, start)


def _is_parted(between: Units) -> bool:
    """Return whether a relative clause begins before the verb and is still going on there."""
    parting = max((i for i, unit in enumerate(between) if unit.kind == WORD and unit.lower in _PARTING), default=-1)
    return parting >= 0 and all(unit.text != "," for unit in between[parting:])


def _is_set_apart(units: Units) -> bool:
    """Return whether the sentence only lifts its time out: "It was on Monday that he left"."""
    return [unit.lower for unit in units[:2]] in (["it", "was"], ["it", "is"])


def _joined_on(units: Units, index: int, start: int) -> bool:
    """Return whether "and", right before the verb group, sets it apart from the clause that the time stands in."""
    joint = start - 1
    while joint > index and (units[joint].lower in words("adverb") or units[joint].text == ","):
        joint -= 1
    return joint > index and units[joint].lower in words("conjunction")


def is_stamp(units: Units, index: int, start: int) -> bool:
    """Return whether the time only stamps the entry of a running report: "17.52 The minister has landed"."""
    timex = units[index].timex
    if index or timex is None or ":" not in timex.value or not timex.text[0].isdigit():
        return False
    told = units[1 : start + 2]
    return any(unit.kind == WORD and _speaks_of_now(unit.lower) for unit in told) and not _is_dated(units, start)


def _speaks_of_now(lower: str) -> bool:
    return lower in _NOW or lower in words("reporting")


def _is_dated(units: Units, start: int) -> bool:
    return units[start].kind in (TIME, MARK)
