"""Halts become stops, their times bounded by their neighbours and by publication."""

from datetime import date
from itertools import pairwise

import pytest

from geo.dates import Interval
from geo.journey.claims import claims
from geo.journey.itinerary import Halt, Itinerary
from geo.journey.moments import TIMES
from geo.journey.order import UNKNOWN, WAY
from geo.journey.records import Basis, Stop
from geo.journey.stops import stops
from geo.journey.visits import make_visit
from geo.reading.records import Certainty, Motion
from tests.journey.builders import at, make_attestation, make_halt, make_report, ridden

LEFT = make_halt(make_attestation("Dakar", "depart", at(1, 6, 9)))
PASSED = make_halt(make_attestation("Kayes", "pass"))
CAME = make_halt(make_attestation("Bamako", "arrive", at(3)))


def made(*halts: Halt, published: date | None = date(2024, 1, 20), basis: str = TIMES) -> tuple[Stop, ...]:
    told = [sighting.attestation for halt in halts for sighting in halt.visit.sightings]
    way = Itinerary(halts, (), {(a.visit.key, b.visit.key): basis for a, b in pairwise(halts)})
    return stops(
        way, claims(told), {"a": make_report("a", published), "b": make_report("b", date(2024, 1, 2))}, ridden(way)
    )


def hours_apart(a: Interval | None, b: Interval) -> tuple[float, float]:
    """How many hours the ends of the first lie after those of the second."""
    assert a is not None
    ends = ((a.earliest, b.earliest), (a.latest, b.latest))
    return tuple(round((x - y).total_seconds() / 3600, 1) for x, y in ends if x and y)  # type: ignore[return-value]


def test_a_told_time_is_narrowed_by_the_ride_before_it_and_says_so() -> None:
    stop = made(LEFT, make_halt(make_attestation("Bamako", "arrive", at(1))))[1]
    assert stop.timed
    assert hours_apart(stop.arrive, at(1)) == (14.7, 0.0)
    assert stop.why.startswith("narrower than the time that is told: after Dakar and a ride of 8.7 h at least")


def test_times_that_contradict_the_way_stay_as_they_are_told() -> None:
    first, last = made(LEFT, make_halt(make_attestation("Bamako", "arrive", at(1, 9, 10))))
    assert (first.depart, last.arrive) == (at(1, 6, 9), at(1, 9, 10))


def test_stated_times_are_kept() -> None:
    first, _, last = made(LEFT, PASSED, CAME)
    assert (first.arrive, first.depart, first.timed) == (None, at(1, 6, 9), True)
    assert (last.arrive, last.depart) == (at(3), None)


def test_a_time_that_is_not_stated_lies_between_its_neighbours() -> None:
    stop = made(LEFT, PASSED, CAME)[1]
    assert hours_apart(stop.arrive, Interval(at(1, 6).earliest, at(3).latest)) == (5.4, -3.5)
    assert not stop.timed
    assert stop.why.startswith("time not stated; bounded")


@pytest.mark.parametrize("basis", [UNKNOWN, WAY, ""])
def test_neighbours_bound_nothing_when_nobody_tells_their_order(basis: str) -> None:
    assert made(LEFT, PASSED, CAME, basis=basis)[1].arrive == Interval(None, at(20).latest)


def test_publication_ends_it_when_nothing_follows() -> None:
    stop = made(LEFT, PASSED)[1]
    assert hours_apart(stop.arrive, Interval(at(1, 6).earliest, at(20).latest)) == (5.4, 0.0)


def test_the_earliest_report_that_tells_it_counts() -> None:
    twice = make_halt(make_attestation("Kayes", "pass"), make_attestation("Kayes", "pass", report="b"))
    assert hours_apart(made(LEFT, twice)[1].arrive, Interval(at(1, 6).earliest, at(2).latest)) == (5.4, 0.0)


def test_nothing_bounds_a_time_of_an_undated_report_alone() -> None:
    (stop,) = made(PASSED, published=None)
    assert stop.arrive is None
    assert stop.why == "time not stated"


def test_what_is_passed_is_left_in_the_same_interval() -> None:
    (stop,) = made(make_halt(make_attestation("Kayes", "pass", at(2))))
    assert stop.arrive == stop.depart == at(2)


def test_a_second_visit_has_an_id_of_its_own() -> None:
    again = make_visit(CAME.place, CAME.visit.sightings, 1)
    assert [stop.id for stop in made(CAME, Halt(again, CAME.place, Basis.STATED))] == [
        "stop-t:Bamako",
        "stop-t:Bamako-2",
    ]


def test_motions_come_in_the_order_of_the_words_table() -> None:
    halt = make_halt(make_attestation("Kayes", "head"), make_attestation("Kayes", "arrive"))
    assert made(halt)[0].motions == (Motion.ARRIVE, Motion.HEAD)


def test_the_surest_statement_gives_the_status() -> None:
    halt = make_halt(make_attestation("Kayes", certainty="speculated"), make_attestation("Kayes"))
    assert made(halt)[0].status is Certainty.REPORTED


def test_a_stop_names_its_claims_and_statements() -> None:
    stop = made(LEFT)[0]
    assert stop.attestations == ("a0-depart-Dakar",)
    assert stop.claims == (claims([make_attestation("Dakar", "depart", at(1, 6, 9))])[0].id,)
