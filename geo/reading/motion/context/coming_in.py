"""Arrivals that tell only where from: "who had flown in from Lima, slept in Quito" ends where the sentence goes on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from geo.reading.motion.context.bare import holds
from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.scene import stage_of
from geo.reading.motion.context.tracks import Spot, Tracks
from geo.reading.motion.statement import Statement
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion, PlaceRef


def with_goals(statements: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the statements; an arrival that tells only where from gets the next place of the sentence for its goal.

    What came from somewhere to no place that the sentence tells has only left it; who stepped off the express from
    somewhere did so where the sentence has him before, and is in no other place told of.
    """
    for index, statement in enumerate(statements):
        source = statement.places.get("source")
        if statement.motion is not Motion.ARRIVE or "goal" in statement.places or source is None:
            yield statement
            continue
        is_off = "off" in statement.trigger.entry.rest
        goal = next(_stays(reversed(statements[:index]) if is_off else statements[index + 1 :]), None)
        if goal is None and not is_off:
            yield replace(statement, motion=Motion.DEPART)
        elif goal is not None:
            yield replace(statement, places={"source": source, "goal": goal})


def come_in_from(statement: Statement, tracks: Tracks) -> Statement:
    """Return the statement, or the arrival where the narrative stands of who "came in from Lima", no matter when."""
    if statement.motion is not Motion.DEPART or statement.places.keys() != {"source"} or not _comes_in(statement):
        return statement
    spot = _scene_of(statement, tracks)
    if spot is None or spot.ref.place == statement.places["source"].place:
        return statement
    return replace(statement, motion=Motion.ARRIVE, places={**statement.places, "goal": spot.ref})


def _comes_in(statement: Statement) -> bool:
    """Return whether it is told as those see it who stand there: "flew in", "arrived", and not "came down"."""
    entry = statement.trigger.entry
    is_plain = not entry.rest or entry.rest[-1] in words("coming_particle") or entry.rest[-1] == "into"
    return entry.frame in words("arriving_frame") and is_plain and not statement.trigger.is_noun


def _scene_of(statement: Statement, tracks: Tracks) -> Spot | None:
    """Return where the mover was going or has got to, else where whoever was told of last stands."""
    own = track_of(tracks, statement.units, statement.subject)
    near = [own.heading, own.at] if own is not None else []
    spots = [*near, stage_of(tracks)]
    start = statement.span.start
    return next((s for s in spots if s is not None and s.ref.place.is_spot and holds(s, start, None)), None)


def _stays(statements: Iterable[Statement]) -> Iterator[PlaceRef]:
    for statement in statements:
        if (ref := statement.places.get("at")) is not None:
            yield ref
