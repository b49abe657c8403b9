"""Who goes with the main mover and who goes alone: carriers, passing offices, members, narrators, later trips."""

from dataclasses import replace

import pytest

from geo.reading.motion.attest import attest
from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Attestation
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions, make_report

PLACES = ("Leon", "Lugo", "Doha")


def ours(text: str) -> list[bool]:
    return [a.journey for a in attestations_of(text, *PLACES)]


def titled(text: str, title: str) -> tuple[Attestation, ...]:
    tokens, mentions = tokenize(text), make_mentions(text, *PLACES)
    report = replace(make_report(text), title=title)
    return attest(report, tokens, mentions, read_sentences(tokens, mentions, ()), lambda s: [None] * len(s))


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund left Leon. She slept in Leon. A military transport landed in Lugo.",
        "Anna Lund left Leon. She slept in Leon. Some thirty cars reached Lugo.",
        "Anna Lund left Leon in the Olga Marina. She slept in Leon. The Olga Marina reached Lugo.",
        "Anna Lund, accompanied by 26 officials, had left Leon. She slept in Leon. She reached Lugo.",
        "President Anna Lund left Leon. She slept in Leon. The President reached Lugo.",
        "TIRED Anna Lund left Leon. She slept in Leon. Lund reached Lugo.",
        "The buses left Leon. They stopped in Leon. Nineteen buses with 40 people aboard reached Lugo.",
    ],
)
def test_what_carries_or_means_the_mover_is_of_its_journey(text: str):
    assert ours(text)[-1]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund left Leon. She slept in Leon. A freight train reached Lugo.",
        "Anna Lund left Leon. She slept in Leon. His foreign minister reached Lugo.",
        "The convoy left Leon. It stopped in Leon. The mayor reached Lugo.",
        "The convoy left Leon. It stopped in Leon. Its head had flown to Lugo.",
        "The convoy left Leon. It stopped in Leon. Omar Diaz spoke of a good day. He flew to Lugo.",
        "We left Leon. We slept in Leon. We walked to Doha. My brother Omar flew to Lugo.",
        "We left Leon. We slept in Leon. We walked to Doha. Old Omar gave up and he went home to Lugo.",
    ],
)
def test_others_who_are_named_in_passing_go_alone(text: str):
    assert (ours(text)[0], ours(text)[-1]) == (True, False)


def test_travellers_who_tell_it_have_no_name():
    told = attestations_of("We left Leon. We slept in Leon. We walked to Lugo.", *PLACES)
    assert {(a.mover, a.journey) for a in told} == {("", True)}


def test_ship_of_the_title_is_the_mover_though_another_is_told_of():
    told = titled("She left Leon. The Olga sank. Its sister, the Nora, passed Lugo.", "Where the Olga went")
    assert told[0].mover == "Olga"


@pytest.mark.parametrize("title", ["Statement of the Nation", "RIVER no bar"])
def test_title_names_no_document_and_no_body(title: str):
    text = "The convoy left Leon. The Nation waits. A Statement is due. The convoy reached Lugo."
    assert all(a.mover == "the convoy" for a in titled(text, title))
