"""What the export panel offers, says and shows before anything is downloaded."""

import pytest
from streamlit.testing.v1 import AppTest

from geo.dashboard.export_panel import GROUPS, KEY
from geo.exports.formats import FORMATS
from geo.maps.presets import SIZES, Preset
from tests.app.session import DATED, paste, press, run, words


@pytest.fixture
def panel(sample: AppTest) -> AppTest:
    """The sample with the export panel open: what is in it is made when it is."""
    sample.session_state[KEY] = True
    return run(sample)


def downloads(app: AppTest) -> list[str]:
    return [each.proto.label for each in app.get("download_button")]


def test_nothing_of_the_panel_is_made_while_it_is_closed(sample: AppTest):
    assert not downloads(sample)
    assert "Before you share" not in words(sample)


def test_each_format_has_its_button_in_one_group(panel: AppTest):
    assert [each for group in GROUPS.values() for each in group] == list(FORMATS)
    assert downloads(panel) == [each.label for each in FORMATS]


def test_what_to_know_before_sharing_is_listed_and_locks_nothing(panel: AppTest):
    assert "Report A (1-leaving-pyongyang-undated) has no date; it is read as of 12 to 16 Sep 2023." in words(panel)
    assert not [each for each in panel.get("download_button") if each.proto.disabled]


def test_the_words_for_who_cannot_see_it_are_there_to_be_changed(panel: AppTest):
    (area,) = (each for each in panel.text_area if each.label == "Alternative text")
    assert area.value.startswith("Two reports: 4 places on the way")


def test_every_size_with_a_name_can_be_chosen(panel: AppTest):
    options = panel.selectbox(key="picture_size").options
    assert len(options) == len(Preset)
    assert options[0] == "Screen, 1600 × 1000 px"


def test_a_preview_has_the_chosen_size_and_tells_what_the_file_weighs(panel: AppTest):
    assert not panel.get("image")
    panel.selectbox(key="picture_size").set_value(Preset.SOCIAL)
    (shown,) = press(run(panel), "Preview").get("image")
    size = SIZES[Preset.SOCIAL]
    assert shown.proto.imgs[0].caption.startswith(f"{size.width_px} × {size.height_px} px, PNG of 0.")


def test_a_preview_that_no_longer_fits_is_gone(panel: AppTest):
    press(panel, "Preview").checkbox(key="picture_times").set_value(True)
    assert not run(panel).get("image")


def test_one_stop_makes_no_film(empty: AppTest):
    app = paste(empty, DATED.partition(". ")[0] + ".")
    app.session_state[KEY] = True
    run(app)
    assert "GIF film" not in downloads(app)
    assert "A film needs two stops or more, and a time." in [each.value for each in app.caption]


def test_a_choice_outlasts_the_closed_panel(panel: AppTest):
    panel.selectbox(key="picture_size").set_value(Preset.SLIDE)
    run(panel).session_state[KEY] = False
    run(panel).session_state[KEY] = True
    assert run(panel).selectbox(key="picture_size").value == Preset.SLIDE


def test_without_a_map_on_the_screen_its_part_is_not_asked_for(panel: AppTest):
    assert "Part of the map" not in [each.label for each in panel.get("button_group")]
