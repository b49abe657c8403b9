"""One visit or two."""

from types import MappingProxyType

from geo.journey.turns import visits
from geo.journey.undated import Ends
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, seen


def turns(*told: Attestation, place: str = "Kayes", ends: Ends = MappingProxyType({})) -> list[int]:
    return [len(visit.sightings) for visit in visits(seen(*told), ends) if visit.place.name == place]


def test_arriving_and_leaving_is_one_visit() -> None:
    told = make_attestation("Kayes", "arrive", at(1)), make_attestation("Kayes", "depart", at(3), start=10)
    assert turns(*told) == [2]


def test_a_return_after_leaving_is_a_second_visit() -> None:
    told = make_attestation("Kayes", "depart", at(1)), make_attestation("Kayes", "return", at(5), start=10)
    assert turns(*told) == [1, 1]


def test_a_return_to_a_place_that_is_told_once_is_one_visit() -> None:
    assert turns(make_attestation("Kayes", "return", at(5))) == [1]


def test_a_return_without_a_time_is_a_second_visit_too() -> None:
    assert turns(make_attestation("Kayes", "depart"), make_attestation("Kayes", "return", start=10)) == [1, 1]


def test_passing_twice_with_another_place_between_is_two_visits_of_one_report() -> None:
    told = (
        make_attestation("Kayes", "pass", at(1)),
        make_attestation("Bamako", "arrive", at(2), start=10),
        make_attestation("Kayes", "pass", at(4), start=20),
    )
    assert turns(*told) == [1, 1]


def test_two_reports_that_differ_about_the_time_tell_of_one_visit() -> None:
    told = (
        make_attestation("Kayes", "pass", at(1), report="a"),
        make_attestation("Dakar", "pass", at(2), report="b"),
        make_attestation("Kayes", "pass", at(4), report="b", start=10),
    )
    assert turns(*told) == [2]


def test_two_reports_tell_of_two_visits_when_one_has_the_mover_leave_elsewhere_between() -> None:
    told = (
        make_attestation("Kayes", "pass", at(1), report="a"),
        make_attestation("Bamako", "depart", at(3), report="b"),
        make_attestation("Kayes", "pass", at(4), report="b", start=10),
    )
    assert turns(*told) == [1, 1]


def test_coming_back_after_a_departure_is_a_second_visit() -> None:
    told = (
        make_attestation("Kayes", "depart", at(1), report="a"),
        make_attestation("Bamako", "arrive", at(2), report="b"),
        make_attestation("Kayes", "arrive", at(4), report="b", start=10),
    )
    assert turns(*told) == [1, 1]


def test_a_country_is_visited_once_whatever_is_told() -> None:
    told = make_attestation("Mali", "depart", at(1)), make_attestation("Mali", "return", at(5), start=10)
    assert turns(*told, place="Mali") == [2]


def test_what_has_no_time_joins_the_visit_that_its_report_tells() -> None:
    told = (
        make_attestation("Kayes", "depart", at(1), report="a"),
        make_attestation("Kayes", "return", at(5), report="b"),
        make_attestation("Kayes", "stop", report="b", start=10),
    )
    assert turns(*told) == [1, 2]


def test_an_undated_arrival_where_the_same_report_set_out_is_a_second_visit() -> None:
    left = make_attestation("Kayes", "depart")
    away, home = make_attestation("Bamako", "arrive", start=10), make_attestation("Kayes", "arrive", start=20)
    assert turns(left, away, home) == [1, 1]
    assert turns(left, home) == [2]


def test_an_arrival_that_another_report_tells_is_the_first_visit() -> None:
    told = (
        make_attestation("Kayes", "depart"),
        make_attestation("Bamako", "arrive", start=10),
        make_attestation("Kayes", "arrive", report="b"),
    )
    assert turns(*told) == [2]


def test_a_stay_elsewhere_makes_two_visits_of_two_reports_when_one_tells_of_a_return() -> None:
    told = (
        make_attestation("Kayes", "cross", at(1), report="a"),
        make_attestation("Bamako", "arrive", at(2), report="a", start=10),
        make_attestation("Segou", "depart", at(4), report="b"),
        make_attestation("Kayes", "stop", at(5), report="c"),
    )
    assert turns(*told) == [2]
    assert turns(*told, make_attestation("Dakar", "return", at(6), report="b", start=10)) == [1, 1]


def test_what_is_told_before_another_place_and_a_second_visit_is_of_the_first() -> None:
    told = (
        make_attestation("Thies", "depart", report="b"),
        make_attestation("Kayes", "stop", report="b", start=10),
        make_attestation("Bamako", "arrive", report="b", start=20),
        make_attestation("Kayes", "return", at(5), report="b", start=30),
    )
    assert turns(make_attestation("Kayes", "depart", at(1), report="a"), *told) == [2, 1]
    assert turns(make_attestation("Kayes", "depart", at(1), report="a"), told[1], told[3]) == [1, 2]


def test_no_report_tells_of_a_visit_after_its_publication() -> None:
    early = make_attestation("Kayes", "pass", report="a")
    late = make_attestation("Kayes", "stop", at(9), report="b")
    assert turns(early, late) == [2]
    assert turns(early, late, ends={"a": at(5).latest}) == [1, 1]


def test_a_return_that_its_report_tells_as_an_arrival_too_is_one_visit() -> None:
    back = make_attestation("Kayes", "return", report="b")
    came = make_attestation("Kayes", "arrive", at(5), report="b", start=10)
    away = make_attestation("Bamako", "stop", report="b", start=5)
    assert turns(back, came) == [2]
    assert turns(make_attestation("Thies", "depart", report="b"), came, away, back) == [1, 1]
