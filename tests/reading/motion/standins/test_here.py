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
