"""Entries of a timetable: "X, 02:37, no stop", "X arr 23:52, dep 00:03", "X 04:10 (passed)"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.motion.phrases.logs import opens_entry
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, PLACE, TIME, Unit, Units, is_clock, lower_at
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_LONGEST = 9
_ARGUMENT = {Motion.ARRIVE: "goal", Motion.DEPART: "source", Motion.PASS: "midpoint"}


def timetable_entries(units: Units) -> Iterator[Statement]:
    """Yield what the entries of a timetable tell of the place that opens them."""
    for index, unit in enumerate(units):
        if unit.kind != PLACE or unit.possessive or not _opens_part(units, index):
            continue
        if _is_passed(units, index + 1):
            yield named(units, Motion.PASS, {"midpoint": index}, index)
        elif _is_reached_by(units, index + 1):
            yield named(units, Motion.ARRIVE, {"goal": index}, index, units[index + 2])
        elif opens_entry(units, index) and lower_at(units, index + 1) in words("mark_due"):
            yield replace(named(units, Motion.HEAD, {"goal": index}, index), certainty=Certainty.EXPECTED)
        elif opens_entry(units, index):
            for motion, time in _marked(units, index + 1):
                yield named(units, motion, {_ARGUMENT[motion]: index}, index, time)


def _opens_part(units: Units, index: int) -> bool:
    return opens_entry(units, index) or units[index - 1].text in (",", ")") or units[index - 1].lower == "and"


def _is_passed(units: Units, index: int) -> bool:
    """Return whether the entry goes on "without stopping" or "non-stop"."""
    index += index < len(units) and units[index].text == ","
    lowers = [unit.lower for unit in units[index : index + 3]]
    without = lowers[:1] == ["without"] and not {"stopping", "halting", "stop", "halt"}.isdisjoint(lowers)
    return without or lowers[:1] in (["nonstop"], ["non-stop"])


def _is_reached_by(units: Units, index: int) -> bool:
    """Return whether the entry is the place and the time by which it was reached: "Leon by dusk"."""
    if index + 1 >= len(units) or units[index].lower != "by" or units[index + 1].kind != TIME:
        return False
    return index + 2 >= len(units) or units[index + 2].kind == MARK or units[index + 2].lower in words("conjunction")


def _marked(units: Units, start: int) -> Iterator[tuple[Motion, Unit]]:
    """Yield the motions that the words behind the place mark, each with its time."""
    motion: Motion | None = None
    time: Unit | None = None
    for index in range(start, min(start + _LONGEST, len(units))):
        unit = units[index]
        if unit.kind == TIME or is_clock(unit):
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
    if word in words("log_letter") and not _is_timed(units, index + 1):
        return None
    if word in ("stop", "stops", "stopping", "halt") and (before in words("negation") or before == "without"):
        return Motion.PASS
    return next((motion for name, motion in _MARKS if word in words(name)), None)


def _is_timed(units: Units, index: int) -> bool:
    return index < len(units) and (units[index].kind == TIME or is_clock(units[index]))


_MARKS = (("mark_arrival", Motion.ARRIVE), ("mark_departure", Motion.DEPART), ("mark_passing", Motion.PASS))
