"""Stays whose place the text told before: "It stayed overnight", "and refuelled", "The halt lasted an hour"."""

from geo.reading.motion.context.bare import Bare, bare_of, holds, mover_track, told_by
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.logs import opens_entry, stands_alone
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import TIME, Units, preposition_at
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_NEAR = 250
_SHIPS = ("it", "she", "ship", "vessel", "steamer")
_FORMS = ("past", "participle", "noun", "base")
_LASTING = ("of", "for", "only", "just", "about", "some", "lasted", "lasts", "took", "was")


def stay(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the stay where the mover was: "and stayed overnight", None when the phrase tells of none."""
    if trigger.entry.frame not in words("staying_frame") or trigger.entry.form not in _FORMS:
        return None
    bare = bare_of(units, trigger)
    if bare is None or not _is_stay(bare):
        return None
    track = mover_track(bare, tracks) or _boarded(bare, tracks)
    spot = _stayed_at(bare, track) if track is not None else None
    if spot is None or not holds(spot, units[trigger.start].start, None):
        return None
    return told_by(bare, Motion.STOP, {"at": spot.ref}, bare.certainty)


def _boarded(bare: Bare, tracks: Tracks) -> Track | None:
    """Return the track of the vehicle that was told of last, when those aboard are kept there."""
    is_aboard = bare.subject is not None and bare.units[bare.subject.head].lower in words("aboard")
    is_vehicle = bool(tracks) and tracks[-1].kind in ("", "vehicle")
    return tracks[-1] if is_aboard and is_vehicle else None


def _stayed_at(bare: Bare, track: Track) -> Spot | None:
    """Return where the mover is, was left "after a stay of an hour", or passed "and did not stop"."""
    sentence = bare.units[0].start
    if bare.trigger.is_noun and track.left is not None and track.left.offset >= sentence:
        return track.left
    if bare.certainty is Certainty.DENIED:
        near = [spot for spot in (track.at, track.passed) if spot is not None and sentence - spot.offset < _NEAR]
        return max(near, key=lambda spot: spot.offset, default=None)
    if bare.certainty is Certainty.EXPECTED:
        return track.planned or track.at or track.heading
    return track.at or _got_to(bare, track)


def _got_to(bare: Bare, track: Track) -> Spot | None:
    """Return where its sentence has the mover go, who got there to stay: "was driven to Leon and spent a day there"."""
    heading = track.heading
    if heading is None or heading.certainty is not Certainty.REPORTED or not heading.ref.place.is_spot:
        return None
    is_of_sentence = heading.offset >= bare.units[0].start
    is_plain = not bare.group.is_reduced and {"had", "having"}.isdisjoint(bare.group.chain)
    is_told = bare.certainty is Certainty.REPORTED and (bare.lasts or _is_for_the_night(bare))
    return heading if is_of_sentence and is_plain and is_told else None


def _is_stay(bare: Bare) -> bool:
    """Return whether the phrase is told to last, or is a halt in the middle of a sentence: ", refuelled and"."""
    trigger, group = bare.trigger, bare.group
    if trigger.is_noun:
        return _tells_length(bare)
    if bare.is_background or (group.is_reduced and not opens_entry(bare.units, trigger.start)):
        return False
    if trigger.entry.form == "base":
        is_planned = bare.certainty is Certainty.EXPECTED and bare.lasts
        is_told = is_planned or bare.certainty is Certainty.DENIED
        return is_told and (stands_alone(bare.units, trigger.end) or _tells_length(bare))
    if _is_for_the_night(bare):
        return True
    if not stands_alone(bare.units, trigger.end) and not _tells_length(bare):
        return False
    if group.is_passive:
        return bare.lasts
    if trigger.entry.frame == "call":
        return bare.time is not None and _is_it(bare)
    is_plain = trigger.entry.frame == "stay" or (trigger.entry.frame == "stop" and bare.follows)
    return bare.lasts or bare.time is not None or is_plain


def _is_it(bare: Bare) -> bool:
    """Return whether a ship may be the subject, which calls at a port and not by telephone."""
    return bare.subject is not None and bare.units[bare.subject.head].lower in _SHIPS


def _is_for_the_night(bare: Bare) -> bool:
    """Return whether the phrase means a night, wherever in the place it was: "slept in the hall"."""
    units, trigger = bare.units, bare.trigger
    lowers = [unit.lower for unit in units[trigger.start : trigger.end]]
    if lowers[0] not in words("sleeping") and not any("night" in lower for lower in lowers):
        return False
    length = preposition_at(units, trigger.end)[1] if trigger.end < len(units) else 0
    inside = [unit.lower for unit in units[trigger.end + length : trigger.end + length + 4]]
    return (length > 0 and words("settlement").isdisjoint(inside)) or stands_alone(units, trigger.end)


def _tells_length(bare: Bare) -> bool:
    """Return whether a duration follows the phrase: "a stay of an hour", "spent ninety minutes", "the halt lasted"."""
    index = bare.trigger.end
    while index < len(bare.units) and bare.units[index].lower in _LASTING:
        index += 1
    return index < len(bare.units) and bare.units[index].kind == TIME and bare.lasting_at(index)
