"""Towns told by how they lie or whose they are: "the southern city", "the Virginia port", "the Bavarian capital"."""

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Role
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, told


@pytest.mark.parametrize(
    "phrase",
    ["the southern city", "the mainland port", "the coastal town", "the seaside resort", "the Ruritania port"],
)
def test_a_town_is_told_by_how_it_lies_or_by_its_region(phrase: str) -> None:
    text = f"The ship left Leon on Monday. She had sailed to {phrase} from Lugo."
    assert ("head", "Leon") in told(text, "Leon", "Lugo", "=Ruritania")


@pytest.mark.parametrize("phrase", ["the Borduran capital", "the Borduran resort", "the northern Borduran city"])
def test_a_town_is_told_by_the_people_of_its_region(phrase: str) -> None:
    text = f"The jet was bound for Leon. It landed in {phrase} on Monday."
    mentions = (*make_mentions(text, "Leon"), *make_mentions(text, "Borduran", role=Role.DEMONYM))
    found = [s for each in read_sentences(tokenize(text), mentions, ()) for s in each.statements]
    assert found[-1].places["goal"].place.name == "Leon"


@pytest.mark.parametrize("phrase", ["the southern wind", "the Ruritania port authority", "the northern port of Zenda"])
def test_other_words_of_how_something_lies_tell_no_town(phrase: str) -> None:
    text = f"The ship left Leon on Monday. She had sailed to {phrase}."
    assert told(text, "Leon", "=Ruritania")[-1] != ("head", "Leon")
