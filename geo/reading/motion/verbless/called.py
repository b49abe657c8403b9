"""Places called what they are on a journey: "X was her first port of call", "X was as far as they got"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, TIME, WORD, Unit, Units
from geo.reading.motion.verbless.entries import places_in
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion
from geo.reports import Span

_LINKS = ("is", "was", "became", "proved", "be", "been", "remained")
_BETWEEN = ("not", "never", "to", "have", "been", "be")
_APOSTROPHES = ("'", "’")
_REACH = 9
_LEADS = ("with", "that", "so", "where", "while", "as")
_SCOPE = ("of", "on", "in", "for", "to")
_JOURNEYS = ("trip", "tour", "journey", "voyage", "cruise", "pilgrimage", "odyssey", "swing", "days", "weeks")


class _Called(NamedTuple):
    """What the noun that ends at the index makes of the place."""

    motion: Motion
    argument: str
    end: int


def called(units: Units) -> Iterator[Statement]:
    """Yield what the sentence calls the places of a journey: halts, goals, and how far somebody got."""
    marks = {unit.lower for unit in units}
    if not marks.isdisjoint(
        words("called_stop", "destination_noun", "called_limit", "called_visited", "ranked") | {"far"}
    ):
        for index in places_in(units):
            yield from _at(units, index)


def _at(units: Units, place: int) -> Iterator[Statement]:
    """Yield what the words behind the place call it: "X was his third halt", "with X the first goal"."""
    link = _link(units, place)
    if not _opens(units, place) or link == 0:
        return
    sense = _far(units, link) or _called(units, link)
    if sense is None:
        return
    statement = named(units, sense.motion, {sense.argument: place}, place)
    told = [unit.lower for unit in units[place + 1 : sense.end]]
    if "next" in told and units[place - 1].lower == "with":
        statement = named(units, Motion.HEAD, {"goal": place}, place)
        told = ["to"]
    sure = _certainty(told, statement.certainty)
    if sure is not None:
        yield replace(statement, certainty=sure, span=Span(statement.span.start, units[sense.end - 1].end))


def _opens(units: Units, place: int) -> bool:
    if place == 0 or units[place - 1].kind in (MARK, TIME):
        return True
    return units[place - 1].lower in words("conjunction", "reporting") or units[place - 1].lower in _LEADS


def _link(units: Units, place: int) -> int:
    """Return the index behind the verb that calls the place something, or behind "with X" itself; 0 without one."""
    if place and units[place - 1].lower == "with":
        return place + 1 + (units[place + 1].lower == "as") if place + 1 < len(units) else 0
    for index in range(place + 1, min(place + 5, len(units))):
        if units[index].lower in _LINKS:
            return next((i for i in range(index + 1, len(units)) if units[i].lower not in _BETWEEN), 0)
        if units[index].lower not in words("modal", "adverb", "have"):
            return 0
    return 0


def _far(units: Units, index: int) -> _Called | None:
    """Return an arrival for "as far as they got", "as far east as the train went"."""
    behind = [unit.lower for unit in units[index : index + 4]]
    as_far = behind[:2] == ["as", "far"] and (behind[2:3] == ["as"] or behind[3:4] == ["as"])
    return _Called(Motion.ARRIVE, "goal", index + 2) if as_far else None


def _called(units: Units, start: int) -> _Called | None:
    """Return what the noun that begins there makes of the place, None when it is none of a journey."""
    if start >= len(units) or not _is_of_journey(units, start):
        return None
    ranks = words("ranked", "furthest")
    is_ranked = False
    for index in range(start, min(start + _REACH, len(units))):
        unit = units[index]
        if unit.text in _APOSTROPHES:
            continue
        if unit.kind not in (WORD, NAME) or unit.lower in words("preposition", "relative") or unit.lower == "home":
            return None
        is_ranked = is_ranked or unit.lower in ranks
        if (sense := _sense(units, index, start, is_ranked=is_ranked)) is not None:
            return _Called(*sense, index + 1)
    return None


def _is_of_journey(units: Units, start: int) -> bool:
    """Return whether the words point to one journey: an article, somebody's, or "to be" and a rank."""
    return units[start].lower in {"the", *words("possessive"), *words("ranked")} or units[start].possessive


def _sense(units: Units, index: int, start: int, *, is_ranked: bool) -> tuple[Motion, str] | None:
    noun = units[index].lower
    is_owned = any(_is_owner(unit) for unit in units[start:index])
    if (
        noun in words("called_stop")
        and is_ranked
        and _closes(units, index + 1)
        and (is_owned or _is_halt(units, index))
    ):
        return Motion.STOP, "at"
    if noun in words("destination_noun") and (is_ranked or is_owned) and _closes(units, index + 1):
        return Motion.HEAD, "goal"
    if noun in words("called_limit") and any(u.lower in words("furthest") for u in units[start:index]):
        return Motion.ARRIVE, "goal"
    if noun in words("called_visited") and is_ranked and _is_toured(units, index + 1):
        return Motion.BE_AT, "at"
    return None


def _is_owner(unit: Unit) -> bool:
    return unit.possessive or unit.text in _APOSTROPHES or unit.lower in words("possessive")


def _is_halt(units: Units, index: int) -> bool:
    """Return whether it is a halt whosever it is, and no harbour: "port of call", but not "the first port in Asia"."""
    return units[index].lower != "port" or any(unit.lower == "of" for unit in units[index + 1 : index + 2])


def _closes(units: Units, index: int) -> bool:
    """Return whether the noun ends there: a mark, a time or what it hangs on follows."""
    if index >= len(units) or units[index].kind in (MARK, TIME):
        return True
    return units[index].lower in words("preposition", "conjunction", "relative")


def _is_toured(units: Units, index: int) -> bool:
    """Return whether the rank is one on a journey: "the third city of his tour", "the fourth capital in five days"."""
    behind = [word for unit in units[index : index + _REACH] for word in unit.lower.split()]
    return behind[:1] != [] and behind[0] in _SCOPE and not words("whole_journey").union(_JOURNEYS).isdisjoint(behind)


def _certainty(told: list[str], hedged: Certainty) -> Certainty | None:
    """Return how sure the words tell it, None when it would have been, or is what comes next and still a goal."""
    if "not" in told or "never" in told:
        return Certainty.DENIED
    if "have" in told or "would" in told or ("next" in told and "was" not in told):
        return None
    is_to_come = "to" in told or not words("modal").isdisjoint(told)
    return Certainty.EXPECTED if is_to_come and hedged is Certainty.REPORTED else hedged
