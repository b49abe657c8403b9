"""Where the mover that crossed into a country crossed."""

from collections.abc import Sequence

import pytest

from geo.coords import LatLon
from geo.gazetteer.place import Place
from geo.journey.crossings import Crossing, crossing_between
from geo.journey.ways import BorderPost, Way, straight
from geo.reading.records import Mode
from tests.journey.builders import make_place

POST = BorderPost("the bridge", LatLon(14.46, -12.21), ("SN", "ML"), 600.0)
KIDIRA = make_place("Kidira crossing")
FAR = make_place("Far crossing", at=LatLon(12.0, -5.0), country="SN|ML", feature="PSTB")


def with_post(points: Sequence[LatLon], mode: Mode | None) -> Way:
    return Way(700.0, "railway", tuple(points), "by rail", "by rail", (POST,))


def crossed(
    before: str | None, after: str | None, *known: Place, rail: bool = False, mode: Mode = Mode.RAIL
) -> Crossing | None:
    places = [None if name is None else make_place(name) for name in (before, after)]
    way = with_post if rail else straight
    return crossing_between(places[0], make_place("Mali"), places[1], mode, way, lambda code: known)


def test_a_post_on_the_way_is_taken_by_the_gazetteer_s_name() -> None:
    found = crossed("Dakar", "Bamako", KIDIRA, rail=True)
    assert found == Crossing(KIDIRA, "the crossing into Mali on the railway from Dakar")


def test_a_post_that_the_gazetteer_lacks_keeps_its_own_name() -> None:
    found = crossed("Dakar", "Bamako", FAR, rail=True)
    assert found is not None
    assert found.place.name == "the bridge"


def test_without_a_railway_the_crossing_that_lengthens_the_way_least_is_taken() -> None:
    found = crossed("Dakar", "Kayes", FAR, KIDIRA)
    assert found == Crossing(KIDIRA, "the nearest crossing into Mali that the gazetteer has")


def test_a_crossing_far_off_the_way_is_not_taken() -> None:
    off = make_place("Off", at=LatLon(40.0, -5.0), country="SN|ML", feature="PSTB")
    found = crossed("Dakar", "Kayes", off)
    assert found is not None
    assert found.place.name == "the border of SN and ML"


def test_without_a_register_the_line_meets_the_border() -> None:
    found = crossed("Dakar", "Bamako")
    assert found is not None
    assert found.place.countries == ("SN", "ML")
    assert -12.5 < found.place.at.longitude < -11


@pytest.mark.parametrize(("mode", "place"), [(Mode.AIR, "the border of SN and ML"), (Mode.ROAD, "Kidira crossing")])
def test_who_flies_crosses_the_line_and_at_no_post(mode: Mode, place: str) -> None:
    found = crossed("Dakar", "Bamako", KIDIRA, mode=mode)
    assert found is not None
    assert found.place.name == place


def test_when_the_reports_end_at_the_border_the_nearest_crossing_is_taken() -> None:
    found = crossed("Dakar", None, FAR, KIDIRA)
    assert found is not None
    assert found.place == KIDIRA


def test_without_a_place_before_nothing_is_guessed() -> None:
    assert crossed(None, "Bamako", KIDIRA) is None


def test_who_is_in_the_country_already_crosses_no_border_into_it() -> None:
    assert crossed("Kayes", "Bamako", KIDIRA) is None
