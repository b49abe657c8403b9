"""Rival ports of loading: where one report has the cargo taken on, and where others have it set out from."""

from collections.abc import Container, Iterable, Iterator, Sequence

from geo.coords import sphere_km
from geo.journey.areas import has_position
from geo.journey.conflicts.positions import position_of
from geo.journey.itinerary import Halt
from geo.journey.manners import is_of_loading
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.rivals import SAME_PLACE_KM
from geo.journey.visits import Sighting, is_told_as_fact
from geo.reading.records import Motion


def loading_conflicts(seen: Iterable[Sighting], halts: Sequence[Halt], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict when a report that knows nothing of the place that was set out from has it loaded elsewhere.

    Args:
        seen: every sighting.
        halts: the stops in order.
        known: ids of places that another conflict is about already.
    """
    first = next((halt for halt in halts if has_position(halt.place)), None)
    if first is None or not any(s.motion is Motion.DEPART for s in first.visit.sightings):
        return
    told = [s for s in seen if is_told_as_fact(s)]
    knowing = {s.report for s in told if s.place.id == first.place.id}
    loaded = (s for s in told if s.report not in knowing and s.place.id not in known)
    other = next((s for s in loaded if _is_loading(s) and _is_elsewhere(s, first)), None)
    if other is not None:
        yield Conflict(
            id=f"conflict-place-loading-{other.place.id}",
            about=About.PLACE,
            title="Where it was loaded or set out from",
            exclusive=Exclusive.YES,
            positions=(
                position_of(f"It left {first.place.name}", first.visit.sightings),
                position_of(f"It was loaded at {other.place.name}", [other]),
            ),
            why="No report names both: what was loaded at the one port did not set out from the other.",
            settled_by="The bill of lading, or the list of the port.",
        )


def _is_loading(sighting: Sighting) -> bool:
    return sighting.when is None and has_position(sighting.place) and is_of_loading(sighting.attestation.quote)


def _is_elsewhere(sighting: Sighting, first: Halt) -> bool:
    return sphere_km(sighting.place.at, first.place.at) > SAME_PLACE_KM
