from pathlib import Path

import pytest

from geo.coords import LatLon
from geo.errors import UnknownNameError
from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.entry import Entry
from geo.gazetteer.index import Gazetteer
from tests.gazetteer.builders import make_entry, make_place

BIG = make_place("Aville", population=90_000)
SMALL = make_place("Aville", at=(45.0, 5.0), country="US", population=900)
STATES = make_place("States", at=(40.0, -98.0), country="US", feature="PCLI", place_id="country:US")
CAPITAL = make_place("Hauptstadt", at=(52.0, 13.0), country="DE", feature="PPLC")


@pytest.fixture
def small(tmp_path: Path) -> Gazetteer:
    entries = (
        make_entry(SMALL, "Little Aville", prominence=2.9),
        make_entry(BIG, "Авиль", "Aville-sur-Mer", prominence=4.9),
        make_entry(STATES, code="U.S.", prominence=9),
        make_entry(CAPITAL, "Aville", prominence=5.5),
    )
    return compiled(tmp_path / "small.bin", *entries)


def compiled(path: Path, *entries: Entry) -> Gazetteer:
    compile_gazetteer(path, entries=entries)
    return Gazetteer(path)


def test_the_best_known_place_of_a_name_comes_first(small: Gazetteer) -> None:
    assert small.find("AVILLE") == (BIG, CAPITAL, SMALL)


def test_every_name_in_every_script_finds_its_place(small: Gazetteer) -> None:
    assert small.find("авиль") == small.find("Aville sur Mer") == (BIG,)


def test_an_unknown_name_finds_nothing(small: Gazetteer) -> None:
    assert small.find("Bville") == small.find("") == ()


def test_initials_count_only_as_they_are_written(small: Gazetteer) -> None:
    assert small.find("U.S.") == (STATES,)
    assert small.find("us") == small.find("u.s.") == ()


def test_a_place_and_its_names_are_found_by_id(small: Gazetteer) -> None:
    assert small.get(BIG.id) == BIG
    assert small.names_of(BIG.id) == ("Aville", "Авиль", "Aville-sur-Mer")


def test_an_unknown_id_is_an_error_that_names_it(small: Gazetteer) -> None:
    with pytest.raises(UnknownNameError, match="'dl:none'"):
        small.get("dl:none")


def test_near_gives_the_nearest_first_and_nothing_beyond(small: Gazetteer) -> None:
    assert small.near(LatLon(47.0, 3.0), 400) == (BIG, SMALL)
    assert small.near(LatLon(47.0, 3.0), 100) == ()


def test_countries_and_capitals_are_found_by_code(small: Gazetteer) -> None:
    assert (small.country("US"), small.capital_of("DE")) == (STATES, CAPITAL)
    assert small.country("XX") is small.capital_of("US") is None


def test_a_border_crossing_belongs_to_both_countries(tmp_path: Path) -> None:
    bridge = make_place("Bridge", country="KP|RU", feature="PSTB")
    gazetteer = compiled(tmp_path / "g.bin", make_entry(bridge), make_entry(BIG))
    assert gazetteer.border_crossings("KP") == gazetteer.border_crossings("RU") == (bridge,)
    assert gazetteer.border_crossings("FR") == ()


def test_a_misspelt_name_is_guessed_and_marked(small: Gazetteer) -> None:
    best, *_ = small.guess("Hauptstadtt")
    assert best.place == CAPITAL
    assert best.why.startswith("a guess")


def test_a_name_that_resembles_none_has_no_guess(small: Gazetteer) -> None:
    assert small.guess("Qwxyzk") == ()
