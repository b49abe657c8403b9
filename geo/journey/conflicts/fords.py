"""Over the bridge or through the river: two ways over one river that two reports tell."""

from collections.abc import Container, Iterable, Iterator
from itertools import islice, product

from geo.coords import sphere_km
from geo.gazetteer.place import Extent
from geo.journey.areas import BORDER_FEATURES
from geo.journey.conflicts.positions import position_of
from geo.journey.denials import may_coincide
from geo.journey.manners import means_in
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.visits import Sighting
from geo.reading.records import Certainty, Mode, Motion

NEAR_KM = 30.0
MOST_CROSSINGS = 8


def ford_conflicts(seen: Iterable[Sighting], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict when one report has the mover go over a bridge and another through or on the river near it.

    Args:
        seen: every sighting.
        known: ids of places that another conflict is about already.
    """
    crossed = [s for s in seen if s.motion is Motion.CROSS and s.principal and s.place.id not in known]
    held = [s for s in crossed if s.attestation.certainty is Certainty.REPORTED]
    bridges = islice((s for s in held if s.place.feature in BORDER_FEATURES), MOST_CROSSINGS)
    rivers = islice((s for s in held if _is_in_the_water(s)), MOST_CROSSINGS)
    pair = next(((a, b) for a, b in product(bridges, rivers) if _are_rivals(a, b)), None)
    if pair is not None:
        yield _conflict(*pair)


def _is_in_the_water(sighting: Sighting) -> bool:
    """Whether a river is what was crossed, on foot or afloat: by whatever else, it may have been over the bridge."""
    means = means_in(sighting.attestation.quote)
    return sighting.place.extent is Extent.LINE and means is not None and means.mode in (Mode.FOOT, Mode.SEA)


def _are_rivals(bridge: Sighting, river: Sighting) -> bool:
    near = sphere_km(bridge.place.at, river.place.at) <= NEAR_KM
    return near and bridge.report != river.report and may_coincide(bridge.when, river.when)


def _conflict(bridge: Sighting, river: Sighting) -> Conflict:
    means = means_in(river.attestation.quote)
    return Conflict(
        id=f"conflict-route-over-{bridge.place.id}-{river.place.id}",
        about=About.ROUTE,
        title=f"Over {bridge.place.name} or through {river.place.name}",
        exclusive=Exclusive.YES if means is not None and means.name != "on foot" else Exclusive.UNKNOWN,
        positions=(
            position_of(f"Over {bridge.place.name}", [bridge]),
            position_of(f"Through {river.place.name}, {'' if means is None else means.name}", [river]),
        ),
        why="One river is crossed by the bridge or in the water; who crosses on foot may do either.",
        settled_by="A picture of the crossing.",
    )
