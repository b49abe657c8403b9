"""Halts told by their length, and legs told by their two ends."""

import pytest

from tests.reading.builders import attestations_of


def read(text: str, *lengths: str) -> list[tuple[str, str]]:
    times = tuple(f"={length}" for length in lengths if length in text)
    return [(a.motion.value, a.place.name) for a in attestations_of(text, "Leon", "Lugo", times=times) if a.place]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("There was an hour on the apron at Leon.", [("stop", "Leon")]),
        ("Then one night in Leon, which nobody liked.", [("stop", "Leon")]),
        ("It had two nights in Lugo and one in Leon.", [("stop", "Lugo"), ("stop", "Leon")]),
        ("The strike began after an hour in Leon.", [("stop", "Leon")]),
        ("He sang an hour in Leon.", []),
        ("After an hour in Leon traffic he was late.", []),
    ],
)
def test_a_length_of_time_at_a_place_is_a_halt(text, statements):
    assert read(text, "an hour", "two nights") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon kept them one night only.", [("stop", "Leon")]),
        ("Leon sheltered the convoy for two nights.", [("stop", "Leon")]),
        ("Leon detained her an hour.", [("stop", "Leon")]),
        ("Leon had her for two nights.", [("stop", "Leon")]),
        ("Leon gave us an hour.", [("stop", "Leon")]),
        ("Leon gave them an hour to surrender.", []),
        ("Leon kept them guessing for an hour.", []),
        ("Leon kept the statue for two nights.", []),
    ],
)
def test_a_town_that_keeps_somebody_for_a_time_is_where_he_stopped(text, statements):
    assert read(text, "an hour", "two nights") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The jet did Leon to Lugo in an hour.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("The lorry made Leon to Lugo overnight.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("A courier covered Leon to Lugo on foot.", [("depart", "Leon"), ("arrive", "Lugo")]),
        ("Nobody could have made Leon to Lugo in an hour.", []),
    ],
)
def test_who_does_the_way_between_two_places_leaves_and_arrives(text, statements):
    assert read(text) == statements
