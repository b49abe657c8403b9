"""The distance and time diagram as HTML: bars and lines where their times are, words apart, texts as texts."""

from dataclasses import replace
from itertools import combinations, pairwise
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.maps.marey import plot_html, stations_table
from geo.maps.marey_names import name_px, name_tops, name_words, tells_distances
from geo.maps.marey_sheet import sheets, spread
from geo.maps.marey_words import placed_words
from geo.maps.style import DARK, LIGHT
from tests.maps.test_rides import drawn

BOTH = pytest.mark.parametrize("narrow", [False, True])


def words_on(narrow):
    found = drawn()
    sheet = sheets(found)[narrow]
    return sheet, placed_words(found, sheet, utc=False)


def html(found=None, theme=LIGHT):
    return unquote(plot_html(found or drawn(), theme, utc=False))


@BOTH
def test_words_do_not_cover_one_another(narrow):
    _, words = words_on(narrow)
    assert not [pair for pair in combinations(words, 2) if pair[0].box.overlaps(pair[1].box)]


@BOTH
def test_words_lie_inside_the_plot(narrow):
    sheet, words = words_on(narrow)
    assert all(each.box.inside(sheet.frame) for each in words)


def test_a_wide_screen_shows_the_sums_the_shortfall_and_the_stated_speed():
    said = " ".join(line for each in words_on(False)[1] for line in each.lines)
    assert "835 km by rail / 30 to 42 h = 20 to 28 km/h" in said
    assert "356 km short after 42 h" in said
    assert "25 mph = 40 km/h" in said


def test_a_bar_lies_where_its_time_does():
    found = drawn()
    share = (found.rides[0].left[0] - found.start) / (found.end - found.start)
    assert f'class="bar stated paint-A" style="left:{100 * share:.3f}%' in html(found)


def test_what_cannot_have_been_is_crossed_and_nothing_else():
    assert html().count('class="cross paint-B"') == html().count('class="cross') > 0
    assert 'class="cross' not in html(replace(drawn(), detours=()))


def test_lines_take_the_colours_of_the_theme():
    assert DARK.paint["A"] in html(theme=DARK)
    assert DARK.paint["A"] not in html(theme=LIGHT)


def test_selected_stop_and_ride_stand_out():
    found = drawn()
    assert "level chosen" in html(replace(found, selection=found.stations[1].id))
    assert html(replace(found, selection=found.rides[0].id)).count("<path") > html().count("<path")


def test_the_whole_diagram_is_told_to_who_cannot_see_it():
    found = drawn()
    assert found.alt.split(".")[0] in html(found)
    assert stations_table(found.stations).count('scope="row"') == len(found.stations)


def test_hostile_names_stay_text():
    found = drawn()
    bad = replace(found.stations[0], label="1 <img src=x onerror=alert(1)>")
    hostile = replace(found, stations=(bad, *found.stations[1:]), alt='"><script>')
    assert "<script>" not in html(hostile)
    assert "<img src=x" not in html(hostile) + stations_table(hostile.stations)


def test_names_stand_apart_in_the_order_of_their_distances():
    tops = name_tops(drawn())
    assert all(low - high >= name_px(drawn()) - 0.01 for low, high in pairwise(tops))


def with_name(label, count=1):
    found = drawn()
    return replace(found, stations=(replace(found.stations[0], label=label),) * count)


@pytest.mark.parametrize(
    ("label", "words", "lines"),
    [
        ("1 Pyongyang", "1 Pyongyang", 1),
        ("1 Friendship bridge over Tumen", "1 Friendship bridge over Tumen", 2),
        ("1 Singapore Changi International Airport", "1 Singapore Changi Airport", 2),
        ("1 Tehran Imam Khomeini Great International Airport", "1 Tehran Imam Khomeini Great Airport", 2),
    ],
)
def test_a_long_name_stands_on_two_lines_over_its_distance(label, words, lines):
    found = with_name(label)
    assert name_words(found.stations[0], found) == words
    assert name_px(found) == 17.0 * (lines + 1)


def test_a_name_among_very_many_stands_on_one_line_and_no_distance_under_it():
    found = with_name("1 Singapore Changi International Airport", count=60)
    assert name_words(found.stations[0], found) == "1 Singapore … Airport"
    assert (name_px(found), tells_distances(found)) == (17.0, False)


@given(st.lists(st.floats(0, 400), min_size=1, max_size=12), st.floats(1, 30))
def test_spread_keeps_the_order_the_gap_and_the_ends(wanted, gap):
    found = spread(wanted, gap, 0.0, 400.0)
    ordered = [top for _, top in sorted(zip(wanted, found, strict=True))]
    assert all(b - a >= gap - 1e-6 for a, b in pairwise(ordered))
    assert min(found) >= -1e-6
    assert max(found) <= 400 + 1e-6


@given(st.lists(st.integers(0, 13).map(lambda n: 30.0 * n), unique=True, min_size=1))
def test_spread_leaves_alone_what_stands_apart(wanted):
    assert spread(wanted, 30.0, 0.0, 400.0) == pytest.approx(tuple(wanted))
