"""Departures that others make a mover take from where it is: "The prefect ordered her out on Monday"."""

from collections.abc import Iterator

from geo.reading.motion.context.bare import bare_of, holds, told_by
from geo.reading.motion.context.holds import object_at
from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.tracks import Tracks
from geo.reading.motion.phrases.logs import stands_alone
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.words.tables import Entry, words
from geo.reading.records import Certainty, Motion

_ENTRY = Entry(("out",), "verb", "embark", "past", None)


def expelled(units: Units, tracks: Tracks) -> Iterator[Statement]:
    """Yield the departures of movers that somebody sends out of the place where each of them is, with their times."""
    for index, unit in enumerate(units):
        sent = object_at(units, index + 1) if unit.lower in words("sending_away") else None
        if sent is None or sent.end >= len(units) or units[sent.end].lower not in words("away"):
            continue
        bare = bare_of(units, Trigger(index, sent.end + 1, _ENTRY))
        track = track_of(tracks, units, sent)
        spot = track.at if track is not None else None
        if bare is None or spot is None or not bare.times or not stands_alone(units, sent.end + 1):
            continue
        is_told = bare.certainty is Certainty.REPORTED and not bare.is_background
        if is_told and holds(spot, unit.start, bare.time):
            yield told_by(bare._replace(subject=sent), Motion.DEPART, {"source": spot.ref}, bare.certainty)
