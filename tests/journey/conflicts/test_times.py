"""Times that cannot both hold."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from geo.dates import Interval
from geo.journey.conflicts.times import time_conflicts
from geo.journey.itinerary import Halt
from geo.journey.records import About, Basis, Conflict, Exclusive
from geo.journey.visits import make_visit
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_place, seen

NOON = datetime(2024, 1, 3, 12, tzinfo=UTC)
LEFT = make_attestation("Dakar", "depart", at(1, 6, 7))


def found(*told: Attestation) -> list[Conflict]:
    return [conflict for conflict in journey_of(*told).conflicts if conflict.about is About.TIME]


def arrive(when: object, report: str, words: str, **changes: object) -> Attestation:
    return make_attestation("Bamako", "arrive", when, report=report, words=words, **changes)  # type: ignore[arg-type]


def test_two_reports_with_times_that_share_no_moment_are_in_conflict() -> None:
    (conflict,) = found(arrive(at(3, 6, 8), "a", "at seven"), arrive(at(3, 9, 10), "b", "at nine"))
    assert conflict.exclusive is Exclusive.YES
    assert {position.value for position in conflict.positions} == {"at seven", "at nine"}


def test_times_that_only_differ_in_precision_are_not() -> None:
    assert found(arrive(at(3, 12, 18), "a", "in the afternoon"), arrive(at(3, 17, 18), "b", "at five")) == []


def test_times_that_meet_at_the_edge_are() -> None:
    assert len(found(arrive(at(3, 6, 8), "a", "early"), arrive(at(3, 8, 10), "b", "later"))) == 1


@pytest.mark.parametrize(("minutes", "conflicts"), [(3, 0), (4, 0), (5, 1), (12, 1)])
def test_moments_that_two_clocks_may_give_are_one(minutes: int, conflicts: int) -> None:
    first = Interval(NOON, NOON + timedelta(minutes=1))
    later = first.shifted(timedelta(minutes=minutes))
    assert len(found(arrive(first, "a", "at 12.00"), arrive(later, "b", "later"))) == conflicts


def test_one_voice_that_names_two_moments_does_not_contradict_itself() -> None:
    assert found(arrive(at(3, 6, 8), "a", "early"), arrive(at(3, 9, 10), "a", "later", start=10)) == []


def test_two_voices_in_one_report_may() -> None:
    other = arrive(at(3, 9, 10), "a", "later", start=10, said_by=["Awa Sy"])
    assert len(found(arrive(at(3, 6, 8), "a", "early"), other)) == 1


def test_staying_at_different_hours_is_no_conflict() -> None:
    told = [make_attestation("Kayes", "be_at", at(day), report=report) for day, report in ((2, "a"), (3, "b"))]
    assert found(*told) == []


def test_arriving_and_leaving_at_different_hours_is_none_either() -> None:
    assert found(arrive(at(3), "a", "on Wednesday"), make_attestation("Bamako", "depart", at(4), report="b")) == []


def test_an_expectation_that_came_about_otherwise_is_one() -> None:
    expected = arrive(at(2), "a", "on Tuesday", certainty="expected")
    (conflict,) = found(expected, arrive(at(3), "b", "on Wednesday"))
    assert {position.value for position in conflict.positions} == {"on Tuesday, expected", "on Wednesday"}


def test_an_expectation_that_came_about_is_none() -> None:
    assert found(arrive(at(3), "a", "on Wednesday", certainty="expected"), arrive(at(3, 5, 6), "b", "at five")) == []


def test_two_expectations_alone_are_none() -> None:
    told = [arrive(at(day), report, "then", certainty="expected") for day, report in ((2, "a"), (3, "b"))]
    assert found(LEFT, *told) == []


def test_leaving_before_the_expected_arrival_is_one() -> None:
    expected = arrive(at(5), "a", "on Friday", certainty="expected", start=10)
    left = make_attestation("Bamako", "depart", at(4), report="b")
    assert [conflict.title for conflict in found(LEFT, expected, left)] == ["When it was at Bamako"]


@pytest.mark.parametrize(("day", "conflicts"), [(8, 1), (9, 0)])
def test_whoever_is_to_arrive_where_the_journey_began_is_to_return(day: int, conflicts: int) -> None:
    there = make_attestation("Bamako", "stop", at(5), start=20)
    expected = make_attestation("Dakar", "arrive", at(day), start=40, certainty="expected")
    assert len(found(LEFT, there, expected, make_attestation("Dakar", "return", at(9), report="b"))) == conflicts


def test_an_expected_return_to_where_it_set_out_is_none() -> None:
    assert found(LEFT, make_attestation("Dakar", "return", at(9), start=10, certainty="expected")) == []


def test_being_there_before_another_report_has_it_arrive_is_one() -> None:
    there = make_attestation("Bamako", "be_at", at(2), report="b", words="on Tuesday")
    (conflict,) = found(LEFT, arrive(at(3), "c", "on Wednesday"), there)
    assert {position.value for position in conflict.positions} == {"on Tuesday", "on Wednesday"}


def test_leaving_before_another_report_has_it_arrive_is_one() -> None:
    left = make_attestation("Bamako", "depart", at(2), report="b", words="on Tuesday")
    assert len(found(LEFT, arrive(at(3), "c", "on Wednesday"), left)) == 1


def test_being_there_between_coming_and_leaving_is_none() -> None:
    stay = make_attestation("Bamako", "be_at", at(4), report="b")
    left = make_attestation("Bamako", "depart", at(5), report="d")
    assert found(LEFT, arrive(at(3), "c", "on Wednesday"), stay, left) == []


def test_a_place_that_is_no_stop_has_times_that_may_differ_too() -> None:
    told = [make_attestation("Gao", when=at(day), report=report) for day, report in ((8, "a"), (9, "b"))]
    assert [each.title for each in time_conflicts((), seen(*told), frozenset())] == ["When it reached or passed Gao"]


def test_a_night_s_rest_says_nothing_of_the_hour_of_coming() -> None:
    slept = make_attestation("Bamako", "stop", at(3, 18, 30), report="b", quote="spent the night in Bamako")
    assert found(arrive(at(3, 15, 16), "a", "at three"), slept) == []


def met(start: int, end: int, report: str, day: int = 3) -> Attestation:
    return make_attestation("Bamako", "meet", at(day, start, end), report=report, words=f"at {start}")


@pytest.mark.parametrize(("day", "end", "conflicts"), [(3, 17, 1), (3, 18, 0), (4, 16, 0)])
def test_two_hours_of_one_meeting_are_a_conflict_on_one_day(day: int, end: int, conflicts: int) -> None:
    assert len(found(met(10, 11, "a"), met(14, end, "b", day))) == conflicts


@pytest.mark.parametrize(("part", "conflicts"), [("Medina", 0), ("Dakar", 1)])
def test_a_quarter_may_be_reached_on_another_day_than_the_town(part: str, conflicts: int) -> None:
    told = make_attestation("Dakar", "stop", at(2)), make_attestation(part, "arrive", at(4), report="b", start=9)
    moved = [replace(sighting, place=make_place("Dakar")) for sighting in seen(*told)]
    halt = Halt(make_visit(make_place("Dakar"), moved), make_place("Dakar"), Basis.STATED)
    assert len([c for c in time_conflicts([halt], moved, frozenset()) if "reached" in c.title]) == conflicts


def test_until_when_it_stayed_is_no_time_at_which_it_came() -> None:
    came = make_attestation("Kayes", "arrive", at(3, 6, 7))
    stayed = make_attestation("Kayes", "stop", at(3, 15, 16), report="b", quote="stayed until three")
    halted = replace(stayed, quote="stood there from three until nearly four")
    assert [len(found(LEFT, came, told)) for told in (stayed, halted)] == [0, 1]


@pytest.mark.parametrize(("day", "conflicts"), [(3, 1), (4, 0)])
def test_the_small_hours_are_not_of_the_day_before(day: int, conflicts: int) -> None:
    early = arrive(at(4, 0, 6), "a", "in the small hours of the fourth")
    assert len(found(LEFT, early, arrive(at(day), "b", "on that day"))) == conflicts
