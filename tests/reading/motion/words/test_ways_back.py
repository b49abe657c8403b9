"""Ways that lead back are returns, whatever names the way; how far somebody went out is reached."""

import pytest

from tests.reading.builders import told

PLACES = ("Leon", "Lugo")


@pytest.mark.parametrize(
    "text",
    [
        "The ship was on her way back to Leon on Sunday.",
        "The envoy is on his way home to Leon.",
        "He boarded a flight back to Leon.",
        "The pilgrims died on the way back to Leon.",
        "The voyage home to Leon took a week.",
    ],
)
def test_a_way_back_is_a_return(text: str) -> None:
    assert told(text, *PLACES) == [("return", "Leon")]


@pytest.mark.parametrize("verb", ["gone out", "set out", "set off", "headed off"])
def test_as_far_as_a_place_is_reached(verb: str) -> None:
    assert told(f"The escort had {verb} as far as Leon to meet him.", *PLACES)[:1] == [("arrive", "Leon")]


def test_a_way_that_leads_on_is_no_return() -> None:
    assert told("The ship was on her way to Leon.", *PLACES) == [("head", "Leon")]
