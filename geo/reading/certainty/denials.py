"""Negation apart from its verb: "denied that A, with B aboard, had left", "nor did he go", "asked and was refused"."""

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words

_REACH = 30
_INVERTED_REACH = 20
_PARENTHESIS = 14
_NEAR = 4
_DENIED_NEAR = 7
_ENDS = (";", ":")
_DENYING = frozenset("denied denies deny denying".split())
_REFUSED_REACH = 24
_PREVENTED_REACH = 8


def is_in_denied_clause(units: Units, start: int) -> bool:
    """Return whether the verb group at `start` is the main verb of what somebody "denied that"."""
    if start and units[start - 1].lower in ("who", "which", "that"):
        return False
    for index in range(start - 1, max(0, start - _REACH), -1):
        if units[index].text in _ENDS or (units[index].lower in words("reporting") and _joins(units, index - 1)):
            return False
        if units[index].lower == "that" and _is_denied(units, index):
            return True
    return False


def _is_denied(units: Units, that: int) -> bool:
    """Return whether "that" opens what is denied, with a time between, and by somebody."""
    denying = next((i for i in range(that - 1, max(-1, that - _DENIED_NEAR), -1) if units[i].lower in _DENYING), -1)
    if denying < 0 or any(unit.kind == MARK for unit in units[denying:that]):
        return False
    return not is_negated(units, denying)


def _joins(units: Units, index: int) -> bool:
    return units[index].lower in ("and", "but")


def is_negated(units: Units, index: int) -> bool:
    """Return whether nobody denies or doubts it: "nobody denies", "no one doubts", "did not deny"."""
    before = [unit.lower for unit in units[max(0, index - 3) : index]]
    return not (words("negation") | {"none"}).isdisjoint(before)


def goes_on_denying(units: Units, index: int) -> bool:
    """Return whether "neither" there goes on with what was denied of another: "neither is his journey in dispute"."""
    if units[index].lower not in ("neither", "nor") or index + 2 >= len(units):
        return False
    return units[index + 1].lower in words("be") and units[index + 2].lower in words("determiner", "possessive")


def is_interrupted(units: Units, group: Group) -> bool:
    """Return whether a parenthesis parts the verb from its negation: "has not, contrary to reports, been taken"."""
    start = group.start
    if start < 2 or units[start - 1].text != ",":
        return False
    opened = next((i for i in range(start - 2, max(0, start - _PARENTHESIS), -1) if units[i].text == ","), 0)
    if opened < 2:
        return False
    before = [unit.lower for unit in units[max(0, opened - 2) : opened]]
    return before[-1] in words("negation") and before[0] in words("have", "be", "do", "modal")


def is_inverted_denial(units: Units, start: int) -> bool:
    """Return whether a negation opens the clause and turns it round: "nor did he go", "at no time had she been"."""
    auxiliary = words("do", "have", "be")
    for index in range(start - 1, max(-1, start - _INVERTED_REACH), -1):
        if units[index].kind == MARK or units[index].lower in words("subordinator"):
            return False
        if units[index].lower in auxiliary and index:
            before = [unit.lower for unit in units[max(0, index - 3) : index]]
            opens = before[-1] in words("opening_negation") and not goes_on_denying(units, index - 1)
            return opens or before[-2:] == ["no", "time"]
    return False


def is_request_refused(units: Units, group: Group, end: int) -> bool:
    """Return whether what somebody asked for was not granted: "asked to be flown to X and were refused"."""
    asked = {*group.chain, *(unit.lower for unit in units[max(0, group.start - _NEAR) : group.start])}
    if "to" not in group.chain or asked.isdisjoint(words("asking_to")):
        return False
    reach = range(end, min(len(units), end + _REFUSED_REACH))
    but = next((index for index in reach if units[index].lower == "but"), 0)
    for index in reach:
        lower, following = units[index].lower, units[index + 1].lower if index + 1 < len(units) else ""
        if units[index].text in _ENDS:
            return False
        refused = lower in words("refused") or f"{lower}_{following}" in words("refused")
        if refused and not words("be").isdisjoint(u.lower for u in units[max(end, index - 3) : index]):
            return True
        if but and but + 1 < index and lower in words("refusing") and _is_somebody_else(units, but + 1):
            return True
    return False


def is_prevented(units: Units, group: Group) -> bool:
    """Return whether something kept somebody from the movement: "fog prevented her from landing at X"."""
    if group.governor != "from":
        return False
    for index in range(group.start - 2, max(-1, group.start - 2 - _PREVENTED_REACH), -1):
        if units[index].kind == MARK:
            return False
        if units[index].lower in words("preventing"):
            return not (is_negated(units, index) or _goes_its_way(units, index + 1))
    return False


def _goes_its_way(units: Units, index: int) -> bool:
    """Return whether a preposition follows and no object: "stopped at noon on the way from visiting X"."""
    return units[index].lower in words("preposition") and units[index].lower not in ("by", "from")


def _is_somebody_else(units: Units, index: int) -> bool:
    """Return whether a noun opens the clause there, and no pronoun of whoever asked: "but the guards refused"."""
    return units[index].kind != MARK and units[index].lower not in words("nominative", "be", "have", "do", "modal")
