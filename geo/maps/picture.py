"""The still picture of a scene: PNG, SVG or PDF from one drawing, with everything a printed map needs on it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from geo.maps.basemap import prepare
from geo.maps.headlines import ATTRIBUTION, NOT_TRACKED
from geo.maps.labels import Size
from geo.maps.plane import Box, Point
from geo.maps.scene import Scene
from geo.maps.still import insets
from geo.maps.still.column import draw_column
from geo.maps.still.fonts import Pen, Pens, cut, fitted, width, wrapped
from geo.maps.still.marks import RADII, placed
from geo.maps.still.plate import Plan, draw, plan
from geo.maps.still.sheet import UNITS_WIDE, PictureFormat, Sheet
from geo.maps.still.viewport import Padding, Viewport
from geo.maps.still.viewport import fitted as fitted_view
from geo.maps.style import THEMES, Theme, ThemeName

MARGIN = 40.0
TOP = 116.0
FOOT = 58.0
COLUMN_LEFT = 1150.0
MAP_RIGHT = 1121.0
PADDING = Padding(130.0, 66.0, 150.0, 76.0)
SCREEN = (1600, 1000)
SOURCE_LINE, MOST_SOURCE_LINES = 18.0, 8
TITLE_SIZES = (34.0, 31.0, 28.0, 25.0)
_SOURCE, _BOLD = Pens.TEXT.value.at(13.5), Pens.NAME.value.at(13.5)


class Run(NamedTuple):
    """A stretch of a line in one face, and the gap after it."""

    words: str
    pen: Pen
    gap: float


def picture(
    scene: Scene,
    kind: PictureFormat,
    *,
    width_px: int = SCREEN[0],
    height_px: int = SCREEN[1],
    dpi: float = 100.0,
    theme: ThemeName = ThemeName.LIGHT,
    folder: Path | None = None,
) -> bytes:
    """Return the picture as a file of that size; everything keeps its proportion to the width.

    For print at 300 dpi ask for three times the px: 4800 x 3000 at 300 dpi is the screen's picture, 16 by 10 inches.
    `folder` is where the base map lies; it is made when it is not there yet.
    """
    colours, ground = THEMES[theme], prepare(folder)
    sheet = Sheet(width_px, height_px, dpi, colours.page)
    sources = _sources(scene)
    bottom = sheet.height - FOOT - (len(sources) - 1) * SOURCE_LINE
    _draw_heading(sheet, scene, colours)
    draw_map(sheet, scene, Box(MARGIN, TOP, MAP_RIGHT, bottom), colours, ground)
    draw_column(sheet, scene, Box(COLUMN_LEFT, TOP, UNITS_WIDE - MARGIN, bottom), colours)
    _draw_foot(sheet, sources, colours)
    return sheet.encoded(kind, scene.title)


def _draw_heading(sheet: Sheet, scene: Scene, theme: Theme) -> None:
    room = UNITS_WIDE - 2 * MARGIN
    title, pen = fitted(scene.title, Pens.TITLE.value, room, TITLE_SIZES)
    sheet.text(Point(MARGIN, 55), title, pen, theme.ink)
    summary = cut(scene.summary, Pens.SUBTITLE.value, room)
    sheet.text(Point(MARGIN, 89), summary, Pens.SUBTITLE.value, theme.muted)


def draw_map(sheet: Sheet, scene: Scene, frame: Box, theme: Theme, folder: Path) -> tuple[Plan, ...]:
    """Draw the map into a frame; return where everything stands on it, and on its detail where it has one."""
    view = fitted_view(scene.extent, frame, PADDING)
    crowded = insets.crowded(scene, view)
    detail, locator = _boxes_over(scene, view, detailed=bool(crowded))
    close = None if detail is None else insets.detail_view(crowded, detail)
    insets_drawn = [box.grown(4) for box in (detail, locator) if box is not None]
    scale = _scale_box(scene, view, insets_drawn)
    framed = None if close is None else _shown_on(close, view)
    made = plan(scene, view, [*insets_drawn, scale.grown(4)])
    draw(sheet, scene, made, theme, folder, framed=framed)
    sheet.box(frame, stroke=theme.coast, wide=1.2)
    insets.draw_scale(sheet, view, scale.left + 16, scale.bottom - 18, 150, theme, named=True)
    if locator is not None:
        insets.draw_locator(sheet, view, insets.locator_view(view, locator), theme)
    return (made,) if close is None else (made, _draw_detail(sheet, scene, close, theme, folder))


def _boxes_over(scene: Scene, view: Viewport, *, detailed: bool) -> tuple[Box | None, Box | None]:
    """Where the detail and the locator lie, None for what the map does not need or has no corner for."""
    ways = [view.way(line) for line in scene.lines]
    marks = placed((*scene.stops, *scene.destinations, *scene.bends, *scene.dots), view, ways, RADII)
    taken = [mark.box.grown(10) for mark in marks]
    detail = insets.corner(insets.DETAIL_SIZE, view, ways, taken) if detailed else None
    small = scene.extent is not None and scene.extent.width_deg < insets.LOCATOR_BELOW_DEG
    taken += [detail] if detail is not None else []
    return detail, insets.corner(insets.LOCATOR_SIZE, view, ways, taken) if small else None


def _scale_box(scene: Scene, view: Viewport, insets_drawn: Sequence[Box]) -> Box:
    """Where the scale lies: in a lower corner, or an upper one, that is free of marks and insets."""
    return _free_corner(view, Size(300, 44), [*_sign_boxes(scene, view, inset=False), *insets_drawn])


def _sign_boxes(scene: Scene, view: Viewport, *, inset: bool) -> list[Box]:
    return [mark.box for mark in plan(scene, view, [], inset=inset).marks]


def _free_corner(view: Viewport, size: Size, taken: Sequence[Box]) -> Box:
    frame, (across, down) = view.frame, size
    lefts, tops = (frame.left, frame.right - across), (frame.bottom - down, frame.top)
    return insets.free_of([Box(x, y, x + across, y + down) for y in tops for x in lefts], taken)


def _shown_on(close: Viewport, view: Viewport) -> Box:
    """What the detail shows, as a frame on the main map."""
    left, top = view.spot(close.window.left, close.window.top)
    right, bottom = view.spot(close.window.right, close.window.bottom)
    return Box(left, top, right, bottom)


def _draw_detail(sheet: Sheet, scene: Scene, close: Viewport, theme: Theme, folder: Path) -> Plan:
    frame = close.frame
    title = Box(frame.left, frame.top, frame.left + 70, frame.top + 28)
    scale = _free_corner(close, Size(120, 34), [*_sign_boxes(scene, close, inset=True), title])
    made = plan(scene, close, [scale, title], inset=True)
    draw(sheet, scene, made, theme, folder, named=False)
    sheet.box(frame, stroke=theme.ink, wide=1.4)
    sheet.text(Point(frame.left + 9, frame.top + 20), "Detail", Pens.NAME.value.at(13), theme.ink, halo=theme.casing)
    insets.draw_scale(sheet, close, scale.left + 10, scale.bottom - 14, 54, theme, named=False)
    return made


def _draw_foot(sheet: Sheet, sources: Sequence[Sequence[Run]], theme: Theme) -> None:
    for i, runs in enumerate(sources):
        x, y = MARGIN, sheet.height - FOOT + 26 + i * SOURCE_LINE - (len(sources) - 1) * SOURCE_LINE
        for run in runs:
            sheet.text(Point(x, y), run.words, run.pen, theme.ink)
            x += width(run.words, run.pen) + run.gap
    sheet.text(Point(MARGIN, sheet.height - 13), ATTRIBUTION, Pens.NOTE.value, theme.muted)
    end = UNITS_WIDE - MARGIN
    sheet.text(Point(end, sheet.height - 13), NOT_TRACKED, Pens.HEAD.value, theme.ink, anchor="right")


def _sources(scene: Scene) -> list[list[Run]]:
    """The reports with their letters, in as many lines as they need; what is more than eight lines is counted."""
    lines = [[Run("Sources", _BOLD, 14)]]
    for source in (source for source in scene.sources if source.shown):
        first, *rest = wrapped(source.citation, _SOURCE, UNITS_WIDE - 2 * MARGIN - 120) or ("",)
        added = [Run(source.letter, _BOLD, 7), Run(first, _SOURCE, 16)]
        if _length([*lines[-1], *added]) > UNITS_WIDE - 2 * MARGIN:
            lines.append([])
        lines[-1] += added
        lines += [[Run(words, _SOURCE, 16)] for words in rest]
    dropped = sum(run.pen == _BOLD for line in lines[MOST_SOURCE_LINES - 1 :] for run in line)
    return lines if len(lines) <= MOST_SOURCE_LINES else [*lines[: MOST_SOURCE_LINES - 1], [_more(dropped)]]


def _length(runs: Sequence[Run]) -> float:
    return sum(width(run.words, run.pen) + run.gap for run in runs)


def _more(count: int) -> Run:
    return Run(f"and {count} more reports" if count > 1 else "and more", _SOURCE, 0)
