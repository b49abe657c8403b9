"""Where the narrative stands: the place that whoever was told of last has got to, which others reach or leave too."""

from geo.reading.motion.clock.hours import is_clock
from geo.reading.motion.context.bare import Bare, holds
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.subjects import may_move
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Role

_TRAVELLERS = ("person", "group")


def come_in_to(bare: Bare, own: Track | None, tracks: Tracks) -> Spot | None:
    """Return the place that somebody not told of yet comes in to at a time: "His own train rolled in at two"."""
    is_there = own is not None and own is tracks[-1] and not (own.kind in _TRAVELLERS and _is_vehicle(bare))
    if is_there or not _comes_in(bare) or not bare.times or bare.group.is_reduced or not _is_told_to_move(bare):
        return None
    return _stage(bare, tracks)


def carried_from(bare: Bare, tracks: Tracks) -> Spot | None:
    """Return the place that a vehicle leaves which has come for whoever stands there: "At ten the yacht put to sea"."""
    frame = bare.trigger.entry.frame
    is_setting_off = frame in words("setting_off_frame") or (frame in words("departing_frame") and is_clock(bare.time))
    if not is_setting_off or not bare.times or bare.certainty is not Certainty.REPORTED or not _is_vehicle(bare):
        return None
    return _stage(bare, tracks)


def berth_beside(bare: Bare, tracks: Tracks) -> Spot | None:
    """Return the port where whoever was told of last stands, when another that may move is at its berth by now."""
    return _stage(bare, tracks) if _is_told_to_move(bare) else None


def _stage(bare: Bare, tracks: Tracks) -> Spot | None:
    """Return where whoever was told of last stands, when it is no country or region."""
    at = stage_of(tracks)
    return at if at is not None and holds(at, bare.units[bare.trigger.start].start, bare.time) else None


def stage_of(tracks: Tracks) -> Spot | None:
    """Return where whoever was told of last stands, however long ago, when it is no country or region."""
    at = tracks[-1].at if tracks and not tracks[-1].is_other else None
    return at if at is not None and at.ref.place.is_spot and at.certainty is Certainty.REPORTED else None


def _comes_in(bare: Bare) -> bool:
    """Return whether it is told as those see it who stand there: "rolled in", "came alongside", "tied up"."""
    return bare.units[bare.trigger.end - 1].lower in words("coming_particle") or is_berthed(bare)


def is_berthed(bare: Bare) -> bool:
    """Return whether it tells that a ship has got to a berth, which is at a port: "tied up", "was made fast"."""
    lowers = [unit.lower for unit in bare.units[bare.trigger.start : bare.trigger.end]]
    return lowers[0] in words("mooring") or "_".join(lowers[1:]) in words("berthed_state")


def _is_told_to_move(bare: Bare) -> bool:
    return bare.subject is not None and may_move(bare.units, bare.subject.head)


def _is_vehicle(bare: Bare) -> bool:
    if bare.subject is None:
        return False
    head = bare.units[bare.subject.head]
    if head.mention is not None and head.mention.role is Role.VESSEL:
        return True
    noun = mover_nouns().get(head.lower)
    articled = bare.units[bare.subject.start].lower in words("definite") and head.is_capitalised
    return (noun is not None and noun.kind == "vehicle") or articled
