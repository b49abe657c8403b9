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
