"""What the evidence panel says of a place: each reason under the word for what it is about."""

from dataclasses import replace

import pytest

from geo.journey.records import Basis, Claim, Standing
from geo.maps.compose import compose
from geo.maps.evidence.case import case_of
from geo.maps.evidence.listings import ORIGINS, claims
from geo.maps.evidence.terms import place_terms, told_by_words
from geo.reading.records import Motion
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


@pytest.mark.parametrize(
    ("origins", "evidence", "cell"),
    [
        ([("A",)], "told by this report alone", "A"),
        ([("A", "B")], "told by 2 reports that repeat one source", "A and B, from one source"),
        ([("A",), ("B",)], "told by 2 reports, independently", "A; independently B"),
        (
            [("A", "B"), ("C",)],
            "told by 3 reports from 2 sources, independently",
            "A and B, from one source; independently C",
        ),
    ],
)
def test_a_claim_says_who_tells_it_in_words(origins: list[tuple[str, ...]], evidence: str, cell: str) -> None:
    claim = Claim("c", Motion.DEPART, None, Standing.SINGLE, ("a1",), tuple(origins))
    assert told_by_words(claim) == evidence
    journey = first_case(claims=(claim,))
    (row,) = claims(case_of(journey, compose(journey, View()), []))
    assert (row[ORIGINS], row["Standing"]) == (cell, "single source")
