from collections.abc import Sequence
from pathlib import Path

import pytest

from geo.coords import LatLon
from geo.errors import UnknownNameError
from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.entry import Entry
from geo.gazetteer.index import Gazetteer
from geo.gazetteer.joined import JoinedGazetteer
from tests.gazetteer.builders import make_entry, make_place

SHIPPED = make_place("Aville", place_id="geonames:1", population=5000)
AGAIN = make_place("Aville Town", place_id="geonames:1", at=(48.1, 2.0))
NEW = make_place("Newville", at=(48.2, 2.0), place_id="geonames:2")
CROSSING = make_place("Bridge", country="BE|FR", feature="PSTB")
LOST = make_place("Lostland", country="XQ", feature="PCLI", place_id="country:XQ")


def joined(folder: Path, shipped: Sequence[Entry], *added: Sequence[Entry]) -> JoinedGazetteer:
    for number, entries in enumerate((shipped, *added)):
        compile_gazetteer(folder / f"{number}.bin", entries=entries)
    return JoinedGazetteer(folder / "0.bin", [Gazetteer(folder / f"{n}.bin") for n in range(1, len(added) + 1)])


@pytest.fixture
def both(tmp_path: Path) -> JoinedGazetteer:
    shipped = [make_entry(SHIPPED, "Alt", prominence=4)]
    towns = [make_entry(AGAIN, "Aville", "Alt"), make_entry(NEW, "Alt", prominence=5)]
    return joined(tmp_path, shipped, towns, [make_entry(CROSSING), make_entry(LOST)])


def test_added_places_are_found_beside_shipped_ones_best_known_first(both: JoinedGazetteer) -> None:
    assert both.find("newville") == (NEW,)
    assert both.find("Alt") == (NEW, SHIPPED)


def test_a_place_of_both_is_as_it_was_shipped_and_has_the_names_of_both(both: JoinedGazetteer) -> None:
    assert both.find("Aville Town") == both.find("Aville") == (SHIPPED,)
    assert both.get("geonames:1") == SHIPPED
    assert both.names_of("geonames:1") == ("Aville", "Alt", "Aville Town")


def test_an_added_place_is_got_by_id(both: JoinedGazetteer) -> None:
    assert (both.get("geonames:2"), both.names_of("geonames:2")) == (NEW, ("Newville", "Alt"))


def test_an_id_that_none_has_is_an_error(both: JoinedGazetteer) -> None:
    for ask in (both.get, both.names_of):
        with pytest.raises(UnknownNameError, match="'dl:none'"):
            ask("dl:none")


def test_a_name_of_either_is_known(both: JoinedGazetteer) -> None:
    assert [both.knows(key) for key in ("aville", "newville", "bville")] == [True, True, False]


def test_near_gives_the_places_of_all_once_nearest_first(both: JoinedGazetteer) -> None:
    assert both.near(LatLon(48.19, 2.0), 15) == (NEW,)
    assert both.near(LatLon(48.19, 2.0), 21.5) == (NEW, SHIPPED, CROSSING, LOST)


def test_countries_and_crossings_of_all_are_known(both: JoinedGazetteer) -> None:
    assert (both.country("XQ"), both.country("XX")) == (LOST, None)
    assert both.border_crossings("BE") == (CROSSING,)


def test_guesses_come_from_all(both: JoinedGazetteer) -> None:
    assert [guess.place for guess in both.guess("Newvile")][:1] == [NEW]
    assert [guess.place for guess in both.guess("Avill")][:1] == [SHIPPED]


def test_the_length_counts_all(both: JoinedGazetteer) -> None:
    assert len(both) == 5
