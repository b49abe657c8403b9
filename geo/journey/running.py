"""Two visits of one place with nothing between them: one visit, about which the reports may differ."""

from geo.journey.areas import is_wide
from geo.journey.order import Ordered, without
from geo.journey.visits import LEAVING, Visit, make_visit
from geo.reading.records import Motion


def without_repeats(ordered: Ordered) -> Ordered:
    """Return the order with each visit that follows an earlier one of its place, and nothing else, joined to that.

    A country or region between them may hold the place, and parts nothing. Whoever is told to have left and to have
    come back was away, wherever that was.
    """
    repeats: list[Visit] = []
    joined: dict[str, Visit] = {}
    last: Visit | None = None
    for visit in (visit for visit in ordered.visits if not is_wide(visit.place)):
        if last is not None and last.place.id == visit.place.id and not _comes_back(last, visit):
            repeats.append(visit)
            last = _with(last, visit)
            joined[last.key] = last
        else:
            last = visit
    rest = without(ordered, repeats)
    return Ordered(tuple(joined.get(visit.key, visit) for visit in rest.visits), rest.basis)


def _comes_back(visit: Visit, then: Visit) -> bool:
    left = {sighting.attestation.id for sighting in visit.sightings if sighting.motion in LEAVING}
    back = {sighting.attestation.id for sighting in then.sightings if sighting.motion is Motion.RETURN}
    return bool(left and back - left)


def _with(visit: Visit, repeat: Visit) -> Visit:
    return make_visit(visit.place, (*visit.sightings, *repeat.sightings), visit.turn)
