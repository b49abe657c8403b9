import pytest

from geo.cli_pictures import Pictures
from geo.coords import BBox
from geo.errors import InputError
from geo.maps.presets import SIZES, Preset, Setting
from geo.maps.style import ThemeName


def setting(**given: object) -> Setting:
    options = {"preset": None, "theme": ThemeName.LIGHT, "size": "", "dpi": None, "alt": "", "timeline": False}
    return Pictures(**{**options, **given}).setting()  # type: ignore[arg-type]


def test_no_options_leave_the_size_to_the_format() -> None:
    assert setting() == Setting()


@pytest.mark.parametrize("preset", list(Preset))
def test_a_preset_chooses_its_size(preset: Preset) -> None:
    assert setting(preset=preset).size == SIZES[preset]


@pytest.mark.parametrize("size", ["1200x800", " 1200X800 ", "1200×800"])
def test_a_size_of_ones_own_keeps_its_px_at_any_resolution(size: str) -> None:
    found = setting(size=size, dpi=150).size
    assert found is not None
    assert found[:3] == (1200, 800, 150)


def test_a_preset_keeps_its_size_on_paper_at_another_resolution() -> None:
    found = setting(preset=Preset.A4, dpi=150).size
    assert found is not None
    assert found[:3] == (1240, 1754, 150)


@pytest.mark.parametrize("size", ["1200", "1200x", "x800", "1200x800x2", "-1200x800", "a lot", "1200x1"])
def test_a_size_that_is_none_is_told(size: str) -> None:
    with pytest.raises(InputError, match=rf"{size}$"):
        setting(size=size)


def test_a_preset_and_a_size_exclude_each_other() -> None:
    with pytest.raises(InputError, match=r"not both: square and 1200x800$"):
        setting(preset=Preset.SQUARE, size="1200x800")


@pytest.mark.parametrize("dpi", [0, 29, 1201])
def test_a_resolution_out_of_bounds_is_told(dpi: float) -> None:
    with pytest.raises(InputError):
        setting(preset=Preset.SCREEN, dpi=dpi)


def test_the_rest_of_the_options_are_taken_over() -> None:
    found = setting(theme=ThemeName.GREY, alt="My words", timeline=True, own_script=True)
    assert (found.theme, found.alt, found.timeline, found.own_script) == (ThemeName.GREY, "My words", True, True)


def test_an_extent_may_cross_the_antimeridian() -> None:
    assert setting(extent="170, -20, -160, 5").extent == BBox(170.0, -20.0, -160.0, 5.0)


@pytest.mark.parametrize("extent", ["1,2,3", "a,b,c,d", "0,10,20,10", "5,0,5,10", "0,-91,10,10", "0,0,181,10"])
def test_an_extent_that_is_none_is_told(extent: str) -> None:
    with pytest.raises(InputError, match=f": {extent}$"):
        setting(extent=extent)
