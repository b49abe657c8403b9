"""The interval network: how halts, rides and publication bound each other's times."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from geo.dates import Interval
from geo.journey.bounds import Bounds, Limit, time_bounds
from geo.journey.itinerary import Halt, Itinerary
from geo.journey.moments import TIMES
from geo.journey.order import UNKNOWN
from tests.journey.builders import at, make_attestation, make_halt, make_report, ridden

LEFT = make_halt(make_attestation("Dakar", "depart", at(1, 6, 9)))
PASSED = make_halt(make_attestation("Kayes", "pass"))
CAME = make_halt(make_attestation("Bamako", "arrive", at(1)))
RIDE = timedelta(hours=1047 / 120)


def bounds(*halts: Halt, basis: str = TIMES, published: date | None = date(2024, 1, 20)) -> list[Bounds]:
    way = Itinerary(halts, (), {(a.visit.key, b.visit.key): basis for a, b in pairwise(halts)})
    return time_bounds(way, {"a": make_report("a", published)}, ridden(way))


def moment(limit: Limit | None) -> object:
    return None if limit is None else limit.moment


def test_no_halts_have_no_bounds() -> None:
    assert bounds() == []


def test_coming_is_later_than_leaving_by_the_shortest_ride() -> None:
    early = bounds(LEFT, CAME)[1].came[0]
    assert early is not None
    assert abs(early.moment - at(1, 6).earliest - RIDE) < timedelta(minutes=5)  # type: ignore[operator]
    assert early.words == "after Dakar and a ride of 8.7 h at least (1,047 km in a straight line)"


def test_leaving_is_sooner_than_coming_by_the_shortest_ride() -> None:
    late = bounds(make_halt(make_attestation("Dakar", "depart", at(1))), CAME)[0].left[1]
    assert late is not None
    assert abs(at(1).latest - late.moment - RIDE) < timedelta(minutes=5)  # type: ignore[operator]
    assert late.words.startswith("before Bamako and a ride of 8.7 h")


def test_rides_add_up_over_halts_without_a_time() -> None:
    early = bounds(LEFT, PASSED, CAME)[2].came[0]
    assert early is not None
    assert early.cause == "after Dakar"
    assert early.ride.km > 1047


def test_nothing_passes_over_a_link_that_nobody_orders() -> None:
    assert moment(bounds(LEFT, PASSED, basis=UNKNOWN)[1].came[0]) is None


def test_a_ride_that_leaves_nothing_of_a_told_time_is_not_taken() -> None:
    soon = make_halt(make_attestation("Bamako", "arrive", at(1, 9, 10)))
    assert moment(bounds(LEFT, soon)[1].came[0]) == at(1, 9).earliest


def test_a_place_that_is_only_headed_for_bounds_nothing_before_it() -> None:
    late = bounds(PASSED, make_halt(make_attestation("Bamako", "head")))[0].came[1]
    assert late is not None
    assert late.words == "before report a was published"


def test_a_told_time_is_not_cut_at_a_midnight_of_publication_that_may_be_elsewhere() -> None:
    halt = make_halt(make_attestation("Bamako", "arrive", Interval(at(20).earliest, at(21, 0, 6).latest)))
    assert moment(bounds(halt)[0].came[1]) == at(21, 0, 6).latest


@given(st.lists(st.integers(1, 18), min_size=2, max_size=5), st.integers(1, 10))
def test_bounds_only_ever_narrow_what_is_told(days: list[int], hour: int) -> None:
    halts = [
        make_halt(make_attestation(name, "pass", at(day, hour, hour + 6)))
        for name, day in zip(("Dakar", "Kayes", "Bamako", "Segou", "Gao"), days, strict=False)
    ]
    for halt, found in zip(halts, bounds(*halts), strict=True):
        assert halt.came is not None
        assert moment(found.came[0]) >= halt.came.earliest  # type: ignore[operator]
        assert moment(found.came[1]) <= halt.came.latest  # type: ignore[operator]
