"""The short style of logs and lists: "Sailed X 4 May", "ETA X", "X passed 0410", "0410 into X", "At X, noon"."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from geo.reading.motion.units import MARK, PLACE, TIME, WORD, Unit, Units, is_seat
from geo.reading.motion.words.tables import DIRECT, Entry, Sense, frames, words
from geo.reading.tables import rows

_TABLE = Path(__file__).with_name("logs.csv")
_LONGEST_ENTRY = 12
_EDGES = frozenset({";", ":", ".", "(", "|", "•", "*"})
_DASHES = frozenset({"—", "–", "-"})


@cache
def _senses() -> Mapping[str, Sense]:
    """Return, by frame, what a place means that no preposition brings in."""
    return {row["frame"]: Sense(row["motion"], row["argument"]) for row in rows(_TABLE)}


def logged(frame: Mapping[str, Sense], entry: Entry, units: Units, start: int, end: int) -> Mapping[str, Sense]:
    """Return the frame of the phrase at [start, end), with a bare place as an argument where the style is a log's."""
    sense = _senses().get(entry.frame)
    if sense is None or DIRECT in frame or not _takes_bare_place(entry, units, start, end):
        return frame
    return {**frame, DIRECT: sense}


def _takes_bare_place(entry: Entry, units: Units, start: int, end: int) -> bool:
    place = _skip_times(units, end)
    if place >= len(units) or units[place].kind != PLACE or units[place].possessive:
        return False
    mention = units[place].mention
    is_spot = mention is None or mention.place is None or mention.place.is_spot
    is_logged = units[start].lower in words("logging") or opens_entry(units, start)
    return is_spot and (is_logged or (place == end and _is_bare_dated(units, place)))


def _is_bare_dated(units: Units, place: int) -> bool:
    """Return whether the place has a name, and only a time behind it: "landed X 2331"."""
    return units[place].lower not in words("place_adverb") and _only_time_follows(units, place + 1)


def opens_entry(units: Units, index: int) -> bool:
    """Return whether an entry of a log begins there: the sentence, a part behind a mark, what stands behind a time."""
    before = index - 1
    while before >= 0 and (units[before].kind == TIME or units[before].text == ","):
        before -= 1
    return before < 0 or is_edge(units, before)


def is_edge(units: Units, index: int) -> bool:
    """Return whether a mark parts entries there; a dash that joins what stands beside it does not."""
    mark = units[index].text
    return mark in _EDGES or (mark in _DASHES and index > 0 and units[index].start > units[index - 1].end)


def heads_entry(units: Units, start: int, end: int) -> bool:
    """Return whether the verb at [start, end) opens an entry of a log that names a place: "06:10 Leaves X"."""
    inside = units[end : _entry_end(units, end)]
    return opens_entry(units, start) and any(unit.kind == PLACE or is_seat(unit) for unit in inside)


def is_entry(units: Units, entry: Entry, start: int, end: int) -> bool:
    """Return whether the small word at [start, end) stands for a movement: a place and a time are all that follow."""
    if DIRECT in frames()[entry.frame] and not _place_follows(units, end):
        return False
    if units[end - 1].lower == "off" and _place_follows(units, end):
        return False
    if units[start].lower in words("abbreviated"):
        return _place_follows(units, end)
    if entry.kind == "opener":
        is_preposition = entry.frame == "embark" and end < len(units) and units[end].kind == PLACE
        return not is_preposition and _opens_clause(units, start) and _is_dated(units, start, end)
    return opens_entry(units, start) and _is_dated(units, start, end) and _is_bare(units, start, end)


def _place_follows(units: Units, index: int) -> bool:
    index += index < len(units) and units[index].lower == "the"
    return index < len(units) and (units[index].kind == PLACE or is_seat(units[index]))


def _opens_clause(units: Units, start: int) -> bool:
    while start > 1 and units[start - 1].lower in words("conjunction", "leading_on"):
        start -= 1
    return opens_entry(units, start) or units[start - 1].text == "," or units[start - 1].kind == TIME


def _is_dated(units: Units, start: int, end: int) -> bool:
    """Return whether a time stands beside the phrase or its place, or "at last"."""
    before = start > 0 and units[start - 1].kind == TIME
    inside = units[end : _entry_end(units, end)]
    return before or any(unit.kind == TIME or unit.lower in words("at_last") for unit in inside)


def _entry_end(units: Units, start: int) -> int:
    last = min(start + _LONGEST_ENTRY, len(units))
    return next((i for i in range(start, last) if is_edge(units, i)), last)


def _is_bare(units: Units, start: int, end: int) -> bool:
    """Return whether the entry holds a place behind the phrase and no verb: only names, times and small words."""
    stop = _entry_end(units, end)
    closed = stop == len(units) or is_edge(units, stop)
    inside = units[start:stop]
    return closed and any(unit.kind == PLACE for unit in inside) and not any(map(_may_be_verb, inside))


def _may_be_verb(unit: Unit) -> bool:
    if unit.kind != WORD or unit.is_capitalised or not unit.text.isalpha():
        return False
    return unit.lower not in words("preposition", "determiner", "adverb", "conjunction", "place_noun", "entry_word")


def stands_passed(units: Units, start: int, end: int) -> int:
    """Return where the place stands that a log puts before its verb ("X passed 0410", "X, reached at noon"), or -1."""
    place, is_apart = start - 1, start > 1 and units[start - 1].text == ","
    place -= is_apart
    if place < 0 or units[place].kind != PLACE or units[place].possessive:
        return -1
    heads = _heads_clause(units, place) or (is_apart and units[place - 1].lower in words("preposition"))
    return place if heads and _only_time_follows(units, end) else -1


def _heads_clause(units: Units, place: int) -> bool:
    return opens_entry(units, place) or units[place - 1].lower in words("clause_preposition")


def _only_time_follows(units: Units, end: int) -> bool:
    if end < len(units) and units[end].lower in words("dating"):
        end += 1
    return end < len(units) and (units[end].kind == TIME or units[end].text.isdigit())


def _skip_times(units: Units, index: int) -> int:
    while index < len(units) and units[index].kind == TIME:
        index += 1
    return index


def stands_alone(units: Units, index: int) -> bool:
    """Return whether no object follows the verb: a time, a mark, "again", "at", "on", "with", an adverb or nothing."""
    if index >= len(units) or units[index].kind in (TIME, MARK):
        return True
    return units[index].kind == WORD and units[index].lower in words("after_departing", "adverb")
