from pathlib import Path

import pytest

from geo.coords import LatLon
from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.finding import candidates
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.opening import open_gazetteer
from tests.gazetteer.builders import make_entry, make_place

HERE = LatLon(43.0, 132.0)
NEAR = make_place("Hasanka", at=(42.5, 130.6))
FAR = make_place("Hasan", at=(13.0, 76.0))
FAR_ABROAD = make_place("Hasan", at=(41.5, 19.7), country="AL")


@pytest.fixture
def small(tmp_path: Path) -> Gazetteer:
    entries = [make_entry(FAR, prominence=5), make_entry(FAR_ABROAD), make_entry(NEAR, "Хасан", prominence=3.2)]
    compile_gazetteer(tmp_path / "g.bin", entries=entries)
    return Gazetteer(tmp_path / "g.bin")


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return open_gazetteer()


def found(gazetteer: Gazetteer, name: str, near: LatLon | None = None) -> list[str]:
    return [candidate.place.id for candidate in candidates(gazetteer, name, near)]


def test_places_so_named_come_first_best_known_first(small: Gazetteer) -> None:
    assert found(small, "Hasan")[:2] == [FAR.id, FAR_ABROAD.id]


def test_each_says_how_it_comes_by_the_name(small: Gazetteer) -> None:
    assert [candidate.why for candidate in candidates(small, "Хасан")][:1] == ["another name of it"]
    assert [candidate.why for candidate in candidates(small, "Hasan")][:2] == ["its name"] * 2


def test_no_place_is_told_twice(small: Gazetteer) -> None:
    assert sorted(found(small, "hasan")) == sorted({FAR.id, FAR_ABROAD.id, *found(small, "hasan")})


def test_the_nearest_of_a_name_comes_first_when_asked_for(small: Gazetteer) -> None:
    assert found(small, "Hasan", LatLon(41.0, 20.0))[:2] == [FAR_ABROAD.id, FAR.id]


def test_a_near_place_with_a_name_that_sounds_so_goes_before_far_ones(small: Gazetteer) -> None:
    best, *rest = candidates(small, "Khasan", HERE)
    assert (best.place, best.why.startswith("a guess")) == (NEAR, True)
    assert all(candidate.score < best.score for candidate in rest)


def test_a_name_like_no_other_finds_nothing(small: Gazetteer) -> None:
    assert candidates(small, "Qwxyz") == candidates(small, "") == ()


def test_khasan_near_vladivostok_is_the_station_and_hassan_is_a_candidate(world: Gazetteer) -> None:
    near = found(world, "Khasan", world.find("Vladivostok")[0].at)
    assert near[0] == "dl:khasan-station"
    assert "geonames:1270239" in near


@pytest.mark.parametrize(
    ("name", "place_id", "among"),
    [
        ("Hasan", "dl:khasan-station", 4),
        ("Lang Song", "geonames:1576633", 2),
        ("Przemsl", "geonames:761168", 1),
        ("Ussuriisk", "geonames:2014006", 1),
        ("Ussurijsk", "geonames:2014006", 1),
        ("Хасан", "dl:khasan-station", 2),
        ("하산", "dl:khasan-station", 2),
        ("Vladivostock", "geonames:2013348", 1),
        ("Pyongjang", "geonames:1871859", 1),
        ("Уссурийск", "geonames:2014006", 1),
    ],
)
def test_misspelt_and_transliterated_names_are_among_the_first(
    world: Gazetteer, name: str, place_id: str, among: int
) -> None:
    assert place_id in found(world, name)[:among]
