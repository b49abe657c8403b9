"""What a text has told by a sentence that words without a name may mean: here, there, the capital, the bridge."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from geo.reading.records import Mention


class Capitals(NamedTuple):
    """The mentions of capitals in a text, in order, and the first of each country by its code."""

    mentions: Sequence[Mention] = ()
    of_country: Mapping[str, Mention] = {}


class Known(NamedTuple):
    """What the text has told by a sentence.

    Attributes:
        here: the place of its day line.
        there: the place where the last movement ended, or that was named last.
        elsewhere: the place that "there" was before, which whoever sets off "for the city" goes back or on to.
        home: the town where the report is written, as far as nothing but its opening tells.
        capitals: those that the text names.
        spots: the mentions that a noun may mean ("the bridge"), by it.
        unplaced: where names begin that have no place.
        towns: the mentions of towns, in order.
    """

    here: Mention | None
    there: Mention | None
    elsewhere: Mention | None = None
    home: Mention | None = None
    capitals: Capitals = Capitals()
    spots: Mapping[str, Sequence[Mention]] = {}
    unplaced: Sequence[int] = ()
    towns: Sequence[Mention] = ()

    def moved(self, there: Mention | None) -> "Known":
        """Return what is known when the text has got to another place, or has named none."""
        if there is None or (self.there is not None and there.place == self.there.place):
            return self if there is None else self._replace(there=there)
        return self._replace(there=there, elsewhere=self.there or self.elsewhere)
