"""Departures whose place the text told before: "reached Zurich and left at noon", "is due to sail tonight"."""

from collections.abc import Sequence
from dataclasses import replace

from geo.reading.motion.context.bare import Bare, bare_of, holds, mover_track, told_by
from geo.reading.motion.context.identity import track_of
from geo.reading.motion.context.scene import carried_from
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.logs import opens_entry, stands_alone
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement, is_under_way
from geo.reading.motion.units import TIME, WORD, Units
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion, Timex

_HAVE = frozenset({"have", "has", "haven't", "hasn't"})
_YEAR = 4
_ONWARD = ("head", "head_direct")
_GOVERNORS = ("", "before", "after", "on", "upon")


def departure(units: Units, trigger: Trigger, own: Sequence[Statement], tracks: Tracks) -> Statement | None:
    """Return the departure from where the mover was, or None when the phrase tells of none or names its place."""
    headed = onward(own)
    if not _sets_out(units, trigger, headed) or any(s.motion is not Motion.HEAD for s in headed):
        return None
    if headed:
        return _headed(headed[0], tracks)
    bare = bare_of(units, trigger)
    if bare is None or not _is_departure(bare):
        return None
    track = mover_track(bare, tracks)
    spot = (_left(track, bare.certainty) or _gone_on_from(bare, track)) if track is not None else None
    spot = spot or carried_from(bare, tracks)
    if spot is None or not holds(spot, units[trigger.start].start, bare.time) or not _is_told(bare, spot):
        return None
    return told_by(bare, Motion.DEPART, {"source": spot.ref}, bare.certainty)


def onward(own: Sequence[Statement]) -> list[Statement]:
    """Return the statements without departures that only tell where to."""
    return [s for s in own if s.motion is not Motion.DEPART or "source" in s.places]


def without_source_unknown(trigger: Trigger, own: Sequence[Statement], tracks: Tracks) -> Sequence[Statement]:
    """Return the statements without the departure of somebody of whom nobody knows from where, though others stood.

    Only where to is told then. A programme's entry departs all the same, and so does who has already left.
    """
    if not own or opens_entry(own[0].units, trigger.start) or not any(track.at for track in tracks):
        return own
    track = track_of(tracks, own[0].units, own[0].subject)
    return own if track is not None and track.at is None else onward(own)


def _sets_out(units: Units, trigger: Trigger, headed: Sequence[Statement]) -> bool:
    """Return whether the phrase can tell of a departure: "left", "sailed", "moved on", "was gone", "Off again"."""
    if trigger.is_noun:
        return trigger.entry.frame == "departure"
    if trigger.entry.frame in words("departing_frame") or units[trigger.start].lower in words("sailing"):
        return True
    goes_on = trigger.entry.frame in _ONWARD and trigger.entry.rest == ("on",)
    if goes_on and headed:
        return trigger.end < len(units) and units[trigger.end].kind == TIME
    return not headed and (goes_on or (units[trigger.start].lower == "gone" and not trigger.entry.rest))


def _headed(statement: Statement, tracks: Tracks) -> Statement | None:
    is_noun = statement.trigger.is_noun and statement.subject is None
    track = _last_standing(tracks) if is_noun else track_of(tracks, statement.units, statement.subject)
    if statement.subject is None and not (track and _is_bound_on(statement, tracks[-1])):
        return None
    spot = _left(track, statement.certainty) if track is not None else None
    if spot is None or "source" in statement.places or statement.places.get("goal") == spot.ref:
        return None
    if (
        statement.certainty is Certainty.DENIED
        or "had" in statement.group.chain
        or is_under_way(statement)
        or _is_of_other_year(statement.time)
        or not holds(spot, statement.span.start, statement.time)
    ):
        return None
    return replace(statement, motion=Motion.DEPART, places={"source": spot.ref, **statement.places})


def _is_of_other_year(time: Timex | None) -> bool:
    """Return whether only a year is told, so that it is background and nothing of the days before it: "in 2019"."""
    return time is not None and len(time.value) == _YEAR and time.value.isdigit()


def _last_standing(tracks: Tracks) -> Track | None:
    """Return the track of whoever was told to stand somewhere last."""
    return next((track for track in reversed(tracks) if track.at is not None), None)


def _is_bound_on(statement: Statement, track: Track) -> bool:
    """Return whether a phrase without a subject goes on with the mover: in the same sentence, or as a log's entry."""
    is_entry = opens_entry(statement.units, statement.trigger.start)
    if statement.trigger.is_noun:
        return _is_told_of(statement)
    return is_entry or (track.at is not None and track.at.offset >= statement.units[0].start)


