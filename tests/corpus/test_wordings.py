"""The reader against short passages of many wordings; `python -m tests.corpus.wordings_scoring` prints the figures."""

from pathlib import Path

import pytest

from geo.gazetteer.opening import open_gazetteer
from geo.reading.records import Certainty, Motion
from tests.corpus.wordings_scoring import WORDINGS, passages_in, score_folder

FILES = sorted(WORDINGS.glob("*/*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_movement_is_one_of_the_contract(path: Path) -> None:
    told = [movement for passage in passages_in(path) for movement in passage.told]
    assert {movement.motion for movement in told} <= set(Motion)
    assert {movement.certainty for movement in told} <= set(Certainty)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_passage_stands_twice(path: Path) -> None:
    texts = [passage.text for passage in passages_in(path)]
    assert len(set(texts)) == len(texts)


def test_a_line_that_is_no_movement_is_named(tmp_path: Path) -> None:
    bank = tmp_path / "bank.txt"
    bank.write_text("He came to Kyiv.\narrive Kyiv\n", encoding="utf-8")
    with pytest.raises(ValueError, match="arrive Kyiv"):
        passages_in(bank)


def test_many_wordings_are_read() -> None:
    score = score_folder(WORDINGS / "dev", open_gazetteer(), "[!p]*.txt")
    assert score.precision >= 0.74, str(score)
    assert score.recall >= 0.48, str(score)
    assert score.certainty >= 0.91, str(score)


def test_most_of_ordinary_prose_is_read() -> None:
    score = score_folder(WORDINGS / "dev", open_gazetteer(), "p-*.txt")
    assert score.precision >= 0.84, str(score)
    assert score.recall >= 0.738, str(score)
    assert score.certainty >= 0.952, str(score)
