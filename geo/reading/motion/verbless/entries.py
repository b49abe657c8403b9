"""A sentence cut into the entries and parts of a log, a ticker or a letter, and whether they do without a verb."""

from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from geo.gazetteer.place import Extent
from geo.reading.motion.phrases.logs import is_edge
from geo.reading.motion.units import PLACE, TIME, WORD, Unit, Units, is_seat
from geo.reading.motion.words.tables import lexicon, words

_LONGEST = 24
_SHORTEST_ED = 5
_EDGES = frozenset(";:()|•*—–-")


class Part(NamedTuple):
    """A part of an entry between commas and "and", at [start, stop) of the units; `first` is behind "then", times."""

    start: int
    first: int
    stop: int


def entries_of(units: Units) -> Iterator[tuple[Part, ...]]:
    """Yield the parts of each entry of the sentence that has no verb and names a place."""
    if not may_be_entry({unit.lower for unit in units}):
        return
    start = 0 if units[0].text != "," else len(units)
    for index in range(start, len(units) + 1):
        if index == len(units) or _parts_entries(units, index):
            inside = units[start:index]
            if 0 < len(inside) <= _LONGEST and any(map(is_place, inside)) and not has_verb(inside):
                yield tuple(_parts(units, start, index))
            start = index + 1


def _parts_entries(units: Units, index: int) -> bool:
    """Return whether a mark parts entries there; a full stop within a sentence does so behind a number only."""
    if units[index].text != ".":
        return units[index].text == ")" or is_edge(units, index)
    return index + 1 == len(units) or (
        index > 0 and (units[index - 1].kind == TIME or units[index - 1].text[0].isdigit())
    )


def is_place(unit: Unit) -> bool:
    """Return whether the unit names a place; without a verb a capital is no government."""
    return unit.mention is not None and ((unit.kind == PLACE and not unit.possessive) or is_seat(unit))


def places_in(units: Units) -> list[int]:
    """Return where the units stand that name places."""
    return [index for index, unit in enumerate(units) if unit.mention is not None and is_place(unit)]


def is_point(unit: Unit) -> bool:
    """Return whether the unit names a place that is no country, region or sea."""
    place = unit.mention.place if unit.mention is not None else None
    return is_place(unit) and place is not None and (place.is_spot or place.extent is not Extent.AREA)


def may_be_entry(lowers: Set[str]) -> bool:
    """Return whether a sentence of these words may be an entry without a verb, or hold one between its marks."""
    return not lowers.isdisjoint(_EDGES) or lowers.isdisjoint(_verbal())


def has_verb(units: Units) -> bool:
    """Return whether one of the units may be a finite verb or is the subject of one."""
    verbal = _verbal()
    return any(unit.kind == WORD and (unit.lower in verbal or _is_regular_past(unit)) for unit in units)


def _is_regular_past(unit: Unit) -> bool:
    lower = unit.lower
    is_past = lower.endswith("ed") and len(lower) >= _SHORTEST_ED and not unit.is_capitalised
    return is_past and lower not in words("laden")


@cache
def _verbal() -> frozenset[str]:
    closed = words("be", "have", "do", "modal", "nominative", "relative", "reporting")
    return (closed | _finite_forms()) - {"log"}


@cache
def _finite_forms() -> frozenset[str]:
    """Return the forms that can only be a movement verb's, and no noun's or preposition's."""
    nouns = {word for word, entries in lexicon().items() if any(e.kind in ("noun", "opener", "entry") for e in entries)}
    forms = {word for word, entries in lexicon().items() for e in entries if e.form in ("past", "s") and not e.rest}
    return frozenset(forms - nouns - words("preposition", "entry_word"))


def _parts(units: Units, start: int, stop: int) -> Iterator[Part]:
    first = start
    for index in range(start, stop + 1):
        if index == stop or units[index].text == "," or units[index].lower in words("conjunction"):
            if index > first:
                yield Part(first, _skip_opening(units, first, index), index)
            first = index if index < stop and units[index].lower in words("leading_on") else index + 1


def _skip_opening(units: Units, index: int, stop: int) -> int:
    """Return the index behind the times and the words that only lead on: "then", "at last", "finally"."""
    while index < stop and (units[index].kind == TIME or _leads_on(units[index])):
        index += 1
    names_it = index + 1 < stop and units[index].lower == "the" and is_place(units[index + 1])
    return index + 1 if names_it else index


def _leads_on(unit: Unit) -> bool:
    """Return whether the unit only leads to what an entry tells: "then", or a clock time in mere digits."""
    return unit.lower in words("leading_on") or (unit.text[0].isdigit() and unit.text[-1].isdigit())


def time_in(units: Units, part: Part) -> Unit | None:
    """Return the date or time that the part tells, or None."""
    return next((u for u in units[part.start : part.stop] if u.kind == TIME and is_dated(u)), None)


def is_dated(unit: Unit) -> bool:
    """Return whether the time is a date or a clock time, and no duration."""
    return unit.timex is not None and unit.timex.type in ("DATE", "TIME")
