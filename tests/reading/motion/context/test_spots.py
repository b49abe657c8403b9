"""Movements at a spot that is told by its kind have the town as their place in which their mover is."""

import pytest

from tests.reading.builders import attestations_of


def later(text: str) -> list[tuple[str, str]]:
    """Motion and place of what the text tells behind its first statement."""
    return [(a.motion.value, a.place.name) for a in attestations_of(text, "Leon", "Lugo")[1:] if a.place]


@pytest.mark.parametrize(
    ("mover", "sentence", "motion"),
    [
        ("liner", "She anchored off Barker Wharf.", "stop"),
        ("liner", "It was moored at Pier 9.", "be_at"),
        ("liner", "She tied up at berth 4.", "arrive"),
        ("party", "They waited at the bus station.", "stop"),
        ("train", "It stood at platform three.", "be_at"),
        ("envoy", "He spoke at Mercator University.", "be_at"),
        ("party", "They prayed in the cathedral.", "be_at"),
        ("envoy", "He visited the war memorial.", "be_at"),
        ("party", "They were arrested at the airport.", "be_at"),
        ("envoy", "She was met by the governor at Government House.", "meet"),
        ("party", "They were received at the palace.", "meet"),
    ],
)
def test_a_spot_is_in_the_town_that_its_mover_had_reached(mover, sentence, motion):
    assert later(f"The {mover} reached Leon. {sentence}") == [(motion, "Leon")]


def test_a_spot_is_in_the_town_where_its_mover_was_going():
    assert later("The envoy flew to Leon. He was received at the ministry.") == [("meet", "Leon")]
    assert later("The envoy flew to Leon and held talks at the ministry.") == [("meet", "Leon")]


def test_a_spot_is_in_the_town_in_which_its_sentence_is_set():
    text = "The queen left Lugo. In Leon, she visited the hospital."
    assert later(text) == [("be_at", "Leon")]


@pytest.mark.parametrize(
    "sentence",
    [
        "He studied at the university of Prisi.",
        "He was seen at the hospital in Prisi.",
        "He was seen in hospital.",
        "He stopped at the hotel manager.",
        "The hospital was shelled.",
        "A friend was seen at the hospital.",
    ],
)
def test_a_spot_elsewhere_or_of_nobody_told_of_has_no_place(sentence):
    assert later(f"The envoy reached Leon. {sentence}") == []


def test_a_title_begins_the_name_of_the_mover():
    text = "A ship left Lugo. Mr Vane landed in Leon. After talks at Parliament Mr Vane spoke at Mercator University."
    assert later(text)[-1] == ("be_at", "Leon")
