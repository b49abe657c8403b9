"""Goals that were given up on the way: "she made for Ravenna on Friday, but turned back off the cape"."""

from collections.abc import Iterable

from geo.journey.visits import Sighting
from geo.reading.records import Attestation, Motion


def given_up(seen: Iterable[Sighting]) -> frozenset[str]:
    """Return the ids of the statements that name a goal which the same report then has the mover turn back from.

    Args:
        seen: what is told as fact, in the order of loading and text.
    """
    goals: dict[str, list[Sighting]] = {}
    found: list[str] = []
    for sighting in seen:
        made_for = goals.get(sighting.report, [])
        if sighting.motion is Motion.HEAD:
            going_on = made_for if made_for and made_for[-1].place.id == sighting.place.id else []
            goals[sighting.report] = [*going_on, sighting]
        elif made_for and _turns_back(sighting.attestation):
            if sighting.place.id != made_for[-1].place.id:
                found += [heading.attestation.id for heading in made_for]
            del goals[sighting.report]
    return frozenset(found)


def _turns_back(attestation: Attestation) -> bool:
    """Return whether it tells where the mover turned, and not where it went back to."""
    return attestation.motion is Motion.RETURN and attestation.goal is None and attestation.source is not None
