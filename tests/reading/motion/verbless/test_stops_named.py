"""Halts and presence named without a verb of their own."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize(
    "text",
    [
        "The jet had Leon as its technical stop.",
        "The planes fly at noon, with Leon the night halt.",
        "The bus was quick, with Leon its only stop.",
        "The convoy made Leon its first halt.",
        "The hospital ship has made Leon her home for a month.",
        "The train's halts: Leon.",
        "A crew change in Leon was the only interruption.",
    ],
)
def test_a_place_called_a_halt_is_one(text):
    assert told(text, "Leon") == [("stop", "Leon")]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Next stop for the tour: Leon.", [("stop", "Leon", "expected")]),
        ("Calls of the liner: Leon, Lugo and Vigo.", [("stop", p, "reported") for p in ("Leon", "Lugo", "Vigo")]),
        ("Planned halts: Leon, then Lugo.", [("stop", p, "expected") for p in ("Leon", "Lugo")]),
        ("Calls for calm: Leon mourns.", []),
        ("The mayor said: Leon is full.", []),
    ],
)
def test_a_list_of_halts_tells_each(text, statements):
    found = attestations_of(text, "Leon", "Lugo", "Vigo")
    assert [(a.motion.value, a.place.name, a.certainty.value) for a in found] == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("Leon gave them coal and water.", [("stop", "Leon")]),
        ("Leon gave the crew fuel.", [("stop", "Leon")]),
        ("Leon gave them a prize.", []),
        ("Leon gave the museum coal.", []),
    ],
)
def test_a_town_that_supplies_travellers_is_where_they_stopped(text, statements):
    assert told(text, "Leon") == statements


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("With the minister in Leon, nobody could sign.", [("be_at", "Leon")]),
        ("With the king in Leon and his yacht in Vigo, nobody could sign.", [("be_at", "Leon"), ("be_at", "Vigo")]),
        ("With the vote in Leon, the year ended.", []),
        ("With the minister in Leon prison, nobody could sign.", []),
    ],
)
def test_with_at_the_opening_tells_who_is_where(text, statements):
    assert told(text, "Leon", "Vigo") == statements
