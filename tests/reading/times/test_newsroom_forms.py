"""Forms of newspapers, programmes and logs: hours beside days, zones in words, stamps, datelines, "the 14th inst."."""

from datetime import date

import pytest

from tests.reading.times.builders import only, read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("At nine on Monday she sailed.", "2023-09-11T09:00"),
        ("She sailed on Monday at nine sharp.", "2023-09-11T09:00"),
        ("Yesterday at about nine she sailed.", "2023-09-12T09:00"),
        ("She sailed on Monday at 07:20.", "2023-09-11T07:20"),
        ("She sailed shortly after one this afternoon.", "2023-09-13T13:00"),
        ("They set out 8.50 last night.", "2023-09-12T20:50"),
        ("She called on Monday night at eleven.", "2023-09-11T23:00"),
        ("She sailed on Monday night last.", "2023-09-11TNI"),
        ("She sailed on Monday at 07:20, Belgian time.", "2023-09-11T07:20"),
        ("She docked after dark on Monday.", "2023-09-11TNI"),
    ],
)
def test_hour_and_day_are_one_time(text: str, value: str):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The 4th inst. saw her sail.", "2023-09-04"),
        ("She left on the 28th ult.", "2023-08-28"),
        ("She leaves on the 3rd proximo.", "2023-10-03"),
        ("She leaves on Monday, the 18th instant.", "2023-09-18"),
        ("She left on Tuesday, the 5th.", "2023-09-05"),
    ],
)
def test_day_of_this_month_or_the_last_in_old_style(text: str, value: str):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Friday, 15 September", "2023-09-15"),
        ("He went aboard on 15 September.", "2023-09-15"),
        ("He went aboard on 20 December.", "2022-12-20"),
        ("He went aboard on Tuesday, 20 December.", "2022-12-20"),
        ("He went aboard on Wednesday, 20 December.", "2023-12-20"),
    ],
)
def test_year_is_the_nearest_where_the_weekday_fits_or_the_day_is_soon(text: str, value: str):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("at 7 p.m., Kyiv time,", "Europe/Kyiv"),
        ("at 07:48 Polish time", "Europe/Warsaw"),
        ("at 07:48, Belgian time", "Europe/Brussels"),
        ("(7 a.m. in Accra)", "Africa/Accra"),
        ("at 19:00 Tashkent time", "Asia/Tashkent"),
    ],
)
def test_zone_in_words_is_stated(text: str, zone: str):
    timex = only(text)
    assert (timex.zone, timex.zone_stated) == (zone, True)


def test_a_clock_time_in_a_town_is_no_gloss_by_itself():
    assert not only("at 7 a.m. in Accra").zone_stated


def test_date_that_heads_a_list_is_parted_from_the_stamp_of_its_first_line():
    assert values("Friday, 15 September\n08:15 Departure\n9:40 Arrival\n17:30 Mass") == [
        "2023-09-15",
        "2023-09-15T08:15",
        "2023-09-15T09:40",
        "2023-09-15T17:30",
    ]


def test_figures_of_a_log_are_hours_where_two_begin_with_a_nought():
    assert values("3 Sep: sailed 0400; pilot off 0455; cape abeam 1925.")[1:] == [
        "2023-09-03T04:00",
        "2023-09-03T04:55",
        "2023-09-03T19:25",
    ]


def test_four_figures_are_a_year_elsewhere():
    assert values("The ship was built in 1925 and sold in 1931.") == ["1925", "1931"]


def test_minutes_ago_are_counted_from_the_stamp_of_the_line():
    assert values("18:20 - It landed twenty minutes ago.")[1] == "2023-09-13T18:00"


def test_each_dateline_counts_from_the_report():
    text = "PORT SAID, Monday.\nShe came in last night.\n\nADEN (Arabia), Tuesday night.\nShe came in yesterday.\n"
    assert values(text) == ["2023-09-11", "2023-09-10TNI", "2023-09-12TNI", "2023-09-11"]


def test_the_weekday_of_a_story_told_long_after_is_one_of_then():
    texts = [timex.value for timex in read("The lorry left on 12 May 2023. On the Sunday it was seen.")]
    assert texts == ["2023-05-12", "2023-05-14"]


def test_on_the_second_is_no_day_but_on_the_ninth_is():
    assert values("On 3 September she fell, and on the second, worse, she ran aground.") == ["2023-09-03"]
    assert values("On 3 September she fell, and on the ninth, worse, she died.", date(2023, 9, 13))[1] == "2023-09-09"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They meet twice a week.", "P1W"),
        ("They meet three times a month.", "P1M"),
        ("The boat runs hourly.", "PT1H"),
        ("The report comes out quarterly.", "XXXX-QX"),
    ],
)
def test_times_that_come_again_are_sets(text: str, value: str):
    timex = only(text)
    assert (timex.type, timex.value) == ("SET", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She left on Monday and was found two nights later.", "2023-09-13TNI"),
        ("She left on Monday at 9 a.m.; the pilot an hour before.", "2023-09-11T08:00"),
        ("She lay there some time ago.", "PAST_REF"),
        ("No ferry until Friday.", "2023-09-15"),
    ],
)
def test_counted_and_bounded_times(text: str, value: str):
    assert values(text)[-1] == value


def test_the_month_of_may_is_no_sign_of_the_future():
    assert values("The fair was held between May and July.") == ["2023-05", "2023-07"]


def test_a_range_ends_before_the_full_stop():
    assert [timex.text for timex in read("She lay there from 5 to 7 September. Then she left.")] == ["5", "7 September"]
