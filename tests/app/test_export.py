"""What the export panel offers, says and shows before anything is downloaded."""

from streamlit.testing.v1 import AppTest

from geo.dashboard.export_panel import GROUPS
from geo.exports.formats import FORMATS
from geo.maps.presets import SIZES, Preset
from tests.app.session import DATED, paste, press, run, words


def downloads(app: AppTest) -> list[str]:
    return [each.proto.label for each in app.get("download_button")]


def test_each_format_has_its_button_in_one_group(sample: AppTest):
    assert [each for group in GROUPS.values() for each in group] == list(FORMATS)
    assert downloads(sample) == [each.label for each in FORMATS]


def test_what_to_know_before_sharing_is_listed_and_locks_nothing(sample: AppTest):
    assert "The report 1-leaving-pyongyang-undated has no date; it is read as of 12 to 16 Sep 2023." in words(sample)
    assert not [each for each in sample.get("download_button") if each.proto.disabled]


def test_the_words_for_who_cannot_see_it_are_there_to_be_changed(sample: AppTest):
    (area,) = (each for each in sample.text_area if each.label == "Alternative text")
    assert area.value.startswith("Two reports: 4 places on the way")


def test_every_size_with_a_name_can_be_chosen(sample: AppTest):
    options = sample.selectbox(key="picture_size").options
    assert len(options) == len(Preset)
    assert options[0] == "Screen, 1600 × 1000 px"


def test_a_preview_has_the_chosen_size_and_tells_what_the_file_weighs(sample: AppTest):
    assert not sample.get("image")
    sample.selectbox(key="picture_size").set_value(Preset.SOCIAL)
    (shown,) = press(run(sample), "Preview").get("image")
    size = SIZES[Preset.SOCIAL]
    assert shown.proto.imgs[0].caption.startswith(f"{size.width_px} × {size.height_px} px, PNG of 0.")


def test_a_preview_that_no_longer_fits_is_gone(sample: AppTest):
    press(sample, "Preview").checkbox(key="picture_times").set_value(True)
    assert not run(sample).get("image")


def test_one_stop_makes_no_film(empty: AppTest):
    app = paste(empty, DATED.partition(". ")[0] + ".")
    assert "GIF film" not in downloads(app)
    assert "A film needs two stops or more, and a time." in [each.value for each in app.caption]
