"""A place left and another taken in one breath, and crossings told of what is crossed."""

import pytest

from tests.reading.builders import told

BOTH = [("depart", "Leon"), ("arrive", "Lugo")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The yacht swapped Leon for Lugo.", BOTH),
        ("The queen has exchanged the fogs of Leon for the beaches of Lugo.", BOTH),
        ("We traded Leon's dust for Lugo's mud.", BOTH),
        ("Goodbye Leon, hello Lugo!", BOTH),
        ("Farewell Leon and hello Lugo.", BOTH),
        ("Adieu Leon, bonjour Lugo: the card said no more.", BOTH),
        ("Hello Lugo, said the singer of Leon.", []),
        ("The circus swapped Leon for the lights of Lugo.", BOTH),
        ("The envoys swapped gifts in Leon.", []),
        ("Leon traded for a century with Lugo.", []),
    ],
)
def test_one_place_given_for_another_is_left_and_the_other_reached(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The Minho cost them their mules.", [("cross", "Minho")]),
        ("The Minho took the column nine hours.", [("cross", "Minho")]),
        ("The Minho, swollen by rain, cost us two days.", [("cross", "Minho")]),
        ("The girders over the Minho groaned under the special.", [("cross", "Minho")]),
        ("The bridge across the Minho swayed beneath the lorries.", [("cross", "Minho")]),
        ("The dam on the Minho cost the state two billion.", []),
        ("The Minho takes its name from a nymph.", []),
        ("Leon cost the club its place.", []),
    ],
)
def test_what_a_river_or_its_bridge_costs_tells_a_crossing(text, statements):
    assert told(text, "~Minho", "Leon") == statements
