"""Parts of a place."""

from dataclasses import replace

from geo.journey.parts import is_apart, is_part, named
from geo.journey.visits import Sighting
from tests.journey.builders import make_attestation, make_place, seen


def at_part(name: str) -> Sighting:
    """Return a sighting of Bamako that the statement calls by one of its parts."""
    (sighting,) = seen(make_attestation(name, "stop"))
    return replace(sighting, place=make_place("Bamako"))


def test_a_statement_names_a_part_or_the_town() -> None:
    assert named(at_part("Bamako airport")).name == "Bamako airport"
    assert is_part(at_part("Bamako airport"))
    assert not is_part(at_part("Bamako"))


def test_a_denial_of_one_part_says_nothing_of_another_or_of_the_town() -> None:
    denied = at_part("Bamako airport")
    assert is_apart(denied, at_part("Bamako station"))
    assert is_apart(denied, at_part("Bamako"))
    assert not is_apart(denied, at_part("Bamako airport"))


def test_a_denial_of_the_town_is_of_all_its_parts() -> None:
    assert not is_apart(at_part("Bamako"), at_part("Bamako airport"))
