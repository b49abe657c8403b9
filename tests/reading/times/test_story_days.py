"""The day and the half of it with which a story goes on."""

from datetime import date

import pytest

from tests.reading.times.builders import hours, only, read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They came home on Friday night. The jet put them down at a quarter to nine.", "2023-09-08T20:45"),
        ("They came home on Friday night, and by half past ten they slept.", "2023-09-08T22:30"),
        ("On Tuesday afternoon the tug came up. It cast off at three.", "2023-09-12T15:00"),
        ("At dusk on Tuesday the tug came up. It cast off at eight.", "2023-09-12T20:00"),
        ("On Tuesday morning the tug came up. It cast off at eight.", "2023-09-12T08:00"),
        ("On Friday night the jet left. It landed at two.", "2023-09-09T02:00"),
        ("On Friday the jet left. It landed at two.", "2023-09-08T14:00"),
        ("On Friday the tug came up. Towards three it cast off.", "2023-09-08T15:00"),
        ("On Friday the tug came up. At five it cast off.", "2023-09-08T05:00"),
        ("The jet left at 7.30 p.m. on Friday. Before dawn we crossed the line.", "2023-09-09"),
        (
            "The jet left at 7.30 p.m. on Friday. It flew on late in the evening and landed at 6.40 a.m.",
            "2023-09-09T06:40",
        ),
        ("The jet left at 9.52 p.m. on Friday. It crossed the line in the small hours.", "2023-09-09TMO"),
        ("They came in on Friday evening and were gone in the small hours.", "2023-09-09TMO"),
        ("They came in on Friday evening. They had started in the small hours.", "2023-09-08TMO"),
        ("They came in on Friday afternoon. They started in the small hours.", "2023-09-08TMO"),
        ("The jet left at noon on Friday. It was seen in the evening and landed at 6.40 a.m.", "2023-09-09T06:40"),
        ("The jet left at noon on Friday. It had been due that evening. It passed at 6.40 a.m.", "2023-09-08T06:40"),
        ("On Friday they came in. They had slept there overnight and had passed Vigo at 7 a.m.", "2023-09-08T07:00"),
        ("On Friday they came in. They spent the night there and had gone by 7 a.m.", "2023-09-09T07:00"),
        ("They came in on Friday night. They had started at 7 a.m.", "2023-09-08T07:00"),
        ("It broke down on Monday. It had got there at 1 p.m. on Tuesday.", "2023-09-12T13:00"),
        ("It broke down on Monday. It had got there at 1 p.m. on Saturday.", "2023-09-09T13:00"),
    ],
)
def test_a_story_goes_on_from_the_time_told_last(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 12 March 1892 she reached Lugo. She spent Sunday night at Vigo.", "1892-03-13TNI"),
        ("On 12 March 2023 she reached Lugo. She spent Sunday night at Vigo.", "2023-09-10TNI"),
        ("The troop left Lugo on 4 August. On Saturday at eight in the morning it left Vigo.", "2023-09-09T08:00"),
    ],
)
def test_a_weekday_belongs_to_a_story_of_years_ago(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Monday 4 September\n\nDear all,\nWe sail tomorrow.", "2023-09-05"),
        ("Off Lugo, Monday 4 September\n\nDear all,\nWe sail tomorrow.", "2023-09-05"),
        ("Lugo, 4 September 2023\nYesterday we came up the river.", "2023-09-03"),
        ("On Monday 4 September we sailed. He sails tomorrow.", "2023-09-14"),
    ],
)
def test_a_date_alone_in_its_line_is_today_for_what_is_written_under_it(text: str, value: str):
    assert values(text)[-1] == value


def test_a_night_that_an_entry_begins_with_is_its_own():
    assert hours(read("Tuesday 12 September\nOff at four. Night in a school.")[-1]) == "12 18:00 to 13 06:00"


def test_the_day_of_setting_out_is_read_from_a_gerund_that_opens_its_sentence():
    text = "Setting out from Lugo on the 4th June, he gained the shore on the seventh day."
    assert values(text, date(2023, 7, 1))[-1] == "2023-06-10"


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("It left at noon on Monday.", "11 12:00 to 11 12:01"),
        ("It left at about noon on Monday.", "11 11:30 to 11 12:30"),
        ("It left shortly before noon on Monday.", "11 11:30 to 11 12:00"),
        ("It left before dawn on Monday.", "11 00:00 to 11 06:00"),
        ("At anchor 12 Sep, afternoon.", "12 12:00 to 12 18:00"),
    ],
)
def test_noon_is_a_minute_and_about_noon_an_hour(text: str, span: str):
    assert hours(only(text)) == span


