"""A number with "than" and the side of a place that a spot lies on stand inside the phrase."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The cutter landed more than 40 men at Leon.", [("arrive", "Leon")]),
        ("The ferry landed fewer than twenty passengers at Leon.", [("arrive", "Leon")]),
        ("The column set off from a camp north-east of Leon.", [("depart", "Leon")]),
        ("They travelled to a farm west of Leon.", [("head", "Leon")]),
        ("The army is racing to inspect more than 90,000 Leon silos.", []),
        ("He walked faster than she at Leon.", []),
    ],
)
def test_measures_and_sides_do_not_hide_the_place(text, statements):
    assert told(text, "Leon") == statements
