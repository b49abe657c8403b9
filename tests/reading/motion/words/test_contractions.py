"""Pronouns with an auxiliary hanging on them."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("He's in Leon.", [("be_at", "Leon")]),
        ("They’re now at Leon.", [("be_at", "Leon")]),
        ("I'm in Leon.", [("be_at", "Leon")]),
        ("She's stranded in Leon.", [("stop", "Leon")]),
        ("He's already left Leon.", [("depart", "Leon")]),
        ("We've reached Leon.", [("arrive", "Leon")]),
        ("She'd left Leon by noon.", [("depart", "Leon")]),
    ],
)
def test_a_pronoun_stands_apart_from_the_auxiliary_that_hangs_on_it(text, statements):
    assert told(text, "Leon") == statements


def test_who_would_leave_has_not_left():
    assert attestations_of("We'd leave Leon at once.", "Leon")[0].certainty == "expected"


def test_a_contraction_is_no_name():
    assert attestations_of("We've reached Leon.", "Leon")[0].mover != "We've"
