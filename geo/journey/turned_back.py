"""Goals that were given up on the way: "she made for Ravenna on Friday, but turned back off the cape"."""

from collections.abc import Iterable

from geo.journey.visits import Sighting
from geo.reading.records import Attestation, Motion


def given_up(seen: Iterable[Sighting]) -> frozenset[str]:
    """Return the ids of the statements that name a goal which the same report then has the mover turn back from.

    Args:
        seen: what is told as fact, in the order of loading and text.
    """
    goal: dict[str, Sighting] = {}
    found = []
    for sighting in seen:
        made_for = goal.get(sighting.report)
        if sighting.motion is Motion.HEAD:
            goal[sighting.report] = sighting
        elif made_for is not None and _turns_back(sighting.attestation):
            if sighting.place.id != made_for.place.id:
                found.append(made_for.attestation.id)
            del goal[sighting.report]
    return frozenset(found)


def _turns_back(attestation: Attestation) -> bool:
    """Return whether it tells where the mover turned, and not where it went back to."""
    return attestation.motion is Motion.RETURN and attestation.goal is None and attestation.source is not None
