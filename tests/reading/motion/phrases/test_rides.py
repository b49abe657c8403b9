"""Rides, parties, escorts and stretches of the way."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("She left the bus at Leon.", [("arrive", "Leon")]),
        ("The stowaway left his ship in Leon.", [("arrive", "Leon")]),
        ("Two of them left the group at Leon.", [("depart", "Leon")]),
        ("The bishop left the party near Leon.", [("depart", "Leon")]),
        ("He left the warehouse at Leon.", [("depart", "Leon")]),
        ("He left the village for Leon.", [("depart", "Leon"), ("head", "Leon")]),
    ],
)
def test_who_leaves_a_ride_is_there_and_who_leaves_a_party_departs(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("A corvette trailed the freighter through the Leda Strait.", [("pass", "Leda Strait")]),
        ("The tug made a slow passage of the Leda Strait.", [("pass", "Leda Strait")]),
        ("Its passage of the Leda Strait took an hour.", [("pass", "Leda Strait")]),
        ("She was well past Leon at noon.", [("pass", "Leon")]),
        ("We walked the last 30 km to Leon.", [("head", "Leon")]),
        ("They did the remaining 12 miles to Leon by bus.", [("head", "Leon")]),
        ("We pushed on and wheeled the carts across into Ruritania.", [("cross", "Ruritania")]),
        ("The barge loaded at Leon.", [("stop", "Leon")]),
        ("She took the ten o'clock train from Leon.", [("depart", "Leon")]),
        ("The guards waved them through at Leon.", [("cross", "Leon")]),
    ],
)
def test_escorts_passages_and_stretches_are_read(text, statements):
    assert told(text, "Leon", "=Leda Strait", "=Ruritania") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("It was last in Leon on Monday.", [("be_at", "Leon")]),
        ("The yacht is probably in Leon by now.", [("be_at", "Leon")]),
        ("By noon she was out at Leon.", [("be_at", "Leon")]),
        ("The ship was east of Leon at noon.", [("be_at", "Leon")]),
        ("The envoy would most likely meet the king in Leon.", [("meet", "Leon")]),
        ("An engineer went over the ship at Leon.", []),
        ("The dam ahead of it near Leon gave way.", []),
    ],
)
def test_being_somewhere_is_told_with_adverbs_and_sides(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The skipper took the Leda Strait by night.", [("pass", "Leda Strait")]),
        ("The guide took the parcel to Leon.", [("arrive", "Leon")]),
        ("The tanker was cleared through the Leda Strait.", [("pass", "Leda Strait")]),
        ("The lorries were waved through Leon.", [("pass", "Leon")]),
        ("The cars were let through at Leon.", [("cross", "Leon")]),
        ("They will sail the yacht to Leon.", [("head", "Leon")]),
        ("A pilot is to fly the patient to Leon.", [("head", "Leon")]),
        ("They did the run to Leon by night.", [("head", "Leon")]),
        ("She attended law school in Leon.", []),
        ("He attended a funeral in Leon.", [("be_at", "Leon")]),
    ],
)
def test_ways_taken_and_vehicles_driven_are_read(text, statements):
    assert told(text, "Leon", "~Leda Strait") == statements
