"""Ways that a line of names tells: "Dover / Bergen / Hull", "FR1882 STN-HAJ", "the barque Ellen, Hull to Riga, ..."."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, WORD, Unit, Units
from geo.reading.motion.verbless.entries import is_place, places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_JOINTS = frozenset("/–—→>»›➔➝-")
_FEWEST, _LONGEST_NAME = 3, 3
_PLAN_REACH = 4


def routes(units: Units) -> Iterator[Statement]:
    """Yield what the ways of a sentence tell: what they leave, halt at, and reach; of a flight, whither it goes."""
    if not _JOINTS.isdisjoint([unit.text for unit in units]):
        yield from _chains(units)
        yield from _flights(units)
    yield from _bearings(units)


def _chains(units: Units) -> Iterator[Statement]:
    index = 0
    while index < len(units):
        steps, end = _steps(units, index)
        if len(steps) >= _FEWEST and not _is_called(units, end):
            yield from _told(units, steps, index)
        index = end


def _steps(units: Units, first: int) -> tuple[Sequence[int], int]:
    """Return the names from `first` on that the same spaced mark joins, -1 for unknown ones, and where they end."""
    steps, index, joint = [], first, ""
    while (end := _name_end(units, index)) > index:
        steps.append(index if is_place(units[index]) and end == index + 1 else -1)
        if end + 1 >= len(units) or not _is_joint(units, end) or units[end].text != (joint or units[end].text):
            return steps, end
        index, joint = end + 1, units[end].text
    return steps, max(index, first + 1)


def _name_end(units: Units, index: int) -> int:
    """Return the index behind the place or the few capitalised words there, the index itself when none stand there."""
    if index < len(units) and is_place(units[index]):
        return index + 1
    end = index
    while end < len(units) and end - index < _LONGEST_NAME and units[end].kind == WORD and units[end].is_capitalised:
        end += 1
    return end


def _is_joint(units: Units, index: int) -> bool:
    mark, following = units[index], units[index + 1]
    return mark.text in _JOINTS and units[index - 1].end < mark.start and mark.end < following.start


def _is_called(units: Units, end: int) -> bool:
    """Return whether a noun follows that the names only name: "the Paris – Dijon – Lyon line"."""
    return end < len(units) and units[end].kind == WORD and not units[end].is_capitalised


def _told(units: Units, steps: Sequence[int], first: int) -> Iterator[Statement]:
    plan = words("plan_noun")
    ahead = any(unit.lower in plan for unit in units[max(0, first - _PLAN_REACH) : first])
    for number, step in enumerate(steps):
        if step >= 0:
            statement = _step_told(units, steps, number)
            yield replace(statement, certainty=Certainty.EXPECTED) if ahead else statement


def _step_told(units: Units, steps: Sequence[int], number: int) -> Statement:
    step = steps[number]
    if number == 0:
        return named(units, Motion.DEPART, {"source": step}, step)
    if number < len(steps) - 1:
        return named(units, Motion.STOP, {"at": step}, step)
    is_back = steps[0] >= 0 and units[steps[0]].lower == units[step].lower
    return named(units, Motion.RETURN if is_back else Motion.ARRIVE, {"goal": step}, step)


def _flights(units: Units) -> Iterator[Statement]:
    """Yield the way of a flight that its number tells: "BA286 LHR-SFO"."""
    for index in range(1, len(units) - 1):
        joined = units[index + 1].text in _JOINTS and units[index + 1].start == units[index].end
        if joined and is_place(units[index]) and _is_number(units[index - 1].text):
            yield named(units, Motion.DEPART, {"source": index}, index)
            if index + 2 < len(units) and is_place(units[index + 2]):
                yield named(units, Motion.HEAD, {"goal": index + 2}, index + 2)


def _is_number(text: str) -> bool:
    """Return whether it is the number of a flight or a train: "BA286", and not "286"."""
    return text[0].isupper() and text[-1].isdigit()


def _bearings(units: Units) -> Iterator[Statement]:
    """Yield the way of a ship in a list: "the barque Ellen, Hull to Riga, 9 days out"."""
    for index in places_in(units[:-2]):
        if index > 1 and units[index + 1].lower == "to" and _is_part(units, index):
            goes = {"source": index, "goal": index + 2}
            yield named(units, Motion.HEAD, goes, index)
        elif units[index + 1].lower in ("for", "to") and _is_part_from(units, index):
            yield named(units, Motion.DEPART, {"source": index}, index)
            yield named(units, Motion.HEAD, {"goal": index + 2}, index + 2)


def _is_part(units: Units, index: int) -> bool:
    """Return whether "A to B" is all that stands there between marks, behind a name."""
    both = is_place(units[index]) and is_place(units[index + 2])
    closed = index + 3 >= len(units) or units[index + 3].kind in (MARK, TIME)
    return both and closed and units[index - 1].text in (",", ")") and _is_named(units[index - 2])


def _is_part_from(units: Units, index: int) -> bool:
    """Return whether "from A for B" is all that stands there between marks, behind a name."""
    both = is_place(units[index]) and is_place(units[index + 2])
    closed = index + 3 >= len(units) or units[index + 3].kind in (MARK, TIME)
    opened = index > 2 and units[index - 1].lower == "from" and units[index - 2].text in (",", ")")
    return both and closed and opened and _is_named(units[index - 3])


def _is_named(unit: Unit) -> bool:
    return unit.is_capitalised or unit.text == "s" or unit.text == ")"
