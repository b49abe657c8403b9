"""The command line's options for pictures, and how they make a setting."""

import re
from dataclasses import dataclass
from typing import Annotated

import typer

from geo.coords import BBox, latlon
from geo.errors import InputError
from geo.maps.presets import SCREEN_DPI, SIZES, PageSize, Preset, Setting, page_size
from geo.maps.style import ThemeName

_SIZE = re.compile(r"(\d{1,6})[x×](\d{1,6})")

Presets = Annotated[Preset | None, typer.Option("--preset", help="The size and shape of pictures; screen without it.")]
Themes = Annotated[ThemeName, typer.Option("--theme", help="The colours of pictures.")]
Sizes = Annotated[str, typer.Option("--size", metavar="PX", help="A size of one's own, as in 1200x800.")]
Resolutions = Annotated[
    float | None, typer.Option("--dpi", help="The resolution; a preset keeps its size on paper, --size its px.")
]
Alts = Annotated[
    str, typer.Option("--alt", metavar="TEXT", help="The words for who cannot see the picture; else they are made.")
]
Timelines = Annotated[bool, typer.Option("--timeline", help="Draw the times of the stops under the map.")]
Extents = Annotated[
    str, typer.Option(metavar="W,S,E,N", help="The part of the earth to show, in degrees; else all that is drawn.")
]
OwnScripts = Annotated[
    bool, typer.Option("--own-script", help="Write each place's name in its own script, too, where a font has it.")
]


@dataclass(frozen=True, slots=True)
class Pictures:
    """The options as they were given; None and "" where one was not."""

    preset: Preset | None
    theme: ThemeName
    size: str
    dpi: float | None
    alt: str
    timeline: bool
    extent: str = ""
    own_script: bool = False

    def setting(self) -> Setting:
        """Return the setting that the options describe; InputError where they make no picture."""
        extent = _box(self.extent) if self.extent else None
        return Setting(self._size(), self.theme, self.alt, self.timeline, extent, self.own_script)

    def _size(self) -> PageSize | None:
        if self.size and self.preset:
            raise InputError(f"A picture has --preset or --size, not both: {self.preset} and {self.size}")
        if self.size:
            return page_size(*_pixels(self.size), self.dpi or SCREEN_DPI)
        if self.preset is None and self.dpi is None:
            return None
        size = SIZES[self.preset or Preset.SCREEN]
        return size if self.dpi is None else _checked(size.at(self.dpi))


def _pixels(size: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(size.strip().lower())
    if found is None:
        raise InputError(f"A size is a width and a height in px, as in 1200x800: {size}")
    return int(found[1]), int(found[2])


def _box(extent: str) -> BBox:
    """The box of "120,35,140,45"; its west may be greater than its east, across the antimeridian."""
    try:
        west, south, east, north = map(float, extent.split(","))
        latlon(south, west), latlon(north, east)
    except ValueError as error:
        raise InputError(f"An extent is west, south, east, north in degrees, as in 120,35,140,45: {extent}") from error
    if not (south < north and west != east):
        raise InputError(f"An extent has its south below its north, and its east not at its west: {extent}")
    return BBox(west, south, east, north)


def _checked(size: PageSize) -> PageSize:
    page_size(size.width_px, size.height_px, size.dpi)
    return size
