"""A ship in one report and its passenger in another."""

from collections.abc import Iterable
from dataclasses import replace

from geo.journey.companions import companions
from geo.journey.movers import mover_names
from geo.reading.records import Attestation, Reading
from tests.journey.builders import at, make_attestation, make_reading

NAMES = {"Amina Diop": "Amina Diop", "Ndiambour": "Ndiambour"}
PASSENGER = (
    make_attestation("Dakar", "depart", at(1), report="a"),
    make_attestation("Praia", "arrive", at(3), report="a"),
)


def ship(place: str, motion: str, day: int | None, report: str = "b") -> Attestation:
    when = None if day is None else at(day)
    return make_attestation(place, motion, when, report=report, mover="Ndiambour")


def telling(text: str, *told: Attestation) -> Reading:
    reading = make_reading(*told)
    return replace(reading, report=replace(reading.report, text=text))


def together(*told: Attestation, text: str = "") -> frozenset[str]:
    return companions([telling("", *PASSENGER), telling(text, *told)], NAMES)


def test_two_places_shared_at_their_times_make_one_journey() -> None:
    assert together(ship("Dakar", "depart", 1), ship("Praia", "stop", 3)) == {"Ndiambour"}


def test_one_shared_place_may_be_chance() -> None:
    assert together(ship("Dakar", "depart", 1)) == frozenset()


def test_one_shared_place_is_enough_where_the_other_is_named() -> None:
    assert together(ship("Dakar", "depart", 1), text="The Ndiambour has Amina Diop aboard.") == {"Ndiambour"}


def test_two_that_are_told_apart_where_either_is_told_of_do_not_go_together() -> None:
    host = replace(make_attestation("Dakar", mover="Amina Diop", report="b"), journey=False)
    guest = replace(ship("Dakar", "arrive", 1, report="a"), journey=False)
    told = [telling("", *PASSENGER, guest), telling("Amina Diop", ship("Dakar", "depart", 1), host)]
    assert companions(told, NAMES) == frozenset()


def test_the_same_places_at_other_times_are_another_journey() -> None:
    assert together(ship("Dakar", "depart", 3), ship("Praia", "arrive", 5)) == frozenset()


def test_three_shared_places_without_times_make_one_journey() -> None:
    undated = [make_attestation(place, "pass", report="a") for place in ("Thies", "Kayes", "Bamako")]
    passing = [ship(place, "pass", None) for place in ("Thies", "Kayes", "Bamako")]
    assert companions([telling("", *undated), telling("", *passing)], NAMES) == {"Ndiambour"}
    assert companions([telling("", *undated), telling("", *passing[:2])], NAMES) == frozenset()


def test_two_movers_of_one_report_are_told_apart_by_it() -> None:
    told = [ship("Dakar", "depart", 1, report="a"), ship("Praia", "arrive", 3, report="a")]
    assert companions([telling("", *PASSENGER, *told)], NAMES) == frozenset()


def test_whoever_shares_a_way_with_a_companion_is_one_too() -> None:
    cook = [
        make_attestation(place, when=at(day), report="c", mover="Awa Sy") for place, day in (("Gao", 4), ("Mopti", 5))
    ]
    ways = [ship("Dakar", "depart", 1), ship("Praia", "arrive", 3), ship("Gao", "stop", 4), ship("Mopti", "stop", 5)]
    told = [telling("", *each) for each in (PASSENGER, ways, cook)]
    assert companions(told, {**NAMES, "Awa Sy": "Awa Sy"}) == {"Ndiambour", "Awa Sy"}


def names_of(*texts: str) -> Iterable[str]:
    told = (PASSENGER, (ship("Dakar", "depart", 1), ship("Praia", "arrive", 3)), ())
    readings = [telling(text, *each) for text, each in zip(texts, told, strict=False)]
    return set(mover_names(readings).values())


def test_those_who_travel_together_go_by_the_name_that_most_reports_have() -> None:
    assert names_of("Amina Diop sails", "Ndiambour at sea", "where is Amina Diop?") == {"Amina Diop"}
    assert names_of("She sails on the Ndiambour", "Ndiambour at sea", "") == {"Ndiambour"}


def test_without_movers_there_are_no_companions() -> None:
    assert companions([], {}) == frozenset()
