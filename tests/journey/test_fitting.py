"""A time read from some day is moved back to where a dated report tells the same movement, and never forward."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from geo.journey.fitting import DAY, MOVED, TOO_EARLY, WEEK, fit, step_between
from tests.journey.builders import at


def test_a_weekday_is_moved_back_by_whole_weeks_to_the_other_report_s_day() -> None:
    assert fit(at(19), at(6), WEEK).when == at(5)


def test_an_hour_of_no_day_is_moved_back_to_the_other_report_s_day() -> None:
    assert fit(at(19), at(6), DAY).when == at(6)


def test_a_time_that_does_not_follow_the_day_it_is_read_from_stays() -> None:
    assert fit(at(19), at(6), None).when == at(19)


def test_a_time_before_the_other_report_s_stays_and_is_worse_the_farther_it_is() -> None:
    assert fit(at(5), at(7), WEEK).fault == 1
    assert fit(at(5), at(12), WEEK) == fit(at(5), at(12), None)
    assert fit(at(5), at(12), WEEK).fault == TOO_EARLY


def test_what_is_moved_fits_less_well_than_what_agrees() -> None:
    assert fit(at(6), at(6), WEEK).fault == 0
    assert fit(at(13), at(6), WEEK).fault == MOVED


def test_days_that_are_half_a_week_apart_at_most_are_a_disagreement() -> None:
    assert fit(at(9), at(6), WEEK).when == at(9)
    assert fit(at(10), at(6), WEEK).when == at(3)


def test_the_step_is_that_in_which_a_time_follows_its_day() -> None:
    assert step_between(at(9), at(8), at(2)) == DAY
    assert step_between(at(9), at(9), at(2)) == WEEK
    assert step_between(at(9), at(9), at(9)) is None
    assert step_between(at(9), None, None) is None


@given(st.integers(1, 28), st.integers(1, 28), st.sampled_from([DAY, WEEK, None]))
def test_a_time_is_moved_by_whole_steps_and_never_forward(own: int, other: int, step: timedelta | None) -> None:
    start, found = at(own).earliest, fit(at(own), at(other), step).when.earliest
    assert start is not None and found is not None
    assert start >= found
    assert start - found == timedelta(0) if step is None else not (start - found) % step
