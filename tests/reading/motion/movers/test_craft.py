"""Tugs, warships and the like, which attend the ship that a report is about and are not that ship."""

import pytest

from geo.reading.motion.movers.craft import craft_of
from geo.reading.tokens import tokenize
from tests.reading.builders import attestations_of

PLACES = ("Leon", "Lugo", "Doha")
TUG = "The tanker left Doha. The Marina stopped in Leon. "


def ours(text: str) -> list[bool]:
    return [a.journey for a in attestations_of(text, *PLACES)]


def test_nouns_and_prefixes_of_craft_stand_before_their_names():
    fullest = {"Olga": "Olga", "Lund": "HMS Lund", "HMS": "HMS Lund"}
    found = craft_of(tokenize("The tug Olga met the frigate HMS Lund. The brave Olga sank."), fullest)
    assert found == {"Olga": {"tug"}, "HMS Lund": {"frigate", "hms"}}


@pytest.mark.parametrize("kind", ["tug", "frigate", "icebreaker", "minehunter", "lifeboat"])
def test_craft_that_attends_is_another_beside_a_ship_of_its_own_kind(kind: str):
    assert ours(f"{TUG}The {kind} Olga, which had left Leon, went home to Lugo.") == [True, True, False, False]


def test_craft_that_attends_is_not_the_main_mover_though_it_is_told_of_more():
    text = "The frigate Olga left Lugo. The Marina stopped in Leon. The tanker left Leon. The Olga returned to Lugo."
    assert ours(text) == [False, True, True, False]


@pytest.mark.parametrize("deed", ["shadowed the ship", "and her charge went", "towed it"])
def test_craft_that_attends_goes_along_while_it_is_with_the_ship(deed: str):
    assert ours(f"{TUG}The tug Olga {deed} through Lugo.")[-1]


def test_craft_that_a_report_is_about_attends_nobody():
    text = "The frigate Olga left Doha. The frigate stopped in Leon. The Olga reached Lugo."
    assert all(ours(text))


def test_craft_beside_a_ship_of_any_kind_attends_nobody():
    assert all(ours("The tug Olga left Doha. The ship stopped in Leon. The Olga reached Lugo."))


def test_name_told_once_at_the_end_is_of_another_ship():
    text = "The tanker left Doha. The tanker stopped in Leon. The Ria is new. The Marina lies at Lugo."
    assert ours(text) == [True, True, False]


def test_name_told_once_at_the_beginning_is_that_of_the_ship():
    assert all(ours("The Marina left Doha. The tanker stopped in Leon. The tanker reached Lugo."))
