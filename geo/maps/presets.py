"""How a picture is made: in a size for the screen, a post, a slide, paper or one's own; its colours, its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from types import MappingProxyType
from typing import NamedTuple

from geo.coords import BBox
from geo.errors import InputError
from geo.maps.style import ThemeName

AREA_UNITS = 1_600_000.0
"""How much room a sheet has: the smaller a unit, the more fits and the smaller is the text."""
UNITS_PER_INCH = 144.0
"""A unit is half a point on paper or more: text of 14 units is 7 points high."""
SMALLEST_PX, LARGEST_PX, MOST_PX = 400, 16_000, 100_000_000
LOWEST_DPI, HIGHEST_DPI = 30.0, 1200.0
SCREEN_DPI, PRINT_DPI = 100.0, 300.0


class PageSize(NamedTuple):
    """A picture's size in px, the resolution that it says it has, and how many units of drawing its width is."""

    width_px: int
    height_px: int
    dpi: float
    units_wide: float

    @property
    def units_high(self) -> float:
        """Its height in units."""
        return self.units_wide * self.height_px / self.width_px

    @property
    def px_per_unit(self) -> float:
        """How many px a unit is."""
        return self.width_px / self.units_wide

    @property
    def points_per_unit(self) -> float:
        """How many points of 1/72 inch a unit is."""
        return 72 * self.px_per_unit / self.dpi

    def at(self, dpi: float) -> "PageSize":
        """Return the same sheet at another resolution."""
        share = dpi / self.dpi
        return self._replace(width_px=round(self.width_px * share), height_px=round(self.height_px * share), dpi=dpi)


class Preset(StrEnum):
    """The sizes that have a name."""

    SCREEN = "screen"
    SOCIAL = "social"
    SQUARE = "square"
    SLIDE = "slide"
    A4 = "a4"
    A4_ACROSS = "a4-across"


# A post and a slide are seen small or from afar: their units are larger than the rule makes them.
SIZES: Mapping[Preset, PageSize] = MappingProxyType(
    {
        Preset.SCREEN: PageSize(1600, 1000, SCREEN_DPI, 1600.0),
        Preset.SOCIAL: PageSize(1200, 630, SCREEN_DPI, 1040.0),
        Preset.SQUARE: PageSize(1080, 1080, SCREEN_DPI, 1080.0),
        Preset.SLIDE: PageSize(1920, 1080, SCREEN_DPI, 1440.0),
        Preset.A4: PageSize(2480, 3508, PRINT_DPI, 1064.0),
        Preset.A4_ACROSS: PageSize(3508, 2480, PRINT_DPI, 1504.0),
    }
)
FILM = PageSize(1280, 720, SCREEN_DPI, 1280.0)
FILM_DPI = 150.0
"""A film for paper has no more than that: at a print's resolution it takes a minute and a gigabyte to make."""


def preset_of(size: PageSize) -> Preset | None:
    """Return the name that a size has, at whatever resolution; None for one of one's own."""
    return next((preset for preset, usual in SIZES.items() if usual.at(size.dpi) == size), None)


def film_size(size: PageSize | None) -> PageSize:
    """Return the size of a film: without one a film's usual, even in width and height, at a screen's resolution."""
    wanted = size or FILM
    shown = wanted if wanted.dpi <= FILM_DPI else wanted.at(FILM_DPI)
    # The usual coding of colours has one for four px.
    return shown._replace(width_px=shown.width_px // 2 * 2, height_px=shown.height_px // 2 * 2)


def page_size(width_px: int, height_px: int, dpi: float = SCREEN_DPI) -> PageSize:
    """Return a size of one's own; InputError when it is too small to read, too large to draw or no resolution."""
    shorter, longer = sorted((width_px, height_px))
    asked = f"{width_px}x{height_px}"
    if shorter < SMALLEST_PX:
        raise InputError(f"A picture is at least {SMALLEST_PX} px wide and high: {asked}")
    if longer > LARGEST_PX or width_px * height_px > MOST_PX:
        raise InputError(
            f"A picture is at most {LARGEST_PX} px wide and high and {MOST_PX // 10**6} megapixels: {asked}"
        )
    if not LOWEST_DPI <= dpi <= HIGHEST_DPI:
        raise InputError(f"The resolution is {LOWEST_DPI:g} to {HIGHEST_DPI:g} dpi: {dpi:g}")
    by_area = sqrt(AREA_UNITS * width_px / height_px)
    return PageSize(width_px, height_px, dpi, min(by_area, float(width_px), width_px / dpi * UNITS_PER_INCH))


@dataclass(frozen=True, slots=True)
class Setting:
    """How a picture is made.

    Attributes:
        size: None for what suits the format: the screen's size, for a film a smaller one.
        alt: the words for who cannot see it, "" for those made from the scene.
        timeline: whether the times of the stops stand under the map.
        extent: the part of the earth to show, None for all that is drawn.
        own_script: whether places carry their own names, too; who makes the scene gives it to them.
    """

    size: PageSize | None = None
    theme: ThemeName = ThemeName.LIGHT
    alt: str = ""
    timeline: bool = False
    extent: BBox | None = None
    own_script: bool = False


USUAL = Setting()
