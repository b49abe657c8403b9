import pytest

from tests.reading.builders import told

LEFT, REACHED, MADE_FOR = ("depart", "Leon"), ("arrive", "Lugo"), ("head", "Lugo")


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leg 1: Leon to Lugo.", [LEFT, REACHED]),
        ("Stage two, Leon to Lugo; stage three was cancelled.", [LEFT, REACHED]),
        ("Leon to Lugo took us three hours.", [LEFT, REACHED]),
        ("Leon to Lugo cost the mail boat a whole night.", [LEFT, REACHED]),
        ("Convoy 9, eleven lorries, Leon to Lugo, held up by rain.", [LEFT, MADE_FOR]),
        ("The barque Ellen, Leon for Lugo, eleven weeks at sea.", [LEFT, MADE_FOR]),
    ],
)
def test_a_way_is_told_by_both_its_ends(text, statements):
    assert told(text, "Leon", "Lugo") == statements


def test_where_the_next_leg_begins_is_a_halt():
    legs = "Hop one, Leon to Lugo; hop two, Lugo to Vigo."
    assert told(legs, "Leon", "Lugo", "Vigo") == [LEFT, ("stop", "Lugo"), ("depart", "Lugo"), ("arrive", "Vigo")]


@pytest.mark.parametrize(
    "text",
    [
        "Leon to Lugo took second place in the vote.",
        "The row took Leon to Lugo's court.",
    ],
)
def test_two_places_that_nobody_goes_between_tell_no_way(text):
    assert told(text, "Leon", "Lugo") == []
