"""The words for means, sides and not stopping."""

import re
from pathlib import Path

import pytest

import geo.journey.manners as manners
from geo.journey.manners import OPPOSITES, is_without_stop, means_in, side_in
from geo.reading.records import Mode
from geo.reading.tables import rows

TABLE = rows(Path(manners.__file__).parent / "manners.csv")


@pytest.mark.parametrize("row", [row for row in TABLE if row["kind"] == "means"], ids=lambda row: row["manner"])
def test_every_phrase_of_the_table_is_found_as_its_means(row: dict[str, str]) -> None:
    for phrase in row["phrases"].split("|"):
        found = means_in(f"They went {phrase.upper()} there")
        assert found is not None, phrase
        assert (found.name, found.mode) == (row["manner"], Mode(row["mode"]))


def test_no_phrase_means_two_things() -> None:
    phrases = [phrase for row in TABLE for phrase in row["phrases"].split("|")]
    assert len(phrases) == len(set(phrases))


def test_the_words_are_those_of_the_text() -> None:
    found = means_in("They Waded across")
    assert found is not None
    assert found.words == "Waded"


def test_two_means_in_one_text_tell_none() -> None:
    assert means_in("by ferry and by train") is None
    assert means_in("The cartridge rafters walkedout") is None


def test_sides_are_opposite_both_ways() -> None:
    assert {OPPOSITES[side] for side in OPPOSITES} == set(OPPOSITES)
    assert {row["manner"] for row in TABLE if row["kind"] == "side"} == set(OPPOSITES)
    assert side_in("passed to the north of Praia") == "north"
    assert side_in("passed Praia") == ""


def test_not_stopping_is_told_in_several_words() -> None:
    assert all(re.search(r"\w", phrase) and is_without_stop(f"Thies, {phrase}") for phrase in ("no stop", "non-stop"))
    assert not is_without_stop("it stopped at Thies")
