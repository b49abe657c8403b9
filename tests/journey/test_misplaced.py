"""Visits put back where they lie on the way."""

from geo.coords import LatLon
from geo.journey.misplaced import put_back
from geo.journey.visits import Visit
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_halt, make_place

NAMES = ("Dakar", "Tambacounda", "Kayes", "Bamako")
WAY = tuple(make_halt(make_attestation(name, "arrive", at(day))).visit for day, name in enumerate(NAMES, 1))


def visit(*told: Attestation) -> Visit:
    return make_halt(*told).visit


def order(*visits: Visit) -> list[str]:
    by_key = {each.key: each for each in visits}
    return [by_key[key].place.name for key in put_back(list(by_key), by_key)]


def test_a_place_on_the_way_that_is_told_last_is_put_where_it_lies() -> None:
    assert order(*WAY, visit(make_attestation("Thies", "stop"))) == ["Dakar", "Thies", *NAMES[1:]]


def test_an_area_in_between_stays_where_it_is() -> None:
    told = (*WAY[:3], visit(make_attestation("Mali", "cross")), WAY[3], visit(make_attestation("Thies", "stop")))
    assert order(*told) == ["Dakar", "Thies", "Tambacounda", "Kayes", "Mali", "Bamako"]


def test_a_place_beyond_the_end_is_no_place_on_the_way() -> None:
    assert order(*WAY, visit(make_attestation("Segou", "stop"))) == [*NAMES, "Segou"]


def test_a_small_detour_is_left_to_the_report() -> None:
    suburb = visit(make_attestation(make_place("Rufisque", at=LatLon(14.72, -17.27)), "stop"))
    assert order(WAY[0], visit(make_attestation("Thies", "stop")), suburb, *WAY[1:])[1:3] == ["Thies", "Rufisque"]


def test_what_has_a_time_or_is_told_twice_stays() -> None:
    timed = visit(make_attestation("Thies", "stop", at(9)))
    twice = visit(make_attestation("Thies", "stop"), make_attestation("Thies", "be_at", start=40))
    assert order(*WAY, timed) == order(*WAY, twice) == [*NAMES, "Thies"]


def test_a_beginning_and_a_return_stay() -> None:
    assert order(*WAY, visit(make_attestation("Thies", "return"))) == [*NAMES, "Thies"]
    assert order(*WAY, visit(make_attestation("Thies", "depart"))) == [*NAMES, "Thies"]
