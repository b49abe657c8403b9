"""A country's land, water or air, told by its people's name."""

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Role
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, told


def motions(text: str) -> list[str]:
    sentences = read_sentences(tokenize(text), make_mentions(text, "=Leonese", role=Role.DEMONYM), ())
    return [statement.motion.value for sentence in sentences for statement in sentence.statements]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The jet entered Leonese airspace.", ["cross"]),
        ("The frigate left Leonese waters.", ["depart"]),
        ("The boat sank off the Leonese coast.", ["be_at"]),
        ("The frigate left the Leonese navy.", []),
        ("The jet left Leonese airspace's edge.", []),
    ],
)
def test_an_area_of_a_people_is_its_country(text, found):
    assert motions(text) == found


@pytest.mark.parametrize("text", ["Asked if he would go to Leon, he smiled.", "She wondered whether he had left Leon."])
def test_what_is_only_asked_is_no_movement(text):
    assert told(text, "Leon") == []
