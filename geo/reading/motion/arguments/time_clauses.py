"""Whether a time before a verb belongs to its clause: what parts them, and what only stamps the line."""

import re

from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Units
from geo.reading.motion.words.tables import lexicon, words

_OPENING = 2
_YEARS = re.compile(r"\d{4}(?:-\d\d)?")
_AGENCY = 6
_CLEFTS = (["it", "was"], ["it", "is"])
_DASHES = ("-", "–", "—")
_PARTING = frozenset("which who whom whose that where whereas although though because if".split())
_RELATIVES = frozenset("which who whom whose".split())
_LATER = frozenset("later then afterwards since now".split())
_NOW = frozenset("is are has have may will could might can must 's".split())


def is_own(units: Units, index: int, start: int) -> bool:
    """Return whether nothing parts the time at `index` from the verb group at `start`: no relative clause, no colon.

    A time that does not open the sentence belongs to the clause that it stands in: "left at noon and is making for X".
    """
    between = units[index + 1 : start]
    if _is_parted(between) and not _is_set_apart(units, index) and not _is_going_on(units, index, start):
        return False
    if any(unit.text == ":" for unit in between) and index > 0:
        return False
    if (
        _heads_report(units, index)
        or _closes_aside(units, index, start)
        or _in_closed_relative(units, index, start)
        or (index == start - 1 and tells_which(units, index))
    ):
        return False
    is_whole = index <= _OPENING or "when" in [unit.lower for unit in between[:_OPENING]]
    return is_whole or not _joined_on(units, index, start)


def _is_parted(between: Units) -> bool:
    """Return whether a relative clause begins before the verb and is still going on there."""
    parting = max((i for i, unit in enumerate(between) if unit.kind == WORD and unit.lower in _PARTING), default=-1)
    return parting >= 0 and all(unit.text != "," for unit in between[parting:])


def opens_when(units: Units, index: int) -> bool:
    """Return whether a clause tells what happened at the time too: "was in X in 2011, when he flew to Y"."""
    return [unit.lower for unit in units[index + 1 : index + 3]] == [",", "when"]


def _heads_report(units: Units, index: int) -> bool:
    """Return whether the time closes the dateline of a report: "LUGO, Spain, July 21 (Agency) - Five cyclists"."""
    dash = next((i for i in range(index + 1, min(index + _AGENCY, len(units))) if units[i].text in _DASHES), -1)
    named = all(unit.kind in (PLACE, NAME, MARK) or unit.is_capitalised for unit in units[:index])
    return index > 0 and dash > 0 and named and all(u.text in "()" or u.is_capitalised for u in units[index + 1 : dash])


def tells_which(units: Units, index: int) -> bool:
    """Return whether the time ends a relative clause right before a verb: "the man whom they freed in May left"."""
    behind = units[index + 1 : index + 2]
    opened = max((i for i in range(1, index) if units[i].lower in _RELATIVES), default=0)
    clause = units[opened + 1 : index]
    if not opened or not behind or behind[0].kind != WORD or behind[0].lower in words("preposition", "conjunction"):
        return False
    parted = any(unit.text == "," for unit in clause)
    return not parted and any(unit.kind == WORD and not _leads_to_verb(unit.lower) for unit in clause)


def _closes_aside(units: Units, index: int, start: int) -> bool:
    """Return whether the time ends an aside on the mover: "The envoy, sacked in 2019, is in X"."""
    if index <= _OPENING or start != index + 2 or units[index + 1].text != ",":
        return False
    opened = max((i for i in range(1, index) if units[i].text == ","), default=0)
    told = [unit.lower for unit in units[opened + 1 : index] if unit.kind == WORD]
    if not words("arranged").isdisjoint(told):
        return False
    return opened > 0 and any(lower.endswith("ed") for lower in told)


def _in_closed_relative(units: Units, index: int, start: int) -> bool:
    """Return whether the time stands in a relative clause between commas: "The envoy, who votes in May, left X"."""
    opened = max((i for i in range(1, index) if units[i].text == ","), default=-1)
    clause = [unit.lower for unit in units[opened + 1 : index]]
    if opened < 0 or _RELATIVES.isdisjoint(clause[:1]) or not words("arranged").isdisjoint(clause):
        return False
    return any(unit.text == "," for unit in units[index + 1 : start])


