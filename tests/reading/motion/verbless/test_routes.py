"""Ways that a line of names tells."""

import pytest

from tests.reading.builders import attestations_of, told


@pytest.mark.parametrize("joint", ["/", "–", "→"])
def test_names_that_a_mark_joins_are_left_halted_at_and_reached(joint: str) -> None:
    text = f"Leon {joint} Lugo {joint} Doha"
    assert told(text, "Leon", "Lugo", "Doha") == [("depart", "Leon"), ("stop", "Lugo"), ("arrive", "Doha")]


def test_a_round_ends_with_a_return() -> None:
    assert told("Leon / Lugo / Leon", "Leon", "Lugo")[-1] == ("return", "Leon")


def test_a_programme_of_names_is_expected() -> None:
    found = attestations_of("Programme: Leon / Lugo / Doha", "Leon", "Lugo", "Doha")
    assert {a.certainty.value for a in found} == {"expected"}


@pytest.mark.parametrize("text", ["The Leon – Lugo – Doha line is old.", "Leon / Lugo", "LEON/LUGO/DOHA (Agency)"])
def test_two_names_a_line_and_a_by_line_are_no_way(text: str) -> None:
    assert told(text, "Leon", "Lugo", "Doha", "LEON", "LUGO", "DOHA") == []


def test_the_number_of_a_flight_brings_in_its_way() -> None:
    assert told("Zephyr ZX286 LEON-LUGO delayed.", "LEON", "LUGO") == [("depart", "LEON"), ("head", "LUGO")]


def test_a_ship_in_a_list_goes_from_port_to_port() -> None:
    assert told("Spoken, the barque Ellen, Leon to Lugo, 9 days out.", "Leon", "Lugo")[0][0] == "head"
    goes = told("Spoken, the barque Ellen, from Leon for Lugo.", "Leon", "Lugo")
    assert goes == [("depart", "Leon"), ("head", "Lugo")]


def test_names_that_a_hyphen_joins_are_both_read() -> None:
    assert told("The Leon-Lugo express is late.", "Leon", "Lugo")[0][0] == "head"
