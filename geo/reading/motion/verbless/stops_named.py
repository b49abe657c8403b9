"""Halts that a report names or lists: "with X its only stop", "Halts: X, Y and Z", "Next stop for the tour: X"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.motion.phrases.named_stops import is_named_stop
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, TIME, Unit, Units
from geo.reading.motion.verbless.entries import places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_LEADS = ("with", "had", "has", "have", "having", "used", "using", "chose", "choosing")
_LINKS = ("and", "then", "finally", "lastly", "on")
_HEAD_REACH = 14


def named_stops(units: Units) -> Iterator[Statement]:
    """Yield the halts that are named so behind their places, and those of a list behind a colon."""
    if words("stop_named", "stops_listed").isdisjoint(unit.lower for unit in units):
        return
    for index in places_in(units):
        if index and units[index - 1].lower in _LEADS and is_named_stop(units, index + 1):
            yield named(units, Motion.STOP, {"at": index}, index)
    yield from _listed(units)


def _listed(units: Units) -> Iterator[Statement]:
    colon = next((i for i, unit in enumerate(units) if unit.text == ":"), 0)
    head = [unit.lower for unit in units[max(0, colon - _HEAD_REACH) : colon]]
    if not _announces(head) or any(unit.kind == MARK for unit in units[:colon]):
        return
    sure = Certainty.REPORTED if words("list_ahead").isdisjoint(head) else Certainty.EXPECTED
    for index in range(colon + 1, len(units)):
        unit = units[index]
        if (
            unit.kind == PLACE
            and unit.mention is not None
            and unit.mention.place is not None
            and _ends(units, index + 1)
        ):
            yield replace(named(units, Motion.STOP, {"at": index}, index), certainty=sure)
        elif not _parts(unit):
            return


def _parts(unit: Unit) -> bool:
    return unit.kind in (MARK, TIME) or unit.lower in _LINKS


def _ends(units: Units, index: int) -> bool:
    return index >= len(units) or _parts(units[index])


def _announces(head: list[str]) -> bool:
    """Return whether the words ahead of a colon announce halts: "the train's halts", "next stop for the tour"."""
    if not words("stops_listed").isdisjoint(head):
        return True
    return "next" in head and not words("stop_named").isdisjoint(head)
