"""Ordered visits become halts; areas are resolved or set apart."""

from collections.abc import Mapping

import pytest

from geo.gazetteer.place import Extent, Place
from geo.journey.itinerary import Itinerary, itinerary, reason_too_wide
from geo.journey.order import in_order
from geo.journey.records import Basis
from geo.journey.turns import visits
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_place, make_terrain, seen

KIDIRA: Mapping[str, tuple[Place, ...]] = {"ML": (make_place("Kidira crossing"),)}
LEFT, CAME = make_attestation("Dakar", "depart", at(1)), make_attestation("Bamako", when=at(5), start=20)
CROSSED = make_attestation(None, "cross", at(3), start=10, goal="Mali")


def laid(*told: Attestation, direct: bool = False) -> Itinerary:
    found = seen(*told)
    terrain = make_terrain(crossings=lambda code: KIDIRA.get(code, ()))
    return itinerary(in_order(visits(found), found), terrain, direct=direct)


def names(way: Itinerary) -> list[str]:
    return [halt.place.name for halt in way.halts]


def dropped(way: Itinerary) -> list[tuple[str, str]]:
    return [(visit.place.name, why) for visit, why in way.dropped]


def test_crossing_into_a_country_is_a_halt_at_the_crossing_and_inferred() -> None:
    way = laid(LEFT, CROSSED, CAME)
    assert names(way) == ["Dakar", "Kidira crossing", "Bamako"]
    assert [halt.basis for halt in way.halts] == [Basis.STATED, Basis.INFERRED, Basis.STATED]


def test_a_crossing_that_is_also_named_is_one_stated_halt() -> None:
    named = make_attestation("Kidira crossing", "pass", at(3), report="b")
    way = laid(LEFT, CROSSED, named, CAME)
    assert names(way) == ["Dakar", "Kidira crossing", "Bamako"]
    assert way.halts[1].basis is Basis.STATED
    assert len(way.halts[1].visit.sightings) == 2


def test_an_area_is_no_halt_when_a_place_in_it_is() -> None:
    way = laid(LEFT, make_attestation("Mali", "pass", start=10), CAME)
    assert names(way) == ["Dakar", "Bamako"]
    assert dropped(way) == [("Mali", "an area, and Bamako, a place in it, is on the way")]


def test_a_country_of_which_nothing_finer_is_told_is_kept() -> None:
    assert names(laid(LEFT, make_attestation("Mali", "be_at", start=10))) == ["Dakar", "Mali"]


@pytest.mark.parametrize(("radius_km", "kept"), [(200.0, True), (201.0, False)])
def test_a_country_that_is_only_passed_is_a_halt_when_it_is_small(radius_km: float, kept: bool) -> None:
    passed = make_attestation(make_place("Mali", radius_km=radius_km), "pass", start=10)
    assert ("Mali" in names(laid(LEFT, passed))) is kept


@pytest.mark.parametrize(("radius_km", "kept"), [(1000.0, True), (1001.0, False)])
def test_a_sea_that_is_passed_is_a_halt_when_it_is_no_ocean(radius_km: float, kept: bool) -> None:
    passed = make_attestation(make_place("Atlantic", radius_km=radius_km), "pass", start=10)
    assert ("Atlantic" in names(laid(LEFT, passed))) is kept


@pytest.mark.parametrize(("feature", "kept"), [("CHN", ["Strait"]), ("SEA", ["Atlantic", "Strait"])])
def test_a_channel_is_told_by_the_strait_in_it(feature: str, kept: list[str]) -> None:
    channel = make_place("Atlantic", feature=feature, at=make_place("Strait").at, radius_km=300.0)
    way = laid(make_attestation(channel, "pass", at(1)), make_attestation("Strait", "pass", at(2), start=10))
    assert names(way) == kept


def test_a_sea_is_no_halt_beside_places() -> None:
    assert dropped(laid(LEFT, make_attestation("Atlantic", "be_at", start=10))) == [
        ("Atlantic", "too wide to be a place on the way")
    ]


def test_a_sea_is_kept_when_it_is_all_that_is_told() -> None:
    assert reason_too_wide(make_place("Atlantic"), []) == ""


def test_an_unknown_crossing_leaves_no_halt_in_the_middle_of_the_country() -> None:
    crossed = make_attestation(None, "cross", at(0), goal="Mali")
    assert names(laid(crossed, CAME)) == ["Bamako"]


def test_directly_the_border_is_looked_for_from_the_last_place_with_a_time() -> None:
    aside = make_attestation("Gao", "pass", start=5)
    assert names(laid(LEFT, aside, CROSSED, CAME, direct=True)).count("Kidira crossing") == 1


def test_what_is_passed_is_left_as_it_is_reached() -> None:
    (halt,) = laid(make_attestation("Kayes", "pass", at(2))).halts
    assert halt.left == halt.came == at(2)


def test_what_is_reached_is_not_left_before_a_report_says_so() -> None:
    (halt,) = laid(make_attestation("Kayes", "arrive", at(2))).halts
    assert halt.left is None


def test_a_long_river_is_a_halt_where_it_is_crossed_and_not_where_it_is_gone_along() -> None:
    assert "Niger River" in names(laid(LEFT, make_attestation("Niger River", "cross", start=10), CAME))
    assert "Niger River" not in names(laid(LEFT, make_attestation("Niger River", "pass", start=10), CAME))


def test_an_island_that_is_crossed_is_no_halt() -> None:
    island = make_place("Mali", feature="ISL", radius_km=150.0)
    assert names(laid(LEFT, make_attestation(island, "cross", start=10), CAME)) == ["Dakar", "Bamako"]


@pytest.mark.parametrize(("motion", "own"), [("arrive", False), ("depart", False), ("pass", True), ("be_at", True)])
def test_an_island_is_a_halt_of_its_own_unless_the_mover_came_to_a_place_on_it(motion: str, own: bool) -> None:
    island = make_place("Goree", at=make_place("Dakar").at, feature="ISL", extent=Extent.AREA, radius_km=20.0)
    way = laid(make_attestation(island, motion, at(1)), make_attestation("Dakar", when=at(2), start=10))
    assert names(way) == (["Goree", "Dakar"] if own else ["Dakar"])
