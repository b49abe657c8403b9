"""How sure a movement statement is: from its verb group, from hedges in its clause, from negation."""

from collections.abc import Sequence
from itertools import pairwise

from geo.reading.certainty.claims import is_disclaimed
from geo.reading.certainty.cues import cues
from geo.reading.certainty.denials import (
    goes_on_denying,
    is_in_denied_clause,
    is_interrupted,
    is_inverted_denial,
    is_negated,
    is_prevented,
    is_request_refused,
)
from geo.reading.certainty.open_questions import is_left_open, is_neither_confirmed, rests_on_trust
from geo.reading.certainty.outcomes import is_plan_dropped, is_put_off, is_what_is_dropped, outcome_of
from geo.reading.certainty.prospects import is_yet_to_do, of_plan_before
from geo.reading.certainty.unwilling import is_unwilling
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.units import MARK, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_NEAR = 4
_TAIL = 8
_TRUSTING = frozenset({"believed", "trusted"})
_LOOSE_ENDS = ("out", "off", "it", "so")
# Of whom it is said with a preposition, the movement is told: "two men with suspected fractures were flown out".
_QUALIFIERS = ("suspected", "alleged", "rumoured", "rumored", "assumed", "supposed", "apparent", "possible")
_INSTEAD = {"of": "instead", "than": "rather"}


def certainty_of(units: Units, group: Group, clause: range, told: range, *, is_noun: bool) -> Certainty:
    """Return the certainty of the movement whose verb group is given.

    Args:
        units: the sentence.
        group: the verb group.
        clause: where its hedges may stand.
        told: from the movement phrase to its last place, end exclusive.
        is_noun: whether a noun names the movement ("the visit").
    """
    clause_start, clause_end = clause.start, clause.stop
    if is_neither_confirmed(units, group.start):
        return Certainty.SPECULATED
    if is_noun and _is_called_off(units, group.start, clause_end):
        return Certainty.DENIED
    if is_disclaimed(units, group.start, told.stop) or _is_not_done(units, group, told, is_noun=is_noun):
        return Certainty.DENIED
    is_named = is_noun or (group.is_reduced and group.start == 0)
    outcome = outcome_of(units, group.start, told.start) if is_named else None
    if outcome is not None:
        return outcome
    if group.governor in _INSTEAD and units[group.start - 2].lower == _INSTEAD[group.governor]:
        return Certainty.DENIED
    chained = _of_chain(group.chain)
    if chained is Certainty.DENIED and is_put_off(units, told.start, clause_end):
        return Certainty.REPORTED
    if chained is not None and chained is not Certainty.EXPECTED:
        return chained
    if is_left_open(units, group.start) or rests_on_trust(units, group.start):
        return Certainty.SPECULATED
    hedge = _of_tail(units, clause_end) or _of_clause(units, range(clause_start, group.start))
    if hedge in (Certainty.SPECULATED, Certainty.DENIED) or (hedge is not None and chained is None):
        return hedge
    return chained or of_plan_before(units, group) or Certainty.REPORTED


def _is_not_done(units: Units, group: Group, told: range, *, is_noun: bool) -> bool:
    """Return whether the clause around the verb group denies it, or a plan or wish that it belongs to was dropped."""
    if is_in_denied_clause(units, group.start) or is_prevented(units, group):
        return True
    if is_unwilling(units, group) or is_yet_to_do(units, group):
        return True
    if not is_noun and (is_inverted_denial(units, group.start) or is_interrupted(units, group)):
        return True
    if group.is_passive and is_what_is_dropped(units, group.start, told.start - 1):
        return True
    return is_plan_dropped(units, group.start, told.stop) or is_request_refused(units, group, told.stop)


def is_hedged_identity(units: Units, start: int, end: int, verb: int) -> bool:
    """Return whether it is not sure that the subject at [start, end) is the mover: "a man believed to be X"."""
    if any(unit.lower in words("likeness") for unit in units[start:verb]):
        return True
    before = any(_identifies(units, index) for index in range(max(0, start - _NEAR), end))
    return before or any(_identifies(units, i) and units[i + 1].is_capitalised for i in range(end, verb - 1))


def _identifies(units: Units, index: int) -> bool:
    """Return whether "believed to be" or "thought to be carrying" ends there."""
    if units[index].lower not in words("identifying"):
        return False
    return any(cues("clause").get(unit.lower) == "speculated" for unit in units[max(0, index - 3) : index])


