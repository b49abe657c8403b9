"""Ways told beside a clause are those of whom the clause is about."""

import pytest

from tests.reading.builders import attestations_of, told

PLACES = ("Leon", "Lugo", "Doha")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The envoy made a stop in Doha on his way from Leon to Lugo.", "a stop"),
        ("The coach left the road near Doha on the way back from Leon to Lugo.", "the road"),
        ("The jet made an emergency landing at Doha en route from Leon to Lugo.", "an emergency landing"),
        ("The ferry entered the harbour of Doha on her way from Leon to Lugo.", "the harbour"),
        ("The bishop paid a visit to Doha en route from Leon to Lugo.", "a visit"),
    ],
)
def test_a_way_behind_an_object_that_goes_nowhere_is_that_of_the_subject(text: str, thing: str) -> None:
    assert {("depart", "Leon"), ("head", "Lugo")} <= set(told(text, *PLACES))
    assert thing not in [a.mover.casefold() for a in attestations_of(text, *PLACES)]


def test_a_way_behind_somebody_is_theirs() -> None:
    found = attestations_of("The police met a convoy on its way to Lugo.", *PLACES)
    assert [(a.motion.value, a.mover) for a in found if a.motion.value == "head"] == [("head", "the convoy")]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy was on a flight from Leon to Lugo.",
        "The pilgrims were aboard the train from Leon to Lugo.",
        "She was on the bus from Leon to Lugo when it caught fire.",
    ],
)
def test_who_is_aboard_has_left_where_it_comes_from(text: str) -> None:
    assert sorted(told(text, *PLACES)) == [("depart", "Leon"), ("head", "Lugo")]
