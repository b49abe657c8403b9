"""Places called what they are on a journey."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon was her first port of call.", [("stop", "Leon")]),
        ("Leon was his third stop in as many days.", [("stop", "Leon")]),
        ("Leon, they say, is lovely, and Lugo was the last halt of the cruise.", [("stop", "Lugo")]),
        ("Leon was the next halt for the column.", [("stop", "Leon")]),
        ("Leon proved the penultimate stop of the tour.", [("stop", "Leon")]),
        ("Leon was their goal.", [("head", "Leon")]),
        ("Leon was the pilgrims' goal.", [("head", "Leon")]),
        ("Leon was the expedition's objective.", [("head", "Leon")]),
        ("Leon was the furthest point of the voyage.", [("arrive", "Leon")]),
        ("Leon was as far as the train got.", [("arrive", "Leon")]),
        ("Leon was as far east as anybody went.", [("arrive", "Leon")]),
        ("Leon was the fourth capital of his tour.", [("be_at", "Leon")]),
        ("Leon was the second city of the premier's trip.", [("be_at", "Leon")]),
        ("He set off on Monday, with Leon the first goal.", [("head", "Leon")]),
        ("The ship left Lugo, with Leon the next port of call.", [("depart", "Lugo"), ("head", "Leon")]),
    ],
)
def test_a_place_that_is_called_a_halt_or_a_goal_is_one(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Leon will be the last stop of the tour.", "expected"),
        ("Leon was to be the final halt.", "expected"),
        ("Leon was not her first port of call.", "denied"),
        ("Next stop for the pilgrims: Leon.", "expected"),
        ("Next on the frigate's list of calls: Leon.", "expected"),
        ("First halt of the march: Leon.", "reported"),
    ],
)
def test_what_is_to_come_and_what_is_denied_is_told_apart(text, certainty):
    (found,) = attestations_of(text, "Leon")
    assert (found.motion, found.certainty) == ("stop", certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Leon was to have been the final halt.",
        "Leon would be the first stop of such a tour.",
        "Leon is her home port.",
        "Leon is the first port in Spain to take the cards.",
        "Leon was the third city to hold the games.",
        "Leon was the first town to be bombed.",
    ],
)
def test_a_place_that_is_something_else_or_only_might_have_been_is_not(text):
    assert told(text, "Leon") == []
