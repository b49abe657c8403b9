"""Rival boardings."""

import pytest

from geo.coords import LatLon
from geo.dates import Interval
from geo.journey.conflicts.boardings import boarding_conflicts
from geo.journey.records import Conflict
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_place, seen

NORTH, SOUTH = (
    make_place(f"{side} station", at=LatLon(14.0 + far, -17.0)) for side, far in (("North", 0.1), ("South", 0))
)
FAR = make_place("Far station", at=LatLon(18.0, -17.0))


def board(
    place: object, report: str, quote: str = "joined the train there", when: Interval | None = None
) -> Attestation:
    return make_attestation(place, "depart", when, report=report, quote=quote)  # type: ignore[arg-type]


def found(*told: Attestation, known: frozenset[str] = frozenset()) -> list[Conflict]:
    return list(boarding_conflicts(seen(*told), known))


def test_two_stations_at_which_reports_have_it_board_a_train_are_a_conflict() -> None:
    (conflict,) = found(board(NORTH, "a"), board(SOUTH, "b", "took the night express"))
    assert conflict.title == "Set out from North station or from South station"
    assert [position.reports for position in conflict.positions] == [("a",), ("b",)]


@pytest.mark.parametrize(
    "other",
    [
        board(SOUTH, "a"),
        board(NORTH, "b"),
        board(FAR, "b"),
        board(SOUTH, "b", "was driven from there"),
        board(SOUTH, "b", "took off from there"),
    ],
)
def test_a_change_of_trains_a_far_station_or_another_means_are_none(other: Attestation) -> None:
    assert found(board(NORTH, "a"), other) == []


@pytest.mark.parametrize(("day", "conflicts"), [(3, 1), (9, 0)])
def test_boardings_of_two_days_are_two_rides(day: int, conflicts: int) -> None:
    told = board(NORTH, "a", when=at(3)), board(SOUTH, "b", when=at(day))
    assert len(found(*told)) == conflicts


def test_two_airports_of_one_town_are_a_conflict() -> None:
    assert len(found(board(NORTH, "a", "the jet took off"), board(SOUTH, "b", "lifted him out of there"))) == 1


def test_what_another_conflict_is_about_is_left_to_it() -> None:
    told = board(NORTH, "a"), board(SOUTH, "b")
    assert found(*told, known=frozenset({NORTH.id})) == []
