"""How a picture was made stands in its manifest, and is read from it again."""

from dataclasses import replace

import pytest

from geo.coords import BBox
from geo.errors import InputError
from geo.exports.formats import GIF, PDF, PNG, PNG_PRINT, Format, sized_for
from geo.exports.manifest import manifest_text, parsed_manifest
from geo.exports.settings import parsed_setting, setting_object
from geo.maps.presets import FILM, SIZES, USUAL, Preset, Setting, page_size
from geo.maps.style import ThemeName
from tests.exports.cases import MANIFEST

OWN = Setting(page_size(1200, 800, 150), ThemeName.GREY, "My “words”", True, BBox(170.0, -20.5, 200.0, 10.0), True)


@pytest.mark.parametrize("setting", [OWN, *(Setting(size) for size in SIZES.values()), Setting(FILM)])
def test_a_setting_is_read_as_it_was_written(setting: Setting) -> None:
    manifest = replace(MANIFEST, tools="0a", picture=setting)
    assert parsed_manifest(manifest_text(manifest)) == manifest


@pytest.mark.parametrize(
    ("form", "setting", "preset", "width_px"),
    [
        (PNG, USUAL, "screen", 1600),
        (PNG_PRINT, USUAL, "screen", 4800),
        (PDF, Setting(SIZES[Preset.SQUARE]), "square", 1080),
        (GIF, Setting(SIZES[Preset.A4]), "a4", 1240),
        (GIF, USUAL, "", 1280),
        (PNG, OWN, "", 1200),
    ],
)
def test_a_preset_and_its_size_are_named(form: Format, setting: Setting, preset: str, width_px: int) -> None:
    found = setting_object(sized_for(form, setting))
    assert (found["preset"], found["width_px"]) == (preset, width_px)


@pytest.mark.parametrize(
    "changes",
    [
        {"width_px": 10**7},
        {"height_px": "9"},
        {"dpi": 0},
        {"theme": "pink"},
        {"extent": [1, 2]},
        {"extent": [0, 10, 5, 10]},
        {"extent": [0, 0, float("inf"), 5]},
        {"extent": [float("nan"), 0, 5, 5]},
        {"alt": 1},
    ],
)
def test_a_broken_setting_is_none(changes: dict[str, object]) -> None:
    with pytest.raises((InputError, TypeError, ValueError)):
        parsed_setting({**setting_object(OWN), **changes})
