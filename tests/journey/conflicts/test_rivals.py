"""Rival origins, ends, borders and ways."""

import pytest

from geo.journey.records import Conflict, Exclusive
from geo.reading.records import Attestation
from tests.journey.builders import at, journey_of, make_attestation, make_place


def found(about: str, *told: Attestation) -> list[Conflict]:
    return [each for each in journey_of(*told).conflicts if each.about == about]


def values(conflict: Conflict) -> set[str]:
    return {position.value for position in conflict.positions}


def start(place: str, report: str, when: object = None) -> Attestation:
    return make_attestation(place, "depart", when, report=report)  # type: ignore[arg-type]


BAMAKO = [make_attestation("Bamako", "arrive", at(5), report=report, start=90) for report in "ab"]


def test_two_origins_that_no_report_joins_are_a_conflict_about_the_place() -> None:
    (conflict,) = found("place", start("Dakar", "a"), start("Kayes", "b"), *BAMAKO)
    assert conflict.exclusive is Exclusive.UNKNOWN
    assert {position.value for position in conflict.positions} == {"Dakar", "Kayes"}


def test_two_origins_that_one_report_tells_are_none() -> None:
    assert found("place", start("Dakar", "a"), make_attestation("Kayes", "depart", start=10), *BAMAKO) == []


def test_two_origins_at_different_times_are_none() -> None:
    assert found("place", start("Dakar", "a", at(1)), start("Kayes", "b", at(2)), *BAMAKO) == []


def test_two_origins_of_one_day_are_a_conflict_though_the_hours_differ() -> None:
    assert found("place", start("Dakar", "a", at(1, 12, 17)), start("Kayes", "b", at(1, 17, 23)), *BAMAKO) != []


def test_two_origins_in_one_town_are_none() -> None:
    assert found("place", start("Dakar", "a"), start("Dakar harbour", "b"), *BAMAKO) == []


def crossing(name: str, report: str, **changes: object) -> Attestation:
    post = make_place(name, country="SN|ML", feature="PSTB", **changes)
    return make_attestation(post, "cross", report=report, start=50, goal="Mali")


def test_two_borders_into_one_country_by_two_reports_exclude_each_other() -> None:
    north = crossing("North", "b", at=make_place("Kayes").at)
    (conflict,) = found("route", start("Dakar", "a"), crossing("Kidira crossing", "a"), north, *BAMAKO)
    assert conflict.exclusive is Exclusive.YES
    assert {position.value for position in conflict.positions} == {"By Kidira crossing", "By North"}


def test_one_report_may_tell_of_both() -> None:
    north = crossing("North", "a", at=make_place("Kayes").at)
    assert found("route", start("Dakar", "a"), crossing("Kidira crossing", "a"), north, *BAMAKO) == []


def test_where_the_border_is_denied_that_is_the_conflict() -> None:
    north = crossing("North", "b", at=make_place("Kayes").at)
    denied = make_attestation("Kidira crossing", "cross", report="b", start=20, certainty="denied")
    (conflict,) = found("route", start("Dakar", "a"), crossing("Kidira crossing", "a"), north, denied, *BAMAKO)
    assert conflict.title == "Whether it crossed Kidira crossing"


def reached(place: str, report: str, *when: int) -> Attestation:
    return make_attestation(place, "arrive", at(*when), report=report, start=50)


def test_two_ends_that_two_reports_have_it_reach_at_one_time_are_a_conflict_about_the_place() -> None:
    (conflict,) = found("place", start("Dakar", "a"), reached("Segou", "a", 5), reached("Mopti", "b", 5))
    assert values(conflict) == {"Segou", "Mopti"}
    assert conflict.exclusive is Exclusive.UNKNOWN


@pytest.mark.parametrize("when", [(6,), (5, 0, 48)])
def test_at_another_or_a_vague_time_they_are_none(when: tuple[int, ...]) -> None:
    assert found("place", start("Dakar", "a"), reached("Segou", "a", 5), reached("Mopti", "b", *when)) == []


def test_one_report_that_reaches_both_makes_no_conflict() -> None:
    assert found("place", start("Dakar", "a"), reached("Segou", "a", 5), reached("Mopti", "a", 5)) == []


def way(report: str, *via: str) -> list[Attestation]:
    told = [start("Dakar", report)]
    told += [make_attestation(name, "pass", report=report, start=10 + n) for n, name in enumerate(via)]
    return [*told, make_attestation("Bamako", "arrive", at(5), report=report, start=90)]


def test_two_ways_between_the_same_stops_are_a_route_conflict() -> None:
    (conflict,) = found("route", *way("a", "Praia"), *way("b", "Gao"))
    assert values(conflict) == {"By Praia", "By Gao"}
    assert conflict.exclusive is Exclusive.UNKNOWN


def test_places_on_one_way_told_by_two_reports_are_none() -> None:
    assert found("route", *way("a", "Thies"), *way("b", "Kayes")) == []


def test_a_way_that_only_one_report_details_is_none() -> None:
    assert found("route", *way("a", "Praia"), *way("b")) == []


def test_two_ends_within_an_hour_exclude_each_other_also_in_one_report_by_two_voices() -> None:
    other = make_attestation("Mopti", "arrive", at(5, 6, 7), report="a", start=60, said_by=["the press office"])
    (conflict,) = found("place", start("Dakar", "a"), reached("Segou", "a", 5, 6, 7), other)
    assert conflict.exclusive is Exclusive.YES


def test_a_river_along_the_border_is_no_other_place_than_a_post_on_it() -> None:
    river = make_attestation("Senegal River", "cross", at(3), goal="Mali", report="b", start=50)
    post = make_attestation("Kayes", "cross", at(3), goal="Mali", report="a", start=50)
    assert found("route", start("Dakar", "a"), post, river) == []
