"""Plans for after the journey: transfers of somebody caught, courts, empty ships, a next trip from home."""

import pytest

from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")
TIMES = ("Monday", "Friday", "today")
CAUGHT = "Omar Diaz left Doha. Diaz was arrested in Leon. "
SHIP = "The tanker left Doha. The tanker berthed in Leon. "
HOME = "The minister returned to Leon on Monday. The minister had left Doha. "


def ours(text: str) -> list[bool]:
    times = tuple(word for word in TIMES if word in text)
    return [a.journey for a in attestations_of(text, *PLACES, times=times)]


@pytest.mark.parametrize(
    "plan",
    [
        f"{CAUGHT}On Friday he will be moved to Lugo.",
        f"{CAUGHT}He is to be extradited to Lugo on Friday.",
        f"{CAUGHT}He is expected to be flown to Lugo within weeks.",
        f"{CAUGHT}He will be sent back to Lugo before the end of the month.",
        f"{CAUGHT}On Friday he will appear before a judge in Lugo.",
        f"{SHIP}She is to sail in ballast for Lugo on Friday.",
        f"{SHIP}She will be towed to Lugo for dry-docking.",
        f"{HOME}The minister will travel to Lugo on Friday.",
        "The walkers left Doha. The walkers reached Leon. They will fly to Lugo on Friday.",
    ],
)
def test_plan_for_after_the_journey_is_of_a_later_one(plan: str):
    assert not ours(plan)[-1]


@pytest.mark.parametrize(
    "plan",
    [
        "Omar Diaz left Doha. Diaz reached Leon. On Friday he will be moved to Lugo.",
        f"{CAUGHT}He will be taken to Lugo.",
        f"{CAUGHT}He will be taken on to Lugo on Friday.",
        f"{CAUGHT}He will be taken to Lugo today.",
        f"{SHIP}She is to sail for Lugo on Friday.",
        f"{HOME}The minister will travel to Lugo today.",
        f"{HOME}The minister will travel onward to Lugo on Friday.",
        "The minister left Doha. The minister reached Leon. The minister will travel to Lugo on Friday.",
        "The walkers left Doha. The walkers reached Leon. They will walk to Lugo on Friday.",
    ],
)
def test_next_part_of_the_way_is_of_the_journey(plan: str):
    assert ours(plan)[-1]


def test_plan_told_before_what_has_happened_is_of_the_journey():
    text = "Omar Diaz left Doha. He was to be moved to Lugo on Friday. He is to be moved to Lugo on Friday. "
    assert all(ours(f"{text}Diaz was arrested in Leon."))
