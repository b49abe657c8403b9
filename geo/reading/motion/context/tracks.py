"""Where each mover of a text has got to and where it is going, kept along the narrative, the last told of last."""

from typing import NamedTuple

from geo.reading.motion.units import TIME, Units
from geo.reading.records import Certainty, Mention, PlaceRef, Timex

_UNDER_LINE = 300


class Spot(NamedTuple):
    """A place where a mover stands or will, how sure that is, where the text says so, and the time it gives."""

    ref: PlaceRef
    certainty: Certainty
    offset: int
    time: Timex | None


class Track(NamedTuple):
    """What the text has told of one mover.

    Attributes:
        name: the last word of the mover's name or noun, "" when the text has named none.
        kind: "vehicle", "group", "person", or "" while nobody knows.
        is_proper: whether the name is a proper one.
        at: where it stands, None once it has left or passed on.
        planned: where it is to be next, as far as a programme tells.
        heading: where it is going.
        left: where it set out from last.
        passed: what it passed last.
        told_at: where the text tells of it last.
        is_other: whether it was told of as another than the one before: "a sister ship", "his wife".
    """

    name: str
    kind: str
    is_proper: bool = False
    at: Spot | None = None
    planned: Spot | None = None
    heading: Spot | None = None
    left: Spot | None = None
    passed: Spot | None = None
    told_at: int = 0
    is_other: bool = False


Tracks = tuple[Track, ...]


def bound_here(here: Mention | None, start: int) -> Tracks:
    """Return the track of whoever a report tells of first, who arrives where it was written unless it says where."""
    if here is None or here.place is None or start - here.span.end > _UNDER_LINE:
        return ()
    spot = Spot(PlaceRef(here.place, here.span), Certainty.REPORTED, here.span.start, None)
    return (Track("", "", heading=spot, told_at=start),)


def set_in(home: Mention | None, units: Units) -> Tracks:
    """Return the track of whoever a report without a day line tells of first, with a time, in the town named before.

    A town that the text names late is told by the title, before all of it.
    """
    is_known = home is not None and (
        home.span.end <= units[0].start or home.span.start > max(_UNDER_LINE, units[-1].end)
    )
    is_told = is_known and any(unit.kind == TIME for unit in units)
    return tuple(track._replace(at=track.heading) for track in bound_here(home, units[0].start)) if is_told else ()
