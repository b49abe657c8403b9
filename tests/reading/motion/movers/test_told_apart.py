"""Vehicles that their own sentence says to be others, and relatives whom it names before a pronoun."""

import pytest

from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")
SHIP = "The Marina left Leon. The Marina lay in Leon. The ship left Leon. "
LUND = "Omar Lund left Leon. Lund slept in Leon. He left Leon. "
HELEN = "Helen Lund left Leon. Lund slept in Leon. She left Leon. "


def ours(text: str) -> bool:
    return attestations_of(text, *PLACES)[-1].journey


@pytest.mark.parametrize(
    "text",
    [
        "The ship that passed Lugo was the Olga Star.",
        "The vessel which lay off Lugo is the Olga.",
        "The ship seen in Lugo was another vessel.",
        "The boat that reached Lugo was a patrol boat.",
        "The ship that was seen in Lugo carried sheep.",
        "The ships that went through Lugo were carrying only flour.",
    ],
)
def test_vehicle_that_is_said_to_be_another_goes_alone(text: str):
    assert not ours(SHIP + text)


@pytest.mark.parametrize(
    "text",
    [
        "The ship that passed Lugo was the Marina.",
        "The ship that passed Lugo was late.",
        "The ship that passed Lugo carried the envoy.",
        "The ship that passed Lugo was carrying him.",
        "The ship passed Lugo and was carrying sheep.",
    ],
)
def test_vehicle_of_which_more_is_said_is_that_of_the_journey(text: str):
    assert ours(SHIP + text)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND}His wife was not with him; she flew to Lugo.",
        f"{LUND}His sister was ill, and she was taken to Lugo.",
        f"{LUND}Lund's wife said that she had gone to Lugo.",
        f"{HELEN}Her husband was ill, and he had gone to Lugo.",
    ],
)
def test_pronoun_behind_a_relative_means_that_one(text: str):
    assert not ours(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND}His wife was ill, and he flew to Lugo.",
        f"{LUND}His brother said that he had gone to Lugo.",
        f"{HELEN}Her sister said that she had gone to Lugo.",
        f"{HELEN}Her husband was ill, and she flew to Lugo.",
    ],
)
def test_pronoun_that_may_mean_the_mover_does(text: str):
    assert ours(text)
