"""Where a journey is, told without a verb: "Out of X at last", "Two hours at X", "over X and Y", "X next"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, PLACE, TIME, WORD, Unit, Units, is_clock
from geo.reading.motion.verbless.entries import Part, entries_of, is_place, is_point, time_in
from geo.reading.motion.verbless.presences import presence
from geo.reading.motion.verbless.routes import routes
from geo.reading.motion.verbless.services import named
from geo.reading.motion.verbless.ways import way
from geo.reading.motion.words.mover_nouns import mover_nouns
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion, TimexType
from geo.reading.tables import rows

_TABLE = Path(__file__).with_name("verbless.csv")
_IN_THE_AIR = ("over", "down", "airborne", "landed", "landing", "touchdown", "aloft", "ground")
_ARGUMENTS = {Motion.ARRIVE: "goal", Motion.PASS: "midpoint", Motion.BE_AT: "at", Motion.HEAD: "goal"}
_GOING_ON = (Motion.DEPART, Motion.ARRIVE)


class Opener(NamedTuple):
    """What a phrase before a place tells; `dated` when it does so only beside a time."""

    phrase: tuple[str, ...]
    motion: Motion
    argument: str
    dated: bool


class _Found(NamedTuple):
    motion: Motion
    argument: str
    place: int


class _Entry(NamedTuple):
    """A part of an entry, the parts behind it, what was told before it, and whether the entry tells a time."""

    part: Part
    behind: Sequence[Part]
    before: Motion | None
    is_dated: bool


@cache
def openers() -> Mapping[str, tuple[Opener, ...]]:
    """Return the phrases by their first word, the longest first."""
    found: dict[str, list[Opener]] = {}
    for row in rows(_TABLE):
        phrase = tuple(row["phrase"].split())
        opener = Opener(phrase, Motion(row["motion"]), row["argument"], row["dated"] == "yes")
        found.setdefault(phrase[0], []).append(opener)
    return {first: tuple(sorted(each, key=lambda o: -len(o.phrase))) for first, each in found.items()}


def verbless(units: Units, told: Sequence[Statement]) -> Iterator[Statement]:
    """Yield what the entries of a sentence that have no verb tell of places, beside what verbs have `told`."""
    yield from routes(units)
    for parts in entries_of(units):
        yield from way(units, parts) or _entry(units, parts, told)
    yield from _next_places(units)


def _entry(units: Units, parts: Sequence[Part], told: Sequence[Statement]) -> Iterator[Statement]:
    is_dated = any(time_in(units, part) for part in parts)
    before: Motion | None = None
    for index, part in enumerate(parts):
        last = parts[index - 1] if index else part
        before = next((s.motion for s in told if last.start <= _start(units, s) < part.start), before)
        before = None if before in _GOING_ON and time_in(units, last) is None else before
        entry = _Entry(part, parts[index + 1 :], before, is_dated)
        if found := _told(units, entry):
            before = found.motion
            sure = Certainty.EXPECTED if units[part.first].lower == "next" else Certainty.REPORTED
            statement = named(units, found.motion, {found.argument: found.place}, part.first, _time_of(units, entry))
            yield replace(statement, certainty=sure) if sure is Certainty.EXPECTED else statement


def _start(units: Units, statement: Statement) -> int:
    """Return the index of the unit at which the statement begins."""
    return bisect_left(units, statement.span.start, key=lambda unit: unit.start)


def _time_of(units: Units, entry: _Entry) -> Unit | None:
    """Return the time in the part, or in the one behind it when that is a time and nothing else."""
    follows = entry.behind[0] if entry.behind and entry.behind[0].first == entry.behind[0].stop else None
    return time_in(units, entry.part) or (time_in(units, follows) if follows else None)


def _told(units: Units, entry: _Entry) -> _Found | None:
    part = entry.part
    if part.first == part.stop:
        return None
    if is_place(units[part.first]):
        return _place_first(units, entry)
    if entry.before is None and part.start and units[part.start - 1].lower in words("conjunction"):
        return None
    if found := _opened(units, entry):
        return found
    at = presence(units, part, is_dated=_time_of(units, entry) is not None)
    return _Found(at.motion, "at", at.place) if at is not None else None


def _opened(units: Units, entry: _Entry) -> _Found | None:
    """Return what an opening phrase tells of the place behind it: "Through X", "back in X"."""
    first = _behind_mover(units, entry.part)
    return _opened_at(units, entry, first) or _opened_at(units, entry, _behind_way(units, entry.part, first))


def _opened_at(units: Units, entry: _Entry, first: int) -> _Found | None:
    """Return what the opening phrase at `first` tells of the place behind it."""
    part = entry.part
    for opener in openers().get(units[first].lower, ()):
        place = _behind(units, first, opener.phrase, part.stop)
        if place >= 0 and (entry.is_dated or (not opener.dated and is_point(units[place]))):
            if opener.phrase == ("off",) and any(unit.lower in _IN_THE_AIR for unit in units[place:]):
                return _Found(Motion.DEPART, "source", place)
            if opener.motion is Motion.BE_AT and units[part.start].lower == "overnight":
                return _Found(Motion.STOP, "at", place)
            return _Found(opener.motion, opener.argument, place)
    return None


def _behind_mover(units: Units, part: Part) -> int:
    """Return where the words begin that tell of the mover a part opens with: "Bus 4 (now at X)", "PM (in X today)"."""
    first = units[part.first]
    index = part.first + 1
    if first.lower not in mover_nouns() or index >= part.stop:
        return part.first
    index += units[index].text[0].isdigit() or units[index].kind == NAME
    index += index < part.stop and units[index].kind == TIME
    return index if index < part.stop else part.first


def _behind_way(units: Units, part: Part, first: int) -> int:
    """Return where the words begin behind the way that leads there: "down the coast (past X)"."""
    index = first + 2
    led = index + 1 < part.stop and units[first].lower in words("way_along") and units[first + 1].lower == "the"
    is_way = led and units[index].kind == WORD and units[index + 1].lower in words("preposition")
    return index + 1 if is_way and units[index + 1].lower != "of" else first


def _behind(units: Units, start: int, phrase: tuple[str, ...], stop: int) -> int:
    """Return where the place stands behind the phrase that begins at `start`, -1 when none does."""
    index = start + len(phrase)
    if index >= stop or any(u.lower != word for u, word in zip(units[start:index], phrase, strict=True)):
        return -1
    index += units[index].lower == "the"
    is_whole = index < stop and is_place(units[index]) and not _goes_on(units, index + 1, stop)
    return index if is_whole else -1


def _goes_on(units: Units, index: int, stop: int) -> bool:
    """Return whether a noun follows the name, which is then only what the noun is called by: "over London skies"."""
    following = units[index] if index < stop else None
    closed = words("preposition", "adverb", "conjunction", "entry_word", "travel_adverb", "spot_noun")
    return following is not None and following.kind == WORD and following.lower not in closed


def _place_first(units: Units, entry: _Entry) -> _Found | None:
    place = entry.part.first
    motion = _motion_of(units, entry, [unit.lower for unit in units[place + 1 : entry.part.stop]])
    return _Found(motion, _ARGUMENTS[motion], place) if motion is not None else None


def _motion_of(units: Units, entry: _Entry, following: Sequence[str]) -> Motion | None:
    """Return what a place tells that opens its part: "X at last", ", X 1141Z", "then X, noon"."""
    opening = units[entry.part.start : entry.part.first]
    is_led = entry.before in _GOING_ON or any(unit.lower in words("leading_on") for unit in opening)
    if not following and (entry.before is Motion.PASS or (is_led and _is_water(units[entry.part.first]))):
        return Motion.PASS
    if entry.before is Motion.BE_AT and not following[1:] and _time_of(units, entry) is not None:
        return Motion.BE_AT
    if following[:2] == ["at", "last"] or (is_led and _time_of(units, entry) is not None):
        return Motion.ARRIVE
    return Motion.BE_AT if _is_logged_at(units, entry) else None


def _is_logged_at(units: Units, entry: _Entry) -> bool:
    """Return whether a day or a clock time and a place are all of the part: "14 May: X", "X 0540", "X noon"."""
    part = entry.part
    inside = [*units[part.start : part.first], *units[part.first + 1 : part.stop]]
    timed = [unit for unit in inside if unit.kind == TIME or is_clock(unit)]
    is_headed = part.start > 0 and units[part.start - 1].text == ":" and units[part.start - 2].kind == TIME
    small = words("entry_word", "leading_on", "preposition")
    is_all = all(unit in timed or unit.lower in small for unit in inside)
    return is_all and (is_headed or any(_is_hour(unit) for unit in timed) or _opens_with_day(units, part))


def _is_hour(unit: Unit) -> bool:
    return is_clock(unit) or (unit.timex is not None and unit.timex.type is TimexType.TIME)


def _opens_with_day(units: Units, part: Part) -> bool:
    return part.first == part.start + 1 and units[part.start].kind == TIME


def _is_water(unit: Unit) -> bool:
    place = unit.mention.place if unit.mention is not None else None
    return place is not None and place.feature.casefold() in words("water_feature")


def _next_places(units: Units) -> Iterator[Statement]:
    """Yield the places that are called next: "X next", "They say X next"."""
    for index, unit in enumerate(units[:-1]):
        if units[index + 1].lower != "next" or unit.kind != PLACE or unit.possessive:
            continue
        if index + 2 >= len(units) or units[index + 2].kind == MARK:
            yield replace(named(units, Motion.HEAD, {"goal": index}, index), certainty=Certainty.EXPECTED)
