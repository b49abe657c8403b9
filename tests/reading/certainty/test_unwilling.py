"""Denials away from the verb, what neither side of a question confirms, and what is still ahead."""

import pytest

from tests.reading.builders import attestations_of
from tests.reading.certainty.told import certainties


@pytest.mark.parametrize(
    "text",
    [
        "The envoy had no intention of sailing to Doha.",
        "The crew would not hear of putting in at Doha.",
        "There was no question of flying on to Doha.",
        "Nothing would induce the captain to call at Doha.",
        "Nothing could make the drivers halt at Doha.",
        "The general could not be persuaded to go on to Doha.",
        "The tanker at no time entered Doha.",
        'The lorries "at no point reached Doha", the company said.',
        "It is not true, the palace says, that the queen has been moved to Doha.",
        "It is not true that the minister flew to Doha.",
        "The ministry scotched reports of a train making for Doha.",
        "The envoy had yet to leave Doha.",
        "The convoy has still yet to reach Doha.",
        "The president has called off his visit to Doha.",
        "She has put off her voyage to Doha.",
        "The flight to Doha has been suspended.",
        "The boat that should have taken the nurses to Doha was cancelled.",
        "The consul, who should by rights have been dining in Doha, was ill.",
    ],
)
def test_denial_away_from_the_verb_is_heard(text: str):
    assert certainties(text) == {"denied"}


@pytest.mark.parametrize(
    "text",
    [
        "Nobody could induce the cook to talk, and the ship called at Doha.",
        "He had the intention of resting when he reached Doha.",
        "It is true that the minister flew to Doha.",
        "They had not yet eaten when they reached Doha.",
        "The envoy spoke of his wife before he reached Doha.",
    ],
)
def test_like_words_deny_nothing(text: str):
    assert "denied" not in certainties(text)


@pytest.mark.parametrize(
    "text",
    [
        "The palace would neither confirm nor deny a visit to Doha.",
        "The officials neither confirmed nor denied that he had flown to Doha.",
        "The airline refused to confirm or deny that the jet had landed in Doha.",
        "The army could neither confirm nor rule out that the column had reached Doha.",
        "If the picture is to be trusted, the train reached Doha.",
        "If the harbour log is to be believed, the tug has called at Doha.",
    ],
)
def test_what_nobody_vouches_for_is_speculated(text: str):
    assert certainties(text) == {"speculated"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The liner will call at Aden before sailing to Doha.", "expected"),
        ("The queen is due to rest at Aden before flying on to Doha.", "expected"),
        ("The liner called at Aden before sailing to Doha.", "reported"),
        ("The liner had called at Aden before sailing to Doha.", "reported"),
        ("The consul, whom the king will receive, was at Aden before sailing to Doha.", "reported"),
    ],
)
def test_what_a_plan_is_told_to_precede_is_planned(text: str, word: str):
    assert [a.certainty for a in attestations_of(text, "Aden", "Doha") if a.place and a.place.name == "Doha"] == [word]
