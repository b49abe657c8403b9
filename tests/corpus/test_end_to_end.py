"""From the reports' text to the itinerary on the corpus to develop on: what somebody sees who loads the reports."""

from functools import cache

from tests.corpus.end_to_end import scores
from tests.corpus.gold_readings import CORPUS
from tests.corpus.itinerary_scoring import Score


@cache
def total() -> Score:
    return sum((each for folder in ("sample", "dev") for *_, each in scores(CORPUS / folder)), Score())


def test_the_sample_comes_out_whole() -> None:
    (score,) = (each for *_, each in scores(CORPUS / "sample"))
    assert (score.matched, score.found, score.wanted) == (4, 4, 4)
    assert (score.conflicts_matched, score.conflicts_found) == (3, 3)


def test_most_stops_are_found_in_their_place() -> None:
    assert total().recall >= 0.727


def test_most_stops_that_are_found_are_stops() -> None:
    assert total().precision >= 0.733


def test_few_forbidden_places_are_stops() -> None:
    assert len(total().forbidden) <= 55


def test_half_of_the_disagreements_are_found_and_most_of_them_are_some() -> None:
    assert total().conflict_recall >= 0.485
    assert total().false_conflicts <= 0.27
