"""Shipping intelligence under its port."""

import pytest

from tests.reading.builders import told


@pytest.mark.parametrize(
    ("heading", "statements"),
    [
        ("Sailed:", [("depart", "LEON"), ("head", "Lugo"), ("depart", "LEON"), ("head", "Doha")]),
        ("Arrived:", [("arrive", "LEON"), ("depart", "Lugo"), ("arrive", "LEON"), ("depart", "Doha")]),
        ("Passed:", [("pass", "LEON"), ("head", "Lugo"), ("pass", "LEON"), ("head", "Doha")]),
    ],
)
def test_each_ship_of_a_list_moves_at_the_port_of_its_day_line(heading: str, statements: list[tuple[str, str]]) -> None:
    text = f"LEON, 21st.—{heading} Heron (s), Lugo; Ibis (s), Doha."
    assert told(text, "LEON", "Lugo", "Doha") == statements


def test_a_list_without_its_port_tells_only_whither() -> None:
    assert told("Sailed: Heron (s), Lugo; Ibis, Doha.", "Lugo", "Doha") == [("head", "Lugo"), ("head", "Doha")]


def test_motions_that_a_meeting_passed_are_no_ships() -> None:
    assert told("Passed: Motion 12 (Lugo). Remitted: Motion 14 (Doha).", "Lugo", "Doha") == []


def test_a_verb_in_a_sentence_heads_no_list() -> None:
    assert told("The envoy sailed: Lugo was too cold.", "Lugo") == []
