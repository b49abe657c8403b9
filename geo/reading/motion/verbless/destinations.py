"""Destinations that a report names or asks for: "X as its goal", "Where is he bound? For X, it is said"."""

from collections.abc import Iterator
from dataclasses import replace

from geo.reading.certainty.factuality import hedge_in
from geo.reading.motion.phrases.groups import Group, Tense
from geo.reading.motion.phrases.triggers import Trigger
from geo.reading.motion.statement import Statement
from geo.reading.motion.units import MARK, NAME, PLACE, WORD, Unit, Units, is_seat
from geo.reading.motion.words.tables import Entry, words
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
        if unit.kind != WORD or not _is_destination(units, index):
            continue
        place = _place_beside(units, index)
        usual = Certainty.EXPECTED if unit.lower in words("stop_to_come") | {"next"} else Certainty.REPORTED
        statement = None if place is None else _destination(units, min(place, index), place, hedge_in(units) or usual)
        if statement is not None:
            yield replace(statement, span=Span(statement.span.start, max(statement.span.end, unit.end)))


def _is_destination(units: Units, index: int) -> bool:
    """Return whether the noun tells where a journey ends or goes next: "goal", "next stop"."""
    noun = units[index].lower
    if noun == "next":
        return index > 0
    return noun in words("destination_noun") or (noun in words("stop_to_come") and units[index - 1].lower == "next")


def _place_beside(units: Units, noun: int) -> int | None:
    if units[noun].lower == "next":
        return _place_before_next(units, noun)
    for place in (_place_before_as(units, noun), _place_before_be(units, noun), _place_behind(units, noun)):
        if place is not None:
            return place
    return None


def _place_before_next(units: Units, index: int) -> int | None:
    """Return where the place stands that comes next: "Lugo next, they say", "they say Lugo next"."""
    closed = index + 1 == len(units) or units[index + 1].kind not in (WORD, NAME, PLACE)
    before = index - 1
    if not closed or before < 0 or not _is_place(units[before]) or units[before].possessive:
        return None
    opens = (
        before == 0 or units[before - 1].kind == MARK or units[before - 1].lower in words("reporting", "conjunction")
    )
    return before if opens else None


def _place_before_be(units: Units, noun: int) -> int | None:
    """Return where the place stands that is called one's next stop: "X is the ship's next port"."""
    link = next((i for i in range(noun - 1, max(-1, noun - _REACH), -1) if units[i].lower in words("be")), 0)
    first = link - 1
    while first > 0 and units[first].lower in words("modal", "adverb"):
        first -= 1
    called = link > 0 and all(unit.kind in (WORD, NAME) for unit in units[link:noun])
    return first if called and first >= 0 and _is_place(units[first]) and not units[first].possessive else None


def _place_before_as(units: Units, noun: int) -> int | None:
    link = next((i for i in range(noun - 1, max(-1, noun - _NEAR), -1) if units[i].lower == "as"), None)
    if link is None:
        return None
    return next((i for i in range(link - 1, max(-1, link - _NEAR - 2), -1) if _is_place(units[i])), None)


def _place_behind(units: Units, noun: int) -> int | None:
    behind = units[noun + 1 : noun + 3]
    return noun + 2 if len(behind) > 1 and behind[0].text in (",", ":") and _is_place(behind[1]) else None


def _is_place(unit: Unit) -> bool:
    """Return whether the unit names a place; no government is a destination."""
    return unit.kind == PLACE or is_seat(unit)


def _destination(units: Units, first: int, index: int, certainty: Certainty) -> Statement | None:
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
        certainty,
        None,
    )
