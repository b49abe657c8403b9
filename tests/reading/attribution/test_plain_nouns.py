"""Speakers whom only a plain noun names: those of a trade, and data, devices and papers."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The jet left Doha, a ground handler confirmed.", "a ground handler"),
        ("The ship left Doha, the dock foreman said.", "the dock foreman"),
        ("The convoy left Doha, a fire marshal reported.", "a fire marshal"),
        ("A left winger said the envoy left Doha.", "A left winger"),
        ("The ship left Doha, according to data gathered by hobbyists.", "data"),
        ("The jet left Doha, according to tracking data.", "tracking data"),
        ("Radar shows that the jet left Doha.", "Radar"),
        ("Footage shows the convoy left Doha.", "Footage"),
        ("Imagery indicated that the ship left Doha.", "Imagery"),
    ],
)
def test_plain_noun_can_speak(text: str, speaker: str):
    assert attestations_of(text, "Doha")[0].attributed_to == (speaker,)


@pytest.mark.parametrize("paper", ["our paper", "this newspaper", "our agency"])
def test_own_paper_that_was_told_is_no_speaker(paper: str):
    text = f"Two porters told {paper} that the envoy left Doha."
    assert attestations_of(text, "Doha")[0].attributed_to == ("Two porters",)


def test_correction_of_our_own_ends_what_somebody_else_said():
    text = "Radar shows that the jet left Oran. We said earlier that it had left Doha."
    assert [a.attributed_to for a in attestations_of(text, "Doha", "Oran")] == [("Radar",), ()]
