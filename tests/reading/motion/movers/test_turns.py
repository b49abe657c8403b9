"""What a report takes back, explains, asks and answers."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "While initial assumptions pointed towards Leon, the train veered to Lugo.",
        "At first it was assumed that they would meet in Leon. Instead the train went on to Lugo.",
        "Initially the ship had been expected to call at Leon. Instead it steered for Lugo.",
    ],
)
def test_a_first_belief_that_the_text_turns_from_is_withdrawn(text):
    first, second = attestations_of(text, "Leon", "Lugo")
    assert first.withdrawn == second.span
    assert second.withdrawn is None


def test_what_is_told_as_fact_is_not_withdrawn():
    first, _ = attestations_of("Initially the train stopped at Leon. Instead it went on to Lugo.", "Leon", "Lugo")
    assert first.withdrawn is None


def test_a_belief_without_a_turn_stands():
    (first,) = attestations_of("At first it was assumed that they would meet in Leon.", "Leon")
    assert first.withdrawn is None


def test_the_cause_of_a_detour_is_kept():
    text = "Trouble came when the wheels had to be changed, causing a detour to the town of Lugo."
    (detour,) = attestations_of(text, "Lugo")
    assert text[slice(*detour.reason)] == "the wheels had to be changed"


def test_a_reason_that_follows_is_kept():
    text = "The jet was diverted to Lugo because of fog."
    (found,) = attestations_of(text, "Lugo")
    assert text[slice(*found.reason)].startswith("because of fog")


@pytest.mark.parametrize(
    "text",
    [
        "Where will the final destination be? Speculation suggests Lugo.",
        "So where is he bound in the end? For Lugo, it is speculated.",
    ],
)
def test_the_answer_to_the_question_of_the_destination_is_a_guess(text):
    (found,) = attestations_of(text, "Lugo")
    assert (found.motion, found.place.name, found.certainty) == ("head", "Lugo", "speculated")


@pytest.mark.parametrize(
    "text",
    [
        "Their destination was Lugo.",
        "The destination, Lugo, is far away.",
        "He gave Lugo as his final destination.",
        "Lugo was named as the goal.",
    ],
)
def test_a_destination_that_is_named_is_headed_for(text):
    assert told(text, "Lugo") == [("head", "Lugo")]


def test_a_question_asserts_nothing():
    assert told("Had they avoided Lugo, or had they reached Lugo?", "Lugo") == []


def test_an_elliptic_clause_tells_the_movement_again_at_its_own_time():
    text = "The train passed Leon on Monday, two hours to the north of it, and Lugo on Tuesday."
    first, second = attestations_of(text, "Leon", "Lugo", times=("Monday", "Tuesday"))
    assert (first.motion, first.time.text) == (second.motion, "Monday")
    assert (second.place.name, second.time.text) == ("Lugo", "Tuesday")


def test_a_place_behind_and_with_a_verb_of_its_own_is_not_passed():
    text = "The train passed Leon on Monday and Lugo closed its station on Tuesday."
    assert told(text, "Leon", "Lugo") == [("pass", "Leon")]
