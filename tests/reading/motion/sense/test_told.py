"""What goes nowhere is told of in no movement: things, abstract nouns, governments, what somebody moves."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "Fighting moved to Leon in the third week.",
        "The firm moved its headquarters from Leon to Lugo.",
        "The investigation led to Leon.",
        "The company stopped production in Leon.",
        "The gas arrives in Leon by pipeline.",
        "The film moves on to Lugo.",
        "Inflation climbed to a record in Leon.",
        "The road runs from Leon to Lugo.",
        "He had photographed the bridge in Leon.",
    ],
)
def test_what_goes_nowhere_is_in_no_movement(text):
    assert told(text, "Leon", "Lugo") == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Their route lay through Leon.", [("pass", "Leon")]),
        ("A long line of black cars left Leon.", [("depart", "Leon")]),
        ("A trickle of refugees reached Leon.", [("arrive", "Leon")]),
        ("A line of trees left Leon.", []),
        ("The road took them through Leon.", [("pass", "Leon")]),
        ("The company moved its trains to Leon.", [("head", "Leon")]),
        ("The delegation moved to Leon.", [("head", "Leon")]),
        ("The section marched to Leon.", [("head", "Leon")]),
    ],
)
def test_who_goes_along_a_way_or_is_moved_is_read(text, statements):
    assert told(text, "Leon") == statements


def test_there_is_where_a_ship_weighed_anchor():
    found = attestations_of("The yacht reached Leon. She weighed anchor there.", "Leon")
    assert [(a.motion.value, a.source is not None) for a in found][-1] == ("depart", True)


def test_a_preposition_spent_on_a_time_brings_in_no_place():
    text = "They were on board for eight hours in Leon."
    assert attestations_of(text, "Leon", times=("=eight hours",)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The treaty came into force in Leon.",
        "The ministry took exception to a letter from Leon.",
        "He came to power in Leon.",
        "The pair reached an agreement in Leon.",
        "She went on trial in Leon.",
        "The bank was taken over in Leon.",
        "A silence was held in Leon.",
        "They stopped him from finishing several homes in Leon.",
    ],
)
def test_an_idiom_is_no_movement(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Talks in Leon reached a deadlock.", []),
        ("Talks return to Leon next week.", []),
        ("Talks in Leon between the two leaders went well.", [("meet", "Leon")]),
        ("After talks in Leon the envoy smiled.", [("meet", "Leon")]),
        ("The level crossing at Leon is shut.", []),
        ("The players are back in Leon.", [("return", "Leon")]),
    ],
)
def test_talks_and_crossings_are_read_only_where_somebody_goes(text, statements):
    assert told(text, "Leon") == statements


def test_a_river_goes_nowhere_itself():
    assert told("The Lugo passes through Leon.", "Leon", "~Lugo") == []
    assert told("The barge crossed the Lugo.", "~Lugo") == [("cross", "Lugo")]
