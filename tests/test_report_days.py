from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import LONG_MONTHS
from geo.errors import ReportError
from geo.report_days import day_or_none, parse_published


@pytest.mark.parametrize("value", ["2023-09-13", " 2023-09-13 ", "2023-09-13T23:30:00-05:00", "2023-09-13T10:00:00Z"])
def test_a_date_or_a_time_gives_its_own_day(value: str) -> None:
    assert parse_published(value) == date(2023, 9, 13)


@pytest.mark.parametrize("year", [1000, 2999])
def test_the_first_and_last_year_are_dates(year: int) -> None:
    assert parse_published(f"{year}-06-01") == date(year, 6, 1)


def test_a_page_may_say_a_date_that_is_none() -> None:
    assert day_or_none("yesterday") is None
    assert day_or_none("1999-12-31") == date(1999, 12, 31)


@pytest.mark.parametrize(
    "value",
    [
        "3 May 2022",
        "May 3, 2022",
        "Tuesday, May 3, 2022",
        "Tue, 03 May 2022 10:00:00 GMT",
        "3rd May 2022",
        "May 3 2022 at 10.15",
        "Tues. 3 MAY 2022, 14:05",
    ],
)
def test_a_date_in_words_gives_its_day(value: str) -> None:
    assert parse_published(value) == date(2022, 5, 3)


@pytest.mark.parametrize(
    "value", ["3 Mai 2022", "31 June 2022", "May 2022", "3 May 2022 or later", "03/05/2022", "3 Ma 2022"]
)
def test_words_that_name_no_one_day_are_no_date(value: str) -> None:
    with pytest.raises(ReportError, match="13 September 2023"):
        parse_published(value)


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.integers(3, 9))
def test_every_day_is_read_back_from_its_words(day: date, length: int) -> None:
    month = LONG_MONTHS[day.month - 1]
    assert parse_published(f"{day.day} {month[:length]} {day.year:04}") == day
    assert parse_published(f"{month} {day.day}, {day.year:04}") == day
