"""Whoever is carried somewhere by somebody else is told to get there; a ride that is boarded only sets out."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("A police launch took the divers to Leon.", [("arrive", "Leon")]),
        ("Three coaches then carried the orchestra up to Leon.", [("arrive", "Leon")]),
        ("A farmer drove them down to Leon.", [("arrive", "Leon")]),
        ("The barge had conveyed 40 refugees to Leon.", [("arrive", "Leon")]),
        ("A lorry will take the tents to Leon.", [("head", "Leon")]),
        ("The envoy took the evening steamer to Leon.", [("head", "Leon")]),
        ("A helicopter took them on to Leon.", [("head", "Leon")]),
        ("A freighter carried the statues from Lugo to Leon.", [("depart", "Lugo"), ("head", "Leon")]),
        ("The envoy was driven to Leon.", [("head", "Leon")]),
    ],
)
def test_who_was_carried_somewhere_got_there(text, statements):
    assert told(text, "Leon", "Lugo") == statements
