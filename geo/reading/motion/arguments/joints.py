"""Commas and conjunctions behind a movement phrase: whether its clause goes on, with lists, appositions and asides."""

from geo.gazetteer.place import Extent, Place
from geo.reading.motion.arguments.asides import behind_aside, behind_count, behind_others, is_aside, next_mark
from geo.reading.motion.arguments.joint_objects import joins_object
from geo.reading.motion.arguments.scan import Scan, begins_clause, take_listed
from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Unit, Units, preposition_at
from geo.reading.motion.words.tables import words

_GAP = 7
_CURRENCIES = frozenset("£$€¥₽%")
_QUOTES = ('"', "“", "”")


def mark(scan: Scan, unit: Unit) -> bool:
    """Go past a mark; False when the clause ends there."""
    if unit.text == ",":
        return _comma(scan)
    if unit.text in _CURRENCIES and {"from", "through"} <= scan.frame.keys():
        scan.index += 1
        return True
    if unit.text in _QUOTES:
        scan.index += 1
        return scan.index < len(scan.units) and scan.units[scan.index].lower in ("and", "then")
    if unit.text == "(":
        closing = next_mark(scan, ")", scan.index + 1)
        scan.index = closing + 1
        return closing > 0
    return False


def _comma(scan: Scan) -> bool:
    here, following = scan.index, scan.index + 1
    if following >= len(scan.units) or following in scan.barriers:
        return False
    if goes_on_with_but(scan, following):
        return True
    following = behind_count(scan, following)
    unit = scan.units[following]
    if unit.kind == PLACE:
        return _place_after_comma(scan, unit)
    if is_aside(scan.units, following):
        scan.index = following + 1
        return True
    if unit.lower == "not":
        return negated_part(scan, following + 1)
    if unit.kind == TIME or _continues(scan, following):
        scan.index = following
        return True
    return _skip_apposition(scan, here)


def _place_after_comma(scan: Scan, unit: Unit) -> bool:
    if not scan.filled:
        scan.index += 1
        return bool(scan.preposition)
    before = scan.units[scan.found.places[-1].unit].mention
    if before is not None and unit.mention is not None and _holds(unit.mention.place, before.place):
        scan.index += 2
        return True
    return _list_goes_on(scan) and take_listed(scan, scan.index + 1)


def _holds(area: Place | None, place: Place | None) -> bool:
    if area is None or place is None:
        return True
    return area.extent is Extent.AREA and not area.is_spot and bool(set(area.countries) & set(place.countries))


def _list_goes_on(scan: Scan) -> bool:
    window = scan.units[scan.index + 2 : scan.index + 8]
    joined = [i for i, unit in enumerate(window) if unit.lower in ("and", "or")]
    return (
        bool(joined)
        and all(u.kind == PLACE or u.text == "," for u in window[: joined[0]])
        and any(u.kind == PLACE or u.is_capitalised for u in window[joined[0] : joined[0] + 3])
    )


def _continues(scan: Scan, index: int) -> bool:
    unit = scan.units[index]
    if unit.lower in words("conjunction") or unit.lower in words("travel_adverb"):
        return True
    preposition, length = preposition_at(scan.units, index)
    if not length or unit.lower in words("be") or _opens_clause_at(scan, index, length):
        return False
    after = scan.units[index + length] if index + length < len(scan.units) else None
    if preposition in scan.frame or (after is not None and after.kind == TIME):
        return True
    return _leads_on(scan, index + length)


def _leads_on(scan: Scan, start: int) -> bool:
    """Return whether a phrase of another preposition ("by omnibus") is followed by one that the frame wants."""
    for index in range(start, min(start + _GAP, len(scan.units))):
        unit = scan.units[index]
        if index in scan.barriers or unit.kind != WORD or begins_clause(unit):
            return False
        if preposition_at(scan.units, index)[0] in scan.frame:
            return True
    return False


def _opens_clause_at(scan: Scan, index: int, length: int) -> bool:
    return length == 1 and scan.units[index].lower in words("clause_preposition") and index + 1 in scan.barriers


def _skip_apposition(scan: Scan, comma: int) -> bool:
    closing = next_mark(scan, ",", comma + 1)
    if closing < 0 or closing + 1 >= len(scan.units):
        return False
    inner = scan.units[comma + 1 : closing]
    opens = not _is_said(inner) and any(_opens_inner(inner, index) for index in range(len(inner)))
    if opens or scan.barriers & set(range(comma, closing)):
        return False
    goes_on = scan.units[closing + 1].kind == TIME or scan.units[closing + 1].lower == "not"
    if not goes_on and not _continues(scan, closing + 1):
        return False
    scan.index = closing
    return True


def _is_said(inner: Units) -> bool:
    """Return whether an aside only tells who says so: ", the agent said,"."""
    return 0 < len(inner) <= _GAP and inner[-1].lower in words("reporting") and all(u.kind != MARK for u in inner)


