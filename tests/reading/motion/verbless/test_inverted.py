"""Clauses that open with their place and end with who is there, goes there or comes from there."""

import pytest

from tests.reading.builders import attestations_of, subjects_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Back in Leon again is the training ship.", [("return", "Leon")]),
        ("Back in her old dock at Leon is the frigate.", [("return", "Leon")]),
        ("Last into Leon was the red coach.", [("arrive", "Leon")]),
        ("First out of Leon were the two lorries.", [("depart", "Leon")]),
        ("Also in Leon was the Iranian minister.", [("be_at", "Leon")]),
        ("Still at Leon are three trawlers.", [("be_at", "Leon")]),
        ("Only as far as Leon was the convoy.", [("arrive", "Leon")]),
    ],
)
def test_who_stands_behind_the_verb_is_where_the_clause_opens(text, statements):
    assert told(text, "Leon") == statements


def test_nobody_behind_the_verb_denies_it():
    assert [a.certainty for a in attestations_of("Still in Leon was no warship.", "Leon")] == ["denied"]


@pytest.mark.parametrize(
    "text", ["Also in Leon is the museum.", "Still in Leon is the question of money.", "Now in Leon are the debts."]
)
def test_a_thing_behind_the_verb_has_gone_nowhere(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("From Leon came a coach with forty pensioners.", "a coach"),
        ("At Leon stood the royal train.", "the royal train"),
        ("Through Leon rolled a column of tanks.", "a column"),
        ("To Leon the same evening went the trade minister.", "the trade minister"),
        ("Out of Leon sailed two grain ships.", "two grain ships"),
        ("At dawn the king slept; past Leon steamed his cruiser.", "his cruiser"),
    ],
)
def test_the_subject_of_an_inverted_clause_stands_behind_its_verb(text, subject):
    assert subjects_of(text, "Leon")[-1:] == [subject]


@pytest.mark.parametrize("text", ["From Leon came the news of his death.", "At Leon stood the old abbey."])
def test_a_thing_behind_a_verb_of_moving_goes_nowhere(text):
    assert told(text, "Leon") == []
