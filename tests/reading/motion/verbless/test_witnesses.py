"""What somebody at a place tells of a mover."""

import pytest

from tests.reading.builders import attestations_of


def statements(text: str) -> list[tuple[str, str]]:
    times = tuple(t for t in ("Monday", "noon") if t in text)
    return [(a.motion.value, a.place.name) for a in attestations_of(text, "Leon", "Lugo", times=times) if a.place]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Leon reports it on the ground at noon.", ("arrive", "Leon")),
        ("The tower at Leon had her down at noon.", ("arrive", "Leon")),
        ("The harbour master at Leon logged the ship in at noon.", ("arrive", "Leon")),
        ("The harbour master at Leon logged her out at noon.", ("depart", "Leon")),
        ("Leon logged her overhead at noon.", ("pass", "Leon")),
    ],
)
def test_what_a_place_has_in_its_book_happened_there(text, statement):
    assert statements(text) == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "I live in Leon. The train rumbled past my window at noon.",
        'A farmer near Leon told us: "They drove past my gate on Monday."',
        "They keep goats at Leon. She passed us at noon.",
    ],
)
def test_what_went_past_a_witness_passed_where_the_witness_is(text):
    assert ("pass", "Leon") in statements(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leon has it in writing.",
        "Leon reports it on the ground of a treaty at noon.",
        "The years passed us by.",
        "I live in Leon. He passed the salt to us at noon.",
    ],
)
def test_what_is_no_movement_past_a_place_is_none(text):
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("At first I had her bound for Leon.", ("head", "Leon")),
        ("The list has her entering Leon at noon.", ("arrive", "Leon")),
        ("She was picked up on Monday at anchor in the roads of Leon.", ("be_at", "Leon")),
    ],
)
def test_whom_somebody_has_under_way_is_under_way(text, statement):
    assert statement in statements(text)
