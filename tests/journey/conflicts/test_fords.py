"""Over the bridge or through the river."""

import pytest

from geo.journey.conflicts.fords import ford_conflicts
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, make_place, seen

BRIDGE = make_place("Kidira bridge", feature="BDG", at=make_place("Senegal River").at)
OVER = make_attestation(BRIDGE, "cross", at(3), report="a")


def river(words: str, report: str = "b", **changes: object) -> Attestation:
    return make_attestation("Senegal River", "cross", report=report, quote=words, **changes)  # type: ignore[arg-type]


def found(*told: Attestation) -> list[Conflict]:
    return list(ford_conflicts(seen(OVER, *told), frozenset()))


@pytest.mark.parametrize(
    ("words", "verdict"),
    [("they waded across", Exclusive.YES), ("on rafts", Exclusive.YES), ("crossed it on foot", Exclusive.UNKNOWN)],
)
def test_a_bridge_and_the_water_are_two_ways(words: str, verdict: Exclusive) -> None:
    (conflict,) = found(river(words))
    assert (conflict.about, conflict.exclusive) == ("route", verdict)


@pytest.mark.parametrize(
    "other",
    [
        river("they crossed it"),
        river("crossed it by lorry"),
        river("they waded across", "a"),
        river("they waded across", when=at(5)),
        river("they waded across", certainty="denied"),
    ],
)
def test_a_river_that_may_be_crossed_by_the_bridge_or_at_another_time_is_none(other: Attestation) -> None:
    assert found(other) == []


def test_a_bridge_far_away_is_another_crossing() -> None:
    far = make_attestation(make_place("Far bridge", feature="BDG"), "cross", report="a")
    assert list(ford_conflicts(seen(far, river("they waded across")), frozenset())) == []
