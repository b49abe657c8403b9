"""Times that are counted: lengths of two units, weeks off a weekday, days from the setting out, quarters."""

import pytest

from tests.reading.times.builders import hours, read, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("An hour and a half later", "2023-09-11T10:30"),
        ("An hour and fifty-five minutes later", "2023-09-11T10:55"),
        ("Two hours and ten minutes later", "2023-09-11T11:10"),
        ("1 h 20 min later", "2023-09-11T10:20"),
        ("Half an hour later", "2023-09-11T09:30"),
        ("Three-quarters of an hour later", "2023-09-11T09:45"),
        ("Forty minutes after,", "2023-09-11T09:40"),
        ("90 minutes on,", "2023-09-11T10:30"),
        ("A day and a half later", "2023-09-12T21:00"),
        ("The next day but one", "2023-09-13"),
        ("On the morrow", "2023-09-12"),
        ("That very day", "2023-09-11"),
    ],
)
def test_length_is_added_to_what_was_told(words: str, value: str):
    assert values(f"He left at 9 a.m. on Monday. {words} he stopped.")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He leaves on Monday week.", "2023-09-25"),
        ("He leaves this day week.", "2023-09-20"),
        ("He will leave a week on Tuesday.", "2023-09-26"),
        ("He left a week ago on Monday.", "2023-09-04"),
        ("He left three weeks ago on Sunday.", "2023-08-20"),
        ("He left two Sundays ago.", "2023-09-03"),
        ("He left yesterday week.", "2023-09-05"),
        ("He left the night before last.", "2023-09-11TNI"),
        ("He left on the 25th.", "2023-08-25"),
        ("He will leave on the 5th.", "2023-10-05"),
        ("He left on the 5th of last month.", "2023-08-05"),
        ("He left on the 3d inst.", "2023-09-03"),
        ("He left on May 3d, 1911.", "1911-05-03"),
        ("It was due about the 20th.", "2023-09-20"),
        ("He left on Saturday 9th.", "2023-09-09"),
        ("It was sold in Q3 2022.", "2022-Q3"),
        ("It was sold in H1 2020.", "2020-H1"),
    ],
)
def test_weeks_and_months_are_counted_from_the_report(text: str, value: str):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("On the ninth day", "2023-05-12"),
        ("Day three:", "2023-05-06"),
        ("On day 5", "2023-05-08"),
        ("On the fourth night", "2023-05-07TNI"),
        ("On the morning of the third day", "2023-05-06TMO"),
        ("Two days out of Oran,", "2023-05-06"),
    ],
)
def test_days_are_numbered_from_the_setting_out(words: str, value: str):
    assert values(f"They left on 4 May 2023. The day after, it rained. {words} they rested.")[-1] == value


def test_day_that_counts_from_nothing_told_stays_open():
    assert values("The fair closed on 4 May 2023. On the ninth day it snowed.")[-1] == "XXXX-XX-XX"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She moored at noon on Friday and stayed overnight.", "2023-09-08TNI"),
        ("She came in overnight.", "2023-09-12TNI"),
        ("She will stay overnight.", "2023-09-13TNI"),
        ("She came in overnight on Friday.", "2023-09-08TNI"),
        ("They said on Tuesday that she had come in overnight.", "2023-09-11TNI"),
    ],
)
def test_overnight_is_the_night_of_the_day_told(text: str, value: str):
    assert values(text)[-1] == value


def test_less_than_an_hour_later_is_all_the_time_up_to_it():
    timex = read("He left at 9 a.m. on Monday and was seen less than two hours later.")[-1]
    assert hours(timex) == "11 09:00 to 11 11:00"


def test_early_hours_end_at_six():
    assert hours(read("He left in the early hours of Monday.")[0]) == "11 00:00 to 11 06:00"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("He will be there from Monday to Wednesday.", ["2023-09-18", "2023-09-20"]),
        ("He was there from Monday until Wednesday.", ["2023-09-11", "2023-09-13"]),
        ("He was there on Monday, and on Sunday he left.", ["2023-09-11", "2023-09-10"]),
    ],
)
def test_weekday_that_closes_a_range_is_the_next_one(text: str, days: list[str]):
    assert values(text) == days
