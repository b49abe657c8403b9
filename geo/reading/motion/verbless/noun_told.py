"""What nouns alone tell of a way beside any verb: its ends, lists of its places, where movers are to begin with."""

from collections.abc import Iterator, Set

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import Units
from geo.reading.motion.verbless.absolutes import opening_presences
from geo.reading.motion.verbless.both_ends import both_ends, may_tell_both_ends
from geo.reading.motion.verbless.ends import ends, may_tell_ends
from geo.reading.motion.verbless.place_lists import may_list_places, place_lists


def may_be_told_by_nouns(lowers: Set[str]) -> bool:
    """Return whether a sentence of these words may tell of a way or of its places by nouns alone."""
    return may_tell_ends(lowers) or may_tell_both_ends(lowers) or may_list_places(lowers)


def told_by_nouns(units: Units) -> Iterator[Statement]:
    """Yield what the nouns of a sentence tell of a way and of its places."""
    yield from ends(units)
    yield from both_ends(units)
    yield from place_lists(units)
    yield from opening_presences(units)
