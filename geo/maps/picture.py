"""The still picture of a scene: PNG, SVG or PDF from one drawing, with everything a printed map needs on it."""

from collections.abc import Iterator
from pathlib import Path

from geo.maps.basemap import prepare
from geo.maps.presets import SIZES, USUAL, Preset, Setting
from geo.maps.scene import Scene
from geo.maps.still.blocks import draw_columns
from geo.maps.still.caption import HEIGHT as CAPTION_HEIGHT
from geo.maps.still.caption import Caption, draw_caption
from geo.maps.still.figure import FigureSurface
from geo.maps.still.files import About, PictureFormat
from geo.maps.still.fonts import can_write
from geo.maps.still.foot import draw_foot
from geo.maps.still.head import draw_head
from geo.maps.still.layout import layout
from geo.maps.still.main_map import draw_map
from geo.maps.still.sheet import Sheet
from geo.maps.still.strip import draw_strip, strip_height
from geo.maps.style import THEMES


def picture(scene: Scene, kind: PictureFormat, setting: Setting = USUAL, folder: Path | None = None) -> bytes:
    """Return the picture as a file; the same scene and setting make the same bytes.

    `folder` is where the base map lies; it is made when it is not there yet.
    """
    return drawn(scene, setting, prepare(folder), kind).encoded(About(scene.title, setting.alt or scene.alt))


def drawn(
    scene: Scene,
    setting: Setting,
    ground: Path,
    kind: PictureFormat = PictureFormat.PNG,
    caption: Caption | None = None,
) -> FigureSurface:
    """Return the surface with the picture on it; with a caption it is a frame of a film."""
    theme, size = THEMES[setting.theme], setting.size or SIZES[Preset.SCREEN]
    surface = FigureSurface(size, theme.page, kind)
    sheet = Sheet(surface)
    under = _under_height(scene, sheet, setting, caption)
    lacks = kind is not PictureFormat.SVG and not all(map(can_write, _texts(scene)))
    made = layout(scene, sheet.width, sheet.height, theme, under, setting.extent, lacks_letters=lacks)
    draw_head(sheet, made.head, made.head_frame, theme)
    draw_map(sheet, scene, made.map_frame, theme, ground, setting.extent, caption.come if caption else None)
    if caption is not None:
        draw_caption(sheet, caption, made.strip_frame, theme)
    elif under and scene.timeline is not None:
        draw_strip(sheet, scene.timeline, made.strip_frame, theme)
    draw_columns(sheet, made.lists, made.list_frames)
    draw_foot(sheet, made.foot, made.foot_frame, theme)
    return surface


def _texts(scene: Scene) -> Iterator[str]:
    """What a picture says that comes from reports and the register of places."""
    yield from (scene.title, scene.summary, scene.filtered)
    yield from (text for row in scene.disagreements for text in (row.name, row.detail))
    yield from (source.citation for source in scene.sources if source.shown)
    for mark in (*scene.places, *scene.possible, *scene.bends, *scene.dots):
        yield from (mark.name, mark.label, mark.detail, mark.said_by, mark.then)


def _under_height(scene: Scene, sheet: Sheet, setting: Setting, caption: Caption | None) -> float:
    if caption is not None:
        return CAPTION_HEIGHT
    return strip_height(scene, sheet.height) if setting.timeline else 0.0
