"""Being there at last, which is an arrival: "They made for Leon, and at noon they were there"."""

from dataclasses import replace

from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.tracks import Spot, Tracks
from geo.reading.motion.statements import Statement
from geo.reading.motion.units import PLACE
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion


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
