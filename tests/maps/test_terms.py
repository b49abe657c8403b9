"""What the evidence panel says of a place: each reason under the word for what it is about."""

from dataclasses import replace

import pytest

from geo.journey.records import Basis
from geo.maps.compose import compose
from geo.maps.evidence.case import case_of
from geo.maps.evidence.terms import place_terms
from geo.view import View
from tests.maps.builders import first_case


@pytest.mark.parametrize(("basis", "word"), [(Basis.INFERRED, "Place"), (Basis.STATED, "When")])
def test_the_reason_of_a_stop_stands_under_what_it_is_about(basis: Basis, word: str) -> None:
    journey = first_case()
    case = case_of(journey, compose(journey, View()), [])
    stop = replace(journey.stops[0], place_basis=basis, why="because")
    assert dict(place_terms(case, stop, []))[word] == "because"


def test_the_reason_of_a_possible_destination_is_its_standing() -> None:
    journey = first_case()
    case = case_of(journey, compose(journey, View()), [])
    assert "Standing" in dict(place_terms(case, journey.branches[0], []))
