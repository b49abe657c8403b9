"""How sure a movement statement is: from its verb group, from hedges in its clause, from negation."""

from collections.abc import Sequence

from geo.reading.certainty_tables import cues
from geo.reading.motion_groups import Group
from geo.reading.motion_tables import words
from geo.reading.motion_units import MARK, WORD, Units
from geo.reading.records import Certainty

_NEAR = 4
_INSTEAD = {"of": "instead", "than": "rather"}


def certainty_of(units: Units, group: Group, clause_start: int, clause_end: int, *, is_noun: bool) -> Certainty:
    """Return the certainty of the movement whose verb group is given, in the clause [clause_start, clause_end)."""
    if is_noun and _is_called_off(units, group.start, clause_end):
        return Certainty.DENIED
    if group.governor in _INSTEAD and units[group.start - 2].lower == _INSTEAD[group.governor]:
        return Certainty.DENIED
    chained = _of_chain(group.chain)
    if chained is not None and chained is not Certainty.EXPECTED:
        return chained
    hedge = _of_clause(units, range(clause_start, group.start)) or _of_tail(units, clause_end)
    if hedge is Certainty.SPECULATED or (hedge is not None and chained is None):
        return hedge
    return chained or Certainty.REPORTED


def _is_called_off(units: Units, start: int, end: int) -> bool:
    """Return whether a journey that a noun names was given up: "cancelled her visit", "the trip was called off"."""
    near = units[max(0, start - _NEAR) : start], units[end : end + _NEAR]
    return any(unit.kind == WORD and unit.lower in words("called_off") for part in near for unit in part)


def _of_chain(chain: Sequence[str]) -> Certainty | None:
    found = {Certainty(cues("chain")[word]) for word in chain if word in cues("chain")}
    if "would" in chain and "have" in chain:
        return Certainty.DENIED
    for certainty in (Certainty.DENIED, Certainty.SPECULATED, Certainty.EXPECTED):
        if certainty in found:
            return certainty
    return Certainty.EXPECTED if chain[-1:] == ("to",) and Certainty.REPORTED not in found else None


def _of_clause(units: Units, indexes: range) -> Certainty | None:
    for index in reversed(indexes):
        unit = units[index]
        if unit.text in (";", "”", '"') and unit.kind == MARK:
            return None
        if unit.kind == WORD and unit.lower in cues("clause"):
            return Certainty(cues("clause")[unit.lower])
    return None


def hedge_in(units: Units) -> Certainty | None:
    """Return the certainty that a hedge anywhere in the sentence gives, the last one's, or None."""
    return _of_clause(units, range(len(units)))


def _of_tail(units: Units, start: int) -> Certainty | None:
    """Return the certainty of a comment behind the statement: ", it is believed", ", some volunteers think"."""
    if start >= len(units) or units[start].text != ",":
        return None
    tail = [unit.lower for unit in units[start + 1 : start + 9] if unit.text not in (".", "?")]
    last = next((word for word in reversed(tail) if word not in words("adverb")), "")
    return Certainty(cues("clause")[last]) if last in cues("clause") else None
