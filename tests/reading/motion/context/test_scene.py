"""Movements of others where the narrative stands, and those told once the mover has left."""

import pytest

from tests.reading.builders import attestations_of


def second(text: str, *times: str) -> list[tuple[str, str]]:
    """Motion and place of what the text tells behind its first sentence."""
    behind = text.index(". ")
    found = attestations_of(text, "Leon", "Lugo", times=times)
    return [(a.motion.value, a.place.name) for a in found if a.place and a.span.start > behind]


@pytest.mark.parametrize(
    "sentence",
    [
        "A second ferry came in at noon.",
        "His own train rolled in at noon.",
        "The relief column pulled in at noon.",
        "At noon another steamer crept in.",
        "The pilot boat came alongside at noon.",
    ],
)
def test_who_comes_in_at_a_time_comes_where_the_narrative_stands(sentence: str) -> None:
    assert second(f"The refugees waited in Leon. {sentence}", "noon") == [("arrive", "Leon")]


@pytest.mark.parametrize(
    "sentence", ["The results came in at noon.", "A second ferry came in.", "The winter set in at noon."]
)
def test_what_comes_in_and_goes_nowhere_or_has_no_time_does_not_arrive(sentence: str) -> None:
    assert second(f"The refugees waited in Leon. {sentence}", "noon" if "noon" in sentence else "waited") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "At noon the Elba put to sea.",
        "The yacht weighed anchor at noon.",
        "At noon their aeroplane lifted off.",
        "The Castor got under way at noon.",
        "The helicopter took off at noon.",
    ],
)
def test_a_vehicle_that_sets_off_leaves_where_those_told_of_last_stay(sentence: str) -> None:
    assert second(f"The king slept in Leon. {sentence}", "noon") == [("depart", "Leon")]


@pytest.mark.parametrize("sentence", ["A neighbour set off at noon.", "The Elba put to sea."])
def test_other_people_and_a_vehicle_without_a_time_leave_no_place_told_before(sentence: str) -> None:
    assert second(f"The king slept in Leon. {sentence}", "noon" if "noon" in sentence else "slept") == []


@pytest.mark.parametrize(
    ("sentence", "motion"),
    [
        ("She had arrived on Monday.", "arrive"),
        ("She had docked on Monday.", "arrive"),
        ("The ship had put in on Monday.", "stop"),
        ("She had dropped anchor off the mole on Monday.", "stop"),
        ("It had anchored in the roads on Monday.", "stop"),
    ],
)
def test_what_was_over_when_the_mover_left_is_told_of_the_place_left(sentence: str, motion: str) -> None:
    assert second(f"The ship left Leon at noon. {sentence}", "noon", "Monday") == [(motion, "Leon")]


@pytest.mark.parametrize(
    "sentence",
    ["She had arrived.", "She had called on Monday.", "The letter had arrived on Monday.", "She had been held."],
)
def test_what_was_over_without_a_time_or_of_something_else_is_not_told_of_the_place_left(sentence: str) -> None:
    times = ("noon", "Monday") if "Monday" in sentence else ("noon",)
    assert second(f"The ship left Leon at noon. {sentence}", *times) == []


def test_carried_out_of_a_place_is_no_idiom():
    assert second("It rained. The king was carried out of Leon.") == [("depart", "Leon")]
    assert second("It rained. The attack was carried out in Leon.") == []


@pytest.mark.parametrize(
    ("text", "motion"),
    [
        ("Leon Monday noon, where the train stood for an hour.", "stop"),
        ("Leon noon, where they slept.", "stop"),
        ("Then came an hour in Leon, reached at noon.", "arrive"),
        ("There was a short halt near Leon, passed at noon.", "pass"),
    ],
)
def test_where_and_reached_take_up_the_place_before_a_time_or_a_comma(text: str, motion: str) -> None:
    found = attestations_of(text, "Leon", times=("Monday noon" if "Monday" in text else "noon",) * ("noon" in text))
    assert motion in [a.motion.value for a in found]
