from pathlib import Path

import pytest
from geopy.exc import GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from geo.gazetteer.compile import compile_gazetteer
from geo.gazetteer.geocoder import GazetteerGeocoder
from geo.gazetteer.index import Gazetteer
from tests.gazetteer.builders import make_entry, make_place

FRENCH = make_place("Paris", at=(48.85, 2.35), population=2_000_000)
TEXAN = make_place("Paris", at=(33.66, -95.55), country="US", population=25_000, region="US.TX")
TEXAS = make_place("Texas", at=(31.0, -100.0), country="US", feature="ADM1", region="US.TX", place_id="region:US.TX")


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


def test_an_address_that_it_gave_is_found_again(geocoder: GazetteerGeocoder) -> None:
    for place in geocoder.geocode("Paris", exactly_one=False):
        assert geocoder.geocode(place.address).raw == place.raw


def test_what_follows_the_comma_holds_the_place(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Paris, Texas").raw == TEXAN


def test_all_places_are_given_when_asked_for(geocoder: GazetteerGeocoder) -> None:
    assert [found.raw for found in geocoder.geocode("Paris", exactly_one=False)] == [FRENCH, TEXAN]
    assert len(geocoder.geocode("Paris", exactly_one=False, limit=1)) == 1


def test_an_answer_is_geopys_location(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("Paris, Texas")
    assert isinstance(location, Location)
    assert (location.address, location.point, location.altitude) == ("Paris, Texas, US", Point(33.66, -95.55), 0.0)


@pytest.mark.parametrize("query", ["Paris, US", "Paris, US.TX", "Paris, Texas, US", "paris , texas,"])
def test_a_country_or_a_region_by_name_or_code_may_follow_the_comma(geocoder: GazetteerGeocoder, query: str) -> None:
    assert geocoder.geocode(query).raw == TEXAN


def test_a_place_that_is_not_in_what_follows_the_comma_is_not_given(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Paris, Nowhere") is None


@pytest.mark.parametrize("ask", ["geocode", "reverse"])
def test_a_timeout_is_taken_as_geopys_callers_give_it(geocoder: GazetteerGeocoder, ask: str) -> None:
    query = {"geocode": "Paris", "reverse": (48.85, 2.35)}[ask]
    assert getattr(geocoder, ask)(query, timeout=0.001).raw == FRENCH


def test_geopys_rate_limiter_takes_it(geocoder: GazetteerGeocoder) -> None:
    assert RateLimiter(geocoder.geocode, min_delay_seconds=0)("Paris").raw == FRENCH


def test_an_unknown_name_gives_none(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Nowhere") is geocoder.geocode("Nowhere", exactly_one=False) is None


def test_reverse_gives_the_nearest_place_within_reach(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.reverse((48.8, 2.3)).raw == FRENCH
    assert geocoder.reverse("10.0, 10.0") is None


@pytest.mark.parametrize("query", [(48.85, 2.35), "48.85, 2.35", "48 51m 0s N 2 21m 0s E", Point(48.85, 2.35)])
def test_reverse_takes_whatever_geopy_reads_as_a_point(geocoder: GazetteerGeocoder, query: object) -> None:
    assert geocoder.reverse(query).raw == FRENCH


def test_reverse_gives_all_within_reach_nearest_first(geocoder: GazetteerGeocoder, tmp_path: Path) -> None:
    wide = GazetteerGeocoder(Gazetteer(tmp_path / "g.bin"), reach_km=1000)
    assert [found.raw for found in wide.reverse((33.0, -96.0), exactly_one=False)] == [TEXAN, TEXAS]
    assert geocoder.reverse((10.0, 10.0), exactly_one=False) is None


@pytest.mark.parametrize("query", ["nowhere", "", "100"])
def test_what_is_no_point_is_a_value_error_as_in_geopy(geocoder: GazetteerGeocoder, query: str) -> None:
    with pytest.raises((ValueError, GeopyError)):
        geocoder.reverse(query)
