"""A list of places goes on behind words between commas, and behind how often it was."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The coach halted three times, once in Leon.", [("stop", "Leon")]),
        ("The barge anchored twice, the second time at Leon.", [("stop", "Leon")]),
        ("The tanker anchored twice, last off Leon.", [("stop", "Leon")]),
        ("The lorry paid tolls twice, once in Leon.", []),
    ],
)
def test_a_count_of_halts_is_no_end_of_the_clause(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The car sped through Leon and, without a glance, past Lugo.", [("pass", "Leon"), ("pass", "Lugo")]),
        ("They flew to Leon and, a week later, to Lugo.", [("arrive", "Leon"), ("arrive", "Lugo")]),
        ("They drove to Leon and, tired, slept.", [("head", "Leon"), ("stop", "Leon")]),
    ],
)
def test_a_list_goes_on_behind_an_aside(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize("spot", ["level crossing", "siding", "railway crossing", "jetty"])
def test_a_picture_shows_a_vehicle_at_a_spot_of_a_place(spot):
    assert told(f"A photograph shows the convoy at a {spot} near Leon.", "Leon") == [("be_at", "Leon")]
