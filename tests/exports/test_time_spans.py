from dataclasses import replace

from geo.dates import OPEN, Interval
from geo.exports.time_spans import stay, time_spans
from tests.exports.cases import make_journey
from tests.maps.builders import LATER, PYONGYANG, SUNDAY, TUESDAY, make_leg, make_stop

EARLY, LATE = make_stop(PYONGYANG, id="a", arrive=None, depart=SUNDAY), make_stop(PYONGYANG, id="b", arrive=TUESDAY)


def spans(*legs: object) -> dict[str, Interval]:
    return dict(time_spans(replace(make_journey(), stops=(EARLY, LATE), legs=legs, branches=())))  # type: ignore[arg-type]


def test_a_stay_reaches_from_the_first_coming_to_the_last_leaving() -> None:
    stop = make_stop(PYONGYANG, arrive=TUESDAY, depart=LATER)
    assert stay(stop) == Interval(TUESDAY.earliest, LATER.latest)


def test_a_stay_that_nothing_bounds_is_open() -> None:
    assert stay(make_stop(PYONGYANG, arrive=None, depart=None)) == OPEN


def test_an_end_that_is_not_known_stays_open() -> None:
    assert stay(make_stop(PYONGYANG, arrive=Interval(SUNDAY.earliest, None), depart=None)).latest is None


def test_a_way_lasts_from_the_stay_before_to_the_stay_after() -> None:
    leg = make_leg("a", "b")
    assert spans(leg)[leg.id] == Interval(SUNDAY.earliest, TUESDAY.latest)


def test_a_way_that_ends_before_it_begins_says_nothing() -> None:
    back = make_leg("b", "a")
    assert spans(back)[back.id] == OPEN


def test_a_way_to_a_place_that_was_never_reached_has_no_end() -> None:
    journey = make_journey()
    known = time_spans(journey)
    north = journey.branches[0].id
    assert known[north] == known[f"{north}:place"]
    assert known[north].latest is None
