"""The command line's options for pictures, and how they make a setting."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from geo.errors import InputError
from geo.maps.presets import SCREEN_DPI, SIZES, PageSize, Preset, Setting, page_size
from geo.maps.style import ThemeName

if TYPE_CHECKING:
    from geo.journey.records import Journey

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

    def setting(self) -> Setting:
        """Return the setting that the options describe; InputError where they make no picture."""
        return Setting(size=self._size(), theme=self.theme, alt=self.alt, timeline=self.timeline)

    def _size(self) -> PageSize | None:
        if self.size and self.preset:
            raise InputError(f"A picture has --preset or --size, not both: {self.preset} and {self.size}")
        if self.size:
            return page_size(*_pixels(self.size), self.dpi or SCREEN_DPI)
        if self.preset is None and self.dpi is None:
            return None
        size = SIZES[self.preset or Preset.SCREEN]
        return size if self.dpi is None else _checked(size.at(self.dpi))


def in_own_script(found: "Journey") -> "tuple[Journey, tuple[str, ...]]":
    """Return the journey with the places' own names, and those names that no font of the system has."""
    from geo.gazetteer.opening import open_gazetteer
    from geo.maps.own_names import with_own_names
    from geo.maps.still.fonts import can_write

    gazetteer = open_gazetteer()
    return with_own_names(
        found, lambda place: gazetteer.names_of(place.id) if gazetteer.knows(f"#{place.id}") else (), can_write
    )


def _pixels(size: str) -> tuple[int, int]:
    found = _SIZE.fullmatch(size.strip().lower())
    if found is None:
        raise InputError(f"A size is a width and a height in px, as in 1200x800: {size}")
    return int(found[1]), int(found[2])


def _checked(size: PageSize) -> PageSize:
    page_size(size.width_px, size.height_px, size.dpi)
    return size
