"""Rival nights: two places at which two voices have the mover spend one night."""

from collections.abc import Container, Iterable, Iterator

from geo.journey.conflicts.positions import position_of
from geo.journey.records import About, Conflict, Exclusive
from geo.journey.rival_stays import RivalNights


def night_conflicts(nights: Iterable[RivalNights], known: Container[str]) -> Iterator[Conflict]:
    """Yield a conflict for each two stops at which different voices have the mover spend one night.

    Args:
        nights: those stops.
        known: ids of places that another conflict is about already.
    """
    for night in nights:
        if not any(halt.place.id in known for halt in night.rivals):
            yield _conflict(night)


def _conflict(night: RivalNights) -> Conflict:
    (a, b), (first, second) = night
    return Conflict(
        id=f"conflict-place-night-{a.visit.key}-{b.visit.key}",
        about=About.PLACE,
        title="Where it spent the night",
        exclusive=Exclusive.YES,
        positions=(
            position_of(f"The night at {a.place.name}", first),
            position_of(f"The night at {b.place.name}", second),
        ),
        why="One night is spent at one place; no report names both.",
        settled_by="Whoever put the mover up, or a dated sighting in the morning.",
    )
