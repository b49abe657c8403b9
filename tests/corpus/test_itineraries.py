"""The journey stage by itself on the corpus to develop on: from perfect readings to the gold itineraries."""

from functools import cache

from tests.corpus.gold_readings import CORPUS
from tests.corpus.itinerary_scoring import Score, score, scores


@cache
def total() -> Score:
    return sum((each for folder in ("sample", "dev") for *_, each in scores(CORPUS / folder)), Score())


def test_nearly_every_stop_is_found_in_its_place() -> None:
    assert total().recall >= 0.885


def test_nearly_every_stop_that_is_found_is_one() -> None:
    assert total().precision >= 0.857


def test_hardly_a_forbidden_place_is_a_stop() -> None:
    assert len(total().forbidden) <= 5


def test_seven_disagreements_of_nine_are_found() -> None:
    assert total().conflict_recall >= 0.78


def test_at_most_one_disagreement_in_six_is_none() -> None:
    assert total().false_conflicts <= 0.155


def test_most_branches_are_found_and_few_are_false() -> None:
    assert total().branches_matched >= 0.75 * total().branches_wanted
    assert total().branches_matched >= 0.82 * total().branches_found


def test_what_is_marked_optional_is_neither_wanted_nor_false() -> None:
    _, gold, journey, plain = next(each for each in scores(CORPUS / "sample"))
    doubted = score(
        {key: [{**one, "optional": True} for one in gold[key]] for key in ("stops", "conflicts")}
        | {key: gold[key] for key in ("branches", "forbidden")},
        journey,
    )
    assert (doubted.matched, doubted.wanted, doubted.conflicts_matched, doubted.conflicts_wanted) == (0, 0, 0, 0)
    assert plain.found - doubted.found == plain.matched
    assert plain.conflicts_found - doubted.conflicts_found == plain.conflicts_matched
