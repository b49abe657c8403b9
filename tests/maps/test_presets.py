import pytest

from geo.errors import InputError
from geo.maps.presets import FILM, LARGEST_PX, SIZES, SMALLEST_PX, Preset, film_size, page_size, preset_of


@pytest.mark.parametrize(
    ("preset", "size", "dpi"),
    [
        (Preset.SOCIAL, (1200, 630), 100),
        (Preset.SQUARE, (1080, 1080), 100),
        (Preset.SLIDE, (1920, 1080), 100),
        (Preset.A4, (2480, 3508), 300),
        (Preset.A4_ACROSS, (3508, 2480), 300),
    ],
)
def test_a_preset_has_its_size_in_px(preset: Preset, size: tuple[int, int], dpi: float) -> None:
    assert (SIZES[preset].width_px, SIZES[preset].height_px, SIZES[preset].dpi) == (*size, dpi)


@pytest.mark.parametrize("preset", list(Preset))
def test_the_smallest_words_of_a_preset_can_be_read(preset: Preset) -> None:
    size = SIZES[preset]
    points = 12.5 * size.points_per_unit
    assert points >= 6 if size.dpi == 300 else 12.5 * size.px_per_unit >= 12.5


def test_another_resolution_keeps_the_sheet() -> None:
    size = SIZES[Preset.SCREEN].at(300)
    assert (size.width_px, size.height_px, size.units_wide) == (4800, 3000, 1600)


def test_a_small_picture_has_less_room_and_not_smaller_words() -> None:
    assert page_size(800, 500).px_per_unit == 1
    assert page_size(2400, 1500, 150).units_wide == pytest.approx(1600)


@pytest.mark.parametrize("side", [SMALLEST_PX - 1, LARGEST_PX + 1])
def test_a_size_beyond_the_limits_is_told_with_its_value(side: int) -> None:
    with pytest.raises(InputError, match=f"{side}x{side}$"):
        page_size(side, side)
    assert page_size(SMALLEST_PX, LARGEST_PX)


@pytest.mark.parametrize("dpi", [29, 1201, float("nan"), float("inf")])
def test_a_resolution_that_is_none_is_told(dpi: float) -> None:
    with pytest.raises(InputError, match="30 to 1200 dpi"):
        page_size(800, 800, dpi)


@pytest.mark.parametrize("preset", list(Preset))
def test_a_size_is_known_by_its_name_at_any_resolution(preset: Preset) -> None:
    assert preset_of(SIZES[preset]) is preset
    assert preset_of(SIZES[preset].at(150)) is preset


def test_a_size_of_ones_own_has_no_name() -> None:
    assert preset_of(page_size(1200, 631)) is None
    assert preset_of(FILM) is None


def test_a_film_for_paper_has_a_screens_resolution_and_even_sides() -> None:
    assert film_size(SIZES[Preset.A4])[:3] == (1240, 1754, 150)
    assert film_size(page_size(641, 401))[:2] == (640, 400)
    assert film_size(None) == FILM
