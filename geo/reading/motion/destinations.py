"""Destinations that a report names or asks for: "X as its goal", "Where is he bound? For X, it is said"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.certainty.factuality import hedge_in
from geo.reading.motion.groups import Group, Tense
from geo.reading.motion.statements import Statement
from geo.reading.motion.tables import Entry, words
from geo.reading.motion.triggers import Trigger
from geo.reading.motion.units import PLACE, WORD, Units
from geo.reading.records import Certainty, Motion, PlaceRef
from geo.reports import Span

_NOUN = Entry((), "noun", "destination", "noun", None)
_REACH = 12
_NEAR = 4


def asks_for_destination(units: Units) -> bool:
    """Return whether the sentence asks where the journey ends."""
    lowers = {unit.lower for unit in units}
    return units[-1].text == "?" and "where" in lowers and bool(lowers & words("destination"))


def answer(units: Units) -> Statement | None:
    """Return the destination that a sentence behind such a question gives, or None."""
    index = next((i for i, unit in enumerate(units[:_REACH]) if unit.kind == PLACE and not unit.possessive), None)
    return None if index is None else _destination(units, 0, index, hedge_in(units) or Certainty.EXPECTED)


def named_destinations(units: Units) -> Iterator[Statement]:
    """Yield the destinations that a sentence names: "X as its goal", "the destination, X"."""
    for index, unit in enumerate(units):
        if unit.kind != WORD or unit.lower not in words("destination_noun"):
            continue
        place = _place_beside(units, index)
        statement = None if place is None else _destination(units, min(place, index), place, hedge_in(units))
        if statement is not None:
            yield replace(statement, span=Span(statement.span.start, max(statement.span.end, unit.end)))


def _place_beside(units: Units, noun: int) -> int | None:
    before = _place_before_as(units, noun)
    before = _place_before_be(units, noun) if before is None else before
    return _place_behind(units, noun) if before is None else before


def _place_before_be(units: Units, noun: int) -> int | None:
    """Return the place of which it is said to be that: "X was their goal"."""
    is_owned = noun > 2 and units[noun - 1].lower in words("possessive") | {"the"}
    place = noun - 3
    return place if is_owned and units[noun - 2].lower in words("be") and units[place].kind == PLACE else None


def _place_before_as(units: Units, noun: int) -> int | None:
    link = next((i for i in range(noun - 1, max(-1, noun - _NEAR), -1) if units[i].lower == "as"), None)
    if link is None:
        return None
    return next((i for i in range(link - 1, max(-1, link - _NEAR - 2), -1) if units[i].kind == PLACE), None)


def _place_behind(units: Units, noun: int) -> int | None:
    behind = units[noun + 1 : noun + 3]
    return noun + 2 if len(behind) > 1 and behind[0].text in (",", ":") and behind[1].kind == PLACE else None


def _destination(units: Units, first: int, index: int, certainty: Certainty | None) -> Statement | None:
    mention = units[index].mention
    if mention is None or mention.place is None:
        return None
    return Statement(
        units,
        Trigger(first, first + 1, _NOUN),
        Group(first, (), Tense.FUTURE, False, False),
        Motion.HEAD,
        {"goal": PlaceRef(mention.place, mention.span)},
        Span(units[first].start, units[index].end),
        None,
        certainty or Certainty.REPORTED,
        None,
    )
