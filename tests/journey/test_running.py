"""One place twice running: one visit or two."""

from geo.journey.order import in_order
from geo.journey.running import without_repeats
from geo.journey.visits import Visit, make_visit
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_place, seen


def visit_of(turn: int, *told: Attestation) -> Visit:
    sightings = seen(*told)
    return make_visit(sightings[0].place, sightings, turn)


def left(*visits: Visit) -> list[tuple[str, int]]:
    every = [sighting for visit in visits for sighting in visit.sightings]
    found = without_repeats(in_order(visits, every))
    return [(visit.place.name, len(visit.sightings)) for visit in found.visits]


FIRST = visit_of(0, make_attestation("Kayes", when=at(1)))
THEN = visit_of(1, make_attestation("Kayes", when=at(3), report="b"))


def test_two_arrivals_with_nothing_between_are_one_visit() -> None:
    assert left(FIRST, THEN) == [("Kayes", 2)]


def test_three_are_one_too() -> None:
    assert left(FIRST, THEN, visit_of(2, make_attestation("Kayes", when=at(5), report="c"))) == [("Kayes", 3)]


def test_another_place_between_keeps_them_apart() -> None:
    between = visit_of(0, make_attestation("Bamako", when=at(2), report="b"))
    assert left(FIRST, between, THEN) == [("Kayes", 1), ("Bamako", 1), ("Kayes", 1)]


def test_a_country_between_does_not() -> None:
    between = visit_of(0, make_attestation(make_place("Mali"), when=at(2), report="b"))
    assert left(FIRST, between, THEN) == [("Kayes", 2), ("Mali", 1)]


def test_whoever_left_and_came_back_was_away() -> None:
    leaving = visit_of(0, make_attestation("Kayes", "depart", at(1)))
    back = visit_of(1, make_attestation("Kayes", "return", at(3), start=20))
    assert left(leaving, back) == [("Kayes", 1), ("Kayes", 1)]
