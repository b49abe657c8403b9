"""What relative expressions count from: publication, the verb's direction, the story so far, a dateline."""

from datetime import date

import pytest

from tests.reading.times.builders import only, read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left on Wednesday.", "2023-09-13"),
        ("He left on Thursday.", "2023-09-07"),
        ("He will leave on Thursday.", "2023-09-14"),
        ("He is to leave on Thursday.", "2023-09-14"),
        ("He is due to be received on Thursday.", "2023-09-14"),
        ("Officials said on Thursday that he will leave.", "2023-09-07"),
        ("He left last Wednesday.", "2023-09-06"),
        ("He left on Wednesday last.", "2023-09-06"),
        ("He leaves next Wednesday.", "2023-09-20"),
        ("He left on the Wednesday night.", "2023-09-06TNI"),
        ("He left in October.", "2022-10"),
        ("He will leave in October.", "2023-10"),
        ("He left last June.", "2023-06"),
        ("He left at the weekend.", "2023-W36-WE"),
        ("He will leave at the weekend.", "2023-W37-WE"),
        ("He left last winter.", "2022-WI"),
        ("A hearing on 15 September.", "2023-09-15"),
        ("He was due on 2 September.", "2023-09-02"),
        ("He will leave on 2 March.", "2024-03-02"),
        ("He left this week.", "2023-W37"),
        ("He left last year.", "2022"),
        ("He left yesterday.", "2023-09-12"),
    ],
)
def test_direction_decides_the_side_of_publication(text: str, value: str):
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("later", "value"),
    [
        ("three days later", "2022-11-05"),
        ("the following morning", "2022-11-03TMO"),
        ("that evening", "2022-11-02TEV"),
        ("the same day", "2022-11-02"),
        ("a week earlier", "2022-10-26"),
        ("the next month", "2022-12"),
        ("the day before", "2022-11-01"),
        ("later that month", "2022-11"),
    ],
)
def test_story_goes_on_from_the_day_that_was_told(later: str, value: str):
    assert values(f"He left on 2 November 2022. He came back {later}.")[1] == value


def test_hours_later_move_the_clock_over_midnight():
    assert values("He left at 11:45 p.m. on Sunday and stopped forty minutes later.")[1] == "2023-09-11T00:25"


@pytest.mark.parametrize(
    ("count", "value"), [("three hours earlier", "2023-09-10"), ("30 hours earlier", "2023-09-09")]
)
def test_hours_before_a_part_of_the_day_stay_on_its_day_when_they_are_few(count: str, value: str):
    assert values(f"They broke in on Sunday night. He had gone {count}.")[1].startswith(value)


def test_small_hours_after_an_evening_are_those_of_the_next_day():
    assert values("He left on Sunday evening. At 1 a.m. he stopped.")[1] == "2023-09-11T01:00"


def test_hour_without_its_half_goes_on_from_the_clock_before_it():
    assert values("He left at 9 a.m. on Sunday; at two o'clock he rested.")[1] == "2023-09-10T14:00"


def test_hour_whose_half_nothing_tells_says_so():
    assert only("He left on Sunday.") and "not said" in read("On Sunday he left at half past two.")[1].basis


def test_day_of_the_month_takes_the_month_of_the_story():
    assert values("He left on 2 November 2022 and stopped on the 5th.")[1] == "2022-11-05"


def test_dateline_is_the_day_that_deictics_count_from():
    found = read("CONSTANTINOPLE, Tuesday.\n\nHe landed here this evening.", date(1929, 2, 13))
    assert [timex.value for timex in found] == ["1929-02-12", "1929-02-12TEV"]
    assert "dateline" in found[1].basis


def test_weekday_inside_a_sentence_is_no_dateline():
    assert values("NATO, Tuesday said, met this evening.")[1] == "2023-09-13TEV"


def test_bracketed_day_does_not_move_the_story():
    assert values("On Sunday (he had come on 1 May 2023) he left at 5 p.m. in the rain.")[2] == "2023-09-10T17:00"


def test_day_told_of_a_far_year_carries_its_year_on():
    assert values("The liner sailed on 20 August 1910. On 9 July he had fled.")[1] == "1910-07-09"


def test_narrative_of_far_years_counts_months_from_its_own():
    story = "In 1939 it began. In May 1940 it spread. In 1941 it grew. By June 1942 all knew. In 1943 it turned."
    assert values(f"{story} In July the landing came.")[-1] == "1943-07"


def test_narrative_goes_into_the_next_year_when_the_month_falls_far_back():
    story = "In 1939 it began. In May 1940 it spread. In 1941 it grew. In 1942 all knew. In December 1943 it turned."
    assert values(f"{story} In January the landing came.")[-1] == "1944-01"


def test_report_with_old_years_and_a_weekday_is_no_narrative():
    life = "He died on Monday. He was born in 1901, wed in 1930, fled in 1939, came in 1945 and sang in 1950."
    assert values(f"{life} In June he fell.")[-1] == "2023-06"


def test_undated_report_keeps_open_values():
    text = "He left at five on Saturday morning. Nine hours later he rested. Tomorrow he goes on."
    assert values(text, published=None) == ["XXXX-WXX-6T05:00", "XXXX-WXX-6T14:00", "XXXX-XX-XX"]


