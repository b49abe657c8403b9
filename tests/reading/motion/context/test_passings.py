"""Passings without a place of their own are of the town that the text told of right before."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "sentence",
    [
        "It ran straight through in the dusk.",
        "A friend saw it go through.",
        "The express swept past at noon.",
        "The convoy passed by at night.",
        "The special passed through on its way to the front.",
    ],
)
def test_whoever_goes_through_passes_the_town_told_of_last(sentence):
    assert told(f"They did not stop at Leon. {sentence}", "Leon")[-1] == ("pass", "Leon")


def test_a_town_in_the_same_sentence_is_passed_too():
    assert told("The train did not stop at Leon; it ran through at night.", "Leon")[-1] == ("pass", "Leon")


@pytest.mark.parametrize(
    "text",
    [
        "They stopped in Leon. The law passed through parliament.",
        "They stopped in Leon. Days went by.",
        "They stopped in =Spain. It ran through at noon.",
        "They stopped in Leon. " + "It rained. " * 25 + "The train ran through at noon.",
    ],
)
def test_what_passes_otherwise_passes_no_town(text):
    assert "pass" not in [motion for motion, _ in told(text.replace("=", ""), "Leon", "=Spain")]
