"""What a report has heard from somebody, takes on trust, or draws from a paper, and who that is."""

from dataclasses import replace

import pytest

from geo.reading.motion.attest import attest
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Certainty
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions, make_report


def speakers(text: str) -> tuple[str, ...]:
    return attestations_of(text, "Leon", "Lugo")[-1].attributed_to


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("I had it from the cook that they left Leon.", "the cook"),
        ("We hear from the agents that she sailed to Lugo.", "the agents"),
        ("We know only what a taxi driver wrote to us: she boarded at Leon.", "a taxi driver"),
        ("We printed a telegram according to which the King had been driven to Lugo.", "a telegram"),
        ("He was put ashore at Leon, if a deckhand is to be believed.", "a deckhand"),
        ("If the pilot is right, she reached Lugo.", "the pilot"),
        ("Mr Holt understood that she had left Leon.", "Mr Holt"),
        ("Detectives had first assumed that he would go to Lugo.", "Detectives"),
        ("Of the journey a valet, Bruno Pinto, says that the train stopped at Leon.", "Bruno Pinto"),
    ],
)
def test_whoever_was_heard_said_it(text: str, speaker: str):
    assert speakers(text) == (speaker,)


@pytest.mark.parametrize("text", ["If the weather is right, she will reach Lugo.", "He had come from Lugo."])
def test_what_is_nobody_said_nothing(text: str):
    assert speakers(text) == ()


def test_a_doubt_denies():
    assert attestations_of("The mayor doubts that the bus went to Lugo.", "Lugo")[0].certainty is Certainty.DENIED


def test_a_source_taken_on_trust_leaves_it_unsure():
    text = "He was put ashore at Leon, if a deckhand is to be believed."
    assert attestations_of(text, "Leon")[0].certainty is Certainty.SPECULATED


@pytest.mark.parametrize(("publisher", "speakers"), [("The Courier", ()), ("The Mercury", ("The Courier",))])
def test_what_a_paper_can_report_is_its_own(publisher: str, speakers: tuple[str, ...]):
    text = "She slept in Leon, The Courier can report."
    tokens, mentions = tokenize(text), make_mentions(text, "Leon")
    report = replace(make_report(text), publisher=publisher)
    told = attest(report, tokens, mentions, read_sentences(tokens, mentions, ()), lambda s: [None] * len(s))
    assert told[0].attributed_to == speakers


@pytest.mark.parametrize("body", ["of the harbour office", "from the Transport Ministry", "of the charity Open Road"])
def test_a_person_who_speaks_for_a_body_may_be_he_or_she(body: str):
    text = f"The bus left Lugo, said Anna Lund {body}. It was there, she said, that he went to Leon."
    assert speakers(text) == (f"Anna Lund {body}",)


def test_a_person_with_an_age_and_a_past_may_be_he_or_she():
    text = "Ana Ruiz, 38, who had led them since May, told them of it. They were in Leon by dusk, she said."
    assert speakers(text) == ("Ana Ruiz",)
