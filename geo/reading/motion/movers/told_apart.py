"""Who is another by the sentence's own words: "the ship that passed was the Olga", "his wife was ill; she flew"."""

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, Units
from geo.reading.motion.words.mover_nouns import is_vehicle
from geo.reading.motion.words.tables import words

_JOINING = ("that", "which", "who", "seen", "spotted", "sighted", "photographed", "filmed")
_NEAR = 3
_WITHIN = 8


def told_apart(statement: Statement, phrase: Phrase) -> Phrase | None:
    """Return whom the main verb says the vehicle to be of which a clause tells the movement, None when it says nothing.

    "The ship that passed Leon was the Olga" says its name; "was a goods train" and "carried reporters" set it apart.
    """
    units = statement.units
    if not _opens_relative(statement, phrase):
        return None
    end = next((i for i, unit in enumerate(units) if unit.start >= statement.span.end), len(units))
    verb = next((i for i in range(end, min(end + _WITHIN, len(units))) if _is_main_verb(units, i)), None)
    if verb is None or any(unit.kind == MARK for unit in units[end:verb]):
        return None
    verb += verb + 1 < len(units) and units[verb + 1].lower in words("carried_load")
    if units[verb].lower in words("carried_load"):
        return phrase if _is_other_load(units, verb + 1) else None
    return _identity(units, verb + 1)


def _opens_relative(statement: Statement, phrase: Phrase) -> bool:
    units = statement.units
    if phrase.end >= len(units) or not is_vehicle(units[phrase.head].lower.removesuffix("s")):
        return False
    joins = units[phrase.end].lower in _JOINING
    is_near = phrase.end <= statement.trigger.start <= phrase.end + _NEAR
    return joins and is_near and units[phrase.start].lower in words("definite")


def _is_main_verb(units: Units, index: int) -> bool:
    lower = units[index].lower
    return lower in words("carried_load") or (lower in words("be") and lower not in ("be", "been", "being"))


def _is_other_load(units: Units, index: int) -> bool:
    """Return whether it carried things or people told of without an article: "reporters", "only flour"."""
    load = units[index] if index < len(units) else None
    return (
        load is not None
        and not load.is_capitalised
        and load.lower not in words("determiner", "mover_pronoun", "object_pronoun", "be") - {"no"}
    )


def _identity(units: Units, start: int) -> Phrase | None:
    """Return the name behind the verb "be", or what is described there as another kind or another one."""
    end = start
    while end < len(units) and units[end].kind not in (MARK, PLACE) and units[end].lower not in words("preposition"):
        end += 1
    told = units[start:end]
    if len(told) < 2 or told[0].lower not in ("the", "a", "an", "another"):
        return None
    is_named = told[0].lower == "the" and all(unit.is_capitalised for unit in told[1:])
    is_other = not words("set_apart", "other_mover").isdisjoint(unit.lower for unit in told)
    return Phrase(start, end) if is_named or (is_other and is_vehicle(told[-1].lower)) else None


def relative_before(units: Units, pronoun: Phrase) -> Phrase | None:
    """Return the wife or husband, or his sister or her brother, whom the sentence names before "she" or "he"."""
    word = units[pronoun.head].lower
    near, owner = ("female_kin", "his") if word in ("she", "her") else ("male_kin", "her")
    if word not in ("she", "he", "him", "her"):
        return None
    for index in range(pronoun.start - 1, 0, -1):
        of = units[index - 1]
        is_theirs = of.lower == owner or (of.possessive and units[index].lower in words("spouse"))
        if units[index].lower in words(near) and is_theirs:
            return Phrase(index - 1, index + 1)
    return None
