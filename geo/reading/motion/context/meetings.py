"""Meetings where the text has just let the mover arrive: "At noon he reached Leon. He was welcomed by the mayor"."""

from geo.reading.motion.context.bare import Bare, bare_of, mover_track, told_by
from geo.reading.motion.context.spots import opening_place
from geo.reading.motion.context.tracks import Tracks
from geo.reading.motion.phrases.noun_phrases import is_closed
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import NAME, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion, PlaceRef

_NEAR = 200
_REACH = 6


def meeting(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the meeting where the mover stands when somebody received them there, None when nothing tells of one."""
    is_host = _is_of_host(trigger)
    if not (_is_met(units, trigger) if is_host else _is_received(units, trigger)):
        return None
    bare = bare_of(units, trigger)
    if bare is None or bare.group.is_passive is is_host or bare.is_background or bare.certainty is Certainty.EXPECTED:
        return None
    if is_host and (bare.group.is_reduced or bare.certainty is not Certainty.REPORTED):
        return None
    ref = opening_place(units) or _got_to(bare, tracks)
    return told_by(bare, Motion.MEET, {"at": ref}, bare.certainty) if ref is not None else None


def _is_of_host(trigger: Trigger) -> bool:
    """Return whether it tells of whoever meets somebody: "met", "held talks", "conferred with"."""
    frame, rest = trigger.entry.frame, trigger.entry.rest
    return not trigger.is_noun and (frame == "meet" or (frame == "convene" and rest[-1:] == ("with",)))


def _is_received(units: Units, trigger: Trigger) -> bool:
    return trigger.entry.frame == "received" and _by_somebody(units, trigger.end)


def _is_met(units: Units, trigger: Trigger) -> bool:
    """Return whether a person is the object, whoever "met the minister" or "held talks with the king"."""
    start = trigger.end + (trigger.end < len(units) and units[trigger.end].lower == "with")
    for index in range(start, min(start + _REACH, len(units))):
        if _is_person(units, index):
            return True
        if is_closed(units[index]) and units[index].lower not in words("determiner", "possessive"):
            return False
    return False


def _got_to(bare: Bare, tracks: Tracks) -> PlaceRef | None:
    """Return where the mover stands who got there in the same sentence or in the one before."""
    track = mover_track(bare, tracks)
    spot = track.at if track is not None else None
    return spot.ref if spot is not None and bare.units[bare.trigger.start].start - spot.offset < _NEAR else None


def _by_somebody(units: Units, start: int) -> bool:
    """Return whether "by" and a person or a group follow, and no applause or news."""
    by = next((i for i, unit in enumerate(units[start : start + _REACH], start) if unit.lower == "by"), None)
    if by is None:
        return False
    return any(_is_person(units, index) for index in range(by + 1, min(by + _REACH, len(units))))


def _is_person(units: Units, index: int) -> bool:
    unit = units[index]
    if unit.kind == NAME or unit.lower in words("title"):
        return True
    noun = mover_nouns().get(unit.lower)
    return noun is not None and noun.kind in ("person", "group") and not is_closed(unit)
