"""Departures whose place the text told before."""

import pytest

from tests.reading.builders import attestations_of


def departures(text: str, *times: str) -> list[str]:
    found = attestations_of(text, "Leon", "Lugo", times=times)
    return [a.source.place.name for a in found if a.motion == "depart" and a.source is not None]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy reached Leon on Monday. He left at noon.",
        "The envoy reached Leon on Monday and left at noon.",
        "The ship stopped at Leon on Monday. It sailed at noon.",
        "They did not leave Leon on Monday. They left at noon.",
        "The envoy reached Leon on Monday and left for Lugo at noon.",
        "The envoy reached Leon on Monday. Her motorcade left the hotel at noon.",
        "The ship stopped at Leon on Monday. She left the quay at noon.",
        "Arrived Leon Monday. Sailed noon.",
        "Arrived Leon Monday; out again noon.",
        "Arrived Leon Monday. Anchor aweigh noon.",
        "Arrived Leon Monday. Departure noon.",
        "The ship anchored off Leon on Monday. Slipping out at noon, she vanished.",
    ],
)
def test_a_departure_takes_its_place_from_what_was_reached(text):
    assert departures(text, "Monday", "noon")[-1] == "Leon"


@pytest.mark.parametrize(
    "text",
    [
        "The envoy reached Leon on Monday. He left the hotel at noon.",
        "The envoy reached Leon on Monday. The press left at noon.",
        "The envoy reached Leon on Monday. He had left at noon.",
        "The envoy might reach Leon on Monday. He left at noon.",
        "The envoy reached Leon on Monday, passed Lugo and left at noon.",
        "The envoy reached Leon on Monday. He will leave at noon.",
    ],
)
def test_no_departure_is_made_up_where_the_text_leaves_it_open(text):
    assert departures(text, "Monday", "noon") == []


def test_a_departure_without_a_time_and_a_place_is_not_told():
    assert departures("The envoy reached Leon. He left.") == []


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("The envoy reached Leon on Monday and stayed overnight.", "stop"),
        ("She anchored off Leon on Monday. She lay there.", "be_at"),
    ],
)
def test_a_stay_takes_its_place_from_what_was_reached(text, motion):
    found = attestations_of(text, "Leon", times=("Monday", "overnight") if "overnight" in text else ("Monday",))
    assert [(a.motion, a.place and a.place.name) for a in found][-1] == (motion, "Leon")


def test_a_stay_without_a_time_is_not_told():
    found = attestations_of("The envoy reached Leon. He stayed.", "Leon")
    assert [a.motion for a in found] == ["arrive"]
