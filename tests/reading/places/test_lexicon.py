import csv
from pathlib import Path

import pytest

import geo.reading.places
from geo.reading.places.lexicon import cues, words

FOLDER = Path(geo.reading.places.__file__).parent
TABLES = ("words.csv", "names.csv")
KINDS = [row["kind"] for name in TABLES for row in csv.DictReader((FOLDER / name).open(encoding="utf-8"))]
AS_WRITTEN = {"vessel_prefix"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_has_words_and_they_are_casefolded(kind: str) -> None:
    assert words(kind)
    assert kind in AS_WRITTEN or all(word == word.casefold() for word in words(kind))


def test_no_kind_is_listed_twice() -> None:
    assert len(KINDS) == len(set(KINDS))


def test_every_cue_has_a_weight_and_words() -> None:
    assert all(cue.weight and cue.why for cue in cues().values())
