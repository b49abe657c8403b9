"""Two ports of one crossing."""

from geo.journey.conflicts.departures import departure_conflicts
from geo.journey.records import Conflict
from geo.reading.records import Attestation
from tests.journey.builders import make_attestation, seen


def left(place: str, report: str, quote: str = "sailed for Praia", goal: str = "Praia") -> Attestation:
    return make_attestation(place, "depart", report=report, goal=goal, quote=quote)


def found(*told: Attestation) -> list[Conflict]:
    return list(departure_conflicts(seen(*told), ()))


def test_two_reports_that_cross_from_two_ports_are_in_conflict() -> None:
    (conflict,) = found(left("Dakar", "a"), left("Thies", "b"))
    assert conflict.about == "place"
    assert [position.value for position in conflict.positions] == ["From Dakar", "From Thies"]


def test_on_the_road_the_one_may_lie_on_the_way_of_the_other() -> None:
    assert found(left("Dakar", "a", "set out for Praia"), left("Thies", "b", "set out for Praia")) == []


def test_a_report_that_tells_both_has_the_mover_call_at_both() -> None:
    assert found(left("Dakar", "a"), left("Thies", "b"), left("Thies", "a", "left Thies")) == []


def test_ports_far_apart_or_to_other_goals_are_two_crossings() -> None:
    assert found(left("Dakar", "a"), left("New York", "b")) == []
    assert found(left("Dakar", "a"), left("Thies", "b", goal="New York")) == []


def test_a_departure_that_is_denied_is_told_as_such() -> None:
    told = seen(left("Dakar", "a"), left("Thies", "b"))
    assert list(departure_conflicts(told, {"t:Dakar"})) == []
