"""Places that open a sentence as a label of where it is."""

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, make_timexes, told


def labelled(text: str) -> list[str]:
    hours = make_timexes(text, "=ten minutes") if "ten minutes" in text else ()
    sentences = read_sentences(tokenize(text), make_mentions(text, "Leon"), hours)
    return [statement.motion.value for sentence in sentences for statement in sentence.statements]


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("Leon, 04.20: water, coal and a new crew.", "stop"),
        ("Leon, 12.40: coffee for everybody.", "stop"),
        ("Leon, 23:10, customs, passports.", "stop"),
        ("Leon: ten minutes, soup.", "stop"),
        ("Leon, ten minutes.", "stop"),
        ("Leon, 6.55: four hundred people climb down.", "arrive"),
        ("Leon, 05:12: a tall man steps onto the platform.", "arrive"),
        ("Leon station, 05:12: the passengers alight.", "arrive"),
        ("Leon, 22:40: the convoy in the dark.", "be_at"),
        ("Leon again.", "be_at"),
        ("Leon station once more.", "be_at"),
        ("Leon, at last!", "arrive"),
    ],
)
def test_a_place_and_an_hour_are_the_label_of_what_happens_there(text, motion):
    assert labelled(text) == [motion]


def test_a_halt_that_is_denied_is_none():
    assert "stop" not in labelled("Leon, 02:37, no stop for water.")


@pytest.mark.parametrize(
    "text",
    [
        "Leon, 22:40: prices rose.",
        "Leon, Friday: prices rose and the water is dear.",
        "Leon again asked for help.",
        "Leon: water is dear.",
        "Leon, 1938: the city is full of soldiers.",
    ],
)
def test_a_day_line_and_a_subject_are_no_labels(text):
    assert told(text, "Leon") == []
