"""Places far off the way that one statement alone tells."""

import pytest

from geo.journey.far_off import far_off
from geo.journey.itinerary import Halt
from tests.journey.builders import at, journey_of, make_attestation, make_halt, make_terrain, names

WAY = tuple(make_halt(make_attestation(name, "stop")) for name in ("Dakar", "Thies", "Tambacounda", "Kayes", "Bamako"))
NEW_YORK = make_halt(make_attestation("New York", "stop"))


def left_out(*halts: Halt) -> list[str]:
    return [halt.place.name for halt, _ in far_off(halts, make_terrain())]


def test_a_place_an_ocean_away_that_is_told_once_is_left_out_with_the_distance() -> None:
    (halt, why), *more = far_off((*WAY, NEW_YORK), make_terrain())
    assert (halt, more) == (NEW_YORK, [])
    assert why.startswith("told by one statement only, and 6,")


@pytest.mark.parametrize(("place", "off"), [("Segou", []), ("Praia", []), ("Gao", ["Gao"])])
def test_a_place_is_far_off_beside_what_the_others_lie_apart(place: str, off: list[str]) -> None:
    assert left_out(*WAY, make_halt(make_attestation(place, "stop"))) == off


def test_wherever_it_stands_it_is_measured_where_it_fits_best() -> None:
    misplaced = make_halt(make_attestation("Thies", "stop"))
    assert left_out(WAY[0], *WAY[2:], make_halt(make_attestation("Segou", "pass")), misplaced) == []


def test_what_two_statements_tell_stays_however_far() -> None:
    twice = make_halt(make_attestation("New York", "stop"), make_attestation("New York", "be_at", start=50))
    assert left_out(*WAY, twice) == []


def test_where_the_journey_begins_may_be_far_off() -> None:
    assert left_out(NEW_YORK, *WAY) == []


def test_a_time_that_leaves_room_to_come_there_keeps_it_and_one_that_does_not_leaves_it_out() -> None:
    left = make_halt(make_attestation("Bamako", "depart", at(1)))
    for day, off in ((2, ["New York"]), (9, [])):
        late = make_halt(make_attestation("New York", "arrive", at(day)))
        assert left_out(*WAY[:4], left, late) == off


def test_with_few_other_places_nobody_can_tell_which_is_off_the_way() -> None:
    assert left_out(*WAY[:3], NEW_YORK) == []
    assert left_out(*WAY[:4], NEW_YORK) == ["New York"]


def test_a_goal_far_off_that_is_told_once_is_a_possible_destination() -> None:
    told = [make_attestation(halt.place.name, "stop", start=10 * n) for n, halt in enumerate(WAY)]
    journey = journey_of(*told, make_attestation("New York", "head", start=90))
    assert [branch.place.name for branch in journey.branches] == ["New York"]
    assert "New York" not in names(journey)
