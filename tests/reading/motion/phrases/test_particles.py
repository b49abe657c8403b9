"""Particles that are prepositions when a place follows them."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The trawler was seen off Leon.", [("be_at", "Leon")]),
        ("The envoy was seen off at Leon by his hosts.", [("depart", "Leon")]),
        ("We came down the Leda on Friday.", [("pass", "Leda")]),
        ("The barges came up the Leda at noon.", [("pass", "Leda")]),
        ("The crate came down at Leon.", [("arrive", "Leon")]),
        ("They stepped off the Leon express at Lugo.", [("arrive", "Lugo")]),
    ],
)
def test_the_particle_of_a_phrase_is_a_preposition_before_a_place(text, statements):
    assert told(text, "Leon", "Lugo", "~Leda") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The skipper took the yacht north to Leon.", [("head", "Leon")]),
        ("They rode south to Leon.", [("head", "Leon")]),
        ("Her sister got back to Leon on Friday.", [("return", "Leon")]),
        ("The crew drove back to Leon.", [("return", "Leon")]),
        ("He turned his face north to Leon.", [("head", "Leon")]),
    ],
)
def test_an_adverb_before_the_preposition_changes_nothing(text, statements):
    assert told(text, "Leon") == statements
