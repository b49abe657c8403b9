"""Detours that the times leave no time for."""

import pytest

from geo.journey.detours import Detour, are_contested, impossible_detours
from geo.journey.speeds import SpeedLimit
from tests.journey.builders import at, make_attestation, make_halt, make_terrain

DAKAR = make_halt(make_attestation("Dakar", "depart", at(1, 0, 1)))
KAYES = make_halt(make_attestation("Kayes", "pass"))
GAO = make_halt(make_attestation("Gao", "pass"))
BAMAKO = make_halt(make_attestation("Bamako", "arrive", at(1, 22, 24), report="b"))


def found(*halts: object, kmh: float = 100.0) -> tuple[Detour, ...]:
    return impossible_detours(halts, frozenset(), make_terrain(limit=SpeedLimit(kmh, "the limit")))  # type: ignore[arg-type]


def test_a_place_off_the_way_without_time_for_it_is_a_detour() -> None:
    (detour,) = found(DAKAR, GAO, BAMAKO)
    assert (detour.halt, detour.before, detour.after) == (GAO, DAKAR, BAMAKO)


def test_only_the_place_that_lengthens_the_way_is_taken_out() -> None:
    assert [detour.halt for detour in found(DAKAR, KAYES, GAO, BAMAKO)] == [GAO]


def test_its_length_is_that_of_the_way_by_it() -> None:
    (detour,) = found(DAKAR, GAO, BAMAKO)
    assert detour.distance_km == pytest.approx(2800, abs=100)
    assert detour.window == (21.0, 24.0)


@pytest.mark.parametrize(("kmh", "count"), [(115.0, 1), (118.0, 0)])
def test_speed_enough_makes_it_possible(kmh: float, count: int) -> None:
    assert len(found(DAKAR, GAO, BAMAKO, kmh=kmh)) == count


def test_a_place_on_the_way_is_not_to_blame_for_the_times() -> None:
    assert found(DAKAR, KAYES, BAMAKO, kmh=47.0) == ()
    assert found(DAKAR, BAMAKO, kmh=10.0) == ()


def test_no_place_is_to_blame_for_times_that_leave_too_little_for_the_straight_way() -> None:
    assert found(DAKAR, KAYES, GAO, BAMAKO, kmh=10.0) == ()


def test_without_times_on_both_sides_nothing_is_impossible() -> None:
    assert found(DAKAR, GAO) == ()
    assert found(GAO, BAMAKO) == ()


def test_between_accounts_that_deny_each_other_no_time_is_counted() -> None:
    denied = frozenset({("t:Dakar", "b")})
    assert impossible_detours((DAKAR, GAO, BAMAKO), denied, make_terrain()) == ()
    assert are_contested(DAKAR, BAMAKO, denied)
    assert not are_contested(DAKAR, GAO, denied)
