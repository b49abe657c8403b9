"""Who is told to be somewhere as an object: "the log has her in X", "radar shows the ship off X"."""

from geo.reading.motion.phrases.noun_phrases import Phrase
from geo.reading.motion.units import NAME, PLACE, TIME, WORD, Unit, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Role

_LONGEST = 4
_REACH = 9
_MOVERS = (Role.PERSON, Role.VESSEL)


def object_located(units: Units, start: int) -> Phrase | None:
    """Return the mover that is the object of the verb ending there, when "in X" or the like follows it, else None."""
    inside = start - 2
    if units[start - 1].lower in words("particle") and units[inside].lower in words("object_pronoun") | {"it"}:
        return Phrase(inside, inside + 1) if _place_follows(units, inside + 1) else None
    end = _object_end(units, start)
    placed = end > start and (_place_follows(units, end) or _place_opens(units))
    return Phrase(start, end) if placed else None


def _place_opens(units: Units) -> bool:
    """Return whether the sentence opens with the place: "At Leon the customs kept us until noon"."""
    return len(units) > 1 and units[0].lower in ("at", "in", "near", "outside", "off") and units[1].kind == PLACE


def _object_end(units: Units, start: int) -> int:
    if start >= len(units) or units[start].kind == PLACE:
        return start
    if units[start].lower in ("him", "her", "them", "us", "me") or (
        units[start].lower == "it" and _traces(units, start - 1)
    ):
        return start + 1
    if _is_name(units, start):
        return start + 1
    if units[start].lower not in words("definite") and not (_traces(units, start - 1) and _counts(units[start])):
        return start
    ends = range(start + 2, min(start + _LONGEST, len(units)) + 1)
    found = next((end for end in ends if units[end - 1].lower in mover_nouns() or _is_name(units, end - 1)), start)
    return _behind_its_name(units, found) if found > start else start


def _behind_its_name(units: Units, end: int) -> int:
    """Return the index behind the name that follows what bears it: "the tanker (Nordic Pearl)"."""
    while end < len(units) and units[end].kind in (WORD, NAME) and units[end].is_capitalised:
        end += 1
    return end


def _counts(unit: Unit) -> bool:
    """Return whether it is told how many were caught somewhere: "64 migrants", "two vans"."""
    return unit.text.isdigit() or unit.lower in words("splitting")


def _traces(units: Units, verb: int) -> bool:
    """Return whether the verb can only have found "it" somewhere, and does not have or put a thing there."""
    return units[verb].lower in words("tracing")


def _is_name(units: Units, index: int) -> bool:
    unit = units[index]
    return unit.kind == NAME and unit.mention is not None and unit.mention.role in _MOVERS and not unit.possessive


def _owns_spot(units: Units, index: int) -> bool:
    """Return whether a spot of the town is what it has there: "at Leon's port", "at Leon's Nero airport"."""
    behind = units[index : index + 2]
    return any(unit.kind == PLACE or unit.lower in words("spot_noun", "landing_place") for unit in behind)


def _place_follows(units: Units, index: int) -> bool:
    """Return whether a place follows behind a preposition, with no verb or mark between."""
    for at in range(index, min(index + _REACH, len(units))):
        unit = units[at]
        if unit.kind == PLACE:
            return at > index and (not unit.possessive or _owns_spot(units, at + 1))
        if unit.kind not in (WORD, TIME) or unit.lower in words("clause_start") or _is_doing(unit):
            return False
    return False


def _is_doing(unit: Unit) -> bool:
    """Return whether the word tells what is done, and is no spot: "crossing", "landing"."""
    return unit.lower.endswith("ing") and unit.lower not in words("spot_noun", "landing_place", "border_post")
