"""Running reports and logs: stamps with dots, the day of a stamp, the zone that a report gives for all its times."""

import pytest

from tests.reading.times.builders import only, read, values


def test_decimals_that_open_lines_are_clock_times():
    assert values("17.52 She has landed.\n\n16.30 A correction: 7.25 km.") == ["2023-09-13T17:52", "2023-09-13T16:30"]


def test_decimals_are_clock_times_where_one_has_its_half():
    assert values("Left 9.40 p.m. on Monday; came in 7.25, late.")[-1] == "2023-09-11T07:25"


def test_decimal_is_a_number_where_nothing_tells():
    assert values("The cable is 7.25 or 9.40, they say.") == []


def test_stamp_takes_no_day_from_the_entry_before_it():
    text = "17.52 She was here on Tuesday.\n\n16.30 She leaves on Friday.\n\n11.15 She landed an hour ago."
    assert [value for value in values(text) if "T" in value] == [
        "2023-09-13T17:52",
        "2023-09-13T16:30",
        "2023-09-13T11:15",
        "2023-09-13T10:15",
    ]


def test_stamp_takes_the_day_of_its_heading():
    assert values("Saturday 9 September\n15:15. Gone.\n\nSunday 10 September\n05:50. Back.")[-1] == "2023-09-10T05:50"


def test_hour_in_an_entry_lies_before_its_stamp():
    assert values("18:20 - Sick.\n11:48 - He left at ten past nine.")[-1] == "2023-09-13T09:10"


def test_zone_of_all_times_is_that_of_each_clock_time():
    for head in ("All times UTC.", "Times are GMT.", "All times are those of Dhaka (GMT+6).", "(times in UTC)"):
        timex = read(f"{head} She left at 05:15.")[-1]
        assert timex.zone_stated and timex.zone in ("UTC", "Etc/GMT-6")


def test_three_times_and_local_times_give_no_zone():
    assert not only("Three times UTC was wrong: she left at 05:15.").zone_stated
    assert not only("All times local. She left at 05:15.").zone_stated


def test_country_of_one_zone_names_it():
    timex = only("She sails at 10 this evening, Sudan time.")
    assert (timex.zone, timex.value) == ("Africa/Khartoum", "2023-09-13T22:00")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Monday, 22:10 The envoy came in yesterday.", "2023-09-10"),
        ("Monday 22:10: The envoy came in yesterday.", "2023-09-10"),
        ("22:10 (Monday) The envoy came in yesterday.", "2023-09-10"),
        ("Monday, 22:10, they left. The envoy came in yesterday.", "2023-09-12"),
    ],
)
def test_an_entry_headed_by_a_day_and_an_hour_counts_from_that_day(line: str, value: str):
    assert values(f"What we know.\n\n{line}")[-1] == value
