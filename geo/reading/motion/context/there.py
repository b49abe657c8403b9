"""Being there or down at last, which is an arrival: "They made for Leon, and at noon they were on the ground"."""

from dataclasses import replace

from geo.reading.motion.context.bare import Bare, bare_of, holds, mover_track, told_by
from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.scene import berth_beside
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.groups import Tense
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, TIME, Units
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion
from geo.reports import Span

_LONGEST = 4


def at_there(statement: Statement, tracks: Tracks) -> Statement:
    """Return the statement, or the arrival that it is when the mover is "there" where it was going."""
    place = statement.places.get("at")
    if place is None or statement.certainty is not Certainty.REPORTED or not _says_there(statement):
        return statement
    track = track_of(tracks, statement.units, statement.subject)
    heading = track.heading if track is not None and track.at is None else None
    return _reached(statement, heading) if heading is not None else statement


def _says_there(statement: Statement) -> bool:
    adverbs = (u for u in statement.units if u.kind == PLACE and u.lower in words("place_adverb") and u.lower != "here")
    return any(unit.mention is not None and unit.mention.span == statement.places["at"].mention for unit in adverbs)


def _reached(statement: Statement, heading: Spot) -> Statement:
    """Return the arrival where the mover was going, when it is there by or at a time."""
    is_there = statement.motion is Motion.BE_AT and statement.trigger.entry.frame == "be" and statement.time is not None
    if not is_there or heading.ref.place != statement.places["at"].place:
        return statement
    return replace(statement, motion=Motion.ARRIVE, places={"goal": heading.ref})


def down_at_last(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the arrival where the mover was going: "was down at noon"; or its halt where it is: "was in for a day"."""
    end = _state_end(units, trigger)
    bare = bare_of(units, trigger) if end else None
    if bare is None or bare.subject is None or not (bare.times or _is_by_now(bare, end)) or not _closes(units, end):
        return None
    track = mover_track(bare, tracks)
    spot = _berth(bare, track, tracks) if _is_by_now(bare, end) else _reached_or_kept(bare, track)
    if spot is None or not holds(spot, units[trigger.start].start, bare.time):
        return None
    keeps = track is not None and track.at is not None and not _is_by_now(bare, end)
    motion, argument = (Motion.STOP, "at") if keeps else (Motion.ARRIVE, "goal")
    told = told_by(bare, motion, {argument: spot.ref}, bare.certainty)
    return replace(told, span=Span(told.span.start, max(told.span.end, units[end - 1].end)))


def _reached_or_kept(bare: Bare, track: Track | None) -> Spot | None:
    """Return where the mover was going, or for how long it was in where it is."""
    if track is None:
        return None
    return track.heading if track.at is None else track.at if bare.lasts else None


def _berth(bare: Bare, track: Track | None, tracks: Tracks) -> Spot | None:
    """Return the port of the berth: where the mover was going or is, or where another has got to before it."""
    if track is None:
        return berth_beside(bare, tracks)
    spot = track.at or track.heading
    return spot if spot is not None and spot.ref.place.is_spot else None


def _is_by_now(bare: Bare, end: int) -> bool:
    """Return whether a ship has got to its berth as the report is written: "is alongside", "is now in port"."""
    told = bare.units[bare.trigger.end : end]
    is_berth = not words("mooring", "berthed_state").isdisjoint(unit.lower for unit in told)
    return is_berth and bare.group.tense is Tense.PRESENT and bare.certainty is Certainty.REPORTED


def _state_end(units: Units, trigger: Trigger) -> int:
    """Return where the words end that tell that the way is over: "on the ground", "safely down", or 0."""
    if trigger.entry.kind != "be":
        return 0
    start = trigger.end
    while start < len(units) and units[start].lower in words("landed_adverb"):
        start += 1
    told = "_".join(unit.lower for unit in units[start : start + _LONGEST])
    found = (state for state in words("landed_state") if told == state or told.startswith(state + "_"))
    return max((start + state.count("_") + 1 for state in found), default=0)


def _closes(units: Units, index: int) -> bool:
    """Return whether nothing but a mark or a time follows: "in by noon", and not "in by the skin of his teeth"."""
    while index < len(units) and units[index].lower in words("landed_adverb"):
        index += 1
    index += index < len(units) and units[index].lower in words("preposition")
    return index >= len(units) or units[index].kind in (TIME, MARK)
