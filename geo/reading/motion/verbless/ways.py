"""Ways told without a verb: "X to Y in nine hours", "from X by sleeper to Y", "By rail to Y", "up the Nile to Y"."""

from collections.abc import Sequence

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import TIME, Unit, Units
from geo.reading.motion.verbless.entries import Part, is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_JOINTS = ("to", "-", "–")
_ALONG = ("up", "down", "along")


def way(units: Units, parts: Sequence[Part]) -> tuple[Statement, ...]:
    """Return what an entry tells that is a way between places, or to one by some vehicle; () when it is none."""
    first, stop = parts[0].first, parts[0].stop
    if first == stop:
        return ()
    if is_place(units[first]):
        return _between(units, parts)
    by = _means(units, first)
    source = _place_behind(units, by or first, stop, "from")
    goal = _place_behind(units, (source + 1) if source else (by or first), stop, "to")
    if not goal or not (by or source or units[first].lower in _ALONG) or (source and not _is_way(units, source, goal)):
        return ()
    heading = named(units, Motion.HEAD, {"goal": goal}, first)
    return (named(units, Motion.DEPART, {"source": source}, first), heading) if source else (heading,)


def _between(units: Units, parts: Sequence[Part]) -> tuple[Statement, ...]:
    """Return the way of an entry that opens with "X to Y" and tells how long it takes or by what one goes."""
    first, stop = parts[0].first, parts[0].stop
    if first + 2 >= stop or units[first + 1].text not in _JOINTS or not is_place(units[first + 2]):
        return ()
    behind = units[first + 3 : parts[-1].stop]
    timed = any(unit.kind == TIME for unit in behind)
    by = any(_is_means(unit) and behind[i - 1].lower in ("by", "in") for i, unit in enumerate(behind) if i)
    goes = {"source": first, "goal": first + 2}
    return (named(units, Motion.HEAD, goes, first),) if timed or by else ()


def _means(units: Units, first: int) -> int:
    """Return the index behind "by sleeper" or "up the Nile" at `first`, 0 when no such words stand there."""
    index = first + 1
    if index + 1 >= len(units):
        return 0
    if units[first].lower in _ALONG:
        index += units[index].lower == "the"
        return index + 1 if is_place(units[index]) else 0
    if units[first].lower != "by":
        return 0
    index += units[index].lower in words("determiner")
    index += index + 1 < len(units) and _is_means(units[index + 1])
    return index + 1 if index < len(units) and _is_means(units[index]) else 0


def _is_means(unit: Unit) -> bool:
    noun = mover_nouns().get(unit.lower)
    return (noun is not None and noun.kind == "vehicle") or unit.lower in words("service", "means")


def _place_behind(units: Units, start: int, stop: int, preposition: str) -> int:
    """Return where the place stands that the preposition brings in behind `start`, 0 when none does."""
    found = (i + 1 for i in range(start, stop - 1) if units[i].lower == preposition and is_place(units[i + 1]))
    return next(found, 0)


def _is_way(units: Units, source: int, goal: int) -> bool:
    """Return whether only "by sleeper" or the like stands between where from and where to."""
    between = [unit.lower for unit in units[source + 1 : goal - 1]]
    return not between or between[0] == "by"
