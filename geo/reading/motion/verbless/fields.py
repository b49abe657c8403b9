"""Fields of a form or a tracker that name a place: "Last known position: off X", "Port of departure: X"."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, Units
from geo.reading.motion.verbless.entries import is_dated, is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion
from geo.reading.tables import rows

_TABLE = Path(__file__).with_name("fields.csv")
_LONGEST_LABEL = 6
_REACH = 6


class _Field(NamedTuple):
    motion: Motion
    argument: str


@cache
def labels() -> Mapping[tuple[str, ...], _Field]:
    """Return what a labelled place tells, by the words of the label."""
    return {tuple(row["label"].split()): _Field(Motion(row["motion"]), row["argument"]) for row in rows(_TABLE)}


def fields(units: Units) -> Iterator[Statement]:
    """Yield what the labelled fields of a sentence tell, at most one for each colon."""
    for colon in [index for index, unit in enumerate(units) if unit.text == ":"]:
        start = next((i + 1 for i in range(colon - 1, -1, -1) if units[i].kind == MARK), 0)
        field = labels().get(_label(units, start, colon))
        place = _place(units, colon + 1) if field is not None else -1
        if field is not None and place >= 0:
            behind = units[place + 1 : place + 1 + _REACH]
            time = next((unit for unit in behind if unit.kind == TIME and is_dated(unit)), None)
            yield named(units, field.motion, {field.argument: place}, start, time)


def _label(units: Units, start: int, colon: int) -> tuple[str, ...]:
    """Return the words of the label, without a time that it may end with: "position at noon"."""
    inside = [unit for unit in units[max(start, colon - _LONGEST_LABEL) : colon] if unit.kind != TIME]
    lowers = [unit.lower for unit in inside]
    return tuple(lowers[:-1] if lowers[-1:] and lowers[-1] in ("at", "on") else lowers)


def _place(units: Units, start: int) -> int:
    """Return where the place stands that fills the field, behind "off" or "40 miles west of", or -1."""
    for index in range(start, min(start + _REACH, len(units))):
        if is_place(units[index]):
            return index
        closed = words("preposition", "adverb", "determiner", "entry_word", "compass_point")
        if units[index].lower not in closed and not units[index].text[0].isdigit():
            return -1
    return -1
