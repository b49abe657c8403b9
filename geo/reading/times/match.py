"""One match of a rule: the pieces under it, asked by the names of their symbols."""

from typing import NamedTuple

from geo.reading.times.lexicon import SYMBOLS
from geo.reading.times.meaning import Meaning
from geo.reading.times.pieces import Pieces

_DOT = SYMBOLS["DOT"]


class Found(NamedTuple):
    """A meaning and the pieces [first, last) that say it."""

    first: int
    last: int
    meaning: Meaning


class Match(NamedTuple):
    """The pieces [first, last) that a rule matched."""

    pieces: Pieces
    first: int
    last: int

    def at(self, *names: str) -> int:
        """Return the index of the first piece with one of the symbols, -1 when there is none."""
        places = [self.pieces.symbols.find(SYMBOLS[name], self.first, self.last) for name in names]
        return min([place for place in places if place >= 0], default=-1)

    def has(self, *names: str) -> bool:
        """Return whether a piece has one of the symbols."""
        return self.at(*names) >= 0

    def value(self, *names: str) -> str:
        """Return the value of the first piece with one of the symbols, "" when there is none."""
        place = self.at(*names)
        return self.pieces.values[place] if place >= 0 else ""

    def values(self, *names: str) -> list[str]:
        """Return the values of all pieces with one of the symbols."""
        wanted = {SYMBOLS[name] for name in names}
        return [self.pieces.values[i] for i in range(self.first, self.last) if self.pieces.symbols[i] in wanted]

    def places(self, *names: str) -> list[int]:
        """Return the indices of all pieces with one of the symbols."""
        wanted = {SYMBOLS[name] for name in names}
        return [i for i in range(self.first, self.last) if self.pieces.symbols[i] in wanted]

    def part(self, first: int, last: int) -> "Match":
        """Return the match narrowed to some of its pieces."""
        return Match(self.pieces, first, last)

    @property
    def end(self) -> int:
        """The index behind the last piece that is no full stop."""
        return self.last - (self.pieces.symbols[self.last - 1] == _DOT)

    def whole(self, meaning: Meaning) -> tuple[Found, ...]:
        """Return the meaning as found over all the pieces."""
        return (Found(self.first, self.end, meaning),)
