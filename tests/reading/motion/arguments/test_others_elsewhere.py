"""Who of several was elsewhere, and where somebody was before, is told behind the first place."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The barge was at Lugo, and before that in Leon.", "be_at"),
        ("He was seen three times in Lugo and once in Leon.", "be_at"),
        ("Two coaches were stopped at Lugo and one in Leon.", "stop"),
        ("A robber was caught in Lugo and a second at a farm near Leon.", "be_at"),
        ("The pilgrims slept at Lugo and the rest in Leon.", "stop"),
        ("She was photographed in Lugo and twice in Leon.", "be_at"),
    ],
)
def test_the_second_place_shares_the_verb(text: str, motion: str) -> None:
    assert told(text, "Lugo", "Leon") == [(motion, "Lugo"), (motion, "Leon")]


@pytest.mark.parametrize("text", ["He was seen in Lugo and one report puts Leon first."])
def test_a_clause_of_its_own_shares_nothing(text: str) -> None:
    assert told(text, "Lugo", "Leon") == [("be_at", "Lugo")]
