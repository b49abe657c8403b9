from pathlib import Path

import pytest

from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.kinds import NameKind
from geo.gazetteer.respelling import respelt
from tests.gazetteer.builders import make_entry, make_place


@pytest.fixture
def gazetteer(tmp_path: Path) -> Gazetteer:
    entries = [
        make_entry(make_place("Medinaceli"), prominence=4.0),
        make_entry(make_place("Smalltown"), prominence=2.0),
        make_entry(make_place("Dannenberg"), "Danneberg", "Dannenarg", "Danneneg", prominence=4.0),
    ]
    compile_gazetteer(tmp_path / "g.bin", entries=entries)
    return Gazetteer(tmp_path / "g.bin")


@pytest.mark.parametrize("key", ["medinacelli", "medinacli", "medinaseli", "meidnaceli", "medinacelis"])
def test_one_letter_more_less_other_or_swapped_is_forgiven(gazetteer: Gazetteer, key: str) -> None:
    assert [hit.place.name for hit in respelt(gazetteer, key)] == ["Medinaceli"]


@pytest.mark.parametrize("key", ["medinaceli", "medinaselli", "nedinaceli", "smaltown"])
def test_the_name_itself_two_letters_the_first_letter_and_little_known_places_are_not(
    gazetteer: Gazetteer, key: str
) -> None:
    assert respelt(gazetteer, key) in ((), respelt(gazetteer, "medinaceli"))
    assert key == "medinaceli" or respelt(gazetteer, key) == ()


def test_a_place_with_several_names_alike_comes_by_its_usual_one(gazetteer: Gazetteer) -> None:
    assert [hit.kind for hit in respelt(gazetteer, "dannenerg")] == [NameKind.USUAL]
