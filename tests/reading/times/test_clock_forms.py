"""Clock times as newsrooms, logs and letters write them, and numbers that look like them and are none."""

import pytest

from tests.reading.times.builders import only, read, values


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("half-past six", "06:30"),
        ("twenty to eight", "07:40"),
        ("ten past nine", "09:10"),
        ("five-and-twenty past nine", "09:25"),
        ("quarter past 9", "09:15"),
        ("six thirty", "06:30"),
        ("nine o'clock sharp", "09:00"),
        ("twelve noon", "12:00"),
        ("12 midnight", "24:00"),
        ("0630 hrs", "06:30"),
        ("18h30", "18:30"),
        ("18:30h", "18:30"),
        ("6.5 p.m.", "18:05"),
        ("0630 LT", "06:30"),
        ("1340", "13:40"),
        ("1600 Moscow time", "16:00"),
        ("eleven at night", "23:00"),
        ("about half-past four in the afternoon", "16:30"),
        ("soon after one", "13:00"),
        ("22:00 hours", "22:00"),
        ("about 4am ship's time", "04:00"),
        ("shortly before three, Belgian time,", "15:00"),
    ],
)
def test_clock_is_read_in_all_its_forms(words: str, clock: str):
    assert values(f"He left at {words} on Monday.") == [f"2023-09-11T{clock}"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("By 6.30 they were over it.", "2023-09-13T06:30"),
        ("By eleven he was gone.", "2023-09-13T11:00"),
        ("It came in at about eleven.", "2023-09-13T11:00"),
        ("Around 11 it was let over.", "2023-09-13T11:00"),
        ("On Monday at 4 it left.", "2023-09-11T16:00"),
        ("It left on Monday, 11 September, at 16:05.", "2023-09-11T16:05"),
        ("It left yesterday at noon.", "2023-09-12T12:00"),
        ("It left towards midnight on Monday.", "2023-09-11T24:00"),
        ("It left at daylight on Monday.", "2023-09-11"),
        ("It left at lunchtime on Monday.", "2023-09-11TMI"),
        ("Sailed 12/0630Z.", "2023-09-12T06:30"),
        ("It left at eight on the evening of Tuesday, September 5.", "2023-09-05T20:00"),
        ("Arrived 12/0630 LT.", "2023-09-12T06:30"),
        ("120630Z SEP 23 departed.", "2023-09-12T06:30"),
    ],
)
def test_clock_and_its_day_are_one(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    "text",
    [
        "It rose by 6.30 per cent and made 7.25 knots.",
        "About eleven people came, by two roads, after six attempts.",
        "He was killed by General Brown, one of about eleven.",
    ],
)
def test_number_is_no_clock(text: str):
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("He came between 5 and 6 p.m. on Monday.", "2023-09-11T17:00", "2023-09-11T18:00"),
        ("He idled from eight until ten in the morning on Monday.", "2023-09-11T08:00", "2023-09-11T10:00"),
        ("He waited 7:00-7:30 on Monday.", "2023-09-11T07:00", "2023-09-11T07:30"),
        ("He left at 4 p.m. (1300 GMT) on Monday.", "2023-09-11T16:00", "2023-09-11T13:00"),
    ],
)
def test_day_behind_a_range_or_a_gloss_is_that_of_both(text: str, first: str, second: str):
    assert values(text)[:2] == [first, second]


@pytest.mark.parametrize(
    ("words", "zone"),
    [("05:15 UTC+3", "Etc/GMT-3"), ("05:15 (GMT-5)", "Etc/GMT+5"), ("05:15 GMT+05:30", "Asia/Kolkata")],
)
def test_zone_by_its_distance_from_greenwich_is_stated(words: str, zone: str):
    timex = only(f"Seen at {words}, by radar.")
    assert (timex.zone, timex.zone_stated) == (zone, True)


def test_full_date_in_a_log_of_four_figures_keeps_its_year():
    assert read("2023-09-12: off 0540, down 0610.")[0].value == "2023-09-12"


@pytest.mark.parametrize("day", ["yesterday", "on Tuesday"])
def test_a_bare_hour_stands_before_the_part_of_a_day(day: str):
    assert values(f"He left at six {day} morning.") == ["2023-09-12T06:00"]
