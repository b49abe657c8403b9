"""What each statement makes of its mover's track: where it stands then, and where it is going."""

from geo.reading.motion.context.identity import named, track_of
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.statement import Statement
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion, PlaceRef

_STANDING = (Motion.ARRIVE, Motion.STOP, Motion.BE_AT, Motion.MEET)
_MOST = 8
_LEAD = 5
_TURNING, _DIVERTED = "turn_back", "divert"


def after(tracks: Tracks, statement: Statement) -> Tracks:
    """Return the tracks behind a statement, that of its mover last."""
    subject = statement.subject
    known = _steered(tracks, statement) or track_of(tracks, statement.units, subject)
    if known is not None and _is_background(known, statement):
        return tracks
    if known is None and statement.certainty is Certainty.SPECULATED:
        return tracks
    before = known or _new_track(statement)
    rest = tuple(track for track in tracks if track is not before)
    mover = before if before.name else named(before, statement)
    return (*rest[-_MOST:], _moved(mover, statement)._replace(told_at=statement.span.start))


def _steered(tracks: Tracks, statement: Statement) -> Track | None:
    """Return the track of the craft that its crew turns: "the captain turned back to Leon"; None of other ways."""
    subject, frame = statement.subject, statement.trigger.entry.frame
    if subject is None or frame not in (_TURNING, _DIVERTED) or statement.group.is_passive:
        return None
    is_crew = statement.units[subject.head].lower in words("steering")
    return next((track for track in reversed(tracks) if is_crew and track.kind in ("", "vehicle")), None)


def _is_background(track: Track, statement: Statement) -> bool:
    """Return whether it was over when the mover got where it is: "after a flight from X", "It had left X at noon"."""
    before = track.at or track.heading
    if before is None or statement.motion not in (Motion.DEPART, Motion.PASS, Motion.CROSS):
        return False
    units, trigger = statement.units, statement.trigger
    if statement.motion is Motion.DEPART and trigger.entry.frame in words("coming_frame"):
        return True
    if trigger.is_noun:
        lead = (unit.lower for unit in units[max(0, trigger.start - _LEAD) : trigger.start])
        return not {"after", "following"}.isdisjoint(lead)
    return "had" in statement.group.chain and before.offset < units[0].start


def _new_track(statement: Statement) -> Track:
    return named(Track("", ""), statement)


def _moved(track: Track, statement: Statement) -> Track:
    if statement.certainty is Certainty.SPECULATED:
        return track
    if statement.certainty is Certainty.DENIED:
        source = statement.places.get("source") if statement.motion is Motion.DEPART else None
        return track if source is None else track._replace(at=_spot(statement, source))
    if statement.certainty is Certainty.EXPECTED:
        return _planned(track, statement)
    return _told(track, statement)


def _spot(statement: Statement, ref: PlaceRef) -> Spot:
    return Spot(ref, statement.certainty, statement.span.start, statement.time)


def _stand_of(statement: Statement) -> Spot | None:
    """Return where the mover stands behind the statement, None when it leaves that open."""
    ref = statement.places.get("at") or statement.places.get("goal")
    is_return = statement.motion is Motion.RETURN and statement.trigger.entry.frame != _TURNING
    is_standing = statement.motion in _STANDING or is_return or _is_diverted(statement)
    is_spot = ref is not None and (ref.place.is_spot or statement.motion is not Motion.ARRIVE)
    return _spot(statement, ref) if ref is not None and is_spot and is_standing else None


def _heading_of(statement: Statement) -> Spot | None:
    goal = statement.places.get("goal")
    is_on_way = statement.motion in (Motion.HEAD, Motion.DEPART) or statement.trigger.entry.frame == _TURNING
    return _spot(statement, goal) if goal is not None and is_on_way else None


def _is_diverted(statement: Statement) -> bool:
    """Return whether it was turned from its way to a place, where it is until the text says that it is not."""
    is_told = statement.motion is Motion.HEAD and statement.certainty is Certainty.REPORTED
    return is_told and statement.trigger.entry.frame == _DIVERTED


def _planned(track: Track, statement: Statement) -> Track:
    stand, heading = _stand_of(statement), _heading_of(statement)
    if stand is not None:
        return track._replace(planned=stand)
    return track._replace(planned=None, heading=heading or track.heading)


def _told(track: Track, statement: Statement) -> Track:
    stand, heading = _stand_of(statement), _heading_of(statement)
    if stand is not None and heading is not None:
        return track._replace(at=stand, planned=None, heading=heading)
    if stand is not None:
        onward = track.heading if statement.motion is not Motion.ARRIVE else None
        got_there = onward is not None and onward.ref.place == stand.ref.place
        return track._replace(at=stand, planned=None, heading=None if got_there else onward)
    if heading is not None and statement.trigger.entry.frame in words("aiming_frame"):
        return track._replace(heading=heading)
    going = heading or (None if _ends_way(statement) else track.heading)
    return _on_the_way(track, statement)._replace(at=None, planned=None, heading=going)


def _on_the_way(track: Track, statement: Statement) -> Track:
    """Return the track with what the statement lets the mover leave or pass."""
    source, by = statement.places.get("source"), statement.places.get("midpoint")
    if statement.motion in (Motion.DEPART, Motion.HEAD) and source is not None:
        return track._replace(left=_spot(statement, source))
    return track._replace(passed=_spot(statement, by)) if statement.motion is Motion.PASS and by is not None else track


def _ends_way(statement: Statement) -> bool:
    return statement.motion in (Motion.DEPART, Motion.RETURN, Motion.ARRIVE)
