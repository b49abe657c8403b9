"""When a border was crossed."""

import pytest

from geo.gazetteer.place import Place
from geo.journey.conflicts.borders import entry_conflicts
from geo.journey.records import Conflict
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_halt, make_place, seen

LEFT = make_attestation("Dakar", "depart", at(1), report="a")
KIDIRA = make_place("Kidira crossing")


def crossed(place: str | Place | None, day: int, report: str, start: int, end: int, **changes: object) -> Attestation:
    return make_attestation(place, "cross", at(day, start, end), report=report, **changes)  # type: ignore[arg-type]


def found(*told: Attestation, begins: Attestation = LEFT) -> list[Conflict]:
    return list(entry_conflicts(told, seen(*told), [make_halt(begins)], frozenset()))


def test_one_country_entered_at_two_times_is_a_conflict_whatever_is_named() -> None:
    (conflict,) = found(crossed("Mali", 2, "a", 8, 9), crossed(KIDIRA, 2, "b", 16, 18))
    assert conflict.title == "When it crossed into Mali"
    assert [position.reports for position in conflict.positions] == [("a",), ("b",)]


def test_a_border_that_is_not_named_is_the_one_that_is_told_of() -> None:
    assert len(found(crossed("Mali", 2, "a", 8, 9), crossed(None, 2, "b", 16, 18))) == 1


def test_times_that_may_be_one_are_none() -> None:
    assert found(crossed("Mali", 2, "a", 8, 17), crossed(KIDIRA, 2, "b", 16, 18)) == []


def test_two_times_at_one_post_are_told_of_the_post() -> None:
    told = (crossed(KIDIRA, 2, report, start, start + 1, goal="Mali") for report, start in (("a", 8), ("b", 16)))
    assert found(*told) == []


@pytest.mark.parametrize(("degrees", "conflicts"), [(0.04, 1), (0.06, 0)])
def test_two_gates_have_one_time_and_two_ways_have_two(degrees: float, conflicts: int) -> None:
    gate = make_place("Gate", country="ML|SN", feature="PSTB", at=KIDIRA.at._replace(latitude=14.46 + degrees))
    told = crossed(KIDIRA, 2, "a", 8, 9, goal="Mali"), crossed(gate, 2, "b", 16, 18, goal="Mali")
    assert len(found(*told)) == conflicts


@pytest.mark.parametrize(("day", "conflicts"), [(2, 1), (3, 0)])
def test_nobody_is_in_a_country_before_it_is_entered(day: int, conflicts: int) -> None:
    reached = make_attestation("Kayes", "arrive", at(day), report="a")
    assert [each.title for each in found(reached, crossed("Mali", 3, "b", 0, 24))] == [
        "In Mali before it crossed into it"
    ] * conflicts


def test_the_country_that_the_journey_begins_in_may_be_entered_again() -> None:
    reached = make_attestation("Kayes", "arrive", at(2), report="a")
    begins = make_attestation("Bamako", "depart", at(1), report="a")
    assert found(reached, crossed("Mali", 3, "b", 0, 24), begins=begins) == []


def test_a_country_that_the_way_leads_into_twice_says_nothing_of_the_first_time() -> None:
    way = [
        make_attestation(place, "arrive", at(day)) for day, place in enumerate(("Dakar", "Kayes", "Thies", "Gao"), 1)
    ]
    told = [*way, crossed("Mali", 4, "b", 0, 24)]
    assert list(entry_conflicts(told, seen(*told), [make_halt(each) for each in way], frozenset())) == []


def test_two_times_of_one_entry_are_told_once() -> None:
    told = crossed("Mali", 2, "a", 8, 9), crossed("Mali", 2, "b", 16, 18)
    times = [each.title for each in journey_of(LEFT, *told).conflicts if each.about == "time"]
    assert times == ["When it crossed into Mali"]