def _leads_to_verb(lower: str) -> bool:
    return lower in words("preposition", "adverb", "be", "have", "do", "modal", "determiner")


def _is_set_apart(units: Units, index: int) -> bool:
    """Return whether the sentence only lifts out its time, or who moved at it.

    "It was on Monday that he left", "Ten years ago it was the miners who left".
    """
    opening, behind = ([unit.lower for unit in units[at : at + 2]] for at in (0, index + 1))
    named = any(unit.lower in words("determiner") or unit.is_capitalised for unit in units[index + 3 : index + 4])
    return opening in _CLEFTS or (index <= _OPENING and behind in _CLEFTS and named)


def _is_going_on(units: Units, index: int, start: int) -> bool:
    """Return whether what was told at an hour was under way at it: "At noon he announced that they were nearing X"."""
    timex, chain = units[index].timex, [unit.lower for unit in units[start : start + 2]]
    is_hour = timex is not None and ":" in timex.value
    told = [unit.lower for unit in units[index + 1 : start] if unit.kind == WORD and unit.lower in _PARTING]
    return is_hour and told == ["that"] and chain[0] in ("was", "were") and chain[1].endswith("ing")


def _is_apposed(units: Units, index: int) -> bool:
    """Return whether commas set the time off behind the first noun, which moved at it: "The last convoy, in 2008,"."""
    behind = units[index + 1 : index + 2]
    opened = index - 1 - (units[index - 1].lower in words("preposition"))
    commas = [i for i, unit in enumerate(units[:index]) if unit.text == ","]
    return bool(behind) and behind[0].text == "," and commas == [opened]


def _is_listed(units: Units, index: int, start: int) -> bool:
    """Return whether the verb is a later one of a list, and an earlier one has the clock time, with no comma."""
    timex = units[index].timex
    if timex is None or ":" not in timex.value or units[start - 1].text != "," or units[start].lower.endswith("ing"):
        return False
    if index <= _OPENING or any(unit.text == "," for unit in units[index - 2 : index]):
        return False
    if any(unit.lower in words("be") for unit in units[:index]):
        return False
    joints = (i for i in range(start + 1, len(units) - 1) if units[i].lower == "and")
    return any(units[i + 1].lower.endswith("ed") or units[i + 1].lower in lexicon() for i in joints)


def _joined_on(units: Units, index: int, start: int) -> bool:
    """Return whether "and", right before the verb group, sets it apart from the clause that the time stands in.

    So does a comma behind a clock time: "it set off again at 0700, passed X and got to Y at 0940".
    """
    if _is_listed(units, index, start):
        return True
    if _is_apposed(units, index) or goes_on_in_year(units, index, start):
        return False
    joint = start - 1
    while joint > index and (units[joint].lower in words("adverb") or units[joint].text == ","):
        joint -= 1
    return joint > index and units[joint].lower in words("conjunction") and not _tells_day_of_both(units, index, joint)


def goes_on_in_year(units: Units, index: int, start: int) -> bool:
    """Return whether a verb right behind "and" goes on in the month or year told: "went to X in 1958 and flew on"."""
    timex = units[index].timex
    is_long = timex is not None and _YEARS.fullmatch(timex.value) is not None
    return is_long and units[start - 1].lower in ("and", "but") and units[start].lower not in _NOW | _LATER


def _tells_day_of_both(units: Units, index: int, joint: int) -> bool:
    """Return whether the day right before "and" holds for both verbs: "gave up on Sunday and left for X"."""
    timex = units[index].timex
    is_day = timex is not None and ":" not in timex.value and timex.value[:1].isdigit()
    goes_on = joint == index + 1 and units[joint].lower == "and" and units[joint + 1].lower not in words("be")
    return is_day and goes_on and all(unit.lower != "for" for unit in units[joint + 2 : joint + 3])


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
