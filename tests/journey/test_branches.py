"""Places that were expected, guessed at or headed for, and not reached."""

from dataclasses import replace
from datetime import date

import pytest

from geo.journey.build import build_journey
from geo.journey.records import Branch, Journey, Standing
from geo.reading.records import Attestation
from geo.reports import Span
from geo.view import View
from tests.journey.builders import GROUND, at, journey_of, make_attestation, make_reading, names

LEFT = make_attestation("Dakar", "depart", at(1))
CAME = make_attestation("Bamako", "arrive", at(3), start=10)


def branches(*told: Attestation) -> list[tuple[str, str]]:
    return [(each.place.name, each.standing.value) for each in journey_of(LEFT, CAME, *told).branches]


def only(journey: Journey) -> Branch:
    (branch,) = journey.branches
    return branch


@pytest.mark.parametrize("certainty", ["expected", "speculated"])
def test_what_is_not_told_as_fact_is_a_branch_and_no_stop(certainty: str) -> None:
    told = make_attestation("Gao", "head", start=20, certainty=certainty)
    assert branches(told) == [("Gao", certainty)]
    assert names(journey_of(LEFT, CAME, told)) == ["Dakar", "Bamako"]


def test_an_expectation_lives_until_it_is_fulfilled() -> None:
    told = make_attestation("Gao", "arrive", start=20, certainty="expected")
    assert branches(told) == [("Gao", "expected")]
    assert branches(told, make_attestation("Gao", "arrive", at(9), report="b")) == []


def test_an_expectation_whose_time_has_passed_elsewhere_is_overtaken() -> None:
    told = make_attestation("Gao", "arrive", at(2), start=20, certainty="expected")
    assert branches(told) == [("Gao", "overtaken")]


def test_an_expectation_for_later_is_not() -> None:
    assert branches(make_attestation("Gao", "arrive", at(9), start=20, certainty="expected")) == [("Gao", "expected")]


def test_what_is_taken_back_is_overtaken_and_branches_off_before_the_turn() -> None:
    guess = make_attestation("Praia", "head", start=5, certainty="speculated", withdrawn=Span(10, 19))
    branch = only(journey_of(LEFT, guess, CAME))
    assert branch.standing is Standing.OVERTAKEN
    assert branch.way.start == "stop-t:Dakar"


def test_other_branches_begin_at_the_last_stop() -> None:
    told = make_attestation("Gao", "head", start=20, certainty="speculated")
    assert only(journey_of(LEFT, CAME, told)).way.start == "stop-t:Bamako"


def test_a_denial_alone_is_no_branch() -> None:
    assert branches(make_attestation("Gao", "head", start=20, certainty="denied", quote="not to Gao")) == []


@pytest.mark.parametrize(
    ("certainty", "denied_on", "standing"),
    [("expected", 9, "overtaken"), ("reported", 9, "denied"), ("expected", 5, "disputed")],
)
def test_a_denial_counts_by_when_it_was_published(certainty: str, denied_on: int, standing: str) -> None:
    told = make_attestation("Gao", "head", report="b", certainty=certainty)
    denied = make_attestation("Gao", "head", report="c", certainty="denied")
    readings = (
        make_reading(LEFT, CAME),
        make_reading(told, published=date(2024, 1, 7)),
        make_reading(denied, published=date(2024, 1, denied_on)),
    )
    assert only(build_journey(readings, View(), GROUND)).standing.value == standing


def test_setting_out_from_a_place_does_not_fulfil_a_return_to_it() -> None:
    assert branches(make_attestation("Dakar", "return", start=20, certainty="expected")) == [("Dakar", "expected")]


def test_having_left_a_place_on_the_way_fulfils_what_was_expected_there() -> None:
    kayes = make_attestation("Kayes", "depart", at(2), start=5)
    assert branches(kayes, make_attestation("Kayes", "arrive", start=30, certainty="expected")) == []


def test_a_heading_beyond_the_end_that_was_reached_is_a_branch() -> None:
    told = replace(make_attestation("Gao", "head", start=2), id="toward Gao")
    assert branches(told) == [("Gao", "expected")]


def test_an_expected_country_is_no_branch_beside_a_place_in_it() -> None:
    assert branches(make_attestation("Mali", "head", start=20, certainty="expected")) == []


def test_a_departure_that_is_expected_leads_nowhere() -> None:
    assert branches(make_attestation("Bamako", "depart", at(9), start=20, certainty="expected")) == []
