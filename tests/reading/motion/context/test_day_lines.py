"""What a report leaves to its day line to tell."""

import pytest

from tests.reading.builders import attestations_of


def here(text: str) -> list[tuple[str, str]]:
    found = attestations_of(text, "LEON", "Leon", "Lugo", times=("Monday", "noon") if "noon" in text else ("Monday",))
    return [(a.motion.value, a.source.place.name if a.source else "") for a in found]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("LEON, Monday.—The liner left here at noon.", [("depart", "LEON")]),
        ("LEON, Monday. The liner sailed at noon for Lugo.", [("depart", "LEON"), ("head", "")]),
        ("LEON, Monday. The king left at noon for Lugo.", [("depart", "LEON"), ("head", "")]),
        ("LEON, Monday. The liner has sailed.", [("depart", "LEON")]),
        ("Leon, Monday. The liner sailed at noon for Lugo.", [("depart", "Leon"), ("head", "")]),
        ("LEON, Monday. The liner had sailed at noon.", []),
        ("LEON, Monday. The liner left Lugo at noon.", [("depart", "Lugo")]),
        ("LEON, Monday. The liner sailed badly.", []),
        ("LEON, Monday. The liner is steaming to Lugo.", [("head", "")]),
    ],
)
def test_who_goes_off_and_names_no_place_leaves_that_of_the_day_line(text: str, statements: list[tuple[str, str]]):
    assert here(text) == statements


def test_the_day_line_of_a_paragraph_far_before_is_none() -> None:
    text = f"LEON, Monday.—{'Nothing is new. ' * 40}The liner sailed at noon for Lugo."
    assert ("depart", "LEON") not in here(text)
