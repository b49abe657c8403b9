"""What stands where there is nothing to show; each state says what to do next."""

from functools import lru_cache

import pytest
from streamlit.testing.v1 import AppTest

from geo.dashboard import loading
from geo.dashboard.add_reports import POPOVER
from geo.dashboard.map_panel import FAILED
from tests.app.session import DATED, headline, listed, open_popover, open_tab, opened, paste, press, words

FRENCH = "Le président a quitté Paris lundi matin en train et il est arrivé à Lyon dans la soirée, selon le ministère."


def test_nothing_loaded_offers_a_form_and_the_sample(empty: AppTest):
    assert headline(empty) == "No reports yet. Paste a text or open the sample."
    assert "The filter fills when reports are loaded." in words(empty)
    assert open_popover(empty, POPOVER).text_area(key="paste_text").value == ""


def test_an_empty_folder_is_named(empty: AppTest):
    assert "There is no report in this folder" in empty.error[0].value


def test_the_sample_opens_from_nothing(empty: AppTest):
    app = press(empty, "Open the sample")
    assert headline(app).startswith("Two reports: 4 places")


def test_the_sample_comes_back_after_it_was_taken_out(sample: AppTest):
    app = press(press(open_tab(sample, "Reports"), "Take out"), "Take out")
    assert headline(app).startswith("No reports yet.")
    assert press(app, "Open the sample").sidebar.checkbox[0].label == "A, undated report"


def test_a_text_pasted_into_nothing_becomes_a_map(empty: AppTest):
    app = paste(empty, DATED, published="2024-03-07")
    assert listed(app)[:2] == ["Lisbon", "Oran"]


def test_no_movement_shows_the_text_and_counts_its_places(empty: AppTest):
    app = paste(empty, "Bread costs more than it did in Lisbon, and in Oran it is as dear as it has ever been.")
    assert headline(app) == "No movement found in this report. 2 places were read; see Left out."
    assert "Bread costs more" in words(app)


def test_another_language_is_told_and_not_called_no_movement(empty: AppTest):
    app = paste(empty, FRENCH)
    assert headline(app) == "No report in view is in a language that is read yet: fr. English is read."
    assert any("not read yet" in each.value for each in app.caption)


def test_a_map_that_was_not_drawn_is_a_picture_until_one_tries_again(sample: AppTest):
    app = press(sample, "Show a picture")
    assert FAILED in words(app)
    assert app.image
    assert FAILED not in words(press(app, "Try again"))


@pytest.mark.parametrize("query", [{"report": "nobody"}, {"from": "soon"}, {"show": "stop-x"}, {"mover": "Nobody"}])
def test_a_broken_link_still_shows_the_sample(query: dict[str, str]):
    assert opened(query).sidebar.checkbox


def test_the_base_map_is_told_to_be_drawn_once_while_it_is_not_there(monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []
    monkeypatch.setattr(loading, "addresses", lru_cache(lambda: None))
    monkeypatch.setattr(loading, "is_made", lambda: False)
    for _ in range(2):
        loading.base_map(told.append)
    assert told == [loading.DRAWING]
