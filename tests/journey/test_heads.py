"""Places that are headed for: on the way, at its end, or never reached."""

from dataclasses import replace

import pytest

from geo.coords import LatLon
from geo.journey.heads import Headed, lies_between, with_headings
from geo.journey.order import in_order
from geo.journey.turns import visits
from geo.reading.records import Attestation, Motion
from tests.journey.builders import at, make_attestation, make_place, seen


def headed(*told: Attestation) -> Headed:
    every = seen(*told)
    present = [sighting for sighting in every if sighting.motion is not Motion.HEAD]
    return with_headings(in_order(visits(present), present), every)


def names(found: Headed) -> list[str]:
    return [visit.place.name for visit in found.ordered.visits]


def elsewhere(found: Headed) -> list[str]:
    return [visit.place.name for visit in found.elsewhere]


LEFT = make_attestation("Dakar", "depart", at(1))


def test_what_is_last_headed_for_is_the_last_stop() -> None:
    assert names(headed(LEFT, make_attestation("Bamako", "head", start=10))) == ["Dakar", "Bamako"]


def test_a_heading_that_was_fulfilled_joins_the_visit() -> None:
    arrived = make_attestation("Bamako", "arrive", at(3), start=20)
    found = headed(LEFT, make_attestation("Bamako", "head", start=10), arrived)
    assert [len(visit.sightings) for visit in found.ordered.visits] == [1, 2]


def test_a_heading_on_the_way_to_what_comes_next_is_a_stop_there() -> None:
    arrived = make_attestation("Bamako", "arrive", at(3), report="b")
    found = headed(make_attestation("Dakar", "depart", at(1), goal="Kayes"), arrived)
    assert names(found) == ["Dakar", "Kayes", "Bamako"]


def test_a_heading_beyond_what_comes_next_leads_nowhere() -> None:
    arrived = make_attestation("Kayes", "arrive", at(3), report="b")
    found = headed(make_attestation("Dakar", "depart", at(1), goal="Gao"), arrived)
    assert names(found) == ["Dakar", "Kayes"]
    assert elsewhere(found) == ["Gao"]


def test_a_goal_that_was_only_declared_is_no_stop() -> None:
    told = make_attestation("Bamako", "head", start=10, quote="her destination reads Bamako")
    found = headed(LEFT, told)
    assert (names(found), elsewhere(found)) == (["Dakar"], ["Bamako"])


def test_before_a_return_what_was_headed_for_counts_as_reached() -> None:
    home = make_attestation("Dakar", "return", at(9), report="b")
    assert names(headed(make_attestation("Dakar", "depart", at(1), goal="Gao"), home)) == ["Dakar", "Gao", "Dakar"]


@pytest.mark.parametrize(("teller", "stops"), [("a", ["Dakar", "Mali", "Dakar"]), ("b", ["Dakar", "Dakar"])])
def test_a_country_headed_for_counts_as_reached_only_before_a_return_that_its_report_tells(
    teller: str, stops: list[str]
) -> None:
    home = make_attestation("Dakar", "return", at(9), report=teller, start=20)
    assert names(headed(LEFT, make_attestation("Mali", "head", start=10), home)) == stops


def test_two_goals_that_exclude_each_other_are_both_set_apart() -> None:
    rival = make_attestation("New York", "head", report="b")
    found = headed(LEFT, make_attestation("Gao", "head", start=10), rival)
    assert names(found) == ["Dakar"]
    assert sorted(elsewhere(found)) == ["Gao", "New York"]


def test_two_goals_on_one_way_are_two_stops_the_nearer_first() -> None:
    rival = make_attestation("Bamako", "head", start=20)
    assert names(headed(LEFT, rival, make_attestation("Kayes", "head", start=10))) == ["Dakar", "Kayes", "Bamako"]


def test_setting_out_does_not_fulfil_a_heading_back() -> None:
    arrived = make_attestation("Bamako", "arrive", at(3), start=10)
    found = headed(LEFT, arrived, make_attestation("Dakar", "head", start=20))
    assert [visit.key for visit in found.ordered.visits] == ["t:Dakar#0", "t:Bamako#0", "t:Dakar#1"]


def test_the_leg_says_which_report_has_it_headed_there() -> None:
    found = headed(LEFT, make_attestation("Bamako", "head", start=10))
    assert list(found.ordered.basis.values()) == ["report a has it headed there"]


def test_a_place_lies_between_two_others_up_to_half_as_far_again() -> None:
    start, end = make_place("Dakar"), make_place("Bamako")
    assert lies_between(start, make_place("Kayes"), end)
    assert not lies_between(start, make_place("Gao"), end)


def test_while_the_mover_is_under_way_to_a_goal_the_goal_is_the_last_stop() -> None:
    passed = make_attestation("Kayes", "pass", at(2), start=10)
    assert names(headed(make_attestation("Dakar", "depart", at(1), goal="Gao"), passed)) == ["Dakar", "Kayes", "Gao"]


def test_a_goal_four_times_as_far_does_not_contradict_the_next_one() -> None:
    far = make_attestation("New York", "head", start=20)
    found = headed(LEFT, far, make_attestation("Bamako", "head", start=10))
    assert names(found) == ["Dakar", "Bamako"]
    assert elsewhere(found) == ["New York"]


@pytest.mark.parametrize(("longitude", "kept"), [(-8.2, True), (-8.9, False), (-11.5, True)])
def test_a_goal_beside_the_place_that_was_reached_instead_is_no_stop(longitude: float, kept: bool) -> None:
    goal = make_place("Beside", at=LatLon(12.65, longitude))
    told = make_attestation("New York", "depart", at(1)), make_attestation(goal, "head", start=10)
    arrived = make_attestation("Bamako", "arrive", at(9), report="b")
    assert ("Beside" in names(headed(*told, arrived))) is kept


@pytest.mark.parametrize(
    "quote", ["They were first taken to Thies", "The lorries first went to Thies", "First they drove to Thies"]
)
def test_where_it_went_first_is_a_stop_though_it_lies_on_no_way_to_what_follows(quote: str) -> None:
    left = make_attestation("Tambacounda", "depart", at(1))
    first = replace(make_attestation("Thies", "head", start=10), quote=quote)
    assert names(headed(left, first, make_attestation("Kayes", "arrive", at(3), start=20)))[1] == "Thies"


@pytest.mark.parametrize("quote", ["on her first visit to Thies", "They went to Thies"])
def test_a_first_visit_is_not_what_came_first(quote: str) -> None:
    left = make_attestation("Tambacounda", "depart", at(1))
    first = replace(make_attestation("Thies", "head", start=10), quote=quote)
    assert elsewhere(headed(left, first, make_attestation("Kayes", "arrive", at(3), start=20))) == ["Thies"]
