"""Where the cargo was taken on, and where the journey began."""

import pytest

from geo.journey.conflicts.loadings import loading_conflicts
from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_halt, seen

LEFT = make_attestation("Dakar", "depart", at(1))


def loaded(place: str = "Praia", report: str = "b", **changes: object) -> Attestation:
    told: dict[str, object] = {"quote": f"which loaded at {place}"} | changes
    return make_attestation(place, "stop", report=report, **told)  # type: ignore[arg-type]


def found(*told: Attestation, known: frozenset[str] = frozenset()) -> list[Conflict]:
    return list(loading_conflicts(seen(LEFT, *told), [make_halt(LEFT)], known))


def test_a_port_of_loading_that_another_report_did_not_set_out_from_is_a_conflict() -> None:
    (conflict,) = found(loaded())
    assert conflict.exclusive is Exclusive.YES
    assert [position.value for position in conflict.positions] == ["It left Dakar", "It was loaded at Praia"]


@pytest.mark.parametrize(
    "other",
    [
        loaded(report="a"),
        loaded("Dakar"),
        loaded("Dakar harbour"),
        loaded(quote="called at Praia"),
        loaded(certainty="expected"),
        loaded(when=at(3)),
    ],
)
def test_on_the_way_at_the_same_place_or_only_called_at_it_is_none(other: Attestation) -> None:
    assert found(other) == []


def test_a_report_that_knows_where_it_set_out_from_may_have_it_load_on_the_way() -> None:
    assert found(loaded(), make_attestation("Dakar", "depart", report="b", start=50)) == []


def test_the_port_of_loading_is_not_told_as_a_detour_too() -> None:
    told = make_attestation("Thies", "arrive", at(1, 23, 24), start=20), loaded("Gao")
    about = [c.about for c in journey_of(make_attestation("Dakar", "depart", at(1, 20, 21)), *told).conflicts]
    assert about == ["place"]
