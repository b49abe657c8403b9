"""Distance over time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import OPEN, Interval
from geo.journey.arithmetic import hours, kilometres, speed_kmh, sum_in_words, verdict, window_h
from geo.journey.records import Plausibility
from geo.journey.speeds import SpeedLimit
from geo.journey.waits import Wait, WaitKind
from tests.journey.builders import at

LIMIT = SpeedLimit(100.0, "the limit")


def test_the_window_runs_from_the_end_of_leaving_to_the_end_of_coming() -> None:
    assert window_h(at(1, 3, 9), at(2, 15, 21)) == (30.0, 42.0)


def test_times_that_overlap_leave_no_time_at_least() -> None:
    assert window_h(at(1, 0, 12), at(1, 6, 18)) == (0.0, 18.0)


def test_coming_before_leaving_leaves_no_window() -> None:
    assert window_h(at(2), at(1)) is None


@pytest.mark.parametrize("unknown", [None, OPEN, Interval(at(1).earliest, None)])
def test_an_open_time_leaves_no_window(unknown: Interval | None) -> None:
    assert window_h(unknown, at(3)) is None
    assert window_h(at(3), unknown) is None


def test_the_slowest_speed_takes_all_the_time_and_the_fastest_the_least() -> None:
    assert speed_kmh(840, (30.0, 42.0)) == (20.0, 28.0)


def test_without_a_least_time_there_is_no_fastest_speed() -> None:
    assert speed_kmh(840, (0.0, 42.0)) == (20.0, None)


@pytest.mark.parametrize(
    ("distance_km", "expected"), [(80.0, "possible"), (80.1, "tight"), (100.0, "tight"), (100.1, "impossible")]
)
def test_the_verdict_turns_at_the_limit_and_at_four_fifths_of_it(distance_km: float, expected: str) -> None:
    assert verdict(distance_km, (0.5, 1.0), LIMIT) is Plausibility(expected)


def test_without_a_window_nothing_is_known() -> None:
    assert verdict(10_000, None, LIMIT) is Plausibility.UNKNOWN


def test_the_sum_shows_distance_window_and_speed() -> None:
    assert sum_in_words(835.2, "by rail", (30.0, 42.0)) == "835 km by rail / 30 to 42 h = 20 to 28 km/h"


def test_a_range_whose_ends_round_to_one_number_is_that_number() -> None:
    assert sum_in_words(83, "by road", (2.99, 3.01)) == "83 km by road / 3 h = 28 km/h"
    assert sum_in_words(83, "by road", (2.9, 3.0)) == "83 km by road / 2.9 to 3 h = 28 to 29 km/h"


def test_the_sum_without_a_least_time_says_at_least() -> None:
    assert sum_in_words(100, "by rail", (0.0, 2.5)) == "100 km by rail / up to 2.5 h = at least 40 km/h"


def test_the_sum_without_a_window_is_the_distance() -> None:
    assert sum_in_words(2036.4, "in a straight line", None) == "2,036 km in a straight line"


def test_a_hop_and_a_crawl_are_not_said_to_be_nothing() -> None:
    assert sum_in_words(0.3, "by road", (144.0, 294.0)) == "less than 1 km by road / 144 to 294 h = less than 1 km/h"
    assert sum_in_words(12, "by road", (4.0, 30.0)) == "12 km by road / 4 to 30 h = up to 3 km/h"
    assert sum_in_words(0.3, "by road", (0.0, 294.0)).endswith("= any speed")


def test_figures_have_no_needless_digits() -> None:
    assert (kilometres(1234.5), hours(30.0), hours(1.5)) == ("1,234 km", "30", "1.5")


@given(st.floats(1, 40_000), st.floats(0.1, 1000), st.floats(0, 1000))
def test_the_speed_range_times_the_window_is_the_distance(distance: float, shortest: float, more: float) -> None:
    speeds = speed_kmh(distance, (shortest, shortest + more))
    assert speeds is not None
    assert speeds[1] is not None
    assert speeds[0] * (shortest + more) == pytest.approx(distance)
    assert speeds[1] * shortest == pytest.approx(distance)


WAITED = (Wait(WaitKind.BORDER, "", 1.0), Wait(WaitKind.GAUGE, "", 2.0))


@pytest.mark.parametrize(("longest", "expected"), [(4.0, "tight"), (3.9, "impossible"), (3.0, "impossible")])
def test_halts_take_time_from_the_window(longest: float, expected: str) -> None:
    assert verdict(100.0, (0.0, longest), LIMIT, WAITED) is Plausibility(expected)


def test_the_sum_says_what_the_halts_take() -> None:
    assert sum_in_words(840, "by rail", (33.0, 45.0), WAITED) == (
        "840 km by rail / 30 to 42 h (33 to 45 h less 1 h at the border and 2 h for the change of gauge) "
        "= 20 to 28 km/h"
    )


def test_halts_that_take_all_the_time_leave_none() -> None:
    assert sum_in_words(840, "by rail", (0.0, 3.0), WAITED[1:] * 2) == (
        "840 km by rail / 3 h at most less 4 h for 2 changes of gauge: no time is left"
    )
