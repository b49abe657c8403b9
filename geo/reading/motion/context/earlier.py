"""Arrivals and stays told once the mover has left: "She sailed at noon. She had dropped anchor the evening before"."""

from geo.reading.motion.context.bare import Bare, bare_of, mover_track, told_by
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.logs import stands_alone
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units, preposition_at
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_NEAR = 250
_LONGEST = 5


def told_after(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the arrival or the stay where the mover is or has just left, None when the phrase tells of none."""
    is_arrival = trigger.entry.frame in words("arriving_frame")
    is_stay = trigger.entry.frame in words("staying_frame") - {"call"}
    if trigger.is_noun or not (is_arrival or is_stay):
        return None
    bare = bare_of(units, trigger)
    if bare is None or not _is_told(bare):
        return None
    track = mover_track(bare, tracks)
    spot = _last_stand(track) if track is not None else None
    if spot is None or units[0].start - spot.offset > _NEAR:
        return None
    if is_arrival:
        return told_by(bare, Motion.ARRIVE, {"goal": spot.ref}, bare.certainty)
    return told_by(bare, Motion.STOP, {"at": spot.ref}, bare.certainty)


def _is_told(bare: Bare) -> bool:
    """Return whether it was over by then and has its time, of somebody who did it: "had landed at noon"."""
    is_own = bare.subject is not None and not bare.group.is_passive and bare.certainty is Certainty.REPORTED
    return is_own and bare.is_background and bool(bare.times) and _ends(bare.units, bare.trigger.end)


def _last_stand(track: Track) -> Spot | None:
    stands = [spot for spot in (track.at, track.left) if spot is not None]
    return max(stands, key=lambda spot: spot.offset, default=None)


def _ends(units: Units, index: int) -> bool:
    """Return whether nothing but a spot of the place and a time follows: "off the mole at noon"."""
    length = preposition_at(units, index)[1] if index < len(units) else 0
    inside = [unit.lower for unit in units[index + length : index + length + _LONGEST]]
    is_spot = length > 0 and inside[:1] != [] and inside[0] in words("definite")
    return stands_alone(units, index) or (is_spot and not words("landing_place", "town_spot").isdisjoint(inside))
