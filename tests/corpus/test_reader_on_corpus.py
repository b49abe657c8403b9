"""The reader against the gold that it is developed on; `python -m tests.corpus.reader_scores` prints it."""

from pathlib import Path

import pytest

from geo.gazetteer.opening import open_gazetteer
from tests.corpus.reader_scores import SHIPPED, score_folder, score_spans
from tests.corpus.scoring import Score, gold_files
from tests.corpus.span_scoring import SpanScore

CORPUS = Path(__file__).parent
DEV = gold_files(CORPUS / "dev")


@pytest.fixture(scope="session")
def dev_score() -> Score:
    gazetteer = open_gazetteer()
    return sum((score_folder(path, path.parent, gazetteer) for path in DEV), Score())


def test_most_of_what_is_found_is_told(dev_score: Score) -> None:
    assert dev_score.precision >= 0.856, str(dev_score)


def test_most_of_what_is_told_is_found(dev_score: Score) -> None:
    assert dev_score.recall >= 0.796, str(dev_score)


def test_time_is_right_for_five_statements_of_six(dev_score: Score) -> None:
    assert dev_score.time >= 0.858, str(dev_score)


def test_certainty_is_right_for_ninety_seven_statements_of_a_hundred(dev_score: Score) -> None:
    assert dev_score.certainty >= 0.97, str(dev_score)


def test_attribution_is_right_for_nine_statements_of_ten(dev_score: Score) -> None:
    assert dev_score.attribution >= 0.909, str(dev_score)


def test_whose_journey_it_is_is_right_for_six_statements_of_seven(dev_score: Score) -> None:
    assert dev_score.journey >= 0.93, str(dev_score)


def test_times_and_quantities_are_found_with_their_values() -> None:
    gazetteer = open_gazetteer()
    pairs = [score_spans(path, gazetteer) for path in DEV]
    times, quantities = sum((t for t, _ in pairs), SpanScore()), sum((q for _, q in pairs), SpanScore())
    assert times.f1("strict") >= 0.865 and times.f1("value") >= 0.79, str(times)
    assert quantities.f1("type") >= 0.65 and quantities.f1("value") >= 0.62, str(quantities)


@pytest.mark.parametrize("path", DEV, ids=lambda path: path.parent.name)
def test_no_journey_is_misread(path: Path) -> None:
    score = score_folder(path, path.parent, open_gazetteer())
    assert score.precision >= 0.585, str(score)
    assert score.recall >= 0.50, str(score)


def test_the_sample_is_read_without_a_false_statement() -> None:
    score = score_folder(CORPUS / "sample" / "gold.json", SHIPPED, open_gazetteer())
    assert score.precision >= 0.90, str(score)
    assert score.recall >= 0.75, str(score)
