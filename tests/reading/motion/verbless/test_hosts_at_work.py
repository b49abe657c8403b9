"""Movements told of the place that takes somebody in, keeps him, sees him by or sees him off."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("Leon bade the queen farewell.", "depart"),
        ("Leon said goodbye to the pilgrims with a brass band.", "depart"),
        ("Crowds in Leon waved the regiment off.", "depart"),
        ("Leon's garrison played the prince off.", "depart"),
        ("Leon saw the last of her.", "depart"),
        ("Leon let the convoy go, and nobody was sorry.", "depart"),
        ("Leon lost sight of the liner.", "depart"),
        ("Leon woke to find the circus gone.", "depart"),
        ("Leon cheered the cyclists.", "arrive"),
        ("Leon's pilots brought her in.", "arrive"),
        ("Leon took in busloads of refugees.", "arrive"),
        ("It was Leon, not Lugo, that took the frigate in.", "arrive"),
        ("Leon turned out for the cardinal.", "arrive"),
        ("The mayor of Leon greeted the queen.", "arrive"),
        ("Leon, whose quay had been swept, received the yacht.", "arrive"),
        ("Leon gave the pilgrims a warm reception.", "arrive"),
        ("Leon had him for three weeks.", "stop"),
        ("Leon fed the marchers.", "stop"),
        ("Leon gave us soup and a roof.", "stop"),
        ("Leon took the barge in for the night.", "stop"),
        ("Leon gave the envoys two days.", "stop"),
        ("Leon hosted the delegation.", "stop"),
        ("Leon watched the special go by.", "pass"),
        ("Leon's stationmaster reported it coming through.", "pass"),
        ("Leon let the convoy past.", "pass"),
        ("Leon saw her pass.", "pass"),
        ("Leon woke to the sight of a grey cruiser.", "be_at"),
        ("Leon caught a glimpse of the king.", "be_at"),
        ("Leon saw the duke.", "be_at"),
    ],
)
def test_what_a_town_does_to_somebody_tells_how_he_moves(text, motion):
    assert told(text, "Leon", "Lugo") == [(motion, "Leon")]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Leon will welcome the queen.", "expected"),
        ("Leon would see them before nightfall.", "expected"),
        ("Leon is to receive the relics and the bishop; Leon is expecting him.", "expected"),
        ("Leon will not see her.", "denied"),
        ("Leon has never received a liner.", "denied"),
    ],
)
def test_what_a_town_will_or_will_not_do_tells_an_arrival_to_come_or_denied(text, certainty):
    found = attestations_of(text, "Leon")[-1]
    assert (found.motion.value, found.certainty.value) == ("arrive", certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Leon welcomed the minister's proposal.",
        "Leon took in the lesson.",
        "Leon gave the farmers a subsidy.",
        "That, as Leon sees it, is the end.",
        "Leon expects the minister to resign.",
        "Leon might receive the queen.",
        "Leon saw the ship burn.",
        "Leon was welcomed as a member.",
        "Leon had the train repaired.",
    ],
)
def test_what_a_town_does_to_nobody_who_travels_tells_nothing(text):
    assert told(text, "Leon") == []
