"""A ship in one report and its passenger in another."""

from geo.journey.companions import companions
from geo.journey.movers import mover_names
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation

NAMES = {"Amina Diop": "Amina Diop", "Ndiambour": "Ndiambour"}
PASSENGER = (
    make_attestation("Dakar", "depart", at(1), report="a"),
    make_attestation("Praia", "arrive", at(3), report="a"),
)


def ship(place: str, motion: str, day: int, report: str = "b") -> Attestation:
    return make_attestation(place, motion, at(day), report=report, mover="Ndiambour")


def test_two_movements_shared_at_their_times_make_one_journey() -> None:
    assert companions([*PASSENGER, ship("Dakar", "depart", 1), ship("Praia", "arrive", 3)], NAMES) == {"Ndiambour"}


def test_one_shared_movement_may_be_chance() -> None:
    assert companions([*PASSENGER, ship("Dakar", "depart", 1)], NAMES) == frozenset()


def test_the_same_places_at_other_times_are_another_journey() -> None:
    assert companions([*PASSENGER, ship("Dakar", "depart", 2), ship("Praia", "arrive", 5)], NAMES) == frozenset()


def test_two_movers_of_one_report_are_told_apart_by_it() -> None:
    told = [ship("Dakar", "depart", 1, report="a"), ship("Praia", "arrive", 3, report="a")]
    assert companions([*PASSENGER, *told], NAMES) == frozenset()


def test_whoever_travels_with_the_mover_goes_by_the_mover_s_name() -> None:
    told = [*PASSENGER, ship("Dakar", "depart", 1), ship("Praia", "arrive", 3)]
    assert set(mover_names(told).values()) == {"Amina Diop"}


def test_without_movers_there_are_no_companions() -> None:
    assert companions([], {}) == frozenset()
