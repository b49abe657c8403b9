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


@pytest.mark.parametrize(
    "text",
    [
        "The lorry is registered in Leon.",
        "The coach, operated by a firm in Leon, caught fire.",
        "Two containers went overboard in a storm off Leon.",
        "Strikers lifted their blockade on the road to Leon.",
        "The army lifted the siege of the road to Leon.",
        "Two soldiers died in an ambush on the road to Leon.",
        "The interference is believed to come from a base near Leon.",
        "The envoy held three hours of prayers in Leon.",
    ],
)
def test_what_tells_of_things_and_affairs_moves_nobody(text):
    assert told(text, "Leon") == []
