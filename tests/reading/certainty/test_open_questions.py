"""What a sentence leaves open, and what it calls nonsense."""

import pytest

from tests.reading.builders import attestations_of


def first(text: str) -> str:
    return attestations_of(text, "Doha", "Lima")[0].certainty.value


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Whether the ship called at Doha remains unclear.", "speculated"),
        ("It is not known whether, on the way, the ship called at Doha.", "speculated"),
        ("He could not say if the train had stopped at Doha.", "speculated"),
        ("The agents were unable to confirm that she had put in at Doha.", "speculated"),
        ("The agents confirmed that she had put in at Doha.", "reported"),
        ("Asked whether he was tired, he left for Doha.", "reported"),
        ("If the road is dry, they say, he left for Doha.", "reported"),
    ],
)
def test_what_an_indirect_question_asks_is_left_open(text: str, word: str):
    assert first(text) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A call at Doha was scrubbed because of the wind.", "denied"),
        ("A call at Doha had been struck from the programme.", "denied"),
        ("A visit to Doha was left out.", "denied"),
        ("A call at Doha remains in the programme.", "expected"),
        ("A visit to Doha still stands on the schedule.", "expected"),
        ("A call at Doha remains a puzzle.", "reported"),
    ],
)
def test_what_became_of_a_programme_says_how_sure_its_calls_are(text: str, word: str):
    assert first(text) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("That they stopped at Doha, as one of the papers claimed, she thinks nonsense.", "denied"),
        ("A tale that they stopped at Doha is described by the mayor of the place as moonshine.", "denied"),
        ("The story that they stopped at Doha is a pure fabrication.", "denied"),
        ("The story that they stopped at Doha is a fine one.", "reported"),
    ],
)
def test_a_claim_that_is_called_nonsense_is_denied(text: str, word: str):
    assert first(text) == word
