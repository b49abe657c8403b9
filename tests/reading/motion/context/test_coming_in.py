"""Arrivals that tell only where from, where the narrative stands."""

import pytest

from tests.reading.builders import attestations_of


def last(text: str) -> tuple[str, str]:
    found = attestations_of(text, "Leon", "Lugo", times=("Monday", "noon"))
    return found[-1].motion.value, found[-1].place.name if found[-1].place else ""


@pytest.mark.parametrize(
    "text",
    [
        "They slept in Leon on Monday. The minister flew in from Lugo at noon.",
        "The column reached Leon on Monday. At noon the general arrived from Lugo.",
        "The yacht lay at Leon on Monday. Her master will drive in from Lugo at noon.",
        "They made for Leon on Monday and rolled in from Lugo at noon.",
        "The train stopped in Leon on Monday. A doctor had walked in from Lugo at noon.",
    ],
)
def test_who_comes_in_from_elsewhere_arrives_where_the_narrative_stands(text: str) -> None:
    assert last(text) == ("arrive", "Leon")


@pytest.mark.parametrize(
    "text",
    [
        "It rained on Monday. The minister flew in from Lugo at noon.",
        "They slept in Lugo on Monday. The minister flew in from Lugo at noon.",
        "They slept in Leon on Monday. The minister came down from Lugo at noon.",
    ],
)
def test_who_comes_from_elsewhere_to_no_place_told_has_only_left_it(text: str) -> None:
    assert last(text) == ("depart", "Lugo")