def test_undated_report_takes_the_year_that_it_told():
    assert values("He left on 2 March 2021. On 5 March he came.", published=None)[1] == "2021-03-05"


def test_weekday_that_contradicts_its_date_is_a_finding():
    timex = only("It was Monday, 13 September 2023.")
    assert (timex.value, timex.edtf) == ("2023-09-13", "2023-09-13?")
    assert timex.basis.endswith("the text says Monday, but it was a Wednesday")


def test_basis_names_the_day_that_was_counted_from():
    assert only("He left on Sunday.").basis == (
        "Sunday: the last one on or before Wed 13 Sep 2023, the publication date"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He came on Saturday, 2 September. He had left Oran on Friday.", "2023-09-01"),
        ("He came on Saturday, 2 September. He had a word with him on Friday.", "2023-09-08"),
        ("He came on Saturday, 2 September. He left on Friday.", "2023-09-08"),
        ("They got in on 2 September. On the Friday they had slept in a barn.", "2023-09-01"),
        ("They got in on 2 September. On the Monday they slept in a barn.", "2023-09-04"),
    ],
)
def test_weekday_in_the_pluperfect_lies_before_the_day_told(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left on Wednesday, 30 August. On Thursday he was in Oran.", "2023-08-31"),
        ("He left on Wednesday, 30 August. On Thursday he was in Oran, and on Monday in Fez.", "2023-09-04"),
        ("He left on Wednesday, 30 August.\nOn Thursday he was in Oran.", "2023-09-07"),
        ("He left on Wednesday, 16 August.\nOn Thursday he was in Oran.", "2023-08-17"),
        ("He left on 30 August. On Thursday he was in Oran.", "2023-09-07"),
        ("He left on Wednesday, 6 September. On Monday he was in Oran.", "2023-09-11"),
    ],
)
def test_weekdays_go_on_from_a_date_that_has_its_weekday(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In the spring of 1944 they set out. On 20 May they were in Oran.", "1944-05-20"),
        ("In 1944 they set out. On 20 December they were in Oran.", "1944-12-20"),
        ("In 1944 they set out. A bulletin of 2 September says so.", "2023-09-02"),
        ("They are a club (founded in 1944). On 20 May they were in Oran.", "2023-05-20"),
        ("In 1944 they set out. They will be back on 20 May.", "2024-05-20"),
    ],
)
def test_days_go_on_from_the_year_that_led_the_sentence(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He came on Monday. In the afternoon he is to see Oran.", "2023-09-13TAF"),
        ("He came on Monday. In the afternoon he saw Oran.", "2023-09-11TAF"),
        ("He came on Monday. He will leave at 2 p.m.", "2023-09-13T14:00"),
        ("He came on Monday and would leave at 2 p.m.", "2023-09-11T14:00"),
    ],
)
def test_hour_to_come_is_seen_from_the_report(text: str, value: str):
    assert values(text)[-1] == value


def test_day_that_is_denied_is_not_the_day_told():
    assert values("She left at 01:12 on 10 September, not the day before. By 22:40 she was off Oran.")[-1] == (
        "2023-09-10T22:40"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The train left at 9 p.m. on Sunday. It crossed the river at 6 a.m.", "2023-09-11T06:00"),
        ("The train came in at 9 p.m. on Sunday. It had crossed the river at 6 a.m.", "2023-09-10T06:00"),
        ("The train left at 8 a.m. on Sunday. It crossed the river at 9 a.m.", "2023-09-10T09:00"),
        ("They shut the bridge on the evening of 10 September and opened it at daybreak.", "2023-09-11"),
        ("During the night he was turned away.", "2023-09-12TNI"),
    ],
)
def test_morning_behind_an_evening_is_that_of_the_next_day(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They left on Saturday. The following day they slept.", "XXXX-WXX-7"),
        ("They left on Sunday. The following day they slept.", "XXXX-WXX-1"),
        ("They left at 9 p.m. on Sunday. At 6 a.m. they slept.", "XXXX-WXX-1T06:00"),
    ],
)
def test_days_are_counted_from_a_weekday_without_a_date(text: str, value: str):
    assert [timex.value for timex in read(text, None)][-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She left on the first of the month.", "2023-09-01"),
        ("She left on the fifteenth of last month.", "2023-08-15"),
        ("On 3 May 2023 she slept. She left on the 5th of the month.", "2023-05-05"),
        ("She sails on the twenty-first of this month.", "2023-09-21"),
        ("She sails on the second of next month.", "2023-10-02"),
    ],
)
def test_a_counted_day_of_the_month_is_that_day(text: str, value: str):
    assert values(text)[-1] == value


@pytest.mark.parametrize("hour", ["before dawn", "at 1 a.m.", "at 9:30 a.m."])
def test_what_follows_midnight_at_the_end_of_a_day_is_of_the_next_day(hour: str):
    _, left, passed = read(f"He got in on Monday evening. He left at about midnight and passed Leith {hour}.")
    assert left.value == "2023-09-11T24:00"
    assert passed.local_start is not None and passed.local_start.day == 12
