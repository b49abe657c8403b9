"""The door to time expressions: spans, values, intervals and directions of whole sentences."""

from datetime import date

from geo.reading.records import Timex, TimexType
from geo.reading.timexes import localised, read_timexes, redirected
from geo.reading.tokens import tokenize

WEDNESDAY = date(2023, 9, 13)


def read(text: str, published: date | None = WEDNESDAY, zone: str = "UTC") -> tuple[Timex, ...]:
    return read_timexes(tokenize(text), published, zone)


def test_weekday_of_a_past_report_is_the_last_one():
    (timex,) = read("Kim left on Sunday afternoon.")
    assert (timex.text, timex.type, timex.value) == ("Sunday afternoon", TimexType.TIME, "2023-09-10TAF")


def test_weekday_of_publication_means_that_day():
    assert read("He arrived on Wednesday.")[0].value == "2023-09-13"


def test_weekday_of_the_future_is_the_next_one():
    assert read("He will arrive on Friday.")[0].value == "2023-09-15"


def test_undated_report_leaves_the_weekday_open():
    (timex,) = read("He left on Sunday afternoon.", published=None)
    assert (timex.value, timex.interval) == ("XXXX-WXX-7TAF", None)


def test_absolute_date_of_an_undated_report_is_placed():
    (timex,) = read("He left on 10 September 2023.", published=None)
    assert timex.interval is not None and timex.value == "2023-09-10"


def test_other_zone_moves_the_interval_and_keeps_the_local_time():
    moved = localised(read("He left on Sunday afternoon.")[0], "Asia/Pyongyang")
    assert moved.interval is not None and moved.interval.earliest is not None
    assert moved.interval.earliest.hour == 3


def test_stated_zone_stays():
    (timex,) = read("He left at 5 p.m. GMT on Sunday.")
    assert localised(timex, "Asia/Tokyo") == timex


def test_redirected_weekday_becomes_the_next_one():
    assert redirected(read("He left on Sunday.")[0], WEDNESDAY, forward=True).value == "2023-09-17"
