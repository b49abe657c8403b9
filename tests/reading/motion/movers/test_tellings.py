"""How much is told of each who moves: what is said in passing, whom pronouns mean, what no name tells."""

from dataclasses import replace

import pytest

from geo.reading.motion.attest import attest
from geo.reading.motion.sentences import read_sentences
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions, make_report

PLACES = ("Leon", "Lugo", "Doha")


def own(text: str) -> list[str]:
    return [a.quote for a in attestations_of(text, *PLACES) if a.journey]


def movers(text: str) -> list[str]:
    return [a.mover for a in attestations_of(text, *PLACES)]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The Orla left Leon. The Brisa, which had sailed from Doha, saw her. She reached Lugo.", "Brisa"),
        ("The buses left Leon. Omar Diaz, who had flown in from Doha, met them. They reached Lugo.", "Omar Diaz"),
        ("They left Leon. They slept in Leon. Omar Diaz went to Doha. They reached Lugo.", "Omar Diaz"),
        ("The convoy left Leon. It slept in Leon. Omar Diaz left Doha and flew to Lugo. It reached Lugo.", "Omar Diaz"),
    ],
)
def test_whoever_is_told_of_in_passing_is_not_the_main_mover(text: str, other: str):
    told = attestations_of(text, *PLACES)
    assert [a.mover for a in told if not a.journey] == [a.mover for a in told if a.mover == other] != []


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Omar Diaz saw rain. The Orla left Leon. She slept in Leon. The Brisa left Doha.", "Orla"),
        ("Miss Anna Lund left Leon. The Orla left Doha. She slept in Leon. She reached Lugo.", "Anna Lund"),
        ("Omar Diaz left Leon. The train slept in Leon. It reached Lugo. He returned to Doha.", "Omar Diaz"),
    ],
)
def test_a_pronoun_counts_for_whom_it_can_mean(text: str, main: str):
    assert main in movers(text)[0] or main == movers(text)[-2]


def test_an_office_that_no_name_has_is_the_mover():
    assert movers("The minister left Leon. She reached Lugo. Omar Diaz saw rain.") == ["the minister"] * 2


def test_an_office_that_a_name_has_is_that_person():
    assert movers("The minister left Leon. She reached Lugo, Minister Anna Lund said.") == ["Anna Lund"] * 2


def test_what_an_office_does_is_of_the_main_mover():
    told = own("Viceroy Anna Lund left Leon. She slept in Leon. The Viceroy's departure from Lugo was late.")
    assert "Lugo" in told[-1]


def test_a_vehicle_of_an_office_carries_the_main_mover():
    assert (
        own("Pope Leo left Leon. He slept in Leon. The Pope's train reached Lugo.")[-1]
        == "The Pope's train reached Lugo"
    )


@pytest.mark.parametrize("word", ["CLOCK", "Clock"])
def test_a_word_that_only_opens_a_sentence_is_no_mover(word: str):
    assert movers(f"{word} turned back. He left Leon. He reached Lugo.") == ["", ""]


def test_whom_only_a_pronoun_tells_has_no_name():
    assert movers("She left Leon. A patrol boat turned back at Doha. She reached Lugo.")[::2] == ["", ""]


@pytest.mark.parametrize(("name", "main"), [("Orla", "Orla"), ("Brisa", "the ship")])
def test_a_ship_that_the_text_names_twice_goes_by_its_name(name: str, main: str):
    text = f"The ship left Leon. The Orla slept in Leon. The ship reached Lugo, and the owner of the {name} saw it."
    assert movers(text)[-1] == main


def test_a_word_of_the_clock_is_no_mover():
    assert movers("All times Zulu at Leon. It left Leon. It reached Lugo.")[-1] != "Zulu"


@pytest.mark.parametrize(
    ("first", "last", "is_own"),
    [
        ("Anna Lund", "The jet flew empty to Lugo.", False),
        ("Anna Lund", "The jet flew on to Lugo.", True),
        ("The jet", "The jet flew empty to Lugo.", True),
    ],
)
def test_a_vehicle_that_goes_empty_leaves_its_passenger(first: str, last: str, is_own: bool):
    told = attestations_of(f"{first} left Leon. {first} slept in Leon. {last}", *PLACES)
    assert told[-1].journey is is_own


def test_she_is_the_ship_that_was_she_before_any_person_was_named():
    text = (
        "The Orla 2 left Leon. She slept in Doha. "
        "Omar Diaz had told reporters in Doha. It rained. She reached Lugo. It snowed. She left Lugo."
    )
    assert movers(text)[-1] == "Orla"


def test_sea_of_the_title_is_no_mover():
    text = "A convoy bound for the Pacific left Leon. The Orla slept in Leon. The Orla reached Lugo."
    report = replace(make_report(text), title="Convoy clears Leon on its way to the Pacific")
    tokens, mentions = tokenize(text), make_mentions(text, *PLACES)
    told = attest(report, tokens, mentions, read_sentences(tokens, mentions, ()), lambda s: [None] * len(s))
    assert told[-1].mover == "Orla"
