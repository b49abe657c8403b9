"""Goals told as the first of several: "they were first taken to Kandi" has them there before they went elsewhere."""

import re

from geo.journey.visits import Visit
from geo.reading.records import Motion

_FIRST = re.compile(
    r"""\bfirst,?\ (?:went|flew|drove|rode|walked|marched|sailed|steamed|ran|headed|travell?ed|moved|made\ for|crossed
    |taken|driven|flown|brought|carried|sent|ferried|bussed|bused|shipped|transferred|escorted|led|transported)\b
    |^First,?\ """,
    re.VERBOSE,
)


def is_first_of_several(goal: Visit) -> bool:
    """Return whether a report that tells as fact where the mover was headed tells it as where it went first."""
    headings = (s.attestation for s in goal.sightings if s.motion is Motion.HEAD)
    return any(_FIRST.search(attestation.quote) for attestation in headings)
