"""Which statements a denial speaks against."""

from dataclasses import replace

import pytest

from geo.dates import Interval
from geo.journey.denials import contested, denials, may_coincide
from geo.reading.records import Attestation
from tests.journey.builders import at, make_attestation, seen


def against(denied: Attestation, *told: Attestation) -> list[str]:
    return [sighting.attestation.id for denial in denials(seen(denied, *told)) for sighting in denial.against]


def deny(place: str, motion: str, **changes: object) -> Attestation:
    return make_attestation(place, motion, certainty="denied", report="b", **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("denied", "told", "excluded"),
    [
        ("stop", "stop", True), ("stop", "arrive", True), ("stop", "depart", True), ("stop", "pass", False),
        ("pass", "pass", True), ("pass", "stop", True), ("cross", "pass", True), ("be_at", "pass", True),
        ("depart", "depart", True), ("depart", "pass", False), ("head", "head", True), ("head", "pass", True),
        ("head", "depart", False), ("meet", "be_at", False), ("return", "arrive", False),
    ],
)  # fmt: skip
def test_what_a_denied_motion_excludes(denied: str, told: str, excluded: bool) -> None:
    assert bool(against(deny("Kayes", denied), make_attestation("Kayes", told))) is excluded


def test_a_denial_is_about_its_own_place() -> None:
    assert against(deny("Kayes", "pass"), make_attestation("Bamako", "pass")) == []


def test_one_denial_does_not_contradict_another() -> None:
    assert against(deny("Kayes", "pass"), make_attestation("Kayes", "pass", certainty="denied")) == []


def test_a_denial_of_one_day_leaves_another_day() -> None:
    assert against(deny("Kayes", "be_at", when=at(2)), make_attestation("Kayes", "arrive", at(3))) == []
    assert against(deny("Kayes", "be_at", when=at(3)), make_attestation("Kayes", "arrive", at(3))) != []


def test_a_denied_stop_speaks_against_leaving_that_day_though_the_mover_came_back_later() -> None:
    left, back = make_attestation("Kayes", "depart", at(3)), make_attestation("Kayes", "return", at(6), start=20)
    assert against(deny("Kayes", "stop", when=at(3)), left, back) == [left.id]


def test_a_denied_stop_leaves_the_departure_of_who_had_come_the_day_before() -> None:
    came, left = make_attestation("Kayes", "arrive", at(2)), make_attestation("Kayes", "depart", at(3), start=20)
    assert against(deny("Kayes", "stop", when=at(3)), came, left) == []


def test_the_narrowest_time_that_is_told_counts() -> None:
    told = make_attestation("Kayes", "arrive", at(3)), make_attestation("Kayes", "arrive", at(3, 9, 10), start=10)
    assert against(deny("Kayes", "be_at", when=at(3, 0, 6)), *told) == []


def test_the_side_of_a_crossing_is_denied_with_it() -> None:
    crossed = make_attestation("Kidira crossing", "cross", goal="Mali")
    assert against(deny("Mali", "cross"), crossed) == [crossed.id]


def test_an_unknown_time_may_be_any() -> None:
    assert may_coincide(None, at(1))
    assert may_coincide(at(1, 0, 13), at(1, 12, 24))
    assert not may_coincide(at(1, 0, 12), at(1, 12, 24))


def test_a_place_is_contested_by_the_report_that_denies_what_is_told() -> None:
    told = make_attestation("Kayes", "pass")
    assert contested(denials(seen(deny("Kayes", "pass"), told))) == {("t:Kayes", "b")}
    assert contested(denials(seen(deny("Kayes", "pass")))) == frozenset()


def test_a_denial_of_a_country_is_one_of_the_places_in_it() -> None:
    told = make_attestation("Bamako", "arrive")
    assert against(deny("Mali", "be_at"), told) == [told.id]
    assert against(deny("Mali", "be_at"), make_attestation("Dakar", "arrive")) == []


@pytest.mark.parametrize("place", ["Niger River", "Kidira crossing"])
def test_what_several_countries_share_is_not_denied_with_one(place: str) -> None:
    assert against(deny("Mali", "be_at"), make_attestation(place, "pass")) == []


