"""Passages: ways with the waits on them."""

import pytest

from geo.coords import LatLon
from geo.gazetteer.place import Place
from geo.journey.itinerary import Terrain
from geo.journey.passages import passage
from geo.journey.waits import WaitKind, shipped_allowances
from geo.journey.ways import by_rail
from geo.railways.network import shipped_network
from geo.reading.records import Mode
from tests.journey.builders import make_place, make_terrain
from tests.journey.first_case import BEIJING, BRIDGE, PYONGYANG, USSURIYSK

ULAANBAATAR = Place("t:ub", "Ulaanbaatar", LatLon(47.908, 106.884), "MN", "PPLC", "")


def terrain(mode: Mode) -> Terrain:
    return make_terrain(mode=mode, way=by_rail(shipped_network()), allowances=shipped_allowances())


def kinds(*places: Place, mode: Mode = Mode.RAIL) -> list[WaitKind]:
    return [wait.kind for wait in passage(places, terrain(mode)).waits]


def test_a_train_waits_at_the_border_and_where_the_gauge_changes() -> None:
    assert kinds(BEIJING, ULAANBAATAR) == [WaitKind.BORDER, WaitKind.GAUGE]


def test_what_is_waited_at_the_ends_of_a_way_is_not_counted() -> None:
    assert kinds(PYONGYANG, BRIDGE) == []
    assert kinds(BRIDGE, USSURIYSK) == []


@pytest.mark.parametrize(("mode", "count"), [(Mode.ROAD, 1), (Mode.AIR, 0), (Mode.SEA, 0)])
def test_on_the_road_a_border_lies_between_two_countries(mode: Mode, count: int) -> None:
    assert len(kinds(make_place("Dakar"), make_place("Bamako"), mode=mode)) == count


def test_a_border_post_is_in_both_countries() -> None:
    assert kinds(make_place("Dakar"), make_place("Kidira crossing"), mode=Mode.ROAD) == []


def test_where_nothing_is_allowed_nothing_is_waited() -> None:
    assert passage((make_place("Dakar"), make_place("Bamako")), make_terrain()).waits == ()
