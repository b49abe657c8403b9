"""What a joined verb shares: "will stop at A and reach B", "is said to have left A and been seen in B"."""

from geo.reading.certainty.cues import cues
from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, WORD, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty

_REACH = 24
_CHAIN_REACH = 5
_JOINING = ("and", "or", "then")
_ENDS = (";", ":", "“", "”", '"')
_LEFT_OUT = frozenset({"been"})
_CARRIED = (Certainty.EXPECTED, Certainty.SPECULATED)


def carried_over(units: Units, group: Group, trigger: Trigger) -> Certainty | None:
    """Return the certainty that the auxiliary of the verb joined to gives a verb without one of its own, or None.

    A bare infinitive goes on with a modal or "to", a participle with "to have", "may have" or "will be".
    """
    joint = group.start - 1
    bare = all(word in words("adverb") or word in _LEFT_OUT for word in group.chain)
    if joint < 1 or not bare or units[joint].lower not in _JOINING or group.governor:
        return None
    if trigger.entry.form == "base" and group.chain[-1:] != ("been",):
        return _of_infinitive(units, joint)
    form = trigger.entry.form
    is_perfect = form == "participle" or (form == "past" and _may_be_participle(units[trigger.start].lower))
    return _of_participle(units, joint, is_passive=_is_carried(trigger)) if is_perfect else None


def _is_carried(trigger: Trigger) -> bool:
    """Return whether the verb may tell in the passive who goes: "will be fed and taken to X", not "and fled to X"."""
    return trigger.entry.kind == "participle" or trigger.entry.frame in words("carrying_frame")


def _may_be_participle(past: str) -> bool:
    """Return whether the past may be a participle as well, as "left" and "landed" and not "went", "flew"."""
    return past[-1:] in ("d", "t") and past != "went"


def _of_infinitive(units: Units, joint: int) -> Certainty | None:
    """Return what the nearest modal or infinitive in the clause before the joint tells: "is to land and refuel"."""
    for index in _clause_before(units, joint):
        lower = units[index].lower
        if lower in words("modal") or (lower == "to" and _opens_infinitive(units, index)):
            return _at(units, index)
    return None


def _of_participle(units: Units, joint: int, *, is_passive: bool) -> Certainty | None:
    """Return what stands before the nearest "have" or "be" of an infinitive or modal: "is said to have", "will be"."""
    for index in _clause_before(units, joint):
        if units[index].lower in words("have", "be") - _LEFT_OUT:
            bare = ("have", "be") if is_passive else ("have",)
            governed = units[index].lower in bare and units[index - 1].lower in words("modal") | {"to"}
            return _at(units, index - 1) if governed else None
    return None


def _clause_before(units: Units, joint: int) -> list[int]:
    """Return the indexes before the joint, backwards, to where its clause opens."""
    found: list[int] = []
    for index in range(joint - 1, max(-1, joint - _REACH), -1):
        unit = units[index]
        if (unit.kind == MARK and unit.text in _ENDS) or unit.lower in words("relative"):
            break
        found.append(index)
    return found


def _opens_infinitive(units: Units, index: int) -> bool:
    following = units[index + 1] if index + 1 < len(units) else None
    return (
        following is not None
        and following.kind == WORD
        and not following.is_capitalised
        and following.lower not in words("determiner", "possessive", "preposition")
    )


def _at(units: Units, last: int) -> Certainty | None:
    """Return what the words up to the auxiliary tell; what is denied is not carried over."""
    chain = [unit.lower for unit in units[max(0, last - _CHAIN_REACH) : last + 1] if unit.kind == WORD]
    told = {cues("chain")[word] for word in chain if word in cues("chain")}
    if not words("negation").isdisjoint(chain) or Certainty.DENIED in told:
        return None
    if chain[-1:] == ["to"] and chain[-2:-1] and chain[-2] in words("be"):
        return Certainty.EXPECTED
    return next((sure for sure in _CARRIED if sure in told), None)
