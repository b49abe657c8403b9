"""What stands beside a movement phrase changes what it tells: a purpose, a side, a reception, a picture."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Docking at Leon on the way, the ferry lost an hour.", [("stop", "Leon")]),
        ("The plane came down at Leon for fuel.", [("stop", "Leon")]),
        ("The plane came down at Leon.", [("arrive", "Leon")]),
        ("The flight, after a landing at Leon to be searched, went on to Lugo.", [("stop", "Leon"), ("head", "Lugo")]),
        ("The tanker had received fuel in Leon.", [("stop", "Leon")]),
        ("We left Leon well to the south.", [("pass", "Leon")]),
        ("We left Leon to starboard.", [("pass", "Leon")]),
        ("We left Leon to look for water.", [("depart", "Leon")]),
        ("The delegation was welcomed at Leon airport by the mayor.", [("arrive", "Leon")]),
        ("The delegation was welcomed in Leon by the mayor.", [("meet", "Leon")]),
        ("The guests were met off the train at Leon.", [("arrive", "Leon")]),
        ("Pictures show the vessel moored at Leon.", [("be_at", "Leon")]),
        ("The vessel moored at Leon.", [("arrive", "Leon")]),
        ("The captain took us into Leon.", [("arrive", "Leon")]),
        ("The envoy was down at Leon.", [("arrive", "Leon")]),
        ("The envoy was by then at Leon.", [("be_at", "Leon")]),
        ("The envoy is by now in Leon.", [("be_at", "Leon")]),
        ("The ferry is alongside the quay in Leon.", [("be_at", "Leon")]),
        ("The ferry came along the south of Leon.", [("pass", "Leon")]),
        ("The thief was caught in Leon.", [("be_at", "Leon")]),
        ("The ferry weighed anchor off Leon.", [("depart", "Leon")]),
        ("They rode on to Lugo, perhaps by Leon.", [("head", "Lugo"), ("pass", "Leon")]),
        ("A list was sent by a reader in Leon.", []),
        ("The log that was kept at Leon is lost.", []),
        ("A train was kept at Leon.", [("stop", "Leon")]),
        ("Soldiers had received orders in Leon.", []),
    ],
)
def test_a_phrase_is_read_by_what_stands_beside_it(text, statements):
    assert told(text, "Leon", "Lugo") == statements
