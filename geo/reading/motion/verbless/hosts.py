"""Movements told of the place: "X received the liner", "X's mayor saw him off", "X had them for two nights"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, Unit, Units
from geo.reading.motion.verbless.actors import is_told_by_people, may_act, verb_of
from geo.reading.motion.verbless.entries import is_dated
from geo.reading.motion.verbless.ordeals import is_barrier
from geo.reading.motion.verbless.services import named
from geo.reading.motion.verbless.turns import Match, Turn, match, turns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_REACH = 16
_ARGUMENTS = {Motion.DEPART: "source", Motion.ARRIVE: "goal", Motion.PASS: "midpoint", Motion.CROSS: "midpoint"}


def hosted(units: Units) -> Iterator[Statement]:
    """Yield what places do to those who come, stay, go by or leave."""
    if turns().keys().isdisjoint(unit.lower for unit in units):
        return
    for place in [index for index in range(len(units) - 2) if may_act(units, index)]:
        verb = verb_of(units, place)
        found = _turn(units, verb) if verb > place else None
        certainty = _certainty(units, place, verb, found[0]) if found else None
        if found and certainty and not _is_told_elsewhere(units, place, found[0].motion):
            yield _told(units, place, verb, *found, certainty)


def _is_told_elsewhere(units: Units, place: int, motion: Motion) -> bool:
    """Return whether it is a sighting by people there, or the crossing of a river, which are read as such."""
    return (motion is Motion.BE_AT and is_told_by_people(units, place)) or (
        motion is Motion.STOP and is_barrier(units, place)
    )


def _turn(units: Units, verb: int) -> tuple[Turn, Match] | None:
    """Return the first of the verb's turns that the words behind it make, with where they do."""
    found = ((turn, match(units, verb + 1, turn)) for turn in turns().get(units[verb].lower, ()))
    return next(((turn, matched) for turn, matched in found if matched), None)


def _certainty(units: Units, place: int, verb: int, turn: Turn) -> Certainty | None:
    """Return how sure it is by the words before the verb, None when it only might be."""
    before = [unit.lower for unit in units[place + 1 : verb]]
    if not words("negation").isdisjoint(before):
        return Certainty.DENIED
    if turn.awaited or before[-1:] == ["to"] or not words("future").isdisjoint(before):
        return Certainty.EXPECTED
    return Certainty.REPORTED if words("modal").isdisjoint(before) else None


def _told(units: Units, place: int, verb: int, turn: Turn, found: Match, certainty: Certainty) -> Statement:
    comes = turn.motion is Motion.BE_AT and certainty is not Certainty.REPORTED
    motion = Motion.ARRIVE if comes else turn.motion
    told = named(units, motion, {_ARGUMENTS.get(motion, "at"): place}, place, _time(units, place, found.end))
    trigger = told.trigger._replace(start=verb, end=verb + 1)
    return replace(told, trigger=trigger, certainty=certainty, subject=found.guest)


def _time(units: Units, place: int, end: int) -> Unit | None:
    """Return the time within or behind the words, or else the one that opens the clause."""
    stop = next((i for i in range(end, len(units)) if units[i].kind == MARK and units[i].text != ","), len(units))
    behind = (unit for unit in units[place : min(stop, end + _REACH)] if is_dated(unit))
    return next(behind, None) or next((unit for unit in reversed(units[:place]) if is_dated(unit)), None)
