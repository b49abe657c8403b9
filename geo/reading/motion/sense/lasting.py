"""Whether somebody lay, stood or was held somewhere long enough to have stopped there."""

from geo.reading.motion.phrases.groups import Group
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.units import MARK, TIME, Unit, Units
from geo.reading.motion.words.mover_nouns import is_vehicle, mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Role, TimexType

_REACH = 16
_LENGTH_REACH = 5
_FOR = ("for", "over")
_OPENING = 8
_RELATIVE_REACH = 4
_LYING = ("lie", "lies", "lay", "lain")
_NIGHTS = frozenset(("night", "tonight", "to-night"))
_WHOLE = ("all", "whole", "entire", "throughout")
_SUBJECTS = ("that", "which", "who")
_BOUNDS = ("until", "till", "since", "throughout", "overnight")


def lasts(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether the time it lasted is told, or the verb itself tells that it lasted.

    "Had lain", "was standing" and "was at anchor" last; "lay", "stood" and "was held" do "for the night", "from Monday
    to Friday", "until noon", "all day".
    """
    return (
        _is_lasting_form(units, trigger, group)
        or is_length_told(units, trigger, group)
        or _is_night_lain(units, trigger)
        or _is_kept_for_years(units, trigger)
    )


def _is_night_lain(units: Units, trigger: Trigger) -> bool:
    """Return whether a night is told of lying somewhere, through which one lies: "lies tonight", "lay last night"."""
    if units[trigger.start].lower not in _LYING:
        return False
    behind = _behind(units, trigger.end)
    return any(not _NIGHTS.isdisjoint(units[index].lower.split()) for index in behind)


def _is_kept_for_years(units: Units, trigger: Trigger) -> bool:
    """Return whether somebody was held, or a ship berthed, for months or years, and did not merely live there."""
    if units[trigger.start].lower not in words("holding", "mooring"):
        return False
    behind = _behind(units, trigger.end)
    return any(
        units[index].lower in _FOR and any(_is_span(units[at]) for at in range(index + 1, min(index + 5, behind.stop)))
        for index in behind
    )


def _is_span(unit: Unit) -> bool:
    return not words("long_time").isdisjoint(unit.lower.split())


def is_length_told(units: Units, trigger: Trigger, group: Group) -> bool:
    """Return whether a length of time or its end stands behind the phrase or ahead of it: "moored for the night"."""
    ahead = _ahead(units, group.start)
    return _is_length_in(units, _behind(units, trigger.end)) or _is_length_in(units, ahead)


def _is_lasting_form(units: Units, trigger: Trigger, group: Group) -> bool:
    entry = trigger.entry
    if entry.kind == "adjective":
        return entry.rest == ("anchor",) and any(word in words("be") for word in group.chain)
    if entry.kind != "verb" or group.is_passive:
        return False
    has_stood = entry.form != "ing" and not words("have").isdisjoint(group.chain)
    is_standing = units[trigger.start].lower in words("resting") and not words("be").isdisjoint(group.chain)
    return has_stood or (is_standing and not _is_of_somebody(units, group))


def _is_of_somebody(units: Units, group: Group) -> bool:
    """Return whether it is a person who stands there, and no train, ship or lorry."""
    before = units[group.start - 1] if group.start else None
    if before is None or before.lower in words("nominative") - {"it"}:
        return True
    if before.lower == "it" or (before.is_capitalised and _is_named_thing(units, group.start - 1)):
        return False
    noun = mover_nouns().get(before.lower)
    return (before.mention is not None and before.mention.role is Role.PERSON) or (
        noun.kind == "person" if noun else before.is_capitalised and before.mention is None
    )


def _is_named_thing(units: Units, last: int) -> bool:
    """Return whether a name stands behind "the" or a word for a vehicle: "the Corvus", "the rescue ship Corvus"."""
    first = last
    while first > 0 and units[first - 1].is_capitalised and units[first - 1].lower not in words("definite"):
        first -= 1
    before = units[first - 1].lower if first else ""
    return before in words("definite") or is_vehicle(before)


def _ahead(units: Units, start: int) -> range:
    """Return what opens the clause, without a relative clause about its subject: "the tug that waited a day put in"."""
    first = max(0, start - _OPENING)
    for index in range(start - 2, max(-1, first - _RELATIVE_REACH), -1):
        verb = units[index + 1]
        if units[index].lower in _SUBJECTS and verb.kind != TIME and verb.lower not in words("preposition"):
            return range(start, start)
    return range(first, start)


def _behind(units: Units, start: int) -> range:
    """Return the rest of the clause: to the next mark that is no comma, or a comma with a clause behind it."""
    for index in range(start, min(start + _REACH, len(units))):
        unit = units[index]
        following = units[index + 1].lower if index + 1 < len(units) else ""
        closes = unit.kind == MARK and (unit.text != "," or following in words("clause_start", "conjunction"))
        if closes or unit.lower in words("relative", "conjunction"):
            return range(start, index)
    return range(start, min(start + _REACH, len(units)))


def _is_length_in(units: Units, indexes: range) -> bool:
    for index in indexes:
        word = units[index].lower
        if word in _BOUNDS or (word == "for" and _is_length(units, index + 1)):
            return True
        if word == "from" and _is_range(units, index + 1):
            return True
        if word in _WHOLE and any(_measures(units, at) for at in range(index + 1, min(index + 4, len(units)))):
            return True
    return any(_is_whole(units, index) or _is_counted(units, index) for index in indexes)


def _is_counted(units: Units, index: int) -> bool:
    """Return whether a number of nights or hours stands without a preposition: "remained two nights", "lay 40 minutes".

    What is "two hours from" somewhere or "two days later" tells no length.
    """
    unit = units[index]
    timex = unit.timex
    is_number = unit.text.isdigit() or unit.lower in words("length_number")
    end = index + 1 if timex is not None and timex.type is TimexType.DURATION else index + 2
    if not (is_number or end == index + 1) or not _measures(units, min(end, len(units)) - 1):
        return False
    before = units[index - 1].lower if index else ""
    behind = units[end].lower if end < len(units) else ""
    return before not in words("preposition") and behind not in words("length_offset")


def _is_whole(units: Units, index: int) -> bool:
    first, *rest = units[index].lower.split() or [""]
    return units[index].kind == TIME and first in (*_WHOLE, "overnight") and bool(rest or first == "overnight")


def _is_length(units: Units, start: int) -> bool:
    """Return whether a length of time follows "for" before the next place or mark: "for (a good) hour"."""
    for index in range(start, min(start + _LENGTH_REACH, len(units))):
        if _measures(units, index):
            return True
        if units[index].mention is not None or units[index].kind == MARK or units[index].lower in ("for", "in", "at"):
            return False
    return False


def _measures(units: Units, index: int) -> bool:
    """Return whether the unit is a day or hour, or ends in a word for one, and no year."""
    *_, last = units[index].lower.split() or [""]
    told = units[index].kind == TIME or last in words("stay_length", "span_noun")
    return told and words("long_time").isdisjoint(units[index].lower.split())


def _is_range(units: Units, start: int) -> bool:
    """Return whether "from A to B" is one of times."""
    window = units[start : start + _LENGTH_REACH]
    return bool(window) and window[0].kind == TIME and any(u.lower in ("to", "until", "till") for u in window[1:])