def _gone_on_from(bare: Bare, track: Track) -> Spot | None:
    """Return where the mover was going when it is "off again", and so must have got there."""
    units, trigger = bare.units, bare.trigger
    is_again = trigger.entry.frame == "resume" and units[trigger.end - 1].lower == "again"
    return track.heading if is_again and bare.certainty is Certainty.REPORTED else None


def _is_told_of(statement: Statement) -> bool:
    """Return whether a verb tells of the departure, and it is no programme's entry: "Take-off for X was at noon"."""
    last = max(ref.mention.end for ref in statement.places.values())
    behind = next((unit for unit in statement.units if unit.start >= last), None)
    return behind is not None and behind.kind == WORD and behind.lower not in words("preposition", "conjunction")


def _left(track: Track, certainty: Certainty) -> Spot | None:
    """Return the spot that is left: a planned one of a plan."""
    if certainty is Certainty.REPORTED:
        return track.at
    return (track.planned or track.at) if certainty is Certainty.EXPECTED else track.at


def _is_departure(bare: Bare) -> bool:
    group, is_gone = bare.group, bare.units[bare.trigger.start].lower == "gone"
    if _leaves_home(bare) or _stays_away(bare) or (is_gone and _has_been(bare)):
        return False
    if not is_gone and (group.is_passive or bare.is_background):
        return False
    is_entry = opens_entry(bare.units, bare.trigger.start)
    if bare.trigger.is_noun:
        return bare.is_appointed or (is_entry and stands_alone(bare.units, bare.trigger.end))
    if group.is_reduced and not is_entry and (not group.governor or group.governor not in _GOVERNORS):
        return False
    if _is_of_object(bare):
        return False
    return _leaves_spot(bare) or stands_alone(bare.units, bare.trigger.end)


def _leaves_home(bare: Bare) -> bool:
    """Return whether it is home that is left, wherever that is, and not where the mover was told to be."""
    behind = [unit.lower for unit in bare.units[bare.trigger.end : bare.trigger.end + 2]]
    return behind[:1] == ["home"] or (behind[:1] != [] and behind[0] in words("possessive") and behind[1:] == ["home"])


def _stays_away(bare: Bare) -> bool:
    """Return whether it is told how long somebody will be away, and not when they left: "would be away until May"."""
    units, end = bare.units, bare.trigger.end
    behind = units[end].lower if end < len(units) else ""
    is_state = units[bare.trigger.start].lower in words("be") | {"gone"}
    return is_state and units[end - 1].lower in ("away", "gone") and behind in ("until", "till", "for", "all", "from")


def _has_been(bare: Bare) -> bool:
    """Return whether it tells how long somebody has been away: "had been gone for a month"."""
    return "been" in bare.group.chain and bare.lasts


def _is_told(bare: Bare, spot: Spot) -> bool:
    """Return whether the departure is told of as such: by its time, "again", right behind the stay, or from a spot."""
    if bare.trigger.entry.frame in _ONWARD and not bare.times:
        return False
    is_near = bare.follows or spot.offset >= bare.units[0].start
    return is_near or bool(bare.times) or bare.trigger.entry.frame == "resume" or _is_again(bare) or _leaves_spot(bare)


def _is_again(bare: Bare) -> bool:
    """Return whether the mover sets out "again", or has not yet: what was told before is plainly taken up."""
    again = any(unit.lower == "again" for unit in bare.units[bare.trigger.end : bare.trigger.end + 2])
    return again or (bare.certainty is Certainty.DENIED and not _HAVE.isdisjoint(bare.group.chain))


def _is_of_object(bare: Bare) -> bool:
    """Return whether the clause tells of something that is left: "the airport, which he was not allowed to leave"."""
    before = bare.subject.start - 1 if bare.subject is not None else -1
    return before >= 0 and bare.units[before].lower in ("which", "whom")


def _leaves_spot(bare: Bare) -> bool:
    """Return whether it is the station, her berth or the like that is left with the town; by a vehicle, the hotel."""
    units, index = bare.units, bare.trigger.end
    index += index < len(units) and units[index].lower in ("out", "from")
    index += index < len(units) and units[index].lower == "of"
    if index + 2 > len(units) or units[index].lower not in words("definite"):
        return False
    spot = units[index + 1].lower
    is_spot = spot in words("landing_place") or (spot in words("spot_noun") and _is_vehicle(bare))
    return is_spot and stands_alone(units, index + 2)


def _is_vehicle(bare: Bare) -> bool:
    noun = mover_nouns().get(bare.units[bare.subject.head].lower) if bare.subject is not None else None
    return noun is not None and noun.kind == "vehicle"
