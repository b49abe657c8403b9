"""What each filter leaves, and how all comes back."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from geo.dashboard.filters import day_format, under
from geo.maps.evidence.listings import ORIGINS
from tests.app.session import DATED, box, headline, listed, open_tab, paste, press, run, switch, table, words
from tests.maps.builders import make_report


def test_without_the_second_report_ussuriysk_is_gone(sample: AppTest):
    app = switch(sample, "B, published", on=False)
    assert headline(app).startswith("One report")
    assert "Ussuriysk" not in listed(app)
    assert "Pyongyang" in listed(app)


def test_without_the_first_report_the_times_are_gone(sample: AppTest):
    app = switch(sample, "A, undated", on=False)
    assert "Ussuriysk" in listed(app)
    assert "12:00 to 18:00" not in words(app)


def test_the_filter_keeps_its_own_counts(sample: AppTest):
    before = [each.label for each in sample.sidebar.checkbox]
    assert [each.label for each in switch(sample, "B, published", on=False).sidebar.checkbox] == before


def test_the_open_tab_stays_open_when_its_neighbour_counts_less(sample: AppTest):
    before = table(open_tab(sample, "Claims"), ORIGINS)
    after = table(switch(sample, "B, published", on=False), ORIGINS)
    assert len(after[ORIGINS]) < len(before[ORIGINS])


def test_a_speaker_switched_off_takes_the_statements_along(sample: AppTest):
    app = switch(sample, "South Korea's Defense Ministry", on=False)
    assert "Friendship Bridge (Tumen)" not in listed(app)


def test_a_status_switched_off_takes_its_destinations_along(sample: AppTest):
    app = switch(sample, "Speculated", on=False)
    assert "Vostochny Cosmodrome" not in listed(app)
    assert "Vladivostok" in listed(app)


def test_the_window_hides_what_cannot_lie_in_it(sample: AppTest):
    first, last = sample.slider[0].value
    sample.slider[0].set_value((last, last))
    app = run(sample)
    assert first < last
    assert "Pyongyang" not in listed(app)
    assert "Ussuriysk" in listed(app)


def test_everything_switched_off_says_what_is_and_shows_all_again(sample: AppTest):
    app = switch(switch(sample, "A, undated", on=False), "B, published", on=False)
    assert headline(app) == "No statement matches: 2 reports are switched off."
    assert headline(press(app, "Show all")).startswith("Two reports: 4 places")
    assert box(app, "A, undated").value


def test_a_speaker_that_hides_all_is_counted(sample: AppTest):
    app = switch(sample, "A, undated", on=False)
    app = switch(app, "The report, naming no one", on=False)
    assert headline(app) == "No statement matches: 1 report and 1 speaker are switched off."


def test_another_mover_can_be_chosen(sample: AppTest):
    app = paste(sample, DATED, published="2024-03-07")
    chooser = next(each for each in app.selectbox if each.label == "Whose journey")
    other = next(option for option in chooser.options if "Marigold" in option)
    app = run(chooser.select(other).run())
    assert "Lisbon" in listed(app)
    assert "Pyongyang" not in listed(app)


@pytest.mark.parametrize(("last", "written"), [(date(2022, 12, 31), "D MMM"), (date(2023, 1, 1), "D MMM YYYY")])
def test_the_time_window_tells_the_year_where_there_is_more_than_one(last, written):
    assert day_format(date(2022, 6, 15), last) == written


@pytest.mark.parametrize(("published", "lines"), [(date(2023, 9, 13), 2), (None, 3)])
def test_how_a_report_is_dated_stands_in_the_filter_where_it_is_in_doubt(published, lines):
    report = make_report("a", published)
    assert len(under("The Quay", "no date; its times stay open", report, 2).split("<br>")) == lines


def test_hostile_names_of_reports_stay_text_in_the_filter():
    assert "<img" not in under("<img src=x>", "<img>", make_report("a"), 1)
