"""Where "there" and "where" are: the place that a movement reached last, and no other that was named since."""

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.records import Mention, Role
from geo.reading.tokens import tokenize
from geo.reports import Span
from tests.reading.builders import make_mentions, told


def later(text: str) -> list[tuple[str, str]]:
    """Motion and place of what the text tells behind its first sentence."""
    before = told(text.split(". ")[0] + ".", "Leon", "Lugo")
    return told(text, "Leon", "Lugo")[len(before) :]


@pytest.mark.parametrize(
    ("sentence", "motion"),
    [
        ("There they were held.", "be_at"),
        ("There, on Monday, they camped.", "stop"),
        ("There he met the king.", "meet"),
        ("There the train was searched.", "be_at"),
    ],
)
def test_a_clause_that_there_opens_is_set_where_the_mover_went(sentence, motion):
    assert later(f"They went to Leon. {sentence}") == [(motion, "Leon")]


@pytest.mark.parametrize("joint", [" and", ";", ", and"])
def test_there_opens_a_clause_within_the_sentence_too(joint):
    assert told(f"They went to Leon{joint} there they slept.", "Leon") == [("head", "Leon"), ("stop", "Leon")]


@pytest.mark.parametrize("sentence", ["There is a bridge.", "There was a storm.", "There will be snow."])
def test_what_there_is_moves_nobody(sentence):
    assert later(f"They went to Leon. {sentence}") == []


def test_there_is_where_the_movement_ended_and_no_place_told_beside_it():
    assert later("They landed in Leon (and not in Lugo). They slept there.")[-1] == ("stop", "Leon")
    assert later("They were driven to Leon by way of Lugo. They slept there.")[-1] == ("stop", "Leon")


def test_whoever_goes_on_from_there_departs():
    assert later("They went to Leon. They set off from there.") == [("depart", "Leon")]
    assert ("depart", "Leon") in later("They went to Leon. He flew home to Lugo from there.")


def test_where_somebody_came_from_elsewhere_is_where_he_arrived():
    assert told("They drove to Leon, where they arrived from Lugo.", "Leon", "Lugo")[-1] == ("arrive", "Leon")


def test_there_is_nowhere_when_a_name_that_nobody_knows_was_told_since():
    text = "They went to Leon. They halted at Prisi. They slept there."
    start = text.index("Prisi")
    unknown = Mention(Span(start, start + 5), "Prisi", Role.LOCATION, None, (), "")
    found = read_sentences(tokenize(text), (*make_mentions(text, "Leon"), unknown), ())
    assert [s.motion.value for sentence in found for s in sentence.statements] == ["head"]


def test_whoever_sets_off_for_the_city_leaves_the_place_where_he_is():
    assert ("head", "Leon") in told("Leon was far. They landed in Lugo. They set off for the city.", "Leon", "Lugo")
    assert later("They landed in Lugo. They set off for the city.") == []


@pytest.mark.parametrize("noun", ["town", "city", "village"])
def test_a_town_is_no_country_told_of_since_but_the_last_town(noun):
    text = f"They landed in Leon, which is far from Iberia. They left the {noun} on foot."
    assert told(text, "Leon", "=Iberia")[-1] == ("depart", "Leon")
    assert told(text, "=Iberia") == []


@pytest.mark.parametrize("way", ["drove over from Lugo", "had come up from Lugo", "walked across from Lugo"])
def test_there_is_no_place_that_somebody_only_came_from(way):
    assert later(f"They went to Leon. They {way} and slept there.")[-1] == ("stop", "Leon")


@pytest.mark.parametrize(
    ("sentence", "motion"),
    [
        ("They got away from there in lorries.", "depart"),
        ("They left there on foot.", "depart"),
        ("They crossed there on foot.", "cross"),
        ("A convoy had passed there on Monday.", "pass"),
        ("They tied up there.", "arrive"),
        ("They went there on foot.", "head"),
    ],
)
def test_there_is_what_a_place_with_its_preposition_would_be(sentence, motion):
    assert later(f"They went to Leon. {sentence}") == [(motion, "Leon")]


@pytest.mark.parametrize(
    "sentence",
    [
        "From there the train left at noon.",
        "From there, two guards said, a special got under way.",
        "Later, from there, the ferry sailed.",
        "From there an aeroplane took off.",
        "From there the coach pulled out.",
    ],
)
def test_a_departure_that_from_there_opens_is_from_where_the_mover_went(sentence):
    assert later(f"They went to Leon. {sentence}") == [("depart", "Leon")]


def test_from_there_only_goes_on_when_the_sentence_tells_where_to():
    assert later("They went to Leon. From there the train ran to Lugo.") == [("head", "Lugo")]
