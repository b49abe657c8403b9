"""That's wrong: what each correction changes, and that undo brings back what was there."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.app.session import DATED, button, headline, listed, paste, press, run, words


def field(widgets: Iterable[Any], label: str) -> Any:
    return next(each for each in widgets if each.label.startswith(label))


def test_a_stop_taken_out_is_gone_and_comes_back(sample: AppTest):
    app = press(press(sample, "Ussuriysk"), "Take Ussuriysk out")
    assert "Ussuriysk" not in listed(app)
    assert "Ussuriysk" in listed(press(app, "Undo (1 correction)"))


def test_one_undo_brings_a_stop_back_whole(sample: AppTest):
    before = words(sample)
    app = press(press(sample, "Pyongyang"), "Take Pyongyang out")
    assert words(press(app, "Undo (1 correction)")) == before


def test_another_candidate_moves_the_stop(empty: AppTest):
    app = press(paste(empty, DATED), "Lisbon")
    assert "Lisbon , 38.7" in words(app)
    chooser = field(app.selectbox, "It is another place")
    option = next(each for each in chooser.options if each.startswith("Lisbon, US"))
    chooser.select(option)
    app = press(press(run(app), "Use this place"), "Lisbon")
    assert f"Lisbon , {option.partition('(')[2][:4]}" in words(app)
    assert "Lisbon , 38.7" in words(press(press(app, "Undo (1 correction)"), "Lisbon"))


def test_a_time_that_is_set_stands_on_the_timeline(sample: AppTest):
    app = press(sample, "Ussuriysk")
    field(app.date_input, "It was on this day").set_value(date(2023, 9, 12))
    app = press(run(app), "Use this time")
    assert "set by you" in words(app)
    assert "set by you" not in words(press(app, "Undo (1 correction)"))


def test_a_time_that_ends_before_it_starts_is_refused(sample: AppTest):
    app = press(sample, "Ussuriysk")
    end = field(app.time_input, "To (").value
    field(app.time_input, "From (").set_value(end)
    app = press(run(app), "Use this time")
    assert "The end has to be after the start" in app.error[0].value


def test_fields_of_one_stop_do_not_reach_another(sample: AppTest):
    app = press(sample, "Pyongyang")
    assert field(app.date_input, "It was on this day").value == date(2023, 9, 10)
    button(app, "2 Friendship Bridge (Tumen)").click()
    app = run(app)
    assert field(app.date_input, "It was on this day").value == date(2023, 9, 12)


def test_a_reports_date_moves_its_weekdays_and_undo_moves_them_back(empty: AppTest):
    app = press(paste(empty, DATED, published=date(2024, 3, 7)), "Lisbon")
    field(app.date_input, "Report A was published on").set_value(date(2024, 3, 14))
    app = run(app)
    assert "left Mon 11 Mar" in words(app)
    assert "left Mon 4 Mar" in words(press(app, "Undo (1 correction)"))


def test_corrections_are_counted(sample: AppTest):
    app = press(press(sample, "Ussuriysk"), "Take Ussuriysk out")
    app = press(press(app, "Razdolnaya River"), "Take Razdolnaya River out")
    assert headline(press(app, "Undo (2 corrections)")) != headline(press(app, "Undo (1 correction)"))
