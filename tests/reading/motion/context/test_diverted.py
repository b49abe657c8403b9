"""Whoever was turned from the way is where it was turned to: it stays there, leaves it, lands there."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("words", "motion"),
    [
        ("It stayed on the ground for two hours.", "stop"),
        ("The aircraft, a Boeing bound for Riga, stayed on the ground.", "stop"),
        ("The plane then resumed its flight within an hour.", "depart"),
        ("It touched down without mishap.", "arrive"),
        ("The jet landed safely.", "arrive"),
        ("It was met by Captain Roux.", "meet"),
    ],
)
def test_what_was_diverted_is_where_it_was_diverted_to(words: str, motion: str) -> None:
    assert (motion, "Leon") in told(f"The jet was diverted to Leon on Monday. {words}", "Leon", "Riga")


@pytest.mark.parametrize(
    "words",
    [
        "The captain turned back to Leon and the aircraft landed safely.",
        "The pilot turned back to Leon, and the jet touched down without incident.",
        "The crew turned back to Leon. The plane landed without further trouble.",
        "The pilots turned round for Leon, and the airliner alighted safely.",
        "The commander turned back to Leon. It landed smoothly.",
    ],
)
def test_a_craft_lands_where_its_crew_turns_to(words: str) -> None:
    assert told(f"The jet left Brest for Riga. {words}", "Brest", "Riga", "Leon")[-1] == ("arrive", "Leon")


@pytest.mark.parametrize(
    "words", ["The jet landed badly.", "The aircraft may be diverted to Leon. It stayed overnight."]
)
def test_no_landing_and_no_stay_where_nothing_tells_of_one(words: str) -> None:
    assert ("stop", "Leon") not in told(words, "Leon")


def test_an_aside_describes_the_mover_before_it() -> None:
    text = "The ferry, a veteran bound for Riga, left Leon."
    assert told(text, "Riga", "Leon") == [("head", "Riga"), ("depart", "Leon")]
