"""Speakers in chains, in asides, in data and in documents; and what an attribution does not cover."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Per Flightradar24, the envoy left Doha.", ("Flightradar24",)),
        ("The envoy left Doha, per local media.", ("local media",)),
        ("The ship left Doha, AIS data suggest.", ("AIS data",)),
        ("Radar tracks show that the jet left Doha.", ("Radar tracks",)),
        ("Two passengers now tell us the ship left Doha.", ("Two passengers",)),
        ("The man beside her whispered that the ship left Doha.", ("The man beside her",)),
        ("The envoy left Doha, as one of the dailies claimed.", ("one of the dailies",)),
        ("The trucks left Doha, as the police, who escorted them, have confirmed.", ("the police",)),
        ("The envoy, officials say, left Doha.", ("officials",)),
        ("The envoy left Doha - so the owners say - on Monday.", ("the owners",)),
        ("The ship left Doha, an official who declined to be named said.", ("an official",)),
        ("The police withdrew their statement that the envoy had left Doha.", ("The police",)),
        ("In the words of the harbourmaster, the ship left Doha.", ("the harbourmaster",)),
        ("A nurse in Oran saw the envoy arrive in Doha.", ("A nurse in Oran",)),
    ],
)
def test_speaker_is_known_by_many_words_of_saying(text: str, speakers: tuple[str, ...]):
    assert attestations_of(text, "Doha")[0].attributed_to == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Our reporter Ane Solli has been told by a port official that the ship left Doha.",
            ("a port official", "Ane"),
        ),
        ("The ship left Doha, according to a port source quoted by Reuters.", ("a port source", "Reuters")),
        ("Reuters, quoting Tass, which cited the port, said the ship left Doha.", ("the port", "Tass", "Reuters")),
        ("Tass, with reference to the port, reports that the ship left Doha.", ("the port", "Tass")),
        ("In a statement to Reuters, the port said the ship left Doha.", ("the port", "Reuters")),
        ("Interviewed by Reuters, the master said the ship left Doha.", ("the master", "Reuters")),
    ],
)
def test_chain_goes_from_the_origin_outwards(text: str, speakers: tuple[str, ...]):
    found = attestations_of(text, "Doha")[0].attributed_to
    assert len(found) == len(speakers) and all(name in told for name, told in zip(speakers, found, strict=True))


def test_source_of_a_relative_clause_does_not_cover_what_stands_before_it():
    found = attestations_of("The envoy called at Doha, where, according to the port, she ate.", "Doha")
    assert found[0].attributed_to == ()


def test_condition_is_not_what_its_aside_says():
    found = attestations_of("He leaves Doha on Friday, unless, as readers suspect, he stays.", "Doha")
    assert found[0].attributed_to == ()


def test_hour_of_a_rate_is_no_speaker():
    assert attestations_of("The envoy left Doha, per hour, at 60 km.", "Doha")[0].attributed_to == ()
