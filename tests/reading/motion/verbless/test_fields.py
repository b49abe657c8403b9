"""Fields of a form or a tracker, and headlines in capitals."""

import pytest

from geo.reading.motion.verbless.fields import labels
from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Last known position: 40 miles west of Leon.", [("be_at", "Leon")]),
        ("Position at noon: off Leon.", [("be_at", "Leon")]),
        ("Port of departure: Leon; port of arrival: Lugo.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("Departed: Leon, noon. Arrived: Lugo, noon.", [("depart", "Leon"), ("arrive", "Lugo")]),
    ],
)
def test_a_field_tells_what_its_label_says(text, statements):
    found = attestations_of(text, "Leon", "Lugo", times=("noon",) if "noon" in text else ())
    assert [(a.motion.value, a.place.name) for a in found if a.place] == statements


@pytest.mark.parametrize("text", ["His position: no talks with Leon.", "Note: Leon.", "Position: see Leon."])
def test_a_colon_behind_other_words_or_before_a_sentence_is_no_field(text):
    assert told(text, "Leon") == []


def test_every_label_is_in_small_letters_and_tells_a_motion():
    assert all(word == word.casefold() for label in labels() for word in label)


@pytest.mark.parametrize(
    ("text", "statement"),
    [("KING LEAVES LEON.", ("depart", "LEON")), ("THE KING LANDS IN LEON.", ("arrive", "LEON"))],
)
def test_a_headline_in_capitals_is_read(text, statement):
    assert told(text, "LEON") == [statement]
