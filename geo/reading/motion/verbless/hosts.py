"""Arrivals told of the place: "X received the liner", "the agents in X expect the convoy"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, Units
from geo.reading.motion.verbless.entries import places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion, Role

_REACH = 16
_OFFICE_REACH = 5


def hosted(units: Units) -> Iterator[Statement]:
    """Yield the arrivals of vehicles where a town receives them, or somebody there expects them."""
    for index in places_in(units[:-2]):
        verb = index + 1 + (units[index + 1].lower in words("be", "adverb"))
        certainty = _certainty(units, index, units[verb].lower)
        guest = _guest(units, verb + 1) if certainty else -1
        if certainty and guest > 0:
            time = next((u for u in units[verb + 1 : verb + _REACH] if u.kind == TIME), None)
            found = named(units, Motion.ARRIVE, {"goal": index}, index, time)
            yield replace(found, certainty=certainty)


def seen_off(units: Units) -> Iterator[Statement]:
    """Yield the departures told of the place: "X let the ship go at noon", "X saw the last of her"."""
    for index in places_in(units[:-3]):
        opens = index == 0 or units[index - 1].kind == MARK or units[index - 1].lower in words("conjunction")
        if opens and _lets_go(units, index + 1):
            time = next((u for u in units[index + 1 : index + _REACH] if u.kind == TIME), None)
            yield named(units, Motion.DEPART, {"source": index}, index, time)


def _lets_go(units: Units, verb: int) -> bool:
    """Return whether the town lets somebody go, waves him off, or sees the last of him."""
    if units[verb].lower not in words("seeing_off"):
        return False
    behind = [unit.lower for unit in units[verb + 1 : verb + _OFFICE_REACH]]
    if behind[:2] == ["the", "last"]:
        return True
    leaves = next((i for i, word in enumerate(behind) if word in words("gone_off")), 0)
    if not words("passing_by", "way_preposition").isdisjoint(behind[leaves + 1 : leaves + 2]):
        return False
    return leaves > 0 and behind[leaves - 1] in words("object_pronoun") | {"it"} | set(mover_nouns())


def _certainty(units: Units, place: int, verb: str) -> Certainty | None:
    """Return how sure the arrival is, None when the verb tells none: a town receives, people in it expect."""
    if verb in words("hosting") and place == 0:
        return Certainty.REPORTED
    if verb not in words("awaiting"):
        return None
    before = units[max(0, place - _OFFICE_REACH) : place]
    at_office = any(unit.lower in words("speaker_noun") | {"port", "harbour", "pilots", "agents"} for unit in before)
    in_it = bool(before) and before[-1].lower in ("in", "at", "of")
    return Certainty.EXPECTED if place == 0 or (at_office and in_it) else None


def _guest(units: Units, start: int) -> int:
    """Return where the vehicle stands that comes, behind a time or an aside, or -1."""
    for index in range(start, min(start + _REACH, len(units))):
        unit = units[index]
        noun = mover_nouns().get(unit.lower)
        is_vessel = unit.kind == NAME and unit.mention is not None and unit.mention.role is Role.VESSEL
        if is_vessel or (noun is not None and noun.kind == "vehicle"):
            return index if not unit.possessive and _is_definite(units, start, index) else -1
        if unit.lower in words("clause_start") or unit.kind == PLACE:
            return -1
    return -1


def _is_definite(units: Units, start: int, index: int) -> bool:
    """Return whether an article opens the noun phrase, and nothing else hangs the vehicle on another noun."""
    for before in range(index - 1, start - 1, -1):
        if units[before].lower in words("determiner", "possessive"):
            return before == start or units[before - 1].lower not in words("preposition")
        if units[before].lower in words("preposition"):
            return False
    return units[index].kind == NAME
