"""Arrivals whose place the text told before: "flew to Zurich, landing at noon", "It docked the next morning"."""

from geo.reading.motion.clock.hours import is_clock
from geo.reading.motion.context.bare import Bare, bare_of, holds, mover_track, told_by
from geo.reading.motion.context.scene import come_in_to, is_berthed
from geo.reading.motion.context.tracks import Spot, Track, Tracks
from geo.reading.motion.phrases.logs import opens_entry, stands_alone
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import TIME, Units, preposition_at
from geo.reading.motion.words.tables import frames, words
from geo.reading.records import Certainty, Mention, Motion, PlaceRef


def arrival(units: Units, trigger: Trigger, tracks: Tracks) -> Statement | None:
    """Return the arrival where the mover was going, or None when the phrase tells of none or names a place."""
    is_due = trigger.entry.frame == "due"
    if not (is_due or trigger.entry.frame in words("arriving_frame") or _may_be_berthed(units, trigger)):
        return None
    bare = bare_of(units, trigger)
    if bare is None or not _is_arrival(bare):
        return None
    track = mover_track(bare, tracks)
    heading = (_goal(bare, track) if track is not None else None) or (
        None if is_due else come_in_to(bare, track, tracks)
    )
    if heading is None or not holds(heading, units[trigger.start].start, bare.time):
        return None
    sure = heading.certainty if bare.group.is_reduced and not is_due else bare.certainty
    sure = Certainty.EXPECTED if is_due and sure is Certainty.REPORTED else sure
    return told_by(bare, Motion.ARRIVE, {"goal": heading.ref}, sure)


def berthed_at_home(units: Units, trigger: Trigger, home: Mention | None) -> Statement | None:
    """Return the arrival of a ship that berthed by an hour, in the town that the report is of, or None."""
    if home is None or home.place is None or trigger.entry.frame not in words("arriving_frame"):
        return None
    bare = bare_of(units, trigger)
    if bare is None or not is_berthed(bare) or not _is_arrival(bare) or not is_clock(bare.time):
        return None
    return told_by(bare, Motion.ARRIVE, {"goal": PlaceRef(home.place, home.span)}, bare.certainty)


def _goal(bare: Bare, track: Track) -> Spot | None:
    """Return where the mover was going, or where it has got to when the phrase gives the hour or the berth."""
    if track.heading is not None or bare.trigger.is_noun or bare.is_background:
        return None if _is_no_port(bare, track.heading) else track.heading
    at = track.at
    is_new = at is not None and not bare.units[0].start <= at.offset < bare.units[-1].end
    if not is_new or at is None:
        return None
    is_at_berth = is_berthed(bare) and at.ref.place.is_spot
    return at if is_at_berth or (is_clock(bare.time) and _is_same_hour(bare, at)) else None


def _is_same_hour(bare: Bare, reached: Spot) -> bool:
    """Return whether the hour may be that of an arrival told without one."""
    return not is_clock(reached.time) or (reached.time and reached.time.value) == (bare.time and bare.time.value)


def _may_be_berthed(units: Units, trigger: Trigger) -> bool:
    """Return whether the adjective tells of a berth, where a ship is by an hour: "was moored by ten"."""
    return trigger.entry.frame == "lie" and units[trigger.start].lower in words("mooring")


def _is_no_port(bare: Bare, heading: Spot | None) -> bool:
    """Return whether the ship has berthed and was going to a country or sea, which has no berth."""
    return heading is not None and not heading.ref.place.is_spot and is_berthed(bare)


def _is_arrival(bare: Bare) -> bool:
    """Return whether the phrase is dated, denied, or hangs on the way before it: ", arriving safely"."""
    if bare.trigger.is_noun:
        before = bare.units[bare.trigger.start - 1].lower if bare.trigger.start else ""
        return (
            before in ("on", "upon")
            or bare.is_appointed
            or (opens_entry(bare.units, bare.trigger.start) and bool(bare.times))
        )
    is_timed_berth = is_clock(bare.time) and is_berthed(bare)
    if (
        _has_object(bare.units, bare.trigger)
        or (bare.is_background and not is_timed_berth)
        or (bare.group.is_passive and not (_is_taken_in(bare.trigger) or is_timed_berth))
    ):
        return False
    hangs_on = (bare.group.is_reduced and bare.follows) or _is_told_well(bare)
    return bool(bare.times) or hangs_on or bare.certainty is Certainty.DENIED


def _is_told_well(bare: Bare) -> bool:
    """Return whether it ends with how the landing went, which is told of one that took place: "landed safely"."""
    end = bare.trigger.end
    told = [unit.lower for unit in bare.units[end : end + 2]]
    if told[:1] == ["without"]:
        return told[1:] != [] and told[1] in words("mishap")
    return told[:1] != [] and told[0] in words("landed_well")


def _is_taken_in(trigger: Trigger) -> bool:
    """Return whether the passive tells of somebody due, or brought to the end of a way: "was driven in"."""
    return trigger.entry.frame == "due" or trigger.entry.rest[-1:] in (("in",), ("ashore",))


def _has_object(units: Units, trigger: Trigger) -> bool:
    """Return whether an object follows the verb, or a place that is not known: "landed in the emergency room"."""
    if trigger.end >= len(units):
        return False
    if units[trigger.end].lower in ("home", "back"):
        return True
    preposition, length = preposition_at(units, trigger.end)
    behind = units[trigger.end + length : trigger.end + length + 2]
    if preposition in frames()[trigger.entry.frame] and not (behind and behind[0].kind == TIME):
        return not any(unit.lower in words("landing_place") for unit in behind)
    return not (stands_alone(units, trigger.end) or units[trigger.end].lower in words("landed_well"))
