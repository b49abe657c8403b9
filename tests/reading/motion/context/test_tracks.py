"""Whom a subject means among the movers that the text has told of."""

import pytest

from geo.reading.motion.context.bare import holds
from geo.reading.motion.context.tracks import Spot
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Certainty, PlaceRef, Role, Timex, TimexType
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import make_mentions, make_place, make_timexes


def left(text: str, *ships: str) -> list[str]:
    """Where the movers of a text leave, whose names are those of ships."""
    vessels = make_mentions(text, *ships, role=Role.VESSEL)
    mentions = tuple(sorted((*make_mentions(text, "Leon", "Lugo"), *vessels), key=lambda m: m.span))
    found = read_sentences(tokenize(text), mentions, make_timexes(text, "noon"))
    told = [s for sentence in found for s in sentence.statements if s.motion == "depart" and "source" in s.places]
    return [s.places["source"].place.name for s in told]


@pytest.mark.parametrize(
    "text",
    [
        "The tanker reached Leon. Castor left at noon.",
        "Castor reached Leon. The tanker left at noon.",
        "Castor reached Leon. She left at noon.",
        "Castor reached Leon. Pollux stayed in Lugo. Castor left at noon.",
    ],
)
def test_a_name_takes_up_a_noun_and_a_noun_a_name(text):
    assert left(text, "Castor", "Pollux") == ["Leon"]


@pytest.mark.parametrize(
    "text",
    [
        "Castor reached Leon. Pollux left at noon.",
        "The tanker reached Leon. The tug left at noon.",
        "Castor reached Leon. Pollux reached Lugo. The tanker left at noon.",
        "Castor reached Leon. He left at noon.",
    ],
)
def test_nobody_leaves_where_another_is_or_two_may_be_meant(text):
    assert left(text, "Castor", "Pollux") == []


def test_whoever_arrived_at_the_day_line_is_known_by_name_from_then_on():
    text = "Leon, Monday. Castor docked at noon. Pollux stayed in Lugo. Castor left again."
    assert left(text, "Castor", "Pollux") == ["Leon"]


@pytest.mark.parametrize("other", ["Another tanker", "A further tanker", "A second tanker", "The other tanker"])
def test_another_of_the_kind_is_a_mover_of_its_own(other):
    assert left(f"The tanker reached Leon. {other} left at noon.") == []


def test_the_vehicle_of_travellers_is_where_they_are():
    assert left("The envoy reached Leon. The train left at noon.") == ["Leon"]


def test_an_entry_goes_on_with_the_mover_told_of_before_another():
    assert left("The jet reached Leon. A sister jet reached Lugo. Left at noon.") == ["Leon"]


@pytest.mark.parametrize("holder", ["The Prime Minister", "The President", "The Special Envoy"])
def test_an_office_written_large_is_a_person_and_no_name(holder):
    assert left(f"Castor stopped in Lugo. {holder} reached Leon. He left at noon.", "Castor") == ["Leon"]


def clock(hour: str, day: str = "2023-06-15") -> Timex:
    return Timex(Span(0, 5), hour, TimexType.TIME, f"{day}T{hour}")


def test_nobody_leaves_at_an_hour_before_that_of_the_arrival() -> None:
    spot = Spot(PlaceRef(make_place("Leon"), Span(0, 4)), Certainty.REPORTED, 0, clock("14:30"))
    assert not holds(spot, 50, clock("08:10"))
    assert holds(spot, 50, clock("14:30"))
    assert holds(spot, 50, clock("08:10", day="2023-06-16"))
    assert holds(spot, 50, None)


def test_where_somebody_was_long_before_in_the_text_is_not_left() -> None:
    spot = Spot(PlaceRef(make_place("Leon"), Span(0, 4)), Certainty.REPORTED, 0, None)
    assert holds(spot, 700, None)
    assert not holds(spot, 701, None)


@pytest.mark.parametrize("company", ["travellers", "party", "delegation", "visitors"])
def test_travellers_are_where_the_vehicle_is_that_brought_them(company):
    assert left(f"The jet reached Leon. The {company} left the airport at noon.") == ["Leon"]


def test_travellers_are_not_where_a_vehicle_is_when_others_were_told_of():
    assert left("The column slept in Lugo. The mayor reached Leon. The travellers left at noon.") == []


@pytest.mark.parametrize(
    "text", ["The Castor reached Leon. The ship left at noon.", "A ship reached Leon. The Castor left at noon."]
)
def test_a_name_with_an_article_is_a_vehicles(text):
    assert left(text) == ["Leon"]


def test_where_a_vehicle_is_inbound_from_does_not_make_it_leave_where_it_is():
    assert left("The plane stood in Leon. The plane, inbound from Lugo, left at noon.")[-1] == "Leon"
