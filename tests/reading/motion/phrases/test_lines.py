import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "The spy swam the Ebro.",
        "The widow rowed the Ebro at night.",
        "The army forced the Ebro.",
        "The walkers got over the Ebro.",
        "The ferry put us across the Ebro.",
        "The general got his men across the Ebro.",
        "The general threw his men across the Ebro.",
        "The boatman took us over the Ebro.",
        "The riders put the Ebro behind them.",
        "The train ran beneath the Ebro.",
        "The balloon flew over the Ebro.",
    ],
)
def test_a_river_that_is_swum_rowed_or_put_behind_is_crossed(text):
    assert told(text, "~Ebro") == [("cross", "Ebro")]


@pytest.mark.parametrize(
    "text",
    [
        "The Ebro crossing took an hour.",
        "The Ebro run was done by night.",
        "They completed the Ebro crossing in fog.",
        "The Ebro transit went without a hitch.",
    ],
)
def test_a_crossing_named_by_its_water_is_one_when_it_is_told_how_it_went(text):
    assert told(text, "~Ebro")[0][1] == "Ebro"


@pytest.mark.parametrize("text", ["The Ebro crossing was closed.", "The Leon run took an hour."])
def test_a_crossing_of_which_nothing_is_told_or_of_a_town_is_none(text):
    assert told(text, "~Ebro", "Leon") == []


def test_a_town_is_not_crossed_by_conquering_or_flying_it():
    assert told("The army conquered Leon.", "Leon") == told("The airline flies Leon daily.", "Leon") == []


@pytest.mark.parametrize(
    "text",
    [
        "The boat squeezed under Leon's old bridge.",
        "The express did not so much as slow at Leon.",
        "The train never slackened speed at Leon.",
        "The express slowed at Leon.",
        "The express shot through Leon.",
        "The express took Leon at a run.",
        "The yacht had Leon abeam at noon.",
        "The jet was heard over Leon.",
        "The pilot waggled his wings over Leon.",
    ],
)
def test_a_place_that_is_not_slowed_for_is_passed(text):
    assert [(a.motion, a.place.name, a.certainty) for a in attestations_of(text, "Leon")] == [
        ("pass", "Leon", "reported")
    ]


@pytest.mark.parametrize("text", ["The ship gave Leon a miss.", "The convoy gave Leon a wide berth."])
def test_a_place_that_is_given_a_miss_is_not_passed(text):
    assert [(a.motion, a.certainty) for a in attestations_of(text, "Leon")] == [("pass", "denied")]
