"""The journey as a whole: what is shown, what is hidden, what is never invented."""

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import Interval
from geo.journey.build import build_journey
from geo.reading.records import Attestation
from geo.view import View
from tests.journey.builders import GROUND, at, journey_of, make_attestation, make_reading, make_readings, names

LEFT = make_attestation("Dakar", "depart", at(1))
PASSED = make_attestation("Kayes", "pass", start=10)
CAME = make_attestation("Bamako", "arrive", at(3), start=20)
GUESSED = make_attestation("Gao", "head", start=30, certainty="speculated")
ALL = (LEFT, PASSED, CAME, GUESSED)
PLACES = st.sampled_from(
    ["Dakar", "Thies", "Kayes", "Bamako", "Gao", "Mali", "Atlantic", "Niger River", "Bamako airport"]
)
MOTIONS = st.sampled_from(["depart", "arrive", "pass", "cross", "stop", "head", "be_at", "meet", "return"])
WORDS = st.sampled_from(["reported", "reported", "expected", "speculated", "denied"])
TIMES = st.one_of(st.none(), st.builds(at, st.integers(1, 9), st.just(0), st.integers(1, 48)))


@st.composite
def statements(draw: st.DrawFn) -> list[Attestation]:
    return [
        make_attestation(
            draw(PLACES), draw(MOTIONS), draw(TIMES), report=draw(st.sampled_from("abc")), start=10 * number,
            certainty=draw(WORDS), goal=draw(st.one_of(st.none(), st.just("Segou"))),
        )
        for number in range(draw(st.integers(0, 8)))
    ]  # fmt: skip


def test_nothing_told_is_an_empty_journey() -> None:
    journey = build_journey((), View(), GROUND)
    assert (journey.title, journey.stops, journey.legs, journey.conflicts) == ("", (), (), ())


def test_a_report_without_a_movement_is_still_among_the_reports() -> None:
    journey = build_journey((make_reading(),), View(), GROUND)
    assert [report.id for report in journey.reports] == ["a"]


def test_the_title_is_the_mover_and_the_ends() -> None:
    assert journey_of(*ALL).title == "Amina Diop: Dakar to Bamako"


def test_one_stop_is_the_whole_title() -> None:
    assert journey_of(LEFT).title == "Amina Diop: Dakar"


@pytest.mark.parametrize(
    ("statuses", "stops", "branches"),
    [
        (None, 3, 1), (("reported",), 3, 0), (("speculated",), 0, 1), (("reported", "speculated"), 3, 1), ((), 0, 0),
    ],
)  # fmt: skip
def test_statuses_choose_stops_and_branches(statuses: tuple[str, ...] | None, stops: int, branches: int) -> None:
    journey = journey_of(*ALL, view=View(statuses=statuses))
    assert (len(journey.stops), len(journey.branches)) == (stops, branches)


def test_a_window_hides_the_stops_that_cannot_lie_in_it() -> None:
    assert names(journey_of(*ALL, view=View(window=at(2)))) == ["Kayes"]
    assert names(journey_of(*ALL, view=View(window=at(3, 10, 24)))) == ["Kayes", "Bamako"]


def test_a_leg_is_shown_with_both_its_stops() -> None:
    journey = journey_of(*ALL, view=View(window=Interval(at(2).earliest, None)))
    assert [(leg.start, leg.end) for leg in journey.legs] == [("stop-t:Kayes", "stop-t:Bamako")]


def test_as_of_an_earlier_day_an_expectation_lives_that_a_later_report_overtakes() -> None:
    expected = make_reading(LEFT, make_attestation("Gao", "arrive", at(2), start=10, certainty="expected"),
                            published=date(2024, 1, 1))  # fmt: skip
    arrived = make_reading(make_attestation("Bamako", report="b", when=at(3)), published=date(2024, 1, 4))
    early, late = (build_journey((expected, arrived), View(as_of=date(2024, 1, day)), GROUND) for day in (1, 4))
    assert [branch.standing.value for branch in early.branches] == ["expected"]
    assert [branch.standing.value for branch in late.branches] == ["overtaken"]


def test_the_order_of_loading_changes_nothing() -> None:
    told = [
        make_attestation("Dakar", "depart", at(1), report="a"),
        make_attestation("Kayes", "pass", report="a", start=10),
        make_attestation("Bamako", "arrive", at(3), report="b"),
        make_attestation("Gao", "head", report="b", start=10),
        make_attestation("Segou", "pass", report="c"),
    ]
    journeys = [build_journey(readings, View(), GROUND) for readings in permutations(make_readings(*told))]
    assert len({tuple(names(journey)) for journey in journeys}) == 1


def test_another_mover_is_named_and_not_followed() -> None:
    journey = journey_of(*ALL, make_attestation("Mopti", mover="Moussa Keita", start=40))
    assert journey.other_movers == ("Moussa Keita",)
    assert "Mopti" not in names(journey)


@given(statements())
def test_whatever_is_told_everything_shown_leads_back_to_statements(told: list[Attestation]) -> None:
    journey = journey_of(*told)
    known = {attestation.id for attestation in told}
    every = [each.attestations for kind in (journey.stops, journey.claims, journey.legs) for each in kind]
    assert all(told_by and set(told_by) <= known for told_by in every)
    for conflict in journey.conflicts:
        assert len(conflict.positions) > 1
        assert all(position.attestations and set(position.attestations) <= known for position in conflict.positions)


@given(statements())
def test_whatever_is_told_ids_are_unique_and_legs_join_stops(told: list[Attestation]) -> None:
    journey = journey_of(*told)
    stops = [stop.id for stop in journey.stops]
    assert len(stops) == len(set(stops))
    assert all(leg.start in stops and leg.end in stops for leg in journey.legs)
    assert len({branch.id for branch in journey.branches}) == len(journey.branches)
    assert len({conflict.id for conflict in journey.conflicts}) == len(journey.conflicts)


@given(statements())
def test_only_what_is_reported_becomes_a_stop(told: list[Attestation]) -> None:
    reported = {attestation.id for attestation in told if attestation.certainty == "reported"}
    assert all(set(stop.attestations) <= reported for stop in journey_of(*told).stops)
