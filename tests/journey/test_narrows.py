"""Where to be seen is to pass."""

import pytest

from geo.journey.narrows import is_passage
from tests.journey.builders import at, journey_of, make_attestation, make_place, seen

STRAIT = make_place("Strait")


@pytest.mark.parametrize(("motion", "passage"), [("pass", True), ("be_at", True), ("stop", False)])
def test_a_strait_that_is_only_passed_is_a_passage(motion: str, passage: bool) -> None:
    assert is_passage(seen(make_attestation(STRAIT, motion))) is passage


def test_a_town_is_none() -> None:
    assert not is_passage(seen(make_attestation("Kayes", "pass")))


@pytest.mark.parametrize(("hour", "conflicts"), [(7, 1), (4, 0)])
def test_whoever_is_seen_in_a_strait_at_another_hour_passed_it_then(hour: int, conflicts: int) -> None:
    passed = make_attestation(STRAIT, "pass", at(2, 4, 5))
    there = make_attestation(STRAIT, "be_at", at(2, hour, hour + 1), report="b")
    found = journey_of(make_attestation("Dakar", "depart", at(1), start=40), passed, there).conflicts
    assert len([each for each in found if each.about == "time"]) == conflicts
