"""The timeline's bars and words lie where their times do, and a text from a report stays text."""

from dataclasses import replace
from datetime import UTC, datetime

from geo.dates import Interval
from geo.maps.compose import compose
from geo.maps.scene import Bar, BarKind, Paint
from geo.maps.timeline import axis, head_html, row_html
from tests.maps.builders import first_case

START, END = datetime(2023, 9, 10, tzinfo=UTC), datetime(2023, 9, 14, tzinfo=UTC)


def make_axis(utc=True):
    timeline = compose(first_case()).timeline
    assert timeline is not None
    return axis(replace(timeline, start=START, end=END), utc=utc)


def make_bar(earliest, latest, words="left"):
    return Bar(Interval(earliest, latest), BarKind.STATED, words, words, words, Paint.A)


def test_axis_begins_its_columns_at_midnight_in_utc():
    assert [tick.day for tick in make_axis().ticks] == [10, 11, 12, 13]


def test_axis_begins_its_columns_at_midnight_in_the_first_stops_zone():
    assert {tick.hour for tick in make_axis(utc=False).ticks} == {0}


def test_a_moment_half_way_lies_at_half_the_width():
    assert make_axis().share(datetime(2023, 9, 12, tzinfo=UTC)) == 50.0


def test_a_moment_past_the_end_is_kept_at_the_edge():
    assert make_axis().share(datetime(2024, 1, 1, tzinfo=UTC)) == 100.0


def test_a_bar_spans_its_time():
    html = row_html([make_bar(START, datetime(2023, 9, 11, tzinfo=UTC))], make_axis(), utc=False)
    assert "left:0.00%;width:25.00%" in html


def test_a_bar_without_an_end_runs_to_the_edge_and_says_so():
    html = row_html([make_bar(datetime(2023, 9, 12, tzinfo=UTC), None)], make_axis(), utc=False)
    assert "open-end" in html
    assert "left:50.00%;width:50.00%" in html


def test_a_moment_is_still_wide_enough_to_be_seen():
    html = row_html([make_bar(START, datetime(2023, 9, 10, 0, 1, tzinfo=UTC))], make_axis(), utc=False)
    assert "width:0.40%" in html


def test_hostile_words_stay_text():
    html = row_html([make_bar(START, END, "<script>alert(1)</script>")], make_axis(), utc=False)
    assert "<script>" not in html


def test_long_journeys_have_few_columns():
    timeline = compose(first_case()).timeline
    assert timeline is not None
    long = axis(replace(timeline, start=START, end=datetime(2024, 9, 14, tzinfo=UTC)), utc=True)
    assert len(long.ticks) <= 9
    assert head_html(long).count("date") == len(long.ticks)
