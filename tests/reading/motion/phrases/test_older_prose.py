"""Phrases of older despatches, court circulars and diaries, of terse notes, and of long sentences."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The envoy started for Leon.", [("depart", "Leon"), ("head", "Leon")]),
        ("The train started from Leon.", [("depart", "Leon")]),
        ("The Government has removed to Leon.", [("head", "Leon")]),
        ("The envoy set his face for Leon.", [("head", "Leon")]),
        ("The king took his seat in the train for Leon.", [("head", "Leon")]),
        ("The ship came alongside Leon.", [("arrive", "Leon")]),
        ("The ship worked clear of Leon.", [("depart", "Leon")]),
        ("The fugitive was traced through Leon.", [("pass", "Leon")]),
        ("The ship was fast aground off Leon.", [("stop", "Leon")]),
        ("The envoy was detained by dense fog at Leon.", [("stop", "Leon")]),
        ("The truck broke an axle near Leon.", [("stop", "Leon")]),
        ("The train ran off the rails near Leon.", [("stop", "Leon")]),
        ("The column is across the Leon.", [("cross", "Leon")]),
        ("Dined at Leon.", [("be_at", "Leon")]),
        ("The envoy dined with the consul at Leon.", [("meet", "Leon")]),
        ("The envoy woke somewhere past Leon.", [("be_at", "Leon")]),
        ("The envoy was received at Leon by the consul.", [("meet", "Leon")]),
        ("The mayor greeted him on the quay at Leon.", [("meet", "Leon")]),
        ("A patrol fished them out off Leon.", [("be_at", "Leon")]),
        ("The lorry dropped us at Leon.", [("arrive", "Leon")]),
    ],
)
def test_older_phrases_tell_movements(text: str, statements: list[tuple[str, str]]) -> None:
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Three weeks later, at a farm near Leon, the lorry was found.", [("be_at", "Leon")]),
        ("Farther down the river, at Leon, the launch stopped.", [("stop", "Leon")]),
        ("Somewhere short of Leon the truck stopped.", [("stop", "Leon")]),
        ("He got off at Lugo; at Leon she got off.", [("arrive", "Lugo"), ("arrive", "Leon")]),
    ],
)
def test_a_place_that_opens_its_clause_belongs_to_the_verb_behind(text: str, statements: list[tuple[str, str]]) -> None:
    assert told(text, "Leon", "Lugo") == statements


def test_it_takes_up_the_place_told_right_before() -> None:
    assert told("I never saw Leon again, when we sailed out of it.", "Leon")[-1] == ("depart", "Leon")


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("ENVOY ARRIVES IN LEON", [("arrive", "LEON")]),
        ("N628TS dep LEON 0711", [("depart", "LEON")]),
        ("LEON 0540", [("be_at", "LEON")]),
        ("LEON ETA soon.", [("head", "LEON")]),
        ("Aground below LEON.", [("stop", "LEON")]),
    ],
)
def test_terse_notes_tell_movements(text: str, statements: list[tuple[str, str]]) -> None:
    assert told(text, "LEON") == statements
