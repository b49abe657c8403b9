"""By which mode a leg was made: a train journey may begin with a flight, and each is held to its own speeds."""

from collections.abc import Iterable
from dataclasses import replace

from geo.journey.itinerary import Halt, Terrain
from geo.journey.manners import carriage_in, has_manner
from geo.journey.speeds import speed_limit
from geo.journey.visits import COMING, Sighting
from geo.reading.records import Mode, Motion


def terrain_between(a: Halt, b: Halt, terrain: Terrain) -> Terrain:
    """Return what the leg between two halts is laid over: the mover's terrain, by the leg's own mode where it is told.

    A speed that is stated for the mover says nothing of a leg by another mode.
    """
    if _is_all_of(terrain.mode, a) and _is_all_of(terrain.mode, b):
        return terrain
    mode = leg_mode(a, b)
    if mode is None or mode is terrain.mode:
        return terrain
    return replace(terrain, mode=mode, limit=speed_limit((), mode))


def _is_all_of(mode: Mode | None, halt: Halt) -> bool:
    """Whether all that is told of a halt is of one mode, and no words tell of any other means."""
    told = (sighting.attestation for sighting in halt.visit.sightings)
    return all(a.mode is mode and not has_manner(a.quote) for a in told)


def leg_mode(a: Halt, b: Halt) -> Mode | None:
    """Return the mode that the statements of a leg tell: those of both its ends, else of leaving and coming.

    Words for the means at one end tell that of the leg, unless the other end tells of another one.
    """
    clauses = {(s.report, s.attestation.span) for s in a.visit.sightings}
    joint = _modes(s for s in b.visit.sightings if (s.report, s.attestation.span) in clauses)
    if joint:
        return joint.pop() if len(joint) == 1 else None
    leaving = [s for s in a.visit.sightings if s.motion is Motion.DEPART]
    coming = [s for s in b.visit.sightings if s.motion in COMING | {Motion.HEAD}]
    told = _told(leaving), _told(coming)
    if len(told[0] | told[1]) == 1 and _share_report(leaving, coming):
        return (told[0] | told[1]).pop()
    left, came = _modes(leaving), _modes(coming)
    return left.pop() if len(left) == 1 and left == came else None


def _share_report(leaving: Iterable[Sighting], coming: Iterable[Sighting]) -> bool:
    """Whether one report tells both ends: its words for the means at the one hold at the other."""
    return bool({s.report for s in leaving} & {s.report for s in coming})


def _told(ends: Iterable[Sighting]) -> set[Mode]:
    """The modes that words tell, whatever is known of the mover."""
    found = (carriage_in(sighting.attestation.quote) for sighting in ends)
    return {mode for mode in found if mode is not None}


def _modes(told: Iterable[Sighting]) -> set[Mode]:
    found = (_mode(sighting) for sighting in told)
    return {mode for mode in found if mode is not None}


def _mode(sighting: Sighting) -> Mode | None:
    return carriage_in(sighting.attestation.quote) or sighting.attestation.mode
