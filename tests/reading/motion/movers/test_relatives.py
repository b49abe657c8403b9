"""Two persons of one surname: the bare surname is that of whoever had it before the relative was named."""

import pytest

from tests.reading.builders import attestations_of


def movers(text: str) -> list[str]:
    return [a.mover for a in attestations_of(text, "Leon", "Lugo")]


@pytest.mark.parametrize("told", ["His wife, Agnes Lund, flew to Lugo.", "Lund's wife Agnes Lund flew to Lugo."])
def test_a_surname_stays_with_whom_the_text_had_it_for_first(told: str) -> None:
    assert movers(f"President Lund left Leon. {told} Lund reached Leon again.")[-1] == "Lund"


def test_a_fuller_name_of_somebody_else_goes_before_that_of_a_relative() -> None:
    text = "His brother, Otto Lund, flew to Lugo. Otto Lund left Lugo. Karl Lund left Leon. Lund reached Lugo."
    assert movers(text)[-1] == "Karl Lund"


def test_a_relative_whom_nobody_shares_the_name_with_goes_by_it() -> None:
    assert movers("The suspect's son, Otto Lund, fled to Lugo. Lund reached Leon.")[-1] == "Otto Lund"
