"""Places told by where they lie from who moves: behind, astern, abeam, ahead."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The coach had Leon behind it by dusk.", [("depart", "Leon")]),
        ("With Leon astern and Lugo ahead, the skipper smiled.", [("depart", "Leon"), ("head", "Lugo")]),
        ("Behind him lay Leon; ahead, Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("Behind her, Leon; ahead, Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("Behind them, Leon and its fog; ahead, Lugo.", [("depart", "Leon"), ("head", "Lugo")]),
        ("By noon Leon was astern.", [("depart", "Leon")]),
        ("Leon shrank to a grey line and the band stopped.", [("depart", "Leon")]),
        ("The roofs of Leon dropped below the horizon.", [("depart", "Leon")]),
        ("The lights of Leon dwindled behind us.", [("depart", "Leon")]),
        ("Before them lay the walls of Lugo.", [("head", "Lugo")]),
        ("Lugo lay ahead of us.", [("head", "Lugo")]),
        ("It took the pilgrims a week to put the Minho behind them.", [("cross", "Minho")]),
        ("We had Leon under the port wing and coffee in our hands.", [("pass", "Leon")]),
        ("The lamps of Leon were abeam to starboard.", [("pass", "Leon")]),
    ],
)
def test_a_place_behind_is_left_one_abeam_passed_and_one_ahead_headed_for(text, statements):
    assert told(text, "Leon", "Lugo", "~Minho") == statements


@pytest.mark.parametrize(
    "text",
    [
        "Leon is ahead of Lugo in the league.",
        "Leon fell to the rebels.",
        "The years ahead, Leon and Lugo agree, are hard.",
        "Behind the plan stands Leon.",
        "The people of Leon are behind the strike.",
        "Ahead of the Leon summit, prices fell.",
    ],
)
def test_what_lies_behind_or_ahead_of_anything_else_tells_nothing(text):
    assert told(text, "Leon", "Lugo") == []
