from dataclasses import replace
from pathlib import Path

import pytest

from geo.reading.motion.sentences import read_sentences
from geo.reading.motion.standins import definite_places
from geo.reading.motion.words.tables import words
from geo.reading.records import Mention, Role
from geo.reading.tables import rows
from geo.reading.tokens import tokenize
from tests.reading.builders import make_mentions, told


def as_capital(mention: Mention) -> Mention:
    assert mention.place is not None
    return replace(mention, place=replace(mention.place, feature="PPLC"))


def departures(text: str, owner: tuple[Mention, ...] = ()) -> list[str]:
    capitals = tuple(as_capital(mention) for mention in make_mentions(text, "Lima"))
    found = read_sentences(tokenize(text), tuple(sorted((*capitals, *owner), key=lambda m: m.span)), ())
    told = (s.places.get("source") for sentence in found for s in sentence.statements)
    return [ref.place.name for ref in told if ref is not None]


def test_the_capital_is_the_one_that_the_text_named() -> None:
    assert departures("Lima was calm. The envoy left the capital at noon.") == ["Lima"]


def test_a_capital_that_the_text_never_named_is_no_place() -> None:
    assert departures("Talks failed. The envoy left the capital at noon.") == []


@pytest.mark.parametrize("words", ["left the Peruvian capital", "left Peruvian's capital"])
def test_the_capital_of_a_country_is_found_by_its_owner(words: str) -> None:
    text = f"Lima was calm. The envoy {words} at noon."
    assert departures(text, make_mentions(text, "Peruvian", role=Role.DEMONYM)) == ["Lima"]


def in_country(text: str) -> tuple[Mention, ...]:
    return tuple(
        replace(m, place=replace(m.place, feature="PCLI", country="BO"))
        for m in make_mentions(text, "Bolivia")
        if m.place
    )


@pytest.mark.parametrize("words", ["rolled into Bolivia and left", "crossed Bolivia by night and left"])
def test_the_capital_of_a_country_just_entered_is_not_another_countrys(words: str) -> None:
    text = f"Lima was calm. The envoy {words} the capital at noon."
    assert departures(text, in_country(text)) == []


def test_a_country_only_spoken_of_leaves_the_capital_the_one_told() -> None:
    text = "Lima was calm. The envoy of Bolivia left the capital at noon."
    assert departures(text, in_country(text)) == ["Lima"]


def test_a_noun_behind_the_capital_makes_it_no_place() -> None:
    assert departures("Lima was calm. The envoy left the capital market.") == []


def test_that_city_is_the_last_place_told() -> None:
    assert told("He reached Leon. She left that city by bus.", "Leon") == [("arrive", "Leon"), ("depart", "Leon")]


def test_each_letter_has_its_own_day_line() -> None:
    text = "LEON, Monday. - Arrived here.\n\nLUGO, Tuesday. - Left this place.\n\nNote: DOHA is hot. He came here."
    assert told(text, "LEON", "LUGO", "DOHA")[:2] == [("arrive", "LEON"), ("depart", "LUGO")]


def at_spots(text: str, **features: str) -> list[tuple[str, str]]:
    """Motion and place of what a text tells that names spots of these kinds, with "_" for a blank."""
    names = {name.replace("_", " "): feature for name, feature in features.items()}
    mentions = tuple(
        replace(m, place=replace(m.place, feature=names[m.text])) for m in make_mentions(text, *names) if m.place
    )
    found = read_sentences(tokenize(text), mentions, ())
    return [(s.motion.value, ref.place.name) for each in found for s in each.statements for ref in s.places.values()]


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("He went to Vila Bridge. He crossed the bridge at noon.", [("head", "Vila Bridge"), ("cross", "Vila Bridge")]),
        ("He was at Vila Bridge. She left the bridge.", [("be_at", "Vila Bridge"), ("depart", "Vila Bridge")]),
    ],
)
def test_the_bridge_is_the_one_that_the_text_named(text: str, statements: list[tuple[str, str]]) -> None:
    assert at_spots(text, Vila_Bridge="BDG") == statements


def test_the_bridge_is_none_when_the_text_named_two_or_a_town_of_the_name() -> None:
    assert at_spots("He saw Vila Bridge and Bell. He crossed the bridge.", Vila_Bridge="BDG", Bell="BDG") == []
    assert at_spots("He saw Vila Bridge. He crossed the bridge.", Vila_Bridge="PPL") == []


@pytest.mark.parametrize("noun", ["city", "town", "village"])
def test_the_city_is_the_last_place_told(noun: str) -> None:
    assert told(f"He reached Leon. The envoy had been in the {noun} before.", "Leon")[-1] == ("be_at", "Leon")
    assert told(f"He reached Leon. She crossed the {noun} hall.", "Leon") == [("arrive", "Leon")]


@pytest.mark.parametrize(
    ("noun", "feature"),
    [
        ("checkpoint", "PSTB"),
        ("base", "AIRB"),
        ("base", "STNB"),
        ("strait", "STRT"),
        ("island", "ISL"),
        ("camp", "CMPRF"),
    ],
)
def test_a_place_is_told_by_what_its_kind_is_called(noun: str, feature: str) -> None:
    assert at_spots(f"They reached Leon. They left the {noun} at noon.", Leon=feature)[-1] == ("depart", "Leon")


def test_a_noun_that_tells_where_its_place_lies_is_another() -> None:
    assert at_spots("They reached Leon. They left the camp near Lugo.", Leon="CMPRF", Lugo="PPL")[-1][1] != "Leon"


def test_the_noun_of_another_kind_is_not_the_place() -> None:
    assert at_spots("They reached Leon. They left the camp at noon.", Leon="ISL") == [("arrive", "Leon")]


def test_every_noun_of_a_kind_is_looked_for() -> None:
    table = rows(Path(definite_places.__file__).with_name("spot_nouns.csv"))
    assert {noun for row in table for noun in row["nouns"].split()} <= words("named_spot")


def test_the_capital_is_the_only_one_that_the_text_names_even_later() -> None:
    assert departures("The envoy left the capital at noon. Lima was calm.") == ["Lima"]
