"""The table of intervals: parts of the day, stretches and nearness, as hours of the local day that is named."""

from itertools import product

import pytest

from geo.reading.times.parts import PARTS, STRETCHES, part_hours
from tests.reading.times.builders import hours, only, read


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("on Sunday morning", "10 06:00 to 10 12:00"),
        ("on Sunday afternoon", "10 12:00 to 10 18:00"),
        ("on Sunday evening", "10 18:00 to 11 00:00"),
        ("on Sunday night", "10 18:00 to 11 06:00"),
        ("early on Sunday", "10 00:00 to 10 06:00"),
        ("late on Sunday", "10 18:00 to 11 00:00"),
        ("late Sunday afternoon", "10 15:00 to 10 18:00"),
        ("dawn on Sunday", "10 04:00 to 10 08:00"),
        ("before dawn on Sunday", "10 00:00 to 10 06:00"),
        ("after lunch on Sunday", "10 12:00 to 10 18:00"),
        ("before breakfast on Sunday", "10 04:00 to 10 09:00"),
        ("after supper on Sunday", "10 18:00 to 11 00:00"),
        ("at dinner on Sunday", "10 18:00 to 10 22:00"),
        ("before daylight on Sunday", "10 00:00 to 10 06:00"),
        ("noon on Sunday", "10 12:00 to 10 12:01"),
        ("midnight on Sunday", "11 00:00 to 11 00:01"),
        ("5 p.m. on Sunday", "10 17:00 to 10 17:01"),
        ("about 5 p.m. on Sunday", "10 16:30 to 10 17:30"),
        ("shortly after 5 p.m. on Sunday", "10 17:00 to 10 17:30"),
        ("shortly before 5 p.m. on Sunday", "10 16:30 to 10 17:00"),
        ("on Sunday", "10 00:00 to 11 00:00"),
        ("in early September 2023", "01 00:00 to 11 00:00"),
    ],
)
def test_words_span_their_row_of_the_table(text: str, span: str):
    assert hours(only(f"It was {text}.")) == span


@pytest.mark.parametrize(
    ("text", "span"), [("two hours later", "10 11:00 to 10 11:01"), ("some two hours later", "10 10:30 to 10 11:30")]
)
def test_hours_later_are_as_wide_as_their_words(text: str, span: str):
    assert hours(read(f"At 9 a.m. on Sunday he left; {text} he rested.")[1]) == span


def test_rows_of_the_table_are_ordered_and_within_two_days():
    assert all(0 <= first < last <= 48 for first, last in PARTS.values())


@pytest.mark.parametrize(
    ("part", "modifier", "near"),
    list(product(sorted({part for part, _ in PARTS if part}), ["", *STRETCHES], ["", "after"])),
)
def test_every_part_has_hours_however_modified(part: str, modifier: str, near: str):
    first, last = part_hours(part, modifier, near)
    assert first < last
