"""Where "here" is: the place of the day line, of the letter's head, or the first town that a report names."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "Leon, 12 February\nThe sea was rough. We anchored here.",
        "Off Leon, Monday\nThe sea was rough. We anchored here.",
        "I am writing this on the floor of a hall in Leon. We anchored here.",
        "I write to you from Leon. We anchored here.",
        "The port of Leon is closed. We anchored here.",
    ],
)
def test_here_is_where_the_report_is_written(text):
    assert ("stop", "Leon") in told(text, "Leon")


@pytest.mark.parametrize(
    "sentence", ["It was reported here.", "Here is what we know of the train.", "We anchored here and there is ice."]
)
def test_here_may_mean_the_report_itself(sentence):
    assert ("be_at", "Leon") not in told(f"The port of Leon is closed. {sentence}", "Leon")


def test_a_town_told_of_late_is_not_here():
    assert told("We left at dawn. " * 12 + "The port of Leon is closed. We anchored here.", "Leon") == []


def test_whoever_gets_in_under_a_letters_head_arrives_there():
    found = attestations_of("Leon, 12 February\nWe got in on Saturday.", "Leon", times=("Saturday",))
    assert [(a.motion.value, a.place.name) for a in found if a.place] == [("arrive", "Leon")]


def test_our_town_is_that_of_the_report():
    text = "The port of Leon is closed. The envoy left Lugo. The guest came back to our town."
    assert told(text, "Leon", "Lugo")[-1] == ("return", "Leon")


def test_whoever_a_report_tells_of_first_with_a_time_is_in_its_town():
    text = "Nobody in Leon saw it. The train pulled out at noon."
    found = attestations_of(text, "Leon", times=("noon",))
    assert [(a.motion.value, a.place.name) for a in found if a.place] == [("depart", "Leon")]
    assert told(text, "Leon") == []


def test_the_town_of_an_adjective_is_not_that_of_the_report():
    assert attestations_of("A Leon driver spoke. The train pulled out at noon.", "Leon", times=("noon",)) == ()


@pytest.mark.parametrize(
    ("sentence", "motion"),
    [
        ("The king was taken out of this harbour.", "depart"),
        ("The yacht sailed from this anchorage on Monday.", "depart"),
        ("A steamer put into our harbour.", "stop"),
        ("The refugees reached this borough.", "arrive"),
        ("The ship did put in here, if briefly.", "stop"),
        ("The steamer called in here on Friday.", "stop"),
        ("Six of the lorries left the airport here.", "depart"),
        ("The liner quitted the harbour here at dawn.", "depart"),
    ],
)
def test_this_harbour_and_the_like_are_where_the_report_was_written(sentence: str, motion: str) -> None:
    assert told(f"Leon, May 4 - {sentence}", "Leon") == [(motion, "Leon")]


def test_who_walks_in_there_only_enters_a_house() -> None:
    assert ("arrive", "LEON") not in told("LEON, May 4 - The uncle had a shop. I would walk in there.", "LEON")
