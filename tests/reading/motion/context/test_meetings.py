"""Meetings whose place the text told right before."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "words",
    [
        "He was welcomed by the mayor.",
        "The envoy was received by Captain Roux.",
        "He was met on the platform by a delegation.",
        "He was greeted there by the governor.",
        "He was not received by the minister.",
    ],
)
def test_whoever_is_received_meets_the_host_where_they_got_to(words: str) -> None:
    assert told(f"The envoy landed in Leon. {words}", "Leon")[-1] == ("meet", "Leon")


@pytest.mark.parametrize(
    "words",
    ["The plan was welcomed by the mayor.", "He was greeted by applause.", "He will be received by the king."],
)
def test_plans_applause_and_what_is_to_come_are_no_meetings(words: str) -> None:
    assert told(f"The envoy landed in Leon. {words}", "Leon") == [("arrive", "Leon")]


def test_a_reception_of_somebody_on_the_way_has_no_place() -> None:
    assert told("The envoy left Leon. He was welcomed by the mayor.", "Leon") == [("depart", "Leon")]


def test_a_place_that_is_reached_is_not_who_moves() -> None:
    text = "The envoy rode on. At Leon, which was reached at noon, he was welcomed by the mayor."
    assert told(text, "Leon") == [("arrive", "Leon"), ("meet", "Leon")]


@pytest.mark.parametrize(
    "words",
    [
        "He met the foreign minister for an hour.",
        "He held talks with the governor before noon.",
        "The envoy met the bishop.",
        "He conferred with Captain Roux.",
        "There the envoy had talks with the king.",
    ],
)
def test_whoever_meets_somebody_does_so_where_they_got_to(words: str) -> None:
    assert told(f"The envoy landed in Leon. {words}", "Leon")[-1] == ("meet", "Leon")


@pytest.mark.parametrize("words", ["He will meet the minister.", "He met with success.", "He did not meet the king."])
def test_plans_and_things_that_are_met_tell_of_no_meeting(words: str) -> None:
    assert told(f"The envoy landed in Leon. {words}", "Leon") == [("arrive", "Leon")]


def test_who_met_somebody_and_left_is_one_person() -> None:
    text = "The envoy's plane landed in Leon. He met the prime minister and left again."
    assert told(text, "Leon") == [("arrive", "Leon"), ("meet", "Leon"), ("depart", "Leon")]
