"""Chains of places under one verb."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "The jet hops from Leon to Lugo and on to Doha.",
            [("depart", "Leon"), ("arrive", "Lugo"), ("arrive", "Doha")],
        ),
        ("She flew to Leon, Lugo and finally Doha.", [("arrive", "Leon"), ("arrive", "Lugo"), ("arrive", "Doha")]),
        ("She will fly to Leon and on to Lugo.", [("head", "Leon"), ("head", "Lugo")]),
        ("She flew to Leon.", [("head", "Leon")]),
        ("They came by way of Leon and Lugo to Doha.", [("pass", "Leon"), ("pass", "Lugo"), ("arrive", "Doha")]),
        ("They came by way of Leon or of Lugo.", [("pass", "Leon"), ("pass", "Lugo")]),
        ("The van passed Leon, then Lugo, then Doha.", [("pass", "Leon"), ("pass", "Lugo"), ("pass", "Doha")]),
    ],
)
def test_each_place_of_a_chain_has_its_motion(text, statements):
    assert told(text, "Leon", "Lugo", "Doha") == statements


def test_a_chain_in_the_present_with_a_date_is_a_programme():
    found = attestations_of("She flies to Leon on Monday and on to Lugo.", "Leon", "Lugo", times=("Monday",))
    assert [a.motion.value for a in found] == ["head", "head"]


@pytest.mark.parametrize(
    "text",
    [
        "He left not from Leon as reported but from Lugo.",
        "He left on a chartered jet, not from Leon as reported but from Lugo.",
        "He left Doha and departed on Monday, aboard a chartered jet, not from Leon as reported but from Lugo.",
        "He set out, not from Leon, as the Echo had it, but from Lugo.",
    ],
)
def test_what_was_reported_wrongly_is_set_against_what_is_so(text):
    assert told(text, "Leon", "Lugo")[-2:] == [("depart", "Leon"), ("depart", "Lugo")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("A coach took them through Leon to Lugo.", [("pass", "Leon"), ("arrive", "Lugo")]),
        ("The patrol rode on by way of Leon to Lugo.", [("pass", "Leon"), ("arrive", "Lugo")]),
        ("Lorries carried the pumps by stages to Lugo.", [("arrive", "Lugo")]),
        ("She had cycled as far as Lugo.", [("arrive", "Lugo")]),
        ("The jeeps never went as far as Lugo.", [("arrive", "Lugo")]),
    ],
)
def test_a_way_told_through_a_place_or_as_far_as_one_was_made(text, statements):
    assert told(text, "Leon", "Lugo") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("A coach was taking them through Leon to Lugo.", [("pass", "Leon"), ("head", "Lugo")]),
        ("They will ride through Leon to Lugo.", [("pass", "Leon"), ("head", "Lugo")]),
        ("They were driven to Lugo by way of Leon.", [("head", "Lugo"), ("pass", "Leon")]),
        ("They headed through Leon to Lugo.", [("pass", "Leon"), ("head", "Lugo")]),
        ("She means to cycle as far as Lugo.", [("head", "Lugo")]),
    ],
)
def test_a_way_only_aimed_at_or_under_way_was_not(text, statements):
    assert told(text, "Leon", "Lugo") == statements


def test_who_leaves_for_two_places_has_reached_neither():
    found = told("The express left for Leon and Lugo.", "Leon", "Lugo")
    assert [motion for motion, _ in found] == ["depart", "head", "head"]


@pytest.mark.parametrize("crossed", ["crossed at Leon", "crossed the border at Leon", "crossed at Leon, a guard said"])
def test_where_it_did_not_cross_is_denied(crossed: str) -> None:
    told = attestations_of(f"The convoy {crossed}, not at Lugo.", "Leon", "Lugo")
    assert [(a.motion, a.certainty) for a in told] == [("cross", "reported"), ("cross", "denied")]
