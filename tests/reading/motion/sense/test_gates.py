"""What is entered: countries over a border, canals and towns at a gate."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The barge entered the Leda Cut at Lugo.", [("arrive", "Lugo")]),
        ("The tug entered the Leda Cut on Monday.", [("arrive", "Leda Cut")]),
        ("She entered the lock at Lugo before dawn.", [("arrive", "Lugo")]),
        ("The motorcade entered Lugo by way of Leon.", [("arrive", "Lugo"), ("pass", "Leon")]),
        ("The lorries entered Ruritania at Leon.", [("cross", "Leon")]),
        ("They entered the country through Leon.", [("cross", "Leon")]),
        ("The column entered Ruritania on Monday.", [("cross", "Ruritania")]),
    ],
)
def test_who_enters_a_country_crosses_and_who_enters_a_canal_or_town_arrives(text, statements):
    assert told(text, "Leon", "Lugo", "~Leda Cut", "=Ruritania") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("She cleared the lock at Lugo.", [("depart", "Lugo")]),
        ("The tugs cleared Lugo harbour at dawn.", [("depart", "Lugo")]),
        ("The barge was released from the lock at Lugo.", [("depart", "Lugo")]),
        ("They joined the motorway and left it at Lugo.", [("depart", "Lugo")]),
        ("It entered the Leda Cut at Leon and left it at Lugo.", [("arrive", "Leon"), ("depart", "Lugo")]),
        ("She cleared Lugo at dawn.", [("depart", "Lugo")]),
        ("Lugo was abeam at noon.", [("pass", "Lugo")]),
    ],
)
def test_who_clears_a_lock_or_leaves_a_canal_departs(text, statements):
    assert told(text, "Leon", "Lugo", "~Leda Cut") == statements
