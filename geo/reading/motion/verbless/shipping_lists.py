"""Shipping intelligence: "Gravesend, 21st.—Sailed: Orontes (s), Brisbane; Umvoti (s), Natal." under its port."""

from collections.abc import Iterator

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, Units
from geo.reading.motion.verbless.entries import is_place
from geo.reading.motion.verbless.services import named, without_verb
from geo.reading.motion.words.tables import words
from geo.reading.records import Mention, Motion, PlaceRef
from geo.reports import Span

_ARGUMENT = {Motion.DEPART: "source", Motion.ARRIVE: "goal", Motion.PASS: "midpoint"}
_HEADING = (":", "—", "–")
_ENDS = (";", ".")


def shipping_lists(units: Units, here: Mention | None) -> Iterator[Statement]:
    """Yield what the lists of a sentence tell of their ships, and of the port of the day line `here`."""
    for index in [index for index, unit in enumerate(units[1:-1]) if unit.text in _HEADING]:
        motion = _motion_of(units[index].lower) if units[index].is_capitalised else None
        if motion is not None and (motion is not Motion.PASS or here is not None):
            yield from _list(units, index + 2, motion, here)


def _motion_of(word: str) -> Motion | None:
    headings = (("list_sailed", Motion.DEPART), ("list_arrived", Motion.ARRIVE), ("list_passed", Motion.PASS))
    return next((motion for name, motion in headings if word in words(name)), None)


def _list(units: Units, start: int, motion: Motion, here: Mention | None) -> Iterator[Statement]:
    first = start
    for index in range(start, len(units) + 1):
        if index == len(units) or units[index].text in _ENDS:
            if index > first:
                yield from _ship(units, first, index, motion, here)
            first = index + 1
            if index < len(units) and units[index].text == ".":
                return


def _ship(units: Units, first: int, stop: int, motion: Motion, here: Mention | None) -> Iterator[Statement]:
    """Yield what is told of one ship: at the port, and whence it came or whither it goes."""
    if not units[first].is_capitalised:
        return
    place = next((i for i in range(first + 1, stop) if is_place(units[i]) and units[i - 1].kind == MARK), -1)
    place = place if place >= 0 else next((i for i in range(first + 1, stop) if is_place(units[i])), -1)
    if here is not None and here.place is not None:
        port = {_ARGUMENT[motion]: PlaceRef(here.place, here.span)}
        yield without_verb(units, motion, port, Span(units[first].start, units[stop - 1].end))
    if place >= 0 and motion is Motion.ARRIVE:
        yield named(units, Motion.DEPART, {"source": place}, first)
    elif place >= 0:
        yield named(units, Motion.HEAD, {"goal": place}, first)
