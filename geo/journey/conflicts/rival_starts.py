"""One ride that two reports let begin at two places."""

from collections.abc import Sequence
from typing import NamedTuple

from geo.journey.conflicts.positions import position_of
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import Sighting


class Ride(NamedTuple):
    """A kind of ride, in the words of its disagreement: how it begins, what it is called, who keeps a record of it."""

    kind: str
    begins: str
    noun: str
    keeper: str


def rival_starts(ride: Ride, starts: Sequence[tuple[str, Sighting]], told: Sequence[Sighting]) -> Conflict:
    """Return the conflict about which of two places a ride began at; each start is the name shown and a sighting."""
    (first, a), (second, b) = starts
    return Conflict(
        id=f"conflict-place-{ride.kind}-{a.place.id}-{b.place.id}",
        about=About.PLACE,
        title=f"{ride.begins} from {first} or from {second}",
        exclusive=Exclusive.YES,
        positions=tuple(
            position_of(f"From {name}", [t for t in told if t.place.id == s.place.id]) for name, s in starts
        ),
        why=f"One {ride.noun} begins at one place; no report names both.",
        settled_by=f"The passenger list or the {ride.keeper}'s record.",
    )