def test_the_hour_by_which_somebody_was_in_a_place_is_a_time():
    assert values("They were at Lugo Airport by six. It was won by six.") == ["2023-09-13T06:00"]
    assert values("She was back home by four.") == ["2023-09-13T04:00"]


def test_a_log_in_one_zone_has_the_day_of_its_entry_in_that_zone():
    text = "Clock times are UTC.\n\n8 September. Out of Lugo at 17:40. Back by the 9th."
    assert [timex.zone for timex in read(text, zone="Asia/Tokyo")] == ["UTC", "UTC", "Asia/Tokyo"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The group left Lugo on Saturday. It was expected in Vigo on Monday.", "2023-09-11"),
        ("The group left Lugo on Saturday. They were to cross the river on Sunday.", "2023-09-10"),
        ("The group left Lugo on Saturday. It is expected in Vigo on Monday.", "2023-09-18"),
        ("It was expected in Vigo on Monday.", "2023-09-18"),
    ],
)
def test_what_was_to_come_lies_behind_the_time_told(text: str, value: str):
    assert values(text)[-1] == value


def test_hours_counted_from_a_vague_time_are_not_widened_further():
    late, sharp = "It passed late on Friday. Some four hours later it was gone.", "At 9.10 p.m. on Friday it passed."
    assert hours(read(late)[-1]) == "08 22:00 to 09 04:00"
    assert hours(read(f"{sharp} Some four hours later it was gone.")[-1]) == "09 00:40 to 09 01:40"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 8 August she reached Lugo. The tug had sailed from Vigo on Friday.", "2023-09-08"),
        ("On 8 August she reached Lugo. The patients had been flown out on Saturday.", "2023-09-09"),
        ("On 9 September she reached Lugo. The tug had sailed from Vigo on Friday.", "2023-09-08"),
        ("On 4 September she reached Lugo. The tug had sailed from Vigo on Friday.", "2023-09-01"),
    ],
)
def test_a_weekday_in_the_pluperfect_is_of_a_story_of_the_last_fortnight(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The tug came up on Friday at noon. By evening it lay alongside.", "2023-09-08TEV"),
        ("The tug came up on Friday at noon. It had waited since morning.", "2023-09-08TMO"),
        ("The tug came up on Friday at noon and stood off until late afternoon.", "2023-09-08TAF"),
        ("The tug came up on Friday at noon. Towards evening it rained.", "2023-09-08TEV"),
        ("The tug came up on Friday at noon. They go out by night.", "XXXX-XX-XXTNI"),
    ],
)
def test_a_part_of_the_day_that_limits_is_one_of_the_day_told(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They spent the night of 8 September in Lugo and sailed in the morning.", "2023-09-09TMO"),
        ("They came in on Friday evening. In the morning they sailed.", "2023-09-09TMO"),
        ("They came in on Friday at noon. They had sailed in the morning.", "2023-09-08TMO"),
        ("They came in on Friday evening. They had sailed in the morning.", "2023-09-08TMO"),
    ],
)
def test_the_morning_behind_a_night_is_that_of_the_next_day(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The tug left on 5 September 2023. It got back on Friday.", "2023-09-08"),
        ("The tug left on 5 September 2023. On Friday at 04:25 it got back.", "2023-09-08T04:25"),
        ("The tug left on 5 September 2023. On Friday it will sail again.", "2023-09-08"),
        ("The tug left on 5 September 2023. It had come in on Friday.", "2023-09-01"),
        ("It got back on Friday.", "XXXX-WXX-5"),
    ],
)
def test_a_weekday_of_a_report_without_a_date_is_counted_from_the_day_told(text: str, value: str):
    assert values(text, None)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It left at ten past three on Sunday.", "2023-09-10T15:10"),
        ("On Sunday at four it left.", "2023-09-10T16:00"),
        ("It left at half past six on Sunday.", "2023-09-10T06:30"),
        ("It left at ten past three on Sunday morning.", "2023-09-10T03:10"),
    ],
)
def test_an_hour_after_noon_is_one_of_the_afternoon_when_its_day_is_told_beside_it(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He came on Tuesday after an overnight ride. The jet landed at 2.10 p.m.", "2023-09-12T14:10"),
        ("He came on Tuesday. His overnight train had stood in Leon. The jet landed at 2.10 p.m.", "2023-09-12T14:10"),
    ],
)
def test_a_night_that_only_tells_what_a_ride_was_like_moves_no_day(text: str, value: str):
    assert values(text)[-1] == value