def _is_called_off(units: Units, start: int, end: int) -> bool:
    """Return whether a journey that a noun names was given up or not made: "cancelled her visit", "missed a flight"."""
    before, behind = units[max(0, start - _NEAR) : start], units[end : end + _NEAR]
    if any(unit.kind == WORD and unit.lower in words("called_off") for unit in (*before, *behind)):
        return True
    if any(f"{one.lower}_{two.lower}" in words("giving_up") for one, two in pairwise(before)):
        return True
    if any(unit.lower in words("missing_it") for unit in before):
        return True
    return any(
        units[index].lower in words("negation") and not goes_on_denying(units, index)
        for index in range(max(0, start - _NEAR), start)
    )


def _of_chain(chain: Sequence[str]) -> Certainty | None:
    found = {Certainty(cues("chain")[word]) for word in chain if word in cues("chain")}
    if "would" in chain and "have" in chain:
        return Certainty.DENIED
    for certainty in (Certainty.DENIED, Certainty.SPECULATED, Certainty.EXPECTED):
        if certainty in found:
            return certainty
    if "to" not in chain or Certainty.REPORTED in found:
        return None
    return None if chain[max(0, chain.index("to") - 1)] == "had" else Certainty.EXPECTED


def _of_clause(units: Units, indexes: range) -> Certainty | None:
    for index in reversed(indexes):
        unit = units[index]
        if unit.text in (";", ":", "”", '"') and unit.kind == MARK:
            return None
        if unit.lower in ("which", "who") and index and units[index - 1].text == ",":
            return None
        if unit.kind != WORD or unit.lower not in cues("clause") or _is_aside(units, index):
            continue
        certainty = Certainty(cues("clause")[unit.lower])
        if certainty is not Certainty.DENIED or not _is_undenied(units, index, indexes.stop):
            return certainty
    return None


def _is_undenied(units: Units, index: int, end: int) -> bool:
    """Return whether the denial there is denied itself, or is a verdict on something else than what stands at `end`."""
    if is_negated(units, index):
        return True
    between = units[index + 1 : end]
    if units[index].lower in words("false") and any(unit.text == "," for unit in between):
        return True
    return between[-1:] != () and between[-1].lower in ("and", "but") and all(unit.lower != "that" for unit in between)


def _is_aside(units: Units, index: int) -> bool:
    """Return whether the hedge only agrees with what is told ("as everybody thought"), or names a suspect."""
    if any(unit.lower == "as" for unit in units[max(0, index - 2) : index]):
        return True
    if units[index].lower == "suspect" and index and _is_noun(units, index):
        return True
    if units[index].lower in _QUALIFIERS and index and units[index - 1].lower in ("with", "of", "for", "from", "by"):
        return True
    following = units[index + 1].lower if index + 1 < len(units) else ""
    return units[index].lower in words("seeming") and following != "to"


def _is_noun(units: Units, index: int) -> bool:
    """Return whether a determiner stands before it or a name behind it: "the suspect", "drug suspect Ana Lund"."""
    named = index + 1 < len(units) and units[index + 1].kind != MARK and units[index + 1].is_capitalised
    return named or units[index - 1].lower in words("determiner", "possessive")


def hedge_in(units: Units) -> Certainty | None:
    """Return the certainty that a hedge anywhere in the sentence gives, the last one's, or None."""
    return _of_clause(units, range(len(units)))


def _of_tail(units: Units, start: int) -> Certainty | None:
    """Return the certainty of a comment behind the statement: ", it is believed", "was denied", "was ruled out"."""
    tail: list[str] = []
    behind = units[start + (start < len(units) and units[start].text == ",") :]
    for unit in behind[:_TAIL]:
        if unit.kind == MARK:
            break
        tail.append(unit.lower)
    if tail[-2:-1] == ["as"]:
        return None
    if "if" in tail:
        return None if _TRUSTING.isdisjoint(tail) else Certainty.SPECULATED
    last = next((word for word in reversed(tail) if word not in words("adverb") and word not in _LOOSE_ENDS), "")
    is_whole = len(tail) == len(behind) or behind[len(tail)].kind == MARK
    certainty = Certainty(cues("clause")[last]) if is_whole and last in cues("clause") else None
    if start < len(units) and units[start].text == "," and certainty is not None:
        return certainty
    denied = (
        tail[:1]
        and tail[0] in words("be")
        and words("negation").isdisjoint(tail)
        and any(cues("clause").get(word) == "denied" for word in tail)
    )
    return Certainty.DENIED if denied else None
