"""Who is not aboard in the report of a ship, and who is although no name says so."""

import pytest

from tests.reading.motion.movers.test_company import ours

SHIP = "The ferry Olga Marina sailed from Leon. She slept in Leon. She anchored off Doha. "


@pytest.mark.parametrize(
    "text",
    [
        SHIP + "The couple were among 145 people who flew to Lugo.",
        SHIP + "The captain flew to Lugo.",
        SHIP + "The passengers drove to Lugo.",
        SHIP + "Of those aboard sixty were taken by coach to Lugo.",
        SHIP + "The officials arrived in Lugo.",
    ],
)
def test_who_goes_by_land_or_air_is_not_the_ship(text: str):
    assert (ours(text)[0], ours(text)[-1]) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        SHIP + "The passengers arrived in Lugo.",
        SHIP + "The vessel arrived in Lugo.",
        "The train left Leon. It stopped in Doha. The passengers drove to Lugo.",
        "Anna Lund sailed from Leon. She slept in Doha. She flew to Lugo.",
        "We sailed from Leon. We slept in Doha. We sailed on. We flew to Lugo.",
    ],
)
def test_those_aboard_and_travellers_who_change_go_on(text: str):
    assert ours(text)[-1]


@pytest.mark.parametrize(
    ("text", "is_own"),
    [
        ("The migrants say they had set off from Lugo.", False),
        ("The castaways, who had left Lugo, were well.", False),
        ("The rowers, who started from Lugo, were well.", False),
        ("The migrants had sailed from Lugo aboard the ship.", True),
        ("The crew say they had set off from Lugo.", True),
    ],
)
def test_those_rescued_had_set_out_by_themselves(text: str, is_own: bool):
    assert ours(SHIP + text)[-1] is is_own


@pytest.mark.parametrize(
    ("text", "is_own"),
    [("I flew home to Lugo.", False), ("We flew home to Lugo.", True), ("I came to Lugo.", True)],
)
def test_writer_who_flies_home_leaves_those_aboard(text: str, is_own: bool):
    assert ours(f"We sailed from Leon. We anchored off Doha. We sailed to Leon. {text}")[-1] is is_own
