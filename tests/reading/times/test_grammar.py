"""The forms in which news tells times: what is read, and what looks like a time and is none."""

import pytest

from tests.reading.times.builders import read, values

READ = [
    ("on September 10, 2023", "September 10, 2023", "2023-09-10"),
    ("on 10 September 2023", "10 September 2023", "2023-09-10"),
    ("on the 10th of September 2023", "the 10th of September 2023", "2023-09-10"),
    ("on Sept. 10, 2023", "Sept. 10, 2023", "2023-09-10"),
    ("on Sunday, 10 September", "Sunday, 10 September", "2023-09-10"),
    ("dated 2023-09-10", "2023-09-10", "2023-09-10"),
    ("dated 13.9.2023", "13.9.2023", "2023-09-13"),
    ("dated 9/13/23", "9/13/23", "2023-09-13"),
    ("dated 13/9/23", "13/9/23", "2023-09-13"),
    ("in May 2010", "May 2010", "2010-05"),
    ("in early May 2010", "early May 2010", "2010-05"),
    ("by the end of September 1940", "the end of September 1940", "1940-09"),
    ("in 1953", "1953", "1953"),
    ("in late 1942", "late 1942", "1942"),
    ("in the late 1980s", "the late 1980s", "198"),
    ("in the '70s", "the '70s", "197"),
    ("in the thirties", "the thirties", "193"),
    ("of the 20th century", "the 20th century", "19"),
    ("in 490 BC", "490 BC", "BC0490"),
    ("in AD 79", "AD 79", "0079"),
    ("the 5th century BC", "the 5th century BC", "BC04"),
    ("in the summer of 1955", "the summer of 1955", "1955-SU"),
    ("the third quarter of 1989", "the third quarter of 1989", "1989-Q3"),
    ("the second half of 2008", "the second half of 2008", "2008-H2"),
    ("in fiscal 1990", "fiscal 1990", "1990"),
    ("at Christmas 1963", "Christmas 1963", "1963-12-25"),
    ("at 5 p.m. on Sunday", "5 p.m. on Sunday", "2023-09-10T17:00"),
    ("at 5.15 p.m. on Sunday", "5.15 p.m. on Sunday", "2023-09-10T17:15"),
    ("six o'clock on Sunday evening", "six o'clock on Sunday evening", "2023-09-10T18:00"),
    ("at half past four that afternoon", "half past four that afternoon", "2023-09-13T16:30"),
    ("at ten-forty on Sunday morning", "ten-forty on Sunday morning", "2023-09-10T10:40"),
    ("at 1900 GMT on Sunday", "1900 GMT on Sunday", "2023-09-10T19:00"),
    ("at noon on Tuesday", "noon on Tuesday", "2023-09-12T12:00"),
    ("shortly after midnight", "shortly after midnight", "2023-09-13T00:00"),
    ("early on Tuesday", "early on Tuesday", "2023-09-12"),
    ("late last month", "late last month", "2023-08"),
    ("on Sunday night", "Sunday night", "2023-09-10TNI"),
    ("on the night of Sept 9", "the night of Sept 9", "2023-09-09TNI"),
    ("for three days", "three days", "P3D"),
    ("for twenty-five minutes", "twenty-five minutes", "PT25M"),
    ("for one hundred and two hours", "one hundred and two hours", "PT102H"),
    ("for 2 1/2 years", "2 1/2 years", "P2.5Y"),
    ("for a fortnight", "a fortnight", "P2W"),
    ("for half an hour", "half an hour", "PT30M"),
    ("the past several months", "the past several months", "PXM"),
    ("for more than four years", "more than four years", "P4Y"),
    ("a two-day visit", "two-day", "P2D"),
    ("two weeks ago", "two weeks ago", "2023-08-30"),
    ("a century ago today", "a century ago today", "1923-09-13"),
    ("a year and a half ago", "a year and a half ago", "2022-03"),
    ("the day after tomorrow", "the day after tomorrow", "2023-09-15"),
    ("every morning", "every morning", "XXXX-XX-XXTMO"),
    ("on Sundays", "Sundays", "XXXX-WXX-7"),
    ("every two years", "every two years", "P2Y"),
    ("he is now free", "now", "PRESENT_REF"),
    ("he recently came", "recently", "PAST_REF"),
    ("some months back", "some months back", "PAST_REF"),
]


@pytest.mark.parametrize(("text", "words", "value"), READ, ids=[words for _, words, _ in READ])
def test_form_is_read(text: str, words: str, value: str):
    found = [(timex.text, timex.value) for timex in read(f"It was {text}.")]
    assert found == [(words, value)]


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("July 4-9, 1943", ["1943-07-04", "1943-07-09"]),
        ("6-7 February 1920", ["1920-02-06", "1920-02-07"]),
        ("from May to August 1950", ["1950-05", "1950-08"]),
        ("from November to March 1951", ["1950-11", "1951-03"]),
        ("in 1939-45", ["1939", "1945"]),
        ("in 499-493 BC", ["BC0499", "BC0493"]),
        ("between 12 and 18 months", ["P12M", "P18M"]),
        ("on Sunday from 5 to 7 p.m.", ["2023-09-10", "2023-09-10T17:00", "2023-09-10T19:00"]),
    ],
)
def test_range_is_read_as_its_ends(text: str, both: list[str]):
    assert values(f"It was {text}.") == both


@pytest.mark.parametrize(
    "text",
    [
        "He may march in the sun.",
        "He sat with 1500 men.",
        "It cost $1990, in Resolution 1441, on flight 1903.",
        "His 22-year-old son came second.",
        "An F-105 flew 1,500 km.",
        "It was the fall of the city and the end of the line.",
        "A quarter of the men left.",
        "Good morning to you.",
        "He spent his last night in a hotel.",
        "They sang of Bloody Sunday.",
    ],
)
def test_what_is_no_time_is_not_read(text: str):
    assert read(text) == ()
