"""Destinations that a report asks for and answers: "Where is he bound? Speculation suggests X"."""

from geo.reading.certainty import hedge_in
from geo.reading.motion_groups import Group, Tense
from geo.reading.motion_statements import Statement
from geo.reading.motion_tables import Entry, words
from geo.reading.motion_triggers import Trigger
from geo.reading.motion_units import PLACE, Units
from geo.reading.records import Certainty, Motion, PlaceRef
from geo.reports import Span

_NOUN = Entry((), "noun", "destination", "noun", None)


def asks_for_destination(units: Units) -> bool:
    """Return whether the sentence asks where the journey ends."""
    lowers = {unit.lower for unit in units}
    return units[-1].text == "?" and "where" in lowers and bool(lowers & words("destination"))


def answer(units: Units) -> Statement | None:
    """Return the destination that a sentence behind such a question gives, or None."""
    index = next((i for i, unit in enumerate(units) if unit.kind == PLACE and not unit.possessive), None)
    if index is None or index > 12:
        return None
    mention = units[index].mention
    if mention is None or mention.place is None:
        return None
    group = Group(0, (), Tense.FUTURE, False, False)
    certainty = hedge_in(units) or Certainty.EXPECTED
    return Statement(
        units,
        Trigger(0, 1, _NOUN),
        group,
        Motion.HEAD,
        {"goal": PlaceRef(mention.place, mention.span)},
        Span(units[0].start, units[index].end),
        None,
        certainty,
        None,
    )
