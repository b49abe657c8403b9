"""Who moves of those in a long subject: the holder of an office, the head before its verb, whom a clause is about."""

import pytest

from tests.reading.builders import attestations_of
from tests.reading.motion.movers.test_movers import movers

PLACES = ("Leon", "Lugo", "Doha")


@pytest.mark.parametrize(
    ("text", "journey"),
    [
        ("The convoy left Leon. The Chief of the General Staff, General Omar Diaz, will travel to Lugo.", False),
        ("The convoy left Leon. The master of the tug, Omar Diaz, went on to Lugo.", False),
        ("The Olga left Leon. On Monday the ship tried to enter Lugo.", True),
        ("The convoy left Leon. The convoy bound for Doha reached Lugo.", True),
    ],
)
def test_the_head_is_found_before_what_tells_more_of_it(text: str, journey: bool):
    assert attestations_of(text, *PLACES)[-1].journey is journey


@pytest.mark.parametrize(
    "other",
    [
        "She was shadowed by a patrol boat that turned back at Lugo.",
        "She was escorted by a frigate which put in at Lugo.",
        "They dined on lobsters, which had been flown to Lugo.",
    ],
)
def test_what_follows_or_is_eaten_carries_nobody(other: str):
    assert not attestations_of(f"The Olga left Leon. She slept in Leon. {other}", *PLACES)[-1].journey


@pytest.mark.parametrize(
    "told",
    [
        "Omar Diaz, who met Lund in Leon for talks lasting three hours, had by then been in Lugo.",
        "Omar Diaz, who met Lund in Leon on the quay, had by then sailed to Lugo.",
    ],
)
def test_the_clause_goes_on_behind_a_relative_one(told: str):
    assert movers(f"Anna Lund left Leon. {told}", *PLACES)[1:] == ["Omar Diaz", "Omar Diaz"]


def test_behind_a_comma_the_clause_around_the_relative_one_goes_on():
    text = "The Olga left Leon. She left Doha, followed by a tug that turned back at Leon, and passed Lugo."
    assert [a.journey for a in attestations_of(text, *PLACES)] == [True, True, False, True]


def test_a_relative_clause_shares_its_subject_with_the_verb_joined_to_it():
    text = "The Olga left Leon. Omar Diaz, who came from Doha and flew to Lugo, spoke."
    assert movers(text, *PLACES)[1:] == ["Omar Diaz", "Omar Diaz"]
