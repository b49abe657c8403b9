"""Places told by where they lie from who moves: "with X behind them", "Y ahead", "X was astern", "X abeam"."""

from collections.abc import Iterator, Mapping

from geo.gazetteer.place import Extent
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, Unit, Units, lower_at
from geo.reading.motion.verbless.entries import is_dated, is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Motion

_REACH = 3
_FRONT = 6
_TOWNS = ("PPL", "ADM", "PCL", "PRT")
_SHRINKING = ("behind", "away", "into", "to")
_SINKING = ("below", "beneath", "from", "out")


def borne(units: Units) -> Iterator[Statement]:
    """Yield what it tells of places that they lie behind, ahead or abeam of whoever moves."""
    if words("bearing_word").isdisjoint(unit.lower for unit in units):
        return
    for index, unit in enumerate(units):
        if unit.mention is None or unit.mention.place is None or not is_place(unit):
            continue
        side = _side(units, index) or _fronted_side(units, index)
        if side:
            yield named(units, *_motion(unit, index, side), index, _time_of_clause(units, index))


def _motion(unit: Unit, index: int, side: str) -> tuple[Motion, Mapping[str, int]]:
    """Return what the side tells of a place: a town behind is left, a river crossed, a bay, cape or island passed."""
    place = unit.mention.place if unit.mention else None
    if side == "ahead":
        return Motion.HEAD, {"goal": index}
    if side == "behind" and place is not None and place.extent is Extent.LINE:
        return Motion.CROSS, {"midpoint": index}
    if side == "abeam" or (place is not None and place.feature[:3] not in _TOWNS):
        return Motion.PASS, {"midpoint": index}
    return Motion.DEPART, {"source": index}


def _side(units: Units, index: int) -> str:
    """Return the side told behind the place, perhaps with "lay", "now" or "well" between; "" when there is none."""
    at = index + 1
    while at < len(units) and at - index <= _REACH and units[at].lower in words("lying"):
        at += 1
    lies = at > index + 1 or _is_had(units, index)
    if _is_sinking(units, at):
        return "behind"
    word, following = lower_at(units, at), lower_at(units, at + 1)
    if word == "behind" and following in words("object_pronoun"):
        return "behind"
    closes = at + 1 >= len(units) or units[at + 1].kind in (MARK, TIME) or following in words("conjunction", "dating")
    if word in ("astern", "abeam") and (closes or following in ("to", "of")):
        return "abeam" if word == "abeam" else "behind"
    if word in ("behind", "ahead") and lies and (closes or (following == "of" and _owns(units, at + 2))):
        return word
    return "abeam" if word in ("under", "beneath") and lies and _is_wing(units, at + 1) else ""


def _owns(units: Units, index: int) -> bool:
    return lower_at(units, index) in words("object_pronoun")


def _is_had(units: Units, index: int) -> bool:
    """Return whether the place stands behind "with", "had" or "put", perhaps the second of two: "with X astern and"."""
    before = [unit.lower for unit in units[max(0, index - _FRONT) : index]]
    return not words("bearing_governor").isdisjoint(before) and not any(word in (".", ";") for word in before)


def _is_sinking(units: Units, index: int) -> bool:
    """Return whether the place sinks out of sight: "X shrank to a smudge", "X dropped below the horizon"."""
    verb, following = lower_at(units, index), lower_at(units, index + 1)
    if verb in words("shrinking"):
        return following in _SHRINKING
    seen = not words("view").isdisjoint(unit.lower for unit in units[index + 2 : index + 2 + _REACH])
    return verb in words("sinking") and following in _SINKING and seen


def _is_wing(units: Units, index: int) -> bool:
    """Return whether a wing or a keel is what the place lies under."""
    return any(unit.lower in ("wing", "wings", "wingtip", "keel", "wheels") for unit in units[index : index + _REACH])


def _fronted_side(units: Units, index: int) -> str:
    """Return the side told before the place: "Behind them lay X", "ahead, Y", "abeam of X"."""
    first = index - 1
    while first > 0 and index - first <= _FRONT and _is_between(units[first]):
        first -= 1
    if lower_at(units, first) in words("object_pronoun") and first > 0:
        side = {"behind": "behind", "before": "ahead"}.get(lower_at(units, first - 1), "")
        return side if _opens(units, first - 1) else ""
    if lower_at(units, first) == "abeam":
        return "abeam"
    ahead = lower_at(units, first) == "ahead" and lower_at(units, first + 1) != "of" and first < index - 1
    return "ahead" if ahead and _opens(units, first) else ""


def _is_between(unit: Unit) -> bool:
    if unit.lower in words("object_pronoun"):
        return False
    return unit.text == "," or unit.lower in words("lying", "definite", "landmark") or unit.lower == "of"


def _opens(units: Units, index: int) -> bool:
    return index == 0 or units[index - 1].kind == MARK or units[index - 1].lower in words("conjunction")


def _time_of_clause(units: Units, index: int) -> Unit | None:
    """Return the time between the marks around the unit."""
    marks = [i for i, unit in enumerate(units) if unit.kind == MARK]
    first = max((i for i in marks if i < index), default=0)
    last = next((i for i in marks if i > index), len(units))
    return next((unit for unit in units[first:last] if is_dated(unit)), None)
