"""Lengths of a stay that are told without a number."""

import pytest

from geo.journey.conflicts.lengths import vague_length


@pytest.mark.parametrize(
    ("words", "hours", "fits"),
    [
        ("lay there for several hours", 4.0, True),
        ("lay there for several hours", 1.0, False),
        ("a few minutes on the platform", 0.1, True),
        ("sat for a day under the wing", 20.0, True),
        ("sat for a day under the wing", 5.0, False),
    ],
)
def test_words_without_a_number_may_mean_some_hours(words: str, hours: float, fits: bool) -> None:
    length = vague_length(words)
    assert length is not None
    assert (length.hours.low <= hours <= length.hours.high) is fits


def test_what_begins_like_a_length_is_none() -> None:
    assert vague_length("waited for a daylight crossing") is None
    assert vague_length("halted three hours") is None


def test_the_place_of_the_words_is_told() -> None:
    length = vague_length("Several hours later")
    assert length is not None
    assert (length.words, length.start) == ("Several hours", 0)
