"""Turning back with no place told, which is to where the mover set out: "left Leon, but turned back an hour later"."""

from geo.reading.motion.context.bare import Bare, bare_of, holds, mover_track, told_by
from geo.reading.motion.context.tracks import Track, Tracks
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import TIME, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_TURNING = "turn_back"


def turned_back(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the return to where the mover set out, None unless the phrase tells only when."""
    if trigger.is_noun or trigger.entry.frame != _TURNING:
        return None
    is_timed = trigger.end < len(units) and units[trigger.end].kind == TIME
    bare = bare_of(units, trigger) if is_timed else None
    if bare is None or bare.group.is_passive or bare.certainty is not Certainty.REPORTED:
        return None
    track = mover_track(bare, tracks) or _steered(bare, tracks)
    left = track.left if track is not None and track.at is None else None
    if left is None or not left.ref.place.is_spot or not holds(left, units[trigger.start].start, bare.time):
        return None
    return told_by(bare, Motion.RETURN, {"goal": left.ref}, bare.certainty)


def _steered(bare: Bare, tracks: Tracks) -> Track | None:
    """Return the track of the craft told of last when its crew turns: "the pilot turned back"."""
    is_crew = bare.subject is not None and bare.units[bare.subject.head].lower in words("steering")
    return tracks[-1] if is_crew and tracks and tracks[-1].kind in ("", "vehicle") else None
