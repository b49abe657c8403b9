from datetime import date

import pytest

from geo.dates import Interval
from geo.maps.words import brief, days_words, exact, offset_words, period_words
from tests.maps.builders import between

ZONE = "Asia/Pyongyang"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2023-09-09T15:00", "2023-09-09T21:00", "early Sun 10 Sep"),
        ("2023-09-09T21:00", "2023-09-10T03:00", "Sun 10 Sep, morning"),
        ("2023-09-10T03:00", "2023-09-10T09:00", "Sun 10 Sep, afternoon"),
        ("2023-09-10T09:00", "2023-09-10T15:00", "Sun 10 Sep, evening"),
        ("2023-09-10T09:00", "2023-09-10T21:00", "Sun 10 Sep, night"),
        ("2023-09-10T03:00", "2023-09-10T08:00", "Sun 10 Sep, 12:00 to 17:00"),
        ("2023-09-09T15:00", "2023-09-10T15:00", "Sun 10 Sep"),
    ],
)
def test_brief_words_name_the_part_of_the_day(first: str, last: str, words: str):
    assert brief(between(first, last), ZONE) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2023-09-10T00:00", "2023-09-12T00:00", "Sun 10 Sep to Mon 11 Sep"),
        ("2023-09-10T22:00", "2023-09-11T04:00", "Sun 10 Sep, 22:00 to Mon 11 Sep, 04:00"),
        ("2023-09-10T22:00", "2023-09-11T00:00", "Sun 10 Sep, 22:00 to 24:00"),
        ("2023-09-10T14:30", "2023-09-10T14:31", "Sun 10 Sep, 14:30"),
        ("2023-09-01T00:00", "2023-10-01T00:00", "September 2023"),
        ("1939-01-01T00:00", "1940-01-01T00:00", "1939"),
    ],
)
def test_exact_words_name_the_hours(first: str, last: str, words: str):
    assert exact(between(first, last), "UTC") == words


def test_open_end_is_after_or_before():
    whole = between("2023-09-10T12:00", "2023-09-11T12:00")
    assert exact(Interval(whole.earliest, None), "UTC") == "after Sun 10 Sep, 12:00"
    assert exact(Interval(None, whole.latest), "UTC") == "before Mon 11 Sep, 12:00"


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (date(2023, 9, 12), "12 Sep 2023"),
        (date(2023, 9, 16), "12 to 16 Sep 2023"),
        (date(2023, 10, 2), "12 Sep to 2 Oct 2023"),
        (date(2024, 1, 2), "12 Sep 2023 to 2 Jan 2024"),
    ],
)
def test_range_of_days_names_month_and_year_once(last: date, words: str):
    assert days_words(date(2023, 9, 12), last) == words


def test_period_is_named_by_months_then_years():
    assert period_words(date(2023, 8, 30), date(2023, 9, 1)) == "August to September 2023"
    assert period_words(date(1939, 8, 30), date(1940, 9, 1)) == "1939 to 1940"


@pytest.mark.parametrize(("zone", "words"), [("Asia/Kolkata", "UTC+5:30"), ("UTC", "UTC"), ("America/Lima", "UTC-5")])
def test_offset_names_hours_and_minutes(zone: str, words: str):
    moment = between("2023-09-10T12:00", "2023-09-11T12:00").earliest
    assert moment is not None and offset_words(zone, moment) == words