def test_that_nobody_turned_back_at_a_place_does_not_deny_that_it_was_left() -> None:
    turned = make_attestation(None, "return", source="Kayes", certainty="denied", report="b")
    assert against(turned, make_attestation("Kayes", "depart")) == []


@pytest.mark.parametrize(("start", "excluded"), [(109, False), (110, True)])
def test_who_denies_a_stop_and_tells_of_the_coming_next_denies_another_moment(start: int, excluded: bool) -> None:
    came = make_attestation("Kayes", "arrive", report="b", start=start)
    assert bool(against(deny("Kayes", "stop"), came)) is excluded


def test_a_way_from_elsewhere_is_denied_by_the_report_that_has_the_mover_there() -> None:
    came = make_attestation("Kayes", "arrive", report="b", start=200, said_by=["Awa Sy"])
    assert against(deny("Kayes", "head", source="Gao"), came) == []
    assert against(deny("Kayes", "head"), came) == [came.id]


def test_a_way_from_elsewhere_is_denied_where_another_statement_of_its_verb_names_the_source() -> None:
    came = make_attestation("Kayes", "arrive", report="b", start=200, said_by=["Awa Sy"])
    head, left = deny("Kayes", "head", start=300), deny("Gao", "depart", goal="Kayes", start=300)
    assert [d.denied.place.name for d in denials(seen(replace(head, goal=left.goal), left, came))] == ["Gao"]
    assert "Kayes" in [d.denied.place.name for d in denials(seen(head, came))]


def test_not_going_beyond_a_place_says_nothing_of_the_place() -> None:
    denied = deny("Kayes", "pass", quote="did not travel beyond Kayes")
    assert against(denied, make_attestation("Kayes", "arrive")) == []


def test_that_a_country_was_not_left_says_nothing_of_its_towns() -> None:
    assert against(deny("Mali", "depart"), make_attestation("Bamako", "depart")) == []


@pytest.mark.parametrize("motion", ["head", "pass"])
def test_who_has_the_mover_at_a_place_only_denies_another_way_there(motion: str) -> None:
    there = make_attestation("Kayes", "arrive", report="b", start=20)
    assert against(deny("Kayes", motion), make_attestation("Kayes", "head"), there) == []


@pytest.mark.parametrize(
    ("words", "denials_found"),
    [
        ("his aircraft put down at Kayes", 1),
        ("no such aircraft had landed there", 1),
        ("the envoy's plane had not landed there", 1),
        ("Diop’s helicopter never came", 1),
        ("a cargo plane had landed at Kayes", 1),
        ("they came by aircraft", 0),
        ("the envoy flew there", 0),
    ],
)
def test_the_vehicle_that_moved_is_no_manner(words: str, denials_found: int) -> None:
    denied = make_attestation("Kayes", "stop", certainty="denied", quote=words)
    assert len(denials(seen(denied))) == denials_found


@pytest.mark.parametrize(("when", "excluded"), [(at(3, 1, 2), False), (None, True)])
def test_who_has_just_dated_a_leaving_denies_another_time_of_it(when: Interval | None, excluded: bool) -> None:
    own = make_attestation("Kayes", "depart", when, report="b")
    other = make_attestation("Kayes", "depart", at(2, 23, 24))
    assert bool(against(deny("Kayes", "depart", start=30), own, other)) is excluded


@pytest.mark.parametrize(("words", "excluded"), [("stayed there for 14 hours", False), ("stayed there", True)])
def test_who_tells_of_a_stay_and_denies_its_length_does_not_deny_the_stay(words: str, excluded: bool) -> None:
    own = make_attestation("Kayes", "stop", report="b")
    denied = deny("Kayes", "stop", start=30, quote=words)
    assert bool(against(denied, own, make_attestation("Kayes", "stop"))) is excluded


@pytest.mark.parametrize(("report", "contradicted"), [("a", True), ("b", False)])
def test_no_halt_beyond_what_is_usual_denies_a_halt_that_only_others_tell(report: str, contradicted: bool) -> None:
    denied = deny("Kayes", "stop", quote="it did not halt beyond a change of engine")
    assert bool(against(denied, make_attestation("Kayes", "stop", report=report))) is contradicted
