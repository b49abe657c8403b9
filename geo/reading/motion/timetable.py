"""Entries of a timetable: "X, 02:37, no stop", "X arr 23:52, dep 00:03", "X 04:10 (passed)"."""

from collections.abc import Iterator

from geo.reading.motion.logs import opens_entry
from geo.reading.motion.services import named
from geo.reading.motion.statements import Statement
from geo.reading.motion.tables import words
from geo.reading.motion.units import MARK, PLACE, TIME, Unit, Units
from geo.reading.records import Motion

_LONGEST = 9
_ARGUMENT = {Motion.ARRIVE: "goal", Motion.DEPART: "source", Motion.PASS: "midpoint"}


def timetable_entries(units: Units) -> Iterator[Statement]:
    """Yield what the entries of a timetable tell of the place that opens them."""
    for index, unit in enumerate(units):
        if unit.kind == PLACE and not unit.possessive and opens_entry(units, index):
            for motion, time in _marked(units, index + 1):
                yield named(units, motion, {_ARGUMENT[motion]: index}, index, time)


def _marked(units: Units, start: int) -> Iterator[tuple[Motion, Unit]]:
    """Yield the motions that the words behind the place mark, each with its time."""
    motion: Motion | None = None
    time: Unit | None = None
    for index in range(start, min(start + _LONGEST, len(units))):
        unit = units[index]
        if unit.kind == TIME:
            time = unit
        elif unit.kind != MARK:
            motion = _motion_at(units, index) or motion
            if motion is None and unit.lower not in words("entry_word", "negation", "preposition"):
                return
        if motion and time:
            yield motion, time
            motion, time = None, None


def _motion_at(units: Units, index: int) -> Motion | None:
    word, before = units[index].lower, units[index - 1].lower
    if word in ("stop", "stops", "stopping", "halt") and (before in words("negation") or before == "without"):
        return Motion.PASS
    return next((motion for name, motion in _MARKS if word in words(name)), None)


_MARKS = (("mark_arrival", Motion.ARRIVE), ("mark_departure", Motion.DEPART), ("mark_passing", Motion.PASS))
