"""Turning back where no place is told, and over a place."""

import pytest

from tests.reading.builders import attestations_of


def statements(text: str) -> list[tuple[str, str]]:
    times = tuple(t for t in ("an hour later", "at noon", "Monday") if t in text)
    found = attestations_of(text, "Leon", "Riga", "=Ruritania", times=times)
    return [(a.motion.value, a.place.name) for a in found if a.place]


@pytest.mark.parametrize(
    "text",
    [
        "The jet left Leon for Riga, but turned back an hour later.",
        "A flight from Leon to Riga turned back an hour later.",
        "The ferry sailed from Leon on Monday. It turned round an hour later.",
        "The column left Leon. It reversed course an hour later.",
        "The jet took off from Leon. The pilot turned back an hour later because of a fault.",
    ],
)
def test_who_turns_back_and_names_no_place_returns_to_where_the_way_began(text: str) -> None:
    assert statements(text)[-1] == ("return", "Leon")


def test_who_turned_back_lands_where_the_way_began() -> None:
    text = "A flight from Leon to Riga turned back an hour later. It landed safely."
    assert statements(text)[-1] == ("arrive", "Leon")


@pytest.mark.parametrize("words", ["turned back over Ruritania", "turned round above Ruritania"])
def test_a_place_that_one_turns_over_is_passed(words: str) -> None:
    assert statements(f"The jet left Leon for Riga and {words}.")[-1] == ("pass", "Ruritania")


@pytest.mark.parametrize("words", ["It turned back.", "It could have turned back an hour later."])
def test_no_return_is_told_without_its_time_or_for_sure(words: str) -> None:
    assert "return" not in [motion for motion, _ in statements(f"The jet left Leon. {words}")]
