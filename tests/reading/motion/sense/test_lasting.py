"""Lying, standing and being held somewhere, for long enough to be a halt or not."""

import pytest

from tests.reading.builders import attestations_of


def motions(text: str, *times: str) -> list[str]:
    return [a.motion.value for a in attestations_of(text, "Leon", times=times)]


@pytest.mark.parametrize(
    "text",
    [
        "The barge lay at Leon for the night.",
        "The lorry was held for a good half hour at Leon.",
        "The yacht was at anchor off Leon.",
        "The coffin had lain in a chapel at Leon.",
        "Two wagons were standing at Leon.",
        "All day the tanker sat off Leon.",
        "She was detained for three weeks in Leon.",
        "The crew were asleep in Leon.",
        "The column is resting in Leon.",
    ],
)
def test_what_lasts_is_a_halt(text):
    assert motions(text) == ["stop"]


@pytest.mark.parametrize(
    "text",
    [
        "The tug that had waited two days berthed at Leon.",
        "The barge, which lost three hours, tied up at Leon.",
        "The skipper who slept all night moored at Leon.",
    ],
)
def test_the_length_of_a_relative_clause_is_not_that_of_the_verb_behind_it(text):
    assert "stop" not in motions(text)


@pytest.mark.parametrize("text", ["A tug that for two days lay at Leon sank.", "For two days the tug lay at Leon."])
def test_the_length_told_inside_its_own_clause_is_that_of_the_verb(text):
    assert motions(text) == ["stop"]


def test_a_range_of_days_lasts():
    assert motions("The hulk lay at Leon from Monday to Friday.", "Monday", "Friday") == ["stop"]
    assert motions("The whole of Monday it stood at Leon.", "Monday") == ["stop"]


@pytest.mark.parametrize(
    "text",
    [
        "The barge stood at Leon.",
        "The envoy was standing in Leon.",
        "Three of the sailors were held in Leon.",
        "She had been lying in a bed in Leon.",
    ],
)
def test_what_is_only_seen_there_is_no_halt(text):
    assert motions(text) == ["be_at"]


@pytest.mark.parametrize(
    "text", ["The ferry is lying off Leon.", "The cutter Merrow was lying at anchor off Leon.", "It was lying in Leon."]
)
def test_a_vessel_that_is_lying_somewhere_halts_there(text):
    assert motions(text) == ["stop"]


@pytest.mark.parametrize("words", ["remained two nights in", "lay three days at", "stood forty minutes at"])
def test_a_number_of_days_or_minutes_makes_a_stop_without_for(words: str) -> None:
    assert motions(f"The ship {words} Leon.") == ["stop"]


@pytest.mark.parametrize(
    "words", ["stood at Leon two days later", "stood at Leon after two days", "stood at Leon two hours ago"]
)
def test_a_distance_of_time_makes_none(words: str) -> None:
    assert motions(f"The ship {words}.") == ["be_at"]
