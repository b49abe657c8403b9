"""Arrivals told of the place that receives or expects them."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Leon received the steamer yesterday.", "reported"),
        ("Leon welcomed, after a day of rain, the last convoy.", "reported"),
        ("The pilots at Leon expect the tanker at noon.", "expected"),
        ("Officials in Leon await the aid convoy.", "expected"),
        ("Leon is expecting a hospital train.", "expected"),
    ],
)
def test_a_town_that_receives_or_expects_a_vehicle_tells_its_arrival(text, certainty):
    (found,) = attestations_of(text, "Leon")
    assert (found.motion.value, found.certainty.value) == ("arrive", certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Leon received news of the steamer.",
        "Leon received the ambassador's letter.",
        "Leon expects rain.",
        "Shops in Leon expect the train strike to end.",
        "Leon, which received a grant, has a train.",
    ],
)
def test_a_town_that_receives_anything_else_tells_none(text):
    assert told(text, "Leon") == []
