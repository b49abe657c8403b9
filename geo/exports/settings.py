"""How a picture was made, as the object that a manifest holds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Any

from geo.coords import BBox
from geo.errors import InputError
from geo.maps.presets import LARGEST_PX, USUAL, PageSize, Setting, page_size, preset_of
from geo.maps.style import ThemeName

_PX, _LENGTHS = ("width_px", "height_px"), ("dpi", "units_wide")


def setting_object(setting: Setting) -> dict[str, Any]:
    """Return the setting of a picture, its size given, as an object for JSON."""
    size = setting.size
    preset = None if size is None else preset_of(size)
    return {
        "preset": preset or "",
        **({} if size is None else size._asdict()),
        "theme": setting.theme,
        "timeline": setting.timeline,
        "extent": None if setting.extent is None else list(setting.extent),
        "own_script": setting.own_script,
        "alt": setting.alt,
    }


def parsed_setting(found: Mapping[str, Any]) -> Setting:
    """Return the setting of such an object; one of the errors of a broken one, InputError for a size that is none."""
    width_px, height_px = (checked(found[name], int) for name in _PX)
    dpi, units_wide = (float(checked(found[name], (int, float))) for name in _LENGTHS)
    usual = page_size(width_px, height_px, dpi)
    edges = found["extent"]
    own = units_wide if 0 < units_wide <= LARGEST_PX else usual.units_wide
    return replace(
        USUAL,
        size=PageSize(width_px, height_px, dpi, own),
        theme=ThemeName(found["theme"]),
        timeline=checked(found["timeline"], bool),
        extent=None if edges is None else _box(edges),
        own_script=checked(found["own_script"], bool),
        alt=checked(found["alt"], str),
    )


def _box(edges: Sequence[Any]) -> BBox:
    """The box of four degrees, which a screen may continue past 180 as often as one moves round the earth."""
    box = BBox(*(float(checked(edge, (int, float))) for edge in edges))
    if not (-90 <= box.south < box.north <= 90 and box.west != box.east and all(map(isfinite, box))):
        raise InputError(f"A picture's extent is no box: {list(box)}")
    return box


def checked(value: Any, kind: type | tuple[type, ...]) -> Any:
    """Return the value; TypeError when it is not of that kind."""
    if not isinstance(value, kind):
        raise TypeError(f"not {kind}: {value!r}")
    return value
