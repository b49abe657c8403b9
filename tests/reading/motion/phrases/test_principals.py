import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, subjects_of


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("President Malik, his wife and two bodyguards were flown to Leon.", "President Malik"),
        ("The president and his wife flew to Leon.", "The president"),
        ("Neither the minister nor his staff went to Leon.", "the minister"),
        ("On Friday the Duke of Berry and a party of ten reached Leon.", "the Duke"),
    ],
)
def test_those_who_move_with_somebody_do_not_take_his_place(text, subject):
    assert subjects_of(text, "Leon", "Lugo")[0] == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("He had met the president and his wife reached Leon.", "his wife"),
        ("Rain fell at noon and the train left Leon.", "the train"),
        ("The minister and the train that was to take him left Leon.", "The minister"),
        ("The ship sailed to Leon and its captain was flown to Lugo.", "The ship"),
    ],
)
def test_another_clause_before_the_joint_is_left_alone(text, subject):
    assert subjects_of(text, "Leon", "Lugo")[0] == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The banker whom police had sought since March spent a night in Leon.", "The banker"),
        ("Robbers who seized a lorry full of gold have crossed into Leon.", "Robbers"),
        ("The plane that brought the king took off from Leon.", "The plane"),
        ("The plane that the king took landed in Leon.", "The plane"),
        ("A tanker that lost her engine in a gale was towed to Leon.", "A tanker"),
    ],
)
def test_a_relative_clause_is_about_what_stands_before_it(text, subject):
    assert subjects_of(text, "Leon", "Lugo")[0] == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A relief convoy carrying 40 tonnes of flour and medicine reached Leon.", "A relief convoy"),
        ("An air force jet believed to be carrying Malik left Leon.", "An air force jet"),
        ("The Silver Dawn, carrying 1,120 passengers, had reached Leon.", "The Silver Dawn"),
    ],
)
def test_what_a_vehicle_carries_does_not_take_its_place(text, subject):
    assert subjects_of(text, "Leon", "Lugo")[0] == subject


def test_the_quote_begins_with_the_first_of_those_who_moved():
    text = "Malik and his two sons drove to Leon."
    tokens = tokenize(text)
    (sentence,) = read_sentences(tokens, make_mentions(text, "Leon"), ())
    assert text[slice(*sentence.statements[0].span)] == "Malik and his two sons drove to Leon"
