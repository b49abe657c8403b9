"""Whom a noun means that the text adds a name to, and whose office is meant."""

import pytest

from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")


def last(text: str) -> tuple[str, bool]:
    told = attestations_of(text, *PLACES)[-1]
    return told.mover, told.journey


@pytest.mark.parametrize(
    ("text", "mover"),
    [
        ("The captain, Omar Diaz, was driven to Lugo.", "Omar Diaz"),
        ("The icebreaker, the Castor, sailed from Lugo.", "Castor"),
        ("Omar Diaz, the harbour commander, who flew to Lugo, was angry.", "Omar Diaz"),
        ("The Envoy, Mr Omar Diaz, flew to Lugo.", "Omar Diaz"),
    ],
)
def test_name_in_apposition_tells_that_somebody_else_is_meant(text: str, mover: str):
    assert last("The ferry left Leon. The ferry stopped in Leon. " + text) == (mover, False)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund left Leon. She slept in Leon. The fugitive, Anna Lund, reached Lugo.",
        "Anna Lund left Leon. She slept in Leon. Her yacht, the Castor, reached Lugo.",
        "The ferry left Leon. The ferry slept in Leon. The ferry, the Castor, reached Lugo.",
        "The ferry left Leon. The ferry slept in Leon. The ferry, Omar Diaz said, reached Lugo.",
        "The ferry left Leon. The ferry slept in Leon. On Monday, the ferry, late, reached Lugo.",
    ],
)
def test_name_in_apposition_may_be_the_mover_or_its_carrier(text: str):
    assert last(text)[1]


@pytest.mark.parametrize("name", ["The Lieutenant-Governor", "The Special Envoy"])
def test_office_in_capitals_is_no_name_of_the_ship(name: str):
    text = f"The ferry left Leon. The ferry slept in Leon. {name} came in from Lugo."
    assert not last(text)[1]


@pytest.mark.parametrize(
    ("office", "is_own"), [("Prime Minister", True), ("Minister of Posts", False), ("King", False)]
)
def test_office_told_again_and_again_is_the_only_one_of_a_person(office: str, is_own: bool):
    text = "The Prime Minister, the Hon. Anna Lund, left Leon. The Prime Minister slept in Leon. Lund ate."
    again = "The Prime Minister slept in Doha. The Prime Minister drove to Doha."
    assert last(f"{text} {again} The {office} came in from Lugo.")[1] is is_own


def test_he_stays_the_person_of_the_sentence_before_for_two_verbs():
    text = "Anna Lund left Leon. She slept in Leon. Omar Diaz was late. He flew to Doha and drove to Lugo."
    assert [a.mover for a in attestations_of(text, *PLACES)][2:] == ["Omar Diaz"] * 2


@pytest.mark.parametrize("aside", ["a 244-metre vessel under the flag of Oman", "an ice-strengthened ship"])
def test_a_hyphen_does_not_part_what_a_mover_is_from_its_name(aside: str):
    assert last(f"The Olga called at Leon. The Olga, {aside}, left Lugo.") == ("Olga", True)
