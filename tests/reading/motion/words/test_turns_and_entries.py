"""Turns at a place, changes of carriage, and entries of a destination, told by their verbs and objects."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The coach turned north at Leon.", [("pass", "Leon")]),
        ("At Leon the column bore right.", [("pass", "Leon")]),
        ("The tanker swung south-west off Leon.", [("pass", "Leon")]),
        ("They struck inland near Leon and drove to Lugo.", [("pass", "Leon"), ("head", "Lugo")]),
        ("The lorry veered east towards Leon.", [("head", "Leon")]),
        ("The economy turned south in Leon.", []),
    ],
)
def test_who_turns_at_a_place_passes_it(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("At Leon the delegates moved into another coach.", [("be_at", "Leon")]),
        ("The prisoners were shifted at Leon; they moved to a second lorry in Lugo.", [("be_at", "Lugo")]),
        ("The family moved to Leon.", [("head", "Leon")]),
    ],
)
def test_who_changes_carriage_is_there(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The master amended the declared destination from Leon to Lugo.", [("head", "Lugo")]),
        ("The tanker updated her entry to Lugo.", [("head", "Lugo")]),
        ("The coaster switched from Leon to Lugo overnight.", [("head", "Lugo")]),
        ("The freighter declared for Lugo.", [("head", "Lugo")]),
        ("The company switched production from Leon to Lugo.", []),
    ],
)
def test_a_new_entry_tells_where_a_ship_is_bound(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The fugitive fled the country at Leon.", [("cross", "Leon")]),
        ("She slipped out of the country near Leon.", [("cross", "Leon")]),
        ("He left the country for good.", []),
        ("The cutter was received in the waters of Leon.", [("arrive", "Leon")]),
        ("After dusk, at Leon, the ferry went in.", [("arrive", "Leon")]),
        ("The envoys bank on being in Leon by noon.", [("arrive", "Leon")]),
        ("The buses left in the direction of Leon and Lugo.", [("depart", "Leon"), ("head", "Leon"), ("head", "Lugo")]),
    ],
)
def test_phrases_of_leaving_and_coming_read_as_their_verbs(text, statements):
    assert told(text, "Leon", "Lugo") == statements
