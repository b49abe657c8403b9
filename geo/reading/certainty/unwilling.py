"""Denials that stand away from the verb: "would not hear of going", "nothing would induce him to", "at no time"."""

from geo.reading.certainty.denials import is_negated
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.words.tables import words

_REACH = 8
_UNTRUE_REACH = 14
_NEVER = frozenset("time point stage moment".split())
_SCORNED_BY = frozenset("hear dream think speak".split())
_INDUCING = frozenset("induce persuade tempt make bring get move prevail coax entice convince".split())
_INDUCED = frozenset("induced persuaded tempted prevailed coaxed enticed convinced".split())


def is_unwilling(units: Units, group: Group) -> bool:
    """Return whether the sentence says that somebody would not do it, or at no time did."""
    return (
        _is_at_no_time(units, group.start)
        or _is_scorned(units, group)
        or _is_not_induced(units, group)
        or _is_not_true(units, group.start)
    )


def _is_at_no_time(units: Units, start: int) -> bool:
    """Return whether "at no time" opens the verb group."""
    before = [unit.lower for unit in units[max(0, start - 3) : start]]
    return before[:2] == ["at", "no"] and before[2] in _NEVER


def _is_scorned(units: Units, group: Group) -> bool:
    """Return whether somebody "would not hear of" doing it, or "has no intention of" it."""
    if group.governor != "of" or group.start < 3:
        return False
    scorning = group.start - 2
    return units[scorning].lower in _SCORNED_BY | {"intention", "question"} and is_negated(units, scorning)


def _is_not_induced(units: Units, group: Group) -> bool:
    """Return whether "nothing would induce" somebody to it, or they "could not be persuaded" to."""
    if "to" not in group.chain and not any(word in _INDUCING for word in group.chain):
        return False
    first = max(1, group.start - _REACH)
    return any(_moves_nobody(units, i) for i in range(first, group.start + len(group.chain)) if i < len(units))


def _moves_nobody(units: Units, index: int) -> bool:
    if units[index].lower in _INDUCED:
        return "be" in [u.lower for u in units[index - 2 : index]] and is_negated(units, index - 1)
    before = [unit.lower for unit in units[max(0, index - 3) : index]]
    return units[index].lower in _INDUCING and len(before) > 1 and before[-1] in words("modal") and "nothing" in before


def _is_not_true(units: Units, start: int) -> bool:
    """Return whether the verb group hangs on "it is not true that", with who says so between commas."""
    that = next((i for i in range(start - 1, max(2, start - _UNTRUE_REACH), -1) if units[i].lower == "that"), 0)
    verdict = that - 1
    if that and units[verdict].text == ",":
        verdict = next((i for i in range(that - 2, max(1, that - _REACH), -1) if units[i].kind == MARK), 1) - 1
    return that > 0 and units[verdict].lower in ("true", "correct") and is_negated(units, verdict)
