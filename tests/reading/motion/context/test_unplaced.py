"""Crossings of a border and ways home, which name no place."""

import pytest

from tests.reading.builders import attestations_of


def unplaced(text: str) -> list[tuple[str, str]]:
    times = tuple(t for t in ("Monday", "noon") if t in text)
    found = attestations_of(text, "Leon", "Lugo", times=times)
    return [(a.motion.value, a.quote) for a in found if a.place is None]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "She left Leon for Lugo on Monday. The train crossed the frontier at noon.",
            "The train crossed the frontier at noon",
        ),
        (
            "The column set out from Leon, crossed the Peruvian border at noon and sped up.",
            "crossed the Peruvian border at noon",
        ),
        ("She left Leon on Monday and was over the border at noon.", "was over the border at noon"),
        (
            "They reached Leon on Monday. At noon the bus was let over the frontier.",
            "the bus was let over the frontier",
        ),
        ("The lorry left Leon on Monday. It cleared the border at noon.", "It cleared the border at noon"),
    ],
)
def test_a_border_that_is_crossed_at_a_time_needs_no_place(text: str, quote: str) -> None:
    assert unplaced(text) == [("cross", quote)]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("They walked to Leon on Monday, gave up and went home.", "went home"),
        ("The boat left Leon on Monday, and then returned to base.", "then returned to base"),
        ("She left Leon on Monday. The minister flew home at noon.", "The minister flew home at noon"),
        ("The boat left Lugo on Monday. It went home by way of Leon.", "It went home by way of Leon"),
        ("The train left Lugo on Monday. It will return empty via Leon.", "It will return empty via Leon"),
    ],
)
def test_a_way_home_needs_no_place(text: str, quote: str) -> None:
    assert unplaced(text) == [("return", quote)]


@pytest.mark.parametrize(
    "text",
    [
        "She left Leon on Monday. The bus crossed the border region at noon.",
        "She left Leon on Monday. The train crosses the frontier.",
        "She left Leon on Monday. The bus was on the border at noon.",
        "She left Leon on Monday. The crowd had gone home.",
        "She went home to Leon on Monday.",
    ],
)
def test_no_crossing_is_told_of_a_region_or_without_a_time_and_no_way_home_with_its_town(text: str) -> None:
    assert unplaced(text) == []
