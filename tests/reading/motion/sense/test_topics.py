"""A journey that is only spoken of moves nobody; one that is somebody's, dated, made or planned does."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    "text",
    [
        "The visit to Leon came only after that.",
        "The envoy has ended a visit to Leon.",
        "Few recalled the trip to Leon.",
        "The tour to Leon was a success.",
        "The airline suspended flights to Leon.",
    ],
)
def test_a_journey_only_spoken_of_is_no_movement(text):
    assert told(text, "Leon") == []


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("His visit to Leon was short.", [("head", "Leon")]),
        ("The envoy made a trip to Leon.", [("head", "Leon")]),
        ("A planned visit to Leon was dropped.", [("head", "Leon")]),
        ("The riders were on a tour to Leon.", [("head", "Leon")]),
        ("He took a flight to Leon.", [("head", "Leon")]),
    ],
)
def test_a_journey_made_owned_or_planned_is_a_movement(text, statements):
    assert told(text, "Leon") == statements
