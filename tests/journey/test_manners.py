"""The words for means, sides and not stopping."""

import re
from pathlib import Path

import pytest

import geo.journey.manners as manners
from geo.journey.manners import (
    OPPOSITES,
    exclude_each_other,
    is_beyond,
    is_next,
    is_of_night,
    is_without_stop,
    means_in,
    side_in,
)
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


@pytest.mark.parametrize("kind", ["general", "night", "beyond", "next"])
def test_every_phrase_of_another_table_is_found(kind: str) -> None:
    reads = {"general": means_in, "night": is_of_night, "beyond": is_beyond, "next": is_next}[kind]
    phrases = [phrase for row in TABLE if row["kind"] == kind for phrase in row["phrases"].split("|")]
    assert [phrase for phrase in phrases if not reads(f"They went {phrase.upper()} there")] == []


def test_a_vehicle_goes_before_the_mode_that_it_is_of() -> None:
    assert name_of("flown by helicopter") == "by helicopter"
    assert means_in("driven to the ferry") is None


@pytest.mark.parametrize(
    ("a", "b", "exclusive"),
    [
        ("flew", "by helicopter", False), ("flew", "by train", True), ("by helicopter", "gulfstream", True),
        ("waded", "swam", True), ("drove", "driven", False),
    ],
)  # fmt: skip
def test_which_means_exclude_each_other(a: str, b: str, exclusive: bool) -> None:
    first, second = means_in(a), means_in(b)
    assert first is not None and second is not None
    assert exclude_each_other(first, second) is exclusive


def name_of(words: str) -> str:
    found = means_in(words)
    return "" if found is None else found.name


def test_a_means_that_is_named_to_be_denied_is_not_told() -> None:
    assert name_of("not by air, as announced, but by car") == "by car"
    assert means_in("not by ferry") is not None
