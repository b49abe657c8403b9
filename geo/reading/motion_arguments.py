"""What stands to the right of a movement phrase: its places by preposition, and its times."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.gazetteer.place import Extent, Place
from geo.reading.motion_tables import DIRECT, Sense, words
from geo.reading.motion_units import MARK, NAME, PLACE, TIME, WORD, Unit, Units, preposition_at
from geo.reading.records import Role

_GAP = 7
_APPOSITION = 12
_BETWEEN_TRANSPARENT = ("of", "near", "at", "in", "on", "outside")


class Argument(NamedTuple):
    """A place with the preposition that brings it in ("direct" for an object); `unit` is its index."""

    preposition: str
    unit: int
    negated: bool = False


@dataclass(slots=True)
class Arguments:
    """The places and times of one movement phrase (as unit indexes), and the index behind the last unit read."""

    places: list[Argument] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    end: int = 0


@dataclass(slots=True)
class _Scan:
    """The state of one walk to the right: `preposition` is "" where a place would be no argument."""

    units: Units
    frame: Mapping[str, Sense]
    barriers: frozenset[int]
    index: int
    preposition: str
    found: Arguments
    gap: int = 0
    filled: bool = False
    negated: bool = False
    seats: bool = False


def arguments(
    units: Units, at: int, frame: Mapping[str, Sense], barriers: frozenset[int], *, seats: bool = False
) -> Arguments:
    """Return the places and times that belong to the movement phrase ending at `at`.

    The walk ends with the clause: at a barrier (another movement phrase), a conjunction before a new clause, a word
    that begins one, or a mark. With `seats`, the name of a capital that might stand for its government is a place too,
    because nobody leaves or reaches a government.
    """
    scan = _Scan(units, frame, barriers, at, DIRECT if DIRECT in frame else "", Arguments(), seats=seats)
    while scan.index < len(units) and scan.index not in barriers and _step(scan):
        pass
    scan.found.end = scan.index
    return scan.found


def _step(scan: _Scan) -> bool:
    unit = scan.units[scan.index]
    if unit.kind == TIME:
        scan.found.times.append(scan.index)
        scan.index += 1
        return True
    if unit.kind == PLACE or (scan.seats and scan.preposition and is_seat(unit)):
        return _take_place(scan, unit)
    if unit.kind == MARK:
        return _mark(scan, unit)
    return _word(scan, unit)


def is_seat(unit: Unit) -> bool:
    """Return whether the unit names a place that was taken for its government, and is no owner of what follows."""
    mention = unit.mention
    return mention is not None and mention.role is Role.METONYM and mention.place is not None and not unit.possessive


def _take_place(scan: _Scan, unit: Unit) -> bool:
    if unit.lower in words("place_adverb"):
        scan.preposition = _adverbial(scan.frame) if scan.preposition in ("", DIRECT) else ""
    if scan.preposition and (not unit.possessive or _names_a_spot(scan)) and not scan.filled:
        scan.found.places.append(Argument(scan.preposition, scan.index, scan.negated))
        scan.filled = True
    scan.gap += 1
    scan.index += 1
    return True


def _adverbial(frame: Mapping[str, Sense]) -> str:
    """Return the preposition that "here" and "there" stand for in a frame."""
    return next((p for p in ("to", "in", "at", DIRECT) if p in frame and frame[p].argument != "source"), "")


def _names_a_spot(scan: _Scan) -> bool:
    return any(unit.lower in words("place_noun") for unit in scan.units[scan.index + 1 : scan.index + 4])


def _word(scan: _Scan, unit: Unit) -> bool:
    preposition, length = preposition_at(scan.units, scan.index)
    if length and not (length == 1 and _opens_clause(scan, unit)):
        _enter(scan, preposition)
        scan.index += length
        return True
    if unit.lower in words("conjunction"):
        return _conjunction(scan)
    if _begins_clause(unit):
        return False
    scan.gap += 1
    scan.preposition = scan.preposition if scan.gap <= _GAP else ""
    scan.index += 1
    return True


def _enter(scan: _Scan, preposition: str) -> None:
    if scan.preposition and not scan.filled and scan.gap and _is_inner(scan, preposition):
        return
    scan.preposition = preposition if preposition in scan.frame else ""
    scan.gap, scan.filled, scan.negated = 0, False, False


def _is_inner(scan: _Scan, preposition: str) -> bool:
    """Return whether the preposition only places a noun that the one before it brought in ("to the port of X")."""
    if preposition == "of":
        return True
    return preposition in _BETWEEN_TRANSPARENT and preposition not in scan.frame and scan.preposition != DIRECT


def _opens_clause(scan: _Scan, unit: Unit) -> bool:
    if unit.lower not in words("clause_preposition"):
        return False
    following = scan.units[scan.index + 1] if scan.index + 1 < len(scan.units) else None
    return following is None or following.kind != TIME


def _begins_clause(unit: Unit) -> bool:
    return unit.kind == WORD and unit.lower in words("clause_start")


def _mark(scan: _Scan, unit: Unit) -> bool:
    if unit.text == ",":
        return _comma(scan)
    if unit.text == "(":
        closing = _next_mark(scan, ")", scan.index + 1)
        scan.index = closing + 1
        return closing > 0
    return False


def _next_mark(scan: _Scan, mark: str, start: int) -> int:
    for index in range(start, min(start + _APPOSITION, len(scan.units))):
        if scan.units[index].text == mark:
            return index
    return -1


def _comma(scan: _Scan) -> bool:
    here, following = scan.index, scan.index + 1
    if following >= len(scan.units) or following in scan.barriers:
        return False
    unit = scan.units[following]
    if unit.kind == PLACE:
        return _place_after_comma(scan, unit)
    if unit.kind == TIME or _continues(scan, following):
        scan.index = following
        return True
    return _skip_apposition(scan, here)


def _place_after_comma(scan: _Scan, unit: Unit) -> bool:
    if not scan.filled:
        scan.index += 1
        return bool(scan.preposition)
    before = scan.units[scan.found.places[-1].unit].mention
    if before is not None and unit.mention is not None and _holds(unit.mention.place, before.place):
        scan.index += 2
        return True
    return _list_goes_on(scan) and _take_listed(scan, scan.index + 1)


def _holds(area: Place | None, place: Place | None) -> bool:
    if area is None or place is None:
        return True
    return area.extent is Extent.AREA and bool(set(area.countries) & set(place.countries))


def _list_goes_on(scan: _Scan) -> bool:
    window = scan.units[scan.index + 2 : scan.index + 8]
    joined = [i for i, unit in enumerate(window) if unit.lower in ("and", "or")]
    return (
        bool(joined)
        and all(u.kind == PLACE or u.text == "," for u in window[: joined[0]])
        and any(u.kind == PLACE for u in window[joined[0] : joined[0] + 3])
    )


def _take_listed(scan: _Scan, index: int) -> bool:
    scan.found.places.append(Argument(scan.preposition, index, scan.negated))
    scan.index = index + 1
    return True


def _continues(scan: _Scan, index: int) -> bool:
    unit = scan.units[index]
    if unit.lower in words("conjunction") or unit.lower in words("travel_adverb"):
        return True
    preposition, length = preposition_at(scan.units, index)
    if not length or _opens_clause_at(scan, index, length):
        return False
    after = scan.units[index + length] if index + length < len(scan.units) else None
    if preposition in scan.frame or (after is not None and after.kind == TIME):
        return True
    return _leads_on(scan, index + length)


def _leads_on(scan: _Scan, start: int) -> bool:
    """Return whether a phrase of another preposition ("by omnibus") is followed by one that the frame wants."""
    for index in range(start, min(start + _GAP, len(scan.units))):
        unit = scan.units[index]
        if index in scan.barriers or unit.kind != WORD or _begins_clause(unit):
            return False
        if preposition_at(scan.units, index)[0] in scan.frame:
            return True
    return False


def _opens_clause_at(scan: _Scan, index: int, length: int) -> bool:
    return length == 1 and scan.units[index].lower in words("clause_preposition") and index + 1 in scan.barriers


def _skip_apposition(scan: _Scan, comma: int) -> bool:
    closing = _next_mark(scan, ",", comma + 1)
    if closing < 0 or closing + 1 >= len(scan.units):
        return False
    inner = scan.units[comma + 1 : closing]
    if any(_begins_clause(unit) or unit.kind == MARK for unit in inner) or scan.barriers & set(range(comma, closing)):
        return False
    if scan.units[closing + 1].kind != TIME and not _continues(scan, closing + 1):
        return False
    scan.index = closing
    return True


def _conjunction(scan: _Scan) -> bool:
    index = scan.index + 1
    while index < len(scan.units) and scan.units[index].lower in words("travel_adverb"):
        index += 1
    if index < len(scan.units) and scan.units[index].lower == "not":
        return _negated_part(scan, index + 1)
    if index >= len(scan.units) or index in scan.barriers:
        return False
    unit = scan.units[index]
    if unit.kind == PLACE and scan.filled and not unit.possessive and not _begins_predicate(scan, index + 1):
        return _take_listed(scan, index)
    scan.index = index
    return unit.kind == TIME or (preposition_at(scan.units, index)[0] in scan.frame and unit.kind not in (NAME, PLACE))


def _negated_part(scan: _Scan, index: int) -> bool:
    preposition, length = preposition_at(scan.units, index) if index < len(scan.units) else ("", 0)
    if preposition not in scan.frame:
        return False
    scan.preposition, scan.gap, scan.filled, scan.negated = preposition, 0, False, True
    scan.index = index + length
    return True


def _begins_predicate(scan: _Scan, index: int) -> bool:
    return index in scan.barriers or (index < len(scan.units) and scan.units[index].lower in words("clause_start"))
