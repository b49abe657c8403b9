"""The still picture of a scene: PNG, SVG or PDF from one drawing, with everything a printed map needs on it."""

from pathlib import Path

from geo.maps.basemap import prepare
from geo.maps.presets import USUAL, Setting
from geo.maps.scene import Scene
from geo.maps.still.blocks import draw_columns
from geo.maps.still.files import About, PictureFormat
from geo.maps.still.foot import draw_foot
from geo.maps.still.head import draw_head
from geo.maps.still.layout import layout
from geo.maps.still.main_map import draw_map
from geo.maps.still.sheet import Sheet
from geo.maps.still.strip import draw_strip
from geo.maps.style import THEMES


def picture(scene: Scene, kind: PictureFormat, setting: Setting = USUAL, folder: Path | None = None) -> bytes:
    """Return the picture as a file; the same scene and setting make the same bytes.

    `folder` is where the base map lies; it is made when it is not there yet.
    """
    return drawn(scene, kind, setting, prepare(folder)).encoded(About(scene.title, setting.alt or scene.alt))


def drawn(scene: Scene, kind: PictureFormat, setting: Setting, ground: Path) -> Sheet:
    """Return the sheet with the picture on it."""
    theme = THEMES[setting.theme]
    sheet = Sheet(setting.size, theme.page, kind)
    made = layout(scene, sheet.width, sheet.height, theme, timed=setting.timeline)
    draw_head(sheet, made.head, made.head_frame, theme)
    draw_map(sheet, scene, made.map_frame, theme, ground, setting.extent)
    if made.strip_frame is not None and scene.timeline is not None:
        draw_strip(sheet, scene.timeline, made.strip_frame, theme)
    draw_columns(sheet, made.lists, made.list_frames)
    draw_foot(sheet, made.foot, made.foot_frame, theme)
    return sheet
