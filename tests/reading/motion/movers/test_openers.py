"""Others whom a sentence opens with, the pronoun that means them in the next one, and vehicles that go empty."""

import pytest

from geo.reading.motion.movers.openers import openers_before
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")
BUSES = "The buses left Leon. The buses stopped in Leon.\n\n"
LUND = "Anna Lund left Leon. She slept in Leon. "


def ours(text: str) -> bool:
    return attestations_of(text, *PLACES)[-1].journey


@pytest.mark.parametrize(
    ("text", "opener"),
    [
        ("Two of the buses burned. They broke down.", ("Two of the", "they")),
        ("About 400 of them wept. They broke down.", ("About 400 of them", "they")),
        ("Hm.\nA blue van burned. It broke down.", ("A blue van", "it")),
    ],
)
def test_sentence_opens_with_others(text: str, opener: tuple[str, str]):
    assert list(openers_before(tokenize(text)).values()) == [opener]


@pytest.mark.parametrize(
    "text",
    [
        "A blue van burned. It broke down.",
        "Hm.\nA bridge burned. It broke down.",
        "Two of the buses burned.\nThey broke down.",
        "Two buses burned. They broke down.",
        "All of the buses burned. They broke down.",
    ],
)
def test_pronoun_of_the_next_sentence_may_mean_the_mover(text: str):
    assert not openers_before(tokenize(text))


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("Two of the buses broke an axle. They were towed back to Lugo.", False),
        ("A white van broke an axle. It turned round at Lugo.", False),
        ("Twenty-one of the guests flew to Lugo.", False),
        ("Twenty-one of the buses drove to Lugo.", True),
        ("The drivers broke an axle. They drove to Lugo.", True),
    ],
)
def test_part_or_other_vehicle_goes_on_by_its_pronoun(text: str, is_own: bool):
    assert ours(BUSES + text) is is_own


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        (LUND + "The empty van went on to Lugo.", False),
        (LUND + "The van went on to Lugo without her.", False),
        (LUND + "The van went on to Lugo without lights.", True),
        (LUND + "The train will return empty to Lugo.", False),
        (LUND + "The train went on to Lugo.", True),
        ("The ship left Leon. The ship slept in Leon. The ship returned empty to Lugo.", True),
    ],
)
def test_vehicle_that_goes_empty_carries_no_person(text: str, is_own: bool):
    assert ours(text) is is_own
