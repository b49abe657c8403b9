"""Whose way "on her way" is: that of whoever stands just before it, not always the main mover's."""

import pytest

from tests.reading.builders import attestations_of

OLGA = "The Olga left Leon. She stopped in Leon. "


@pytest.mark.parametrize(
    "told",
    [
        "The men were passed to the bulk carrier Durban, on her way to Lugo.",
        "The Eutin was on her way to Lugo.",
        "A tug was already on its way to Lugo.",
        "They spoke the Verona Star, a sister vessel, on her way to Lugo.",
        "Omar Diaz is on his way to Lugo.",
    ],
)
def test_whoever_stands_before_it_is_on_the_way(told: str):
    assert not attestations_of(OLGA + told, "Leon", "Lugo")[-1].journey


@pytest.mark.parametrize(
    "told", ["She was on her way to Lugo.", "On her way to Lugo she met a tug.", "The Olga sailed, on her way to Lugo."]
)
def test_the_main_mover_is_on_the_way_where_nobody_else_stands_there(told: str):
    assert attestations_of(OLGA + told, "Leon", "Lugo")[-1].journey


def test_his_way_behind_a_comma_is_no_object_s():
    told = attestations_of("Anna Lund left Leon. He thanked Omar Diaz, on his way to Lugo.", "Leon", "Lugo")
    assert told[-1].mover != "Omar Diaz"
