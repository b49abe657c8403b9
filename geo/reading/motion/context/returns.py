"""Returns whose goal is where the text let the mover set out: "flew to Rome and returned the next day"."""

from geo.reading.motion.context.bare import bare_of, holds, mover_track, told_by
from geo.reading.motion.context.tracks import Tracks
from geo.reading.motion.phrases.logs import stands_alone
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion


def way_back(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the return to where the mover set out, None when the phrase tells of none or names a place."""
    if trigger.is_noun or trigger.entry.frame not in words("returning_frame") or trigger.entry.form == "ing":
        return None
    bare = bare_of(units, trigger)
    if bare is None or bare.is_background or bare.group.is_passive or not stands_alone(units, trigger.end):
        return None
    track = mover_track(bare, tracks)
    left = track.left if track is not None else None
    if left is None or not (bare.times or bare.follows) or not holds(left, units[trigger.start].start, bare.time):
        return None
    return told_by(bare, Motion.RETURN, {"goal": left.ref}, bare.certainty)
