"""Halts that others impose, whose place the text told before."""

import pytest

from tests.reading.builders import attestations_of


def halts(text: str) -> list[str]:
    found = attestations_of(
        text, "Leon", "Lugo", times=tuple(word for word in ("=two hours", "noon") if word.lstrip("=") in text)
    )
    return [a.place.name for a in found if a.motion == "stop" and a.place is not None]


@pytest.mark.parametrize(
    "sentence",
    [
        "Customs men held it until noon, and for two hours searched the hold.",
        "Fog delayed the ship for two hours after noon.",
        "They kept her in quarantine for two hours after noon.",
        "Strikers held up the ship for two hours after noon.",
        "A broken crane detained us for two hours after noon.",
    ],
)
def test_whoever_is_held_for_a_time_stops_where_they_are(sentence: str) -> None:
    we = "us" in sentence.split()
    assert halts(f"{'We' if we else 'The ship'} reached Leon. {sentence}") == ["Leon"]


@pytest.mark.parametrize(
    "sentence",
    [
        "They held it at noon.",
        "They held the view for two hours, until noon.",
        "They held a vote for two hours, until noon.",
        "They delayed the vote for two hours, until noon.",
    ],
)
def test_what_does_not_last_and_what_cannot_move_is_no_halt(sentence: str) -> None:
    assert halts(f"The ship reached Leon. {sentence}") == []


def test_whoever_is_held_on_the_way_is_in_no_place_told() -> None:
    assert halts("The ship left Leon for Lugo. Fog delayed her for two hours after noon.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The prefect ordered her out at noon.",
        "At noon the port captain sent the ship away.",
        "A tug towed her off at noon.",
        "The police turned her out at noon.",
        "Soldiers waved the ship on at noon.",
    ],
)
def test_who_is_sent_out_leaves_where_it_is(sentence: str) -> None:
    found = attestations_of(f"The ship reached Leon on Monday. {sentence}", "Leon", times=("noon",))
    assert [a.motion.value for a in found] == ["arrive", "depart"]


@pytest.mark.parametrize(
    "sentence",
    ["The prefect ordered her out.", "The prefect sent her a letter at noon.", "They turned it off at noon."],
)
def test_who_is_sent_nothing_or_at_no_time_does_not_leave(sentence: str) -> None:
    found = attestations_of(f"The king reached Leon on Monday. {sentence}", "Leon")
    assert [a.motion.value for a in found] == ["arrive"]
