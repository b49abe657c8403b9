"""Mover: who moves by one statement, as its own words tell it."""

from dataclasses import dataclass

from geo.reading.records import Mode

DESCRIBED = "as the text calls it"
OURSELVES = "we"
"""The main mover of a report that the travellers tell themselves and in which they have no name."""


@dataclass(frozen=True, slots=True)
class Mover:
    """Who moves.

    Attributes:
        name: a normalised name; "" while it only stands for the main mover.
        how: how the name was worked out, in words.
        stand_in: the words that stand for it ("the train"), "" for a pronoun, a person or a name.
        mode: how it travels, None when nothing says.
        office: the office by which a person is meant ("minister"), or "".
        pronoun: the pronoun that stands for it, or "".
        topic: the person that the sentence before is about, for a pronoun that opens its own, or "".
        is_aside: whether it is told of in passing, by a clause with "who" or "which".
        apposed: the name that the text adds to a noun ("the captain, Anna Lund"), or "".
        is_owned: whether the office is told as that of a named country or body ("Norway's foreign minister").
        is_along: whether it goes with the main mover, though it has a name of its own.
    """

    name: str
    how: str
    stand_in: str = ""
    mode: Mode | None = None
    office: str = ""
    pronoun: str = ""
    is_along: bool = False
    topic: str = ""
    is_aside: bool = False
    is_owned: bool = False
    apposed: str = ""
