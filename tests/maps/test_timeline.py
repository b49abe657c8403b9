"""The timeline's bars and words lie where their times do, and a text from a report stays text."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.dates import Interval
from geo.maps.compose import compose
from geo.maps.scene import Bar, BarKind, Paint
from geo.maps.timeline import axis, head_html, row_heights_px, row_html
from geo.maps.timeline_words import Barred, Screen, Stretch, spots, under
from tests.maps.builders import BEIJING, between, first_case, make_journey, make_place, make_report, make_stop

AT_UTC = replace(BEIJING, timezone="")

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


def words_of(html, screen):
    return re.findall(rf'class="words {screen}" style="left:([\d.]+)%;top:(\d+)px"', html)


def test_two_words_of_a_row_that_would_meet_stand_on_two_lines():
    morning, noon = datetime(2023, 9, 12, 6, tzinfo=UTC), datetime(2023, 9, 12, 12, tzinfo=UTC)
    bars = [
        make_bar(morning, noon, "reached, 06:00 to 12:00, or later"),
        make_bar(noon, None, "left, not stated at all"),
    ]
    html = row_html(bars, make_axis(), utc=False)
    assert {top for _, top in words_of(html, "narrow")} == {"16", "32"}
    assert "--narrow:59px" in html


@pytest.mark.parametrize(
    ("came", "words"), [(2023, "crossed, 15:00 to 21:00"), (2024, "crossed, Wed 11 Sep 2024, 15:00 to 21:00")]
)
def test_bars_of_a_journey_over_years_tell_their_year(came, words):
    left, late = between("2023-01-10T03:00", "2023-01-10T09:00"), between(f"{came}-09-11T15:00", f"{came}-09-11T21:00")
    lima = make_place("Lima", -12.0, -77.0, timezone="")
    stops = (make_stop(lima, timed=True, arrive=None, depart=left), make_stop(AT_UTC, arrive=late, timed=True))
    timeline = compose(make_journey(stops)).timeline
    assert timeline is not None
    assert timeline.rows[1].bars[0].words == words


def test_a_row_is_as_high_as_the_name_beside_it():
    bars = [make_bar(START, datetime(2023, 9, 11, tzinfo=UTC))]
    assert row_heights_px(bars, make_axis(), utc=False, name="1 Pyongyang") == (27, 27)
    assert row_heights_px(bars, make_axis(), utc=False, name="1 Singapore Changi International Airport") == (32, 58)


STRETCHES = st.lists(st.tuples(st.floats(0, 99), st.floats(0.4, 60), st.integers(1, 60)), min_size=1, max_size=3)


@given(STRETCHES, st.sampled_from(Screen))
def test_words_meet_no_other_words_and_pass_no_edge(rows, screen):
    bars = [Barred(Stretch(left, min(100.0, left + wide)), "x" * count, count % 2 == 0) for left, wide, count in rows]
    found = spots(bars, screen)
    assert all(spot.at.left >= 0 and spot.at.right <= 100 for spot in found)
    for one, other in combinations(found, 2):
        shared = one.line < other.line + other.lines and other.line < one.line + one.lines
        assert not (shared and one.at.meets(other.at))


def test_words_are_written_in_a_hollow_bar_and_not_in_a_filled_one():
    hollow, filled = (spots([Barred(Stretch(0, 60), "left", how)], Screen.WIDE)[0] for how in (True, False))
    assert hollow.at.right < 60 < filled.at.left


def test_words_of_a_publication_begin_at_their_day_or_end_at_the_edge():
    assert under(Stretch(20, 40), "A, 13 Sep", Screen.NARROW) == 20
    assert 60 < under(Stretch(90, 100), "A, 13 Sep", Screen.NARROW) < 90


def told_on(day):
    """The first case, of which a third report was published on that day."""
    case = first_case()
    return compose(replace(case, reports=(*case.reports, make_report("c", day)), shown=(*case.shown, "c")))


def test_a_report_of_the_week_after_counts_among_the_days_of_the_journey():
    near = told_on(date(2023, 9, 17))
    assert near.timeline.end.date() == date(2023, 9, 17)
    assert near.timeline.published[-1].words == "C, 17 Sep"


def test_a_retrospect_of_years_later_does_not_stretch_the_days_of_the_journey():
    late, plain = told_on(date(2063, 9, 13)), compose(first_case())
    assert (late.timeline.end, late.subtitle, late.summary[:22]) == (
        plain.timeline.end,
        plain.subtitle,
        plain.summary[:22],
    )
    assert late.timeline.published[-1].words == "C, later: 13 Sep 2063"
