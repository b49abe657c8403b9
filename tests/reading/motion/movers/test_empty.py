"""Vehicles and crews that go without whom they carry."""

import pytest

from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")
LUND = "Anna Lund left Doha. Lund slept in Leon. Lund left Leon. "
JET = "The jet left Doha. The jet stood at Leon. The minister slept in Leon. "


def ours(text: str) -> bool:
    return attestations_of(text, *PLACES)[-1].journey


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND}The jet had flown to Lugo to collect her.",
        f"{LUND}The car drove to Lugo to pick her up.",
        f"{LUND}A helicopter was sent to Lugo to bring her home.",
        f"{LUND}The crew flew on empty to Lugo.",
        f"{JET}The jet flew empty to Lugo.",
        f"{JET}The pilots returned empty to Lugo.",
    ],
)
def test_vehicle_or_crew_without_whom_it_carries_goes_alone(text: str):
    assert not ours(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{LUND}The jet flew to Lugo to refuel.",
        f"{LUND}The jet took her to Lugo to meet him.",
        f"{LUND}Lund flew to Lugo to fetch him.",
        f"{JET}The jet flew to Lugo to collect them.",
        "The jet left Doha. The jet stood at Leon. The jet flew empty to Lugo.",
        "The lorries left Doha. The lorries stood at Leon. The lorries drove empty to Lugo.",
    ],
)
def test_vehicle_that_may_carry_somebody_is_of_the_journey(text: str):
    assert ours(text)
