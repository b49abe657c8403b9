from pathlib import Path

import pytest
from geopy.geocoders.base import Geocoder

from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.geocoder import GazetteerGeocoder
from geo.gazetteer.index import Gazetteer
from tests.gazetteer.builders import make_entry, make_place

FRENCH = make_place("Paris", at=(48.85, 2.35), population=2_000_000)
TEXAN = make_place("Paris", at=(33.66, -95.55), country="US", population=25_000, region="US.TX")
TEXAS = make_place("Texas", at=(31.0, -100.0), country="US", feature="ADM1", region="US.TX")


@pytest.fixture
def geocoder(tmp_path: Path) -> GazetteerGeocoder:
    entries = [make_entry(FRENCH, prominence=6), make_entry(TEXAN, prominence=4), make_entry(TEXAS, prominence=7)]
    compile_gazetteer(tmp_path / "g.bin", entries=entries)
    return GazetteerGeocoder(Gazetteer(tmp_path / "g.bin"))


def test_it_is_a_geopy_geocoder(geocoder: GazetteerGeocoder) -> None:
    assert isinstance(geocoder, Geocoder)


def test_geocode_gives_the_best_known_place(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("paris")
    assert (location.latitude, location.longitude, location.raw) == (48.85, 2.35, FRENCH)


def test_what_follows_the_comma_holds_the_place(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Paris, Texas").raw == TEXAN


def test_all_places_are_given_when_asked_for(geocoder: GazetteerGeocoder) -> None:
    assert [found.raw for found in geocoder.geocode("Paris", exactly_one=False)] == [FRENCH, TEXAN]
    assert len(geocoder.geocode("Paris", exactly_one=False, limit=1)) == 1


def test_an_unknown_name_gives_none(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Nowhere") is geocoder.geocode("Nowhere", exactly_one=False) is None


def test_reverse_gives_the_nearest_place_within_reach(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.reverse((48.8, 2.3)).raw == FRENCH
    assert geocoder.reverse("10.0, 10.0") is None
