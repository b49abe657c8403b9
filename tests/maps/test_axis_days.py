"""An axis of time names few days, at beginnings that a reader knows, and says the year where one could take another."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.axis_days import MOST_IN_DAYS, axis_days, axis_words

JUNE = date(2022, 6, 15)


def words(first, days, most=8):
    last = first + timedelta(days=days - 1)
    return [each.whole for each in axis_words(axis_days(first, last, most), last)]


def test_days_of_one_year_go_without_it():
    assert words(JUNE, 3) == ["Wed 15 Jun", "Thu 16 Jun", "Fri 17 Jun"]


def test_days_over_the_new_year_tell_it_once_each():
    assert words(date(2022, 12, 30), 4) == ["30 Dec 2022", "Sat 31 Dec", "1 Jan 2023", "Mon 2 Jan"]


def test_a_new_year_behind_the_last_named_day_is_reason_enough():
    assert words(date(2022, 12, 18), 16)[0] == "18 Dec 2022"


def test_a_phone_that_skips_the_new_year_tells_it_on_its_next_day():
    shown = axis_days(date(2022, 12, 31), date(2023, 1, 2), 8)
    assert [each.day for each in axis_words(shown, shown[-1], shown[::2])] == [
        "31 Dec 2022",
        "1 Jan 2023",
        "2 Jan 2023",
    ]


@pytest.mark.parametrize(
    ("days", "named"),
    [
        (351, ["Jul 2022", "Sep", "Nov", "Jan 2023", "Mar", "May"]),
        (1100, ["Jul 2022", "Jan 2023", "Jul", "Jan 2024", "Jul", "Jan 2025"]),
        (4000, ["2024", "2026", "2028", "2030", "2032"]),
    ],
)
def test_a_long_axis_goes_by_months_and_years(days, named):
    assert words(JUNE, days) == named


@pytest.mark.parametrize(("days", "by_months"), [(MOST_IN_DAYS, False), (MOST_IN_DAYS + 1, True)])
def test_an_axis_of_more_than_a_quarter_goes_by_months(days, by_months):
    found = axis_days(JUNE, JUNE + timedelta(days=days - 1), 8)
    assert all(day.day == 1 for day in found) is by_months


@given(st.dates(date(2, 1, 1), date(2900, 1, 1)), st.integers(1, 60_000), st.integers(3, 9))
def test_an_axis_names_few_days_all_on_it_in_their_order(first, days, most):
    last = first + timedelta(days=days - 1)
    found = axis_days(first, last, most)
    assert 1 <= len(found) <= most
    assert first <= found[0]
    assert found[-1] <= last
    assert all(a < b for a, b in pairwise(found))
