"""What is only tried is no arrival: whoever tried to reach a place was on the way there."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The envoy tried to reach Leon by helicopter.", [("head", "Leon")]),
        ("The ferry attempted to enter Leon on its own.", [("head", "Leon")]),
        ("The refugees are trying to cross the border at Leon.", [("head", "Leon")]),
        ("The envoy had sought to leave Leon.", [("be_at", "Leon")]),
        ("The envoy had tried to leave for Leon.", [("head", "Leon")]),
        ("The envoy left for Leon.", [("depart", "Leon"), ("head", "Leon")]),
        ("The envoy managed to reach Leon.", [("arrive", "Leon")]),
        ("The envoy tried the soup and reached Leon.", [("arrive", "Leon")]),
    ],
)
def test_an_attempt_tells_where_somebody_was_going(text, statements):
    assert told(text, "Leon", "Lugo") == statements


def test_whoever_was_not_let_go_was_there_all_the_same():
    text = "He tried to leave Lugo for Leon but the guards refused."
    found = attestations_of(text, "Leon", "Lugo")
    assert [(a.motion, a.certainty) for a in found] == [("be_at", "reported"), ("head", "denied")]
