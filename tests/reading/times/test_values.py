"""TIMEX3 values of dates as local moments and as EDTF."""

from datetime import datetime

import pytest

from geo.reading.times.values import edtf, moments, year_value
from tests.reading.times.builders import only


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2023-09-10", "2023-09-10", "2023-09-11"),
        ("2023-12-31", "2023-12-31", "2024-01-01"),
        ("2023-12", "2023-12-01", "2024-01-01"),
        ("2023", "2023-01-01", "2024-01-01"),
        ("198", "1980-01-01", "1990-01-01"),
        ("19", "1900-01-01", "2000-01-01"),
        ("2023-W37", "2023-09-11", "2023-09-18"),
        ("2023-W37-WE", "2023-09-16", "2023-09-18"),
        ("1941-WI", "1941-12-01", "1942-03-01"),
        ("1989-Q3", "1989-07-01", "1989-10-01"),
        ("2008-H2", "2008-07-01", "2009-01-01"),
    ],
)
def test_value_has_its_first_and_last_moment(value: str, start: str, end: str):
    assert moments(value) == (datetime.fromisoformat(start), datetime.fromisoformat(end))


@pytest.mark.parametrize("value", ["BC0490", "XXXX-WXX-7", "2023-02-30", "9999", "99", "00", "P3D", "", "2023-XX-05"])
def test_value_that_python_cannot_hold_has_no_moments(value: str):
    assert moments(value) is None


def test_thirds_of_a_month_share_its_days():
    ends = [moments("2023-09", modifier) for modifier in ("early", "mid", "late")]
    assert [end[1].day for end in ends if end is not None] == [11, 21, 1]


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ("2023-09-10TAF", "2023-09-10"),
        ("198", "198X"),
        ("19", "19XX"),
        ("1955-SU", "1955-22"),
        ("1989-Q3", "1989-35"),
        ("2008-H2", "2008-41"),
        ("BC0490", "-0489"),
        ("2023-W37", "2023-09-11/2023-09-17"),
        ("XXXX-WXX-7", ""),
        ("PRESENT_REF", ""),
    ],
)
def test_value_is_written_in_edtf(value: str, form: str):
    assert edtf(value) == form


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("in early 1941", "1941~"),
        ("until Friday", "../2023-09-08"),
        ("since 2003", "2003/.."),
        ("in 2003", "2003"),
        ("about 1910", "1910~"),
    ],
)
def test_edtf_says_what_is_vague_or_a_limit(text: str, form: str):
    assert only(f"He stayed {text}.").edtf == form


@pytest.mark.parametrize(("year", "value"), [(1941, "1941"), (79, "0079"), (-490, "BC0490")])
def test_year_is_written_as_timex3_has_it(year: int, value: str):
    assert year_value(year) == value
