"""Countries, regions and seas are no points of the way; straits and short rivers are."""

from geo.coords import LatLon
from geo.gazetteer.place import Extent
from geo.journey.areas import country_of, has_position, is_wide, is_within
from tests.journey.builders import make_place


def test_a_country_and_a_sea_are_wide() -> None:
    assert is_wide(make_place("Mali"))
    assert is_wide(make_place("Atlantic"))


def test_a_strait_is_passed_like_a_point() -> None:
    assert has_position(make_place("Strait"))
    assert not has_position(make_place("Strait", radius_km=101.0))
    assert has_position(make_place("Strait", radius_km=100.0))


def test_a_long_river_has_no_position_and_is_not_wide() -> None:
    assert not has_position(make_place("Niger River"))
    assert not is_wide(make_place("Niger River"))
    assert has_position(make_place("Senegal River"))


def test_a_country_holds_the_places_with_its_code() -> None:
    assert is_within(make_place("Bamako"), make_place("Mali"))
    assert not is_within(make_place("Dakar"), make_place("Mali"))


def test_a_sea_holds_what_lies_within_its_radius_and_in_no_country() -> None:
    assert is_within(make_place("Strait"), make_place("Atlantic"))
    assert not is_within(make_place("Strait"), make_place("Atlantic", radius_km=10.0))
    assert not is_within(make_place("Praia"), make_place("Atlantic"))


def test_an_island_holds_what_lies_within_its_radius() -> None:
    island = make_place("Goree", at=make_place("Dakar").at, feature="ISL", extent=Extent.AREA, radius_km=20.0)
    assert is_within(make_place("Dakar"), island)
    assert not is_within(make_place("Thies"), island)


def test_a_region_holds_the_places_with_its_code() -> None:
    region = make_place("Mali", feature="ADM1", region="ML.01")
    assert is_within(make_place("Kayes", region="ML.01"), region)
    assert not is_within(make_place("Gao", region="ML.02"), region)


def test_a_border_is_in_no_one_country() -> None:
    assert country_of(make_place("Kidira crossing")) == ""
    assert country_of(make_place("Bamako")) == "ML"


def test_a_river_of_several_countries_is_where_its_position_is() -> None:
    river = make_place("Senegal River", country="CN|RU", at=LatLon(43.633, 131.92))
    assert country_of(river) == "RU"
