"""Vague times: half open, ordered in three ways, never guessed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import (
    OPEN,
    Interval,
    Order,
    intersection_of,
    local_day,
    local_interval,
    parse_date,
    parse_moment,
    rfc3339,
    span_of,
)
from geo.errors import InputError

MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
LENGTHS = st.timedeltas(timedelta(seconds=1), timedelta(days=400))


def hours(start: int, end: int) -> Interval:
    midnight = datetime(2024, 1, 1, tzinfo=UTC)
    return Interval(midnight + timedelta(hours=start), midnight + timedelta(hours=end))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start = draw(MOMENTS)
    end = start + draw(LENGTHS)
    return Interval(draw(st.sampled_from([start, None])), draw(st.sampled_from([end, None])))


def test_times_that_meet_are_ordered_for_the_end_is_not_part() -> None:
    assert hours(0, 2).order(hours(2, 3)) is Order.BEFORE


def test_times_that_share_a_moment_are_not() -> None:
    assert hours(0, 3).order(hours(2, 5)) is Order.UNKNOWN


def test_a_month_is_not_before_a_day_inside_it() -> None:
    assert hours(0, 24 * 31).order(hours(48, 72)) is Order.UNKNOWN


def test_an_open_time_is_in_no_order() -> None:
    assert OPEN.order(hours(0, 1)) is Order.UNKNOWN
    assert Interval(None, hours(0, 1).latest).order(hours(1, 2)) is Order.BEFORE


def test_an_empty_or_reversed_interval_is_refused() -> None:
    for end in (0, -1):
        with pytest.raises(InputError, match="ends after it begins"):
            hours(0, end)


def test_a_naive_or_foreign_time_is_refused() -> None:
    for zone in (None, timezone(timedelta(hours=9))):
        with pytest.raises(InputError, match="UTC"):
            Interval(datetime(2024, 1, 1, tzinfo=zone), None)


def test_only_two_known_ends_bound_it() -> None:
    assert hours(0, 1).bounded
    assert not Interval(None, hours(0, 1).latest).bounded


def test_the_middle_is_half_way_or_the_end_that_is_known() -> None:
    assert hours(0, 4).middle == hours(2, 3).earliest
    assert Interval(None, hours(0, 4).latest).middle == hours(4, 5).earliest
    assert OPEN.middle is None


def test_a_time_contains_what_lies_within_it_its_ends_included() -> None:
    assert hours(0, 4).contains(hours(0, 4))
    assert not hours(0, 4).contains(hours(0, 5))
    assert OPEN.contains(hours(0, 4))
    assert not hours(0, 4).contains(OPEN)


def test_the_intersection_of_several_is_what_all_allow() -> None:
    assert intersection_of([hours(0, 5), hours(2, 8), hours(3, 9)]) == hours(3, 5)
    assert intersection_of([hours(0, 2), hours(2, 4)]) is None
    assert intersection_of([]) is None


def test_the_span_of_several_holds_them_all_and_is_open_where_one_is() -> None:
    assert span_of([hours(0, 2), hours(5, 9)]) == hours(0, 9)
    assert span_of([hours(0, 2), Interval(hours(1, 2).earliest, None)]) == Interval(hours(0, 2).earliest, None)
    assert span_of([]) is None


@given(intervals(), intervals())
def test_before_is_the_mirror_of_after(a: Interval, b: Interval) -> None:
    mirror = {Order.BEFORE: Order.AFTER, Order.AFTER: Order.BEFORE, Order.UNKNOWN: Order.UNKNOWN}
    assert b.order(a) is mirror[a.order(b)]


@given(intervals(), intervals(), intervals())
def test_before_goes_on(a: Interval, b: Interval, c: Interval) -> None:
    if a.order(b) is Order.BEFORE and b.bounded and b.order(c) is Order.BEFORE:
        assert a.order(c) is Order.BEFORE


@given(intervals(), intervals())
def test_two_times_are_ordered_or_share_moments(a: Interval, b: Interval) -> None:
    shared = a.intersection(b)
    assert (shared is None) == (a.order(b) is not Order.UNKNOWN)
    assert shared is None or (a.contains(shared) and b.contains(shared))


@given(intervals(), st.timedeltas(timedelta(days=-99), timedelta(days=99)))
def test_moving_there_and_back_changes_nothing(a: Interval, delta: timedelta) -> None:
    assert a.shifted(delta).shifted(-delta) == a


@given(MOMENTS)
def test_a_moment_survives_being_written(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    assert parse_moment(rfc3339(moment) or "") == whole


def test_a_moment_is_written_in_utc_with_whole_seconds() -> None:
    assert rfc3339(datetime(2023, 9, 10, 12, tzinfo=timezone(timedelta(hours=9)))) == "2023-09-10T03:00:00Z"
    assert rfc3339(None) is None


@pytest.mark.parametrize("text", ["", "yesterday", "2023-13-01T00:00:00Z", "2023-09-10T03:00:00"])
def test_what_is_no_time_or_has_no_zone_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=f"{text!r}$"):
        parse_moment(text)


def test_a_date_is_read_with_blanks_around_it() -> None:
    assert parse_date(" 2023-09-13 ") == date(2023, 9, 13)


@pytest.mark.parametrize("text", ["", "13 September", "2023-02-30", "2023-9-13"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=f"{text!r}$"):
        parse_date(text)


def test_a_local_day_begins_at_local_midnight() -> None:
    assert rfc3339(local_day(date(2023, 9, 10), "Asia/Pyongyang").earliest) == "2023-09-09T15:00:00Z"


@pytest.mark.parametrize(("day", "length"), [(26, 23), (25, 24)])
def test_a_day_on_which_the_clocks_go_forward_is_an_hour_shorter(day: int, length: int) -> None:
    told = local_day(date(2023, 3, day), "Europe/Paris")
    assert told.earliest is not None
    assert told.latest is not None
    assert told.latest - told.earliest == timedelta(hours=length)


def test_an_interval_between_local_times_is_kept_in_utc() -> None:
    told = local_interval(datetime(2023, 9, 10, 12), datetime(2023, 9, 10, 18), "Asia/Pyongyang")  # noqa: DTZ001
    assert [rfc3339(end) for end in (told.earliest, told.latest)] == ["2023-09-10T03:00:00Z", "2023-09-10T09:00:00Z"]
