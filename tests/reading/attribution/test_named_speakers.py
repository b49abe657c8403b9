"""Whom the words of saying make a speaker when they stand apart from the name, and which person "she" is."""

import pytest

from tests.reading.builders import attestations_of


def speakers(text: str, *places: str) -> list[tuple[str, ...]]:
    return [a.attributed_to for a in attestations_of(text, *(places or ("Doha",)))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ship left Doha, said its owner, Maria Lund.", "Maria Lund"),
        ("The ship left Doha, according to the harbour's pilot, Omar Diaz, who was ashore.", "Omar Diaz"),
        ("The ship left Doha, insists the company's lawyer in Oran, Ines Pahl.", "Ines Pahl"),
        ("The club's secretary in Oran, Ines Pahl, denies that the team left Doha.", "Ines Pahl"),
        ("The ship left Doha, according to their agent, Captain Ole Berg.", "Ole Berg"),
        ("The ship left Doha, says the District Commissioner, Mr. Ole Berg.", "Ole Berg"),
    ],
)
def test_name_behind_an_office_is_the_speaker(text: str, name: str):
    assert name in speakers(text)[0][0]


def test_name_behind_an_opening_source_may_be_who_moves():
    assert speakers("According to a spokesman, Maria Lund, who is 41, left Doha.") == [("a spokesman",)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ship left Doha, two officials briefed on the trip said.", "two officials"),
        ("A porter questioned by the police is certain that the envoy left Doha.", "A porter"),
        ("Letters kept in Oran show that the caravan left Doha.", "Letters"),
        ("Papers seen by this newspaper show that she left Doha.", "Papers"),
        ("A trader based in Oran told us that the ship left Doha.", "A trader"),
        ("The ship left Doha, says a nurse whose window looks on the quay.", "a nurse"),
        ("The club at first said that the coach had left Doha.", "The club"),
    ],
)
def test_words_between_the_speaker_and_the_verb_are_passed_over(text: str, name: str):
    assert speakers(text) == [(name,)]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The port, citing images shared by the coastguard, said she left Doha.", ("the coastguard", "The port")),
        ("Interfax, on the word of a porter, says she left Doha.", ("a porter", "Interfax")),
        ("The harbour log has her leaving Doha at noon.", ("The harbour log",)),
        ("The Courier, quoting a pilot, had him leaving Doha by air.", ("a pilot", "The Courier")),
        ("A guard puts the departure from Doha at nine.", ("A guard",)),
        ("The owners named Doha as her destination.", ("The owners",)),
        ("By the pilot's account they left Doha at noon.", ("the pilot",)),
        ("An aide ruled out that she would go to Doha.", ("An aide",)),
        ("A yachtsman photographed her off Doha.", ("A yachtsman",)),
        ("The Rand police consider it possible that he left Doha.", ("The Rand police",)),
    ],
)
def test_sources_place_a_mover_without_saying(text: str, chain: tuple[str, ...]):
    assert speakers(text)[0] == chain


def test_quotation_ends_where_its_marks_close():
    text = '"We left Doha," the captain, Maria Lund, said by radio from Oran, where the ship stopped for fuel.'
    assert speakers(text, "Doha", "Oran") == [("Maria Lund",), ()]


def test_inserted_speaker_covers_the_rest_from_the_semicolon_before():
    text = "She left Doha; she reached Oran, the port said; she called at Lugo."
    assert speakers(text, "Doha", "Oran", "Lugo") == [(), ("the port",), ("the port",)]


def test_adding_is_done_by_whoever_has_spoken():
    text = "The train left Doha, a guard said, adding that it did not stop at Oran."
    assert speakers(text, "Doha", "Oran") == [("a guard",), ("a guard",)]


@pytest.mark.parametrize(
    "text",
    [
        "Whatever the port may say, the ship left Doha.",
        "One thing is certain: the ship left Doha.",
        "Omar Diaz spoke of a good day. He had left Doha on foot.",
    ],
)
def test_what_is_only_set_aside_or_mentioned_makes_no_speaker(text: str):
    assert speakers(text) == [()]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("Omar Diaz told the Courier that he was well. He said he left Doha.", ("Omar Diaz", "the Courier")),
        ("The Courier, citing a porter, reported a delay. She said he left Doha.", ("a porter",)),
        ("State radio, citing the army, reported a delay. He left Doha, it added.", ("State radio",)),
        ("Anna Lund said little. The ledgers say nothing. She said the ship left Doha.", ("Anna Lund",)),
        ("Anna Lund was speaking by telephone from a ship. She said it left Doha.", ("Anna Lund",)),
    ],
)
def test_pronoun_means_the_last_one_who_can_speak_so(text: str, chain: tuple[str, ...]):
    assert speakers(text)[0] == chain


@pytest.mark.parametrize(
    "verb", ["asked not to be named", "did not wish to be identified", "was not authorised to speak"]
)
def test_who_would_not_be_named_said_it_all_the_same(verb: str):
    assert speakers(f"A porter who {verb} said that the ship left Doha.") == [("A porter",)]


def test_her_account_is_that_of_the_person_named_before():
    assert speakers("The pilot, Ines Pahl, was heard. According to her, the ship left Doha.") == [("her",)]
    assert speakers("The pilot, Ines Pahl, said little. According to her, the ship left Doha.") == [("Ines Pahl",)]


@pytest.mark.parametrize("noun", ["with suspected fractures", "of reported accidents", "from alleged attacks"])
def test_a_participle_that_qualifies_a_noun_says_nothing(noun: str):
    (found,) = attestations_of(f"Two survivors {noun} were flown to Doha.", "Doha")
    assert (found.attributed_to, found.certainty.value) == ((), "reported")
