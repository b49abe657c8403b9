"""The main map of a picture: with the detail, the locator and the scale in those of its corners that are free."""

from collections.abc import Sequence
from pathlib import Path

from geo.coords import BBox
from geo.maps.labels import Size
from geo.maps.longitudes import nearest_turn
from geo.maps.plane import Box, Point
from geo.maps.scene import Scene
from geo.maps.still import insets
from geo.maps.still.fonts import Pens
from geo.maps.still.marks import RADII, placed
from geo.maps.still.plate import Plan, Stand, draw, plan, stand
from geo.maps.still.sheet import Sheet
from geo.maps.still.viewport import Padding, Viewport, fitted
from geo.maps.style import Theme

PADDING = Padding(130.0, 66.0, 150.0, 76.0)
FULL_FRAME = Size(1081.0, 720.0)
SMALLEST_SHARE, LEAST_PADDING, DETAIL_FROM_SHARE = 0.6, 0.3, 0.68
_NO_PADDING = Padding(0.0, 0.0, 0.0, 0.0)


def draw_map(
    sheet: Sheet,
    scene: Scene,
    frame: Box,
    theme: Theme,
    folder: Path,
    extent: BBox | None = None,
    come: frozenset[str] | None = None,
    full: Size = FULL_FRAME,
) -> tuple[Plan, ...]:
    """Draw the map of the scene into its frame: the given extent, or all that is drawn with room for its labels.

    Returns where everything stands on it, and on its detail where it has one.
    `come` are the ids of what is in sight, in its place on the whole map; None for all. `full` is the frame for which
    padding and insets have their full size; on a smaller one they are smaller.
    """
    share, view = _share(frame, full), shown_in(frame, scene, extent, full)
    standing, crowded = stand(scene, view), insets.crowded(scene, view)
    detail, locator = _boxes_over(scene, standing, share, detailed=bool(crowded))
    close = None if detail is None else insets.detail_view(crowded, detail)
    insets_drawn = [box.grown(4) for box in (detail, locator) if box is not None]
    longest = 150 * share
    scale = _free_corner(standing, Size(longest + 150, 44), insets_drawn)
    framed = None if close is None else _shown_on(close, view)
    made = plan(standing, [*insets_drawn, scale.grown(4)])
    draw(sheet, scene, made, theme, folder, framed=framed, come=come)
    sheet.box(frame, stroke=theme.coast, wide=1.2)
    insets.draw_scale(sheet, view, scale.left + 16, scale.bottom - 18, longest, theme, named=True)
    if locator is not None:
        insets.draw_locator(sheet, view, insets.locator_view(view, locator), theme)
    return (made,) if close is None else (made, _draw_detail(sheet, scene, close, theme, folder, come))


def shown_in(frame: Box, scene: Scene, extent: BBox | None, full: Size = FULL_FRAME) -> Viewport:
    """Return the viewport of the map in a frame, for the given extent or for all that is drawn."""
    if extent is None:
        share = _share(frame, full, LEAST_PADDING)
        return fitted(scene.extent, frame, Padding(*(part * share for part in PADDING)))
    return fitted(extent if scene.extent is None else nearest_turn(extent, scene.extent), frame, _NO_PADDING)


def _share(frame: Box, full: Size, least: float = SMALLEST_SHARE) -> float:
    across, down = (frame.right - frame.left) / full.width, (frame.bottom - frame.top) / full.height
    return max(least, min(1.0, across, down))


def _boxes_over(scene: Scene, standing: Stand, share: float, *, detailed: bool) -> tuple[Box | None, Box | None]:
    """Where the detail and the locator lie, None for what the map does not need or has no corner for."""
    view, ways = standing.view, standing.ways
    marks = placed((*scene.stops, *scene.destinations, *scene.bends, *scene.dots), view, ways, RADII)
    taken, roomy = [mark.box.grown(10) for mark in marks], share >= DETAIL_FROM_SHARE
    detail = insets.corner(insets.DETAIL_SIZE.times(share), view, ways, taken) if detailed and roomy else None
    small = scene.extent is not None and view.window.width * 360 < insets.LOCATOR_BELOW_DEG
    taken += [detail] if detail is not None else []
    return detail, insets.corner(insets.LOCATOR_SIZE.times(share), view, ways, taken) if small else None


def _free_corner(standing: Stand, size: Size, taken: Sequence[Box]) -> Box:
    frame, (across, down) = standing.view.frame, size
    lefts, tops = (frame.left, frame.right - across), (frame.bottom - down, frame.top)
    boxes = [Box(x, y, x + across, y + down) for y in tops for x in lefts]
    return insets.free_of(boxes, [*(mark.box for mark in standing.marks), *taken], standing.ways)


def _shown_on(close: Viewport, view: Viewport) -> Box:
    """What the detail shows, as a frame on the main map."""
    left, top = view.spot(close.window.left, close.window.top)
    right, bottom = view.spot(close.window.right, close.window.bottom)
    return Box(left, top, right, bottom)


def _draw_detail(
    sheet: Sheet, scene: Scene, close: Viewport, theme: Theme, folder: Path, come: frozenset[str] | None
) -> Plan:
    frame = close.frame
    title = Box(frame.left, frame.top, frame.left + 70, frame.top + 28)
    standing = stand(scene, close, inset=True)
    scale = _free_corner(standing, Size(120, 34), [title])
    made = plan(standing, [scale, title], inset=True)
    draw(sheet, scene, made, theme, folder, named=False, come=come)
    sheet.box(frame, stroke=theme.ink, wide=1.4)
    sheet.text(Point(frame.left + 9, frame.top + 20), "Detail", Pens.NAME.value.at(13), theme.ink, halo=theme.casing)
    insets.draw_scale(sheet, close, scale.left + 10, scale.bottom - 14, 54, theme, named=False)
    return made
