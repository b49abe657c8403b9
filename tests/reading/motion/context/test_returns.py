"""Returns to where the text let the mover set out, and being there at last."""

import pytest

from tests.reading.builders import attestations_of


def statements(text: str) -> list[tuple[str, str]]:
    times = tuple(t for t in ("Monday", "noon") if t in text)
    return [(a.motion.value, a.place.name) for a in attestations_of(text, "Leon", "Lugo", times=times) if a.place]


@pytest.mark.parametrize(
    "text",
    [
        "She flew from Leon to Lugo on Monday and returned at noon.",
        "She left Leon for Lugo on Monday. She came back at noon.",
        "The jet took off from Leon but returned at noon.",
        "The envoy's motorcade left Leon for Lugo. The envoy returned by helicopter at noon.",
        "She left Leon for Lugo. She returned at noon with a short stop in Burgos.",
    ],
)
def test_a_return_that_names_no_place_is_to_where_the_mover_set_out(text: str) -> None:
    assert statements(text)[-1] == ("return", "Leon")


@pytest.mark.parametrize(
    "text",
    [
        "She was in Leon on Monday. She returned at noon.",
        "She left Leon for Lugo on Monday. Captain Roux returned at noon.",
        "She left Leon for Lugo on Monday. She returned the key at noon.",
    ],
)
def test_no_return_is_told_of_whoever_set_out_from_nowhere_or_brings_something_back(text: str) -> None:
    assert "return" not in [motion for motion, _ in statements(text)]


def test_being_there_at_a_time_is_an_arrival_of_whoever_was_going_there() -> None:
    assert statements("They made for Leon, and at noon they were there.")[-1] == ("arrive", "Leon")
    assert statements("They met in Leon, and at noon they were there.")[-1] == ("be_at", "Leon")


def test_an_arrival_is_told_by_what_happened_on_it() -> None:
    assert statements("He went to Leon. On arrival he was ill.")[-1] == ("arrive", "Leon")
