"""Whom somebody or something at a place has seen there: "Cameras at X filmed him", "A clerk in X logged the lorry"."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import NAME, PLACE, WORD, Unit, Units
from geo.reading.motion.verbless.entries import is_dated, is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import lexicon, words
from geo.reading.records import Motion, Role

_REACH = 8
_LONGEST = 4
_LINKS = ("at", "in", "on", "near", "off", "outside", "above", "over")
_MOVERS = (Role.PERSON, Role.VESSEL)


def watched(units: Units) -> Iterator[Statement]:
    """Yield where a mover was seen at a time by who watches there; whoever is seen going past only passes."""
    watching = words("watching")
    for verb in [i for i, unit in enumerate(units) if i > 2 and unit.lower in watching]:
        place = _post(units, verb)
        end = _behind_mover(units, verb + 1) if place >= 0 else 0
        behind = units[end : end + _REACH] if end else ()
        time = next((unit for unit in behind if is_dated(unit)), None)
        if time is None or any(unit.kind == PLACE for unit in behind[: behind.index(time)]) or _does(behind[0]):
            continue
        passes = units[verb].lower in words("clocking") or _goes_past(behind)
        motion, argument = (Motion.PASS, "midpoint") if passes else (Motion.BE_AT, "at")
        yield named(units, motion, {argument: place}, place, time)


def _post(units: Units, verb: int) -> int:
    """Return where the place of the watcher stands, right before the verb and behind its noun, or -1."""
    place = verb - 1
    if not is_place(units[place]):
        return -1
    link = _link(units, place)
    if link > 1 and units[link].lower == "in" and units[link - 1].kind == PLACE:
        place = link - 1
        link = _link(units, place)
    watcher = units[link - 1] if link > 0 and units[link].lower in _LINKS else None
    return place if watcher is not None and _watches(watcher) else -1


def _link(units: Units, place: int) -> int:
    return place - 1 - (units[place - 1].lower == "the")


def _watches(unit: Unit) -> bool:
    noun = mover_nouns().get(unit.lower)
    return unit.kind == WORD and (
        unit.lower in words("watcher", "camera") or (noun is not None and noun.kind != "vehicle")
    )


def _behind_mover(units: Units, start: int) -> int:
    """Return the index behind the mover that is the object there, 0 when none is."""
    if start >= len(units):
        return 0
    if units[start].lower in ("him", "her", "them", "it", "us", "me"):
        return start + 1
    if _is_name(units[start]):
        return start + 1
    if units[start].lower not in words("definite"):
        return 0
    ends = range(start + 1, min(start + _LONGEST, len(units)))
    return next((i + 1 for i in ends if units[i].lower in mover_nouns() or _is_name(units[i])), 0)


def _is_name(unit: Unit) -> bool:
    return unit.kind == NAME and unit.mention is not None and unit.mention.role in _MOVERS and not unit.possessive


def _does(unit: Unit) -> bool:
    """Return whether a bare verb of moving follows whoever is seen, which tells more: "saw it leave"."""
    bare = any(entry.form == "base" for entry in lexicon().get(unit.lower, ()))
    return unit.kind == WORD and bare and unit.lower not in ("pass", "past", "by")


def _goes_past(behind: Units) -> bool:
    return any(
        unit.lower in words("passing_by") or unit.lower in ("pass", "passing", "overhead") for unit in behind[:3]
    )
