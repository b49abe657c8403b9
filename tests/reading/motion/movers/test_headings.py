"""Logs of several vessels, each with its name in capitals at the head of its entry."""

from geo.reading.motion.movers.headings import headed_by
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of, make_mentions

OLGA = "OLGA STAR (Malta, 900 gt). Arrived Leon. Sailed from Leon. Arrived Doha.\n\n"


def heads(text: str, *places: str) -> set[str]:
    return set(headed_by(tokenize(text), make_mentions(text, *places)).values())


def test_names_in_capitals_head_the_entries_of_a_log():
    assert heads(f"{OLGA}MARINA. Arrived Leon.\n") == {"OLGA STAR", "MARINA"}


def test_single_name_in_capitals_heads_no_log():
    assert heads(OLGA) == set()


def test_place_of_a_dispatch_is_no_heading():
    assert heads("LEON. He came.\n\nLUGO. He left.\n", "LEON", "LUGO") == set()


def test_place_with_figures_is_the_name_of_a_ship():
    assert heads(f"{OLGA}LEON (Panama, 30 gt). Arrived Doha.\n", "LEON") == {"OLGA STAR", "LEON"}


def test_entries_without_a_subject_are_of_the_vessel_that_heads_them():
    text = f"{OLGA}MARINA (Malta, 700 gt). Arrived Lugo.\n"
    told = [(a.mover, a.journey) for a in attestations_of(text, "Leon", "Lugo", "Doha")]
    assert told[0] == ("OLGA STAR", True)
    assert told[-1] == ("MARINA", False)


def test_vessel_above_is_that_of_the_log():
    text = f"{OLGA}Above vessel was not in Lugo.\n\nMARINA. Arrived Leon.\n"
    assert [a.journey for a in attestations_of(text, "Leon", "Lugo", "Doha")][-2:] == [True, False]
