"""Movements that are of no part of the journey told: trips of next week, other vehicles of the same kind."""

import pytest

from tests.reading.builders import attestations_of


@pytest.mark.parametrize(
    "text",
    [
        "The envoy left Doha. He will fly to Oran next week.",
        "The envoy left Doha. He is expected to travel to Oran next week.",
        "The envoy left Doha. He is to visit Oran next week.",
    ],
)
def test_plan_for_next_week_is_a_later_journey(text: str):
    first, *rest = attestations_of(text, "Doha", "Oran", times=("next week",))
    assert first.journey and rest and not any(a.journey for a in rest)


def test_plan_for_tomorrow_is_of_the_journey():
    text = "The envoy left Doha. He will fly to Oran tomorrow."
    assert all(a.journey for a in attestations_of(text, "Doha", "Oran", times=("tomorrow",)))


@pytest.mark.parametrize("which", ["The empty van", "The smaller van", "A larger van", "The decoy van"])
def test_vehicle_told_apart_from_the_one_of_the_journey_is_another(which: str):
    first, second = attestations_of(f"The van left Doha. {which} reached Oran.", "Doha", "Oran")
    assert (first.journey, second.journey) == (True, False)


@pytest.mark.parametrize("owner", ["Norway's", "Oman's"])
def test_office_of_a_named_country_that_the_main_mover_does_not_hold_is_somebody_else(owner: str):
    text = f"Envoy Karl Lund left Doha. Lund slept. Karl Lund reached Oran. {owner} foreign minister had visited Oran."
    assert [a.journey for a in attestations_of(text, "Doha", "Oran")] == [True, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy left Doha. He lived in Oran as a boy.",
        "The envoy left Doha. He had been residing in Oran.",
        "The envoy left Doha. He spent four years in Oran.",
        "The envoy left Doha. She had spent most of her youth in Oran.",
    ],
)
def test_where_somebody_lived_is_no_part_of_the_journey(text: str):
    told = [(a.place.name, a.journey) for a in attestations_of(text, "Doha", "Oran")]
    assert told[0] == ("Doha", True)
    assert ("Oran", True) not in told


def test_days_spent_on_the_way_are():
    text = "The envoy left Doha. He spent two days in Oran."
    assert all(a.journey for a in attestations_of(text, "Doha", "Oran", times=("=two days",)))