def _opens_inner(inner: Units, index: int) -> bool:
    """Return whether a clause begins there, and no pronoun behind a preposition ("to the north of it")."""
    if inner[index].kind == MARK:
        return True
    behind = index > 0 and inner[index - 1].lower in words("preposition") and inner[index].lower in words("nominative")
    return begins_clause(inner[index]) and not behind


def goes_on_with_but(scan: Scan, index: int) -> bool:
    """Go past what others made of a place that is denied: "not from A (as reported) but from B"."""
    if not scan.negated or scan.units[index].lower != "as":
        return False
    window = scan.units[index : index + _GAP]
    but = next((i for i, unit in enumerate(window) if unit.lower == "but"), 0)
    if not but or any(unit.kind == PLACE for unit in window[:but]):
        return False
    scan.index, scan.negated = index + but, False
    return True


def conjunction(scan: Scan) -> bool:
    """Go past a conjunction; False when it joins another clause."""
    if _is_in_a_number(scan):
        scan.index += 1
        return True
    index = scan.index + 1
    while index < len(scan.units) and scan.units[index].lower in words("travel_adverb"):
        index += 1
    if index < len(scan.units) and scan.units[index].lower == "not":
        return negated_part(scan, index + 1)
    if index + 1 < len(scan.units) and scan.units[index].lower == "the" and scan.units[index + 1].kind == PLACE:
        index += 1
    index += _is_repeated_of(scan, index)
    index = behind_others(scan, behind_aside(scan, index))
    if index >= len(scan.units) or index in scan.barriers:
        return False
    if joins_object(scan, index):
        scan.index = index
        return True
    unit = scan.units[index]
    if unit.kind == PLACE and not unit.possessive and not _begins_predicate(scan, index + 1):
        if not scan.filled and scan.found.places and _dates_place(scan, index + 1):
            scan.preposition, scan.filled = scan.found.places[-1].preposition, True
        if scan.filled or _lists_a_stranger(scan):
            scan.filled = True
            return take_listed(scan, index)
    scan.index = index
    if unit.kind == TIME:
        return not _dates_a_new_clause(scan, index)
    preposition, length = preposition_at(scan.units, index)
    return preposition in scan.frame and not _dates_a_new_clause(scan, index + length)


def _is_repeated_of(scan: Scan, index: int) -> bool:
    """Return whether "of" stands for the whole preposition before it: "by way of A or of B"."""
    again = index + 1 < len(scan.units) and scan.units[index].lower == "of" and scan.units[index + 1].kind == PLACE
    return again and scan.filled and scan.preposition.endswith(" of")


def _is_in_a_number(scan: Scan) -> bool:
    """Return whether the conjunction stands in a number: "a hundred and twenty of them"."""
    return scan.units[scan.index - 1].lower in ("hundred", "thousand") and scan.units[scan.index].lower == "and"


def _lists_a_stranger(scan: Scan) -> bool:
    """Return whether a name that is not known stands there as the first of the list: "via Nowhere and Leon"."""
    before = scan.units[scan.index - 1]
    return bool(scan.preposition) and scan.gap == 1 and before.kind == WORD and before.is_capitalised


def _dates_place(scan: Scan, index: int) -> bool:
    """Return whether a time follows the place of an elliptic clause: "passed A on Monday and B on Tuesday"."""
    window = scan.units[index : index + 2]
    return any(unit.kind == TIME for unit in window) and not any(begins_clause(unit) for unit in window)


def _dates_a_new_clause(scan: Scan, index: int) -> bool:
    """Return whether a time stands there with a subject behind it: "and at noon the column ...", "and at two, we"."""
    if index >= len(scan.units) or scan.units[index].kind != TIME:
        return False
    after = next((unit for unit in scan.units[index + 1 : index + 3] if unit.text != ","), None)
    if after is None:
        return False
    return after.is_capitalised or after.lower in words("determiner") or after.lower in words("nominative")


def negated_part(scan: Scan, index: int) -> bool:
    """Take what follows "not" for denied; False when it is no place of the phrase."""
    preposition, length = preposition_at(scan.units, index) if index < len(scan.units) else ("", 0)
    if not length and scan.filled and index < len(scan.units) and scan.units[index].kind == PLACE:
        scan.negated = True
        return take_listed(scan, index)
    if preposition not in scan.frame:
        return False
    scan.preposition, scan.gap, scan.filled, scan.negated = preposition, 0, False, True
    scan.index = index + length
    return True


def _begins_predicate(scan: Scan, index: int) -> bool:
    """Return whether a verb may stand there, so that the place before it is its subject."""
    if index >= len(scan.units) or scan.units[index].kind != WORD:
        return False
    if index in scan.barriers or begins_clause(scan.units[index]):
        return True
    return scan.units[index].lower not in words("preposition", "conjunction", "adverb")
