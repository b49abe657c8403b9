"""Lists of places under one word: "Halts: X, Y", "The envoy's day: X (lunch), Y", "X, Y: in each", "X yes, Y no"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, TIME, Unit, Units
from geo.reading.motion.verbless.entries import is_place
from geo.reading.motion.verbless.services import named
from geo.reading.motion.words.tables import words
from geo.reading.records import Certainty, Motion

_FEWEST = 2
_LONGEST_LABEL = 10
_LONGEST_ASIDE = 6
_EACH_REACH = 24
_JOINING = ("and", "then", "the", "at", "on", "again", "by", "finally")
_ANSWERS = (("answer_yes", Certainty.EXPECTED), ("answer_no", Certainty.DENIED), ("answer_maybe", Certainty.SPECULATED))


class _Label(NamedTuple):
    motion: Motion
    certainty: Certainty


def may_list_places(lowers: Set[str]) -> bool:
    """Return whether a sentence of these words may list places under one word, or with an answer to each."""
    if "," in lowers and not lowers.isdisjoint(words("answer_yes")) and not lowers.isdisjoint(words("answer_no")):
        return True
    listing = words("halt_list", "stay_list", "sighting_list", "each_of_list", "taken_in")
    return ":" in lowers and not lowers.isdisjoint(listing)


def place_lists(units: Units) -> Iterator[Statement]:
    """Yield what the lists of a sentence tell of each of their places."""
    lowers = {unit.lower for unit in units}
    if not may_list_places(lowers):
        return
    colon = next((i for i, unit in enumerate(units) if unit.text == ":"), -1)
    if colon > 0:
        yield from _labelled(units, colon)
        yield from _before_each(units, colon)
    yield from _answered(units)


def _labelled(units: Units, colon: int) -> Iterator[Statement]:
    """Yield the places of the list behind the colon, as its label tells of them."""
    label = _label([unit.lower for unit in units[max(0, colon - _LONGEST_LABEL) : colon]])
    places = _listed(units, colon + 1) if label else ()
    is_ranked = any(unit.lower in words("ranked") for unit in units[:colon])
    if label is not None and len(places) >= (1 if is_ranked else _FEWEST):
        for place in places:
            behind = units[place + 1 : place + 3]
            time = next((unit for unit in behind if unit.kind == TIME), None)
            yield replace(named(units, label.motion, {"at": place}, place, time), certainty=label.certainty)


def _label(lowers: Sequence[str]) -> _Label | None:
    if not words("negation").isdisjoint(lowers):
        return None
    ahead = not words("plan_noun", "list_ahead").isdisjoint(lowers)
    sure = Certainty.EXPECTED if ahead else Certainty.REPORTED
    kinds = (("sighting_list", Motion.BE_AT), ("halt_list", Motion.STOP), ("stay_list", Motion.BE_AT))
    return next((_Label(motion, sure) for kind, motion in kinds if not words(kind).isdisjoint(lowers)), None)


def _listed(units: Units, start: int) -> Sequence[int]:
    """Return where the places stand that follow each other from there, with nothing but times and asides between."""
    places: list[int] = []
    index = start
    while index < len(units):
        if is_place(units[index]):
            places.append(index)
            index = _behind_aside(units, index + 1)
        elif _goes_on(units[index]):
            index += 1
        else:
            break
    return places


def _goes_on(unit: Unit) -> bool:
    """Return whether the list goes on behind the unit: a time, a comma, "and", "then"."""
    return unit.kind == TIME or unit.text in (",", ";") or unit.text[0].isdigit() or unit.lower in _JOINING


def _behind_aside(units: Units, index: int) -> int:
    """Return the index behind a short aside in brackets, the index itself when none stands there."""
    if index >= len(units) or units[index].text != "(":
        return index
    inside = range(index + 1, min(index + 1 + _LONGEST_ASIDE, len(units)))
    return next((i + 1 for i in inside if units[i].text == ")"), index)


def _before_each(units: Units, colon: int) -> Iterator[Statement]:
    """Yield the places that stand before the colon when what follows it is told of each: "X, Y, Z: in each"."""
    taken_in = _taken_in(units, colon)
    for place in taken_in:
        yield named(units, Motion.STOP, {"at": place}, place)
    places = () if taken_in else _listed(units, 0)
    behind = {unit.lower for unit in units[colon + 1 : colon + _EACH_REACH]}
    if len(places) < _FEWEST or places[-1] != colon - 1 or behind.isdisjoint(words("each_of_list")):
        return
    unhalted = not behind.isdisjoint(words("halt_list")) and not behind.isdisjoint(words("negation"))
    for place in places:
        role = {"midpoint" if unhalted else "at": place}
        yield named(units, Motion.PASS if unhalted else Motion.BE_AT, role, place)


def _taken_in(units: Units, colon: int) -> Sequence[int]:
    """Return the places of "X for coal, Y for water:", where each is told with what one halts there for."""
    places: list[int] = []
    for index in range(colon - 2):
        goes_on = index == 0 or units[index - 1].text == "," or units[index - 1].lower == "and"
        if goes_on and is_place(units[index]) and units[index + 1].lower == "for":
            places.extend([index] if units[index + 2].lower in words("taken_in") else [])
    return places if len(places) >= _FEWEST else ()


def _answered(units: Units) -> Iterator[Statement]:
    """Yield where somebody is to be by the answer behind each place: "X yes, Y no, Z perhaps"."""
    for index in range(len(units) - 1):
        closes = index + 2 == len(units) or units[index + 2].kind == MARK or units[index + 2].lower == "and"
        opens = index == 0 or units[index - 1].kind == MARK or units[index - 1].lower == "and"
        if opens and closes and is_place(units[index]):
            answer = units[index + 1].lower
            sure = next((sure for kind, sure in _ANSWERS if answer in words(kind)), None)
            if sure is not None:
                yield replace(named(units, Motion.BE_AT, {"at": index}, index), certainty=sure)
