"""What only looks like a movement."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "text",
    [
        "People speak of going to Leon.",
        "She dreamt of sailing to Leon.",
        "He talked about leaving Leon.",
        "Rather than wait at Leon, he slept.",
    ],
)
def test_what_is_only_talked_of_or_not_chosen_is_no_movement(text: str) -> None:
    assert told(text, "Leon") == []


@pytest.mark.parametrize("text", ["After going to Leon, he slept.", "She had to wait at Leon."])
def test_what_was_done_is_one(text: str) -> None:
    assert told(text, "Leon")


def test_what_it_takes_somebody_a_while_to_do_carries_nobody() -> None:
    assert told("It took the marchers a week to see Leon burn.", "Leon") == []
