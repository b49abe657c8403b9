"""Where the parts of a picture stand on a sheet of any shape: lists beside the map when it is wide, else below."""

from dataclasses import dataclass
from typing import NamedTuple

from geo.coords import BBox
from geo.maps.plane import Box
from geo.maps.scene import Scene
from geo.maps.still.blocks import Block, height_of
from geo.maps.still.foot import Foot, foot
from geo.maps.still.head import Head, head
from geo.maps.still.lists import fitting
from geo.maps.still.main_map import shown_in
from geo.maps.style import Theme

WIDE_FROM = 1.25
ROOMY_FROM = 1300.0
COLUMN_SHARE, NARROWEST_COLUMN, WIDEST_COLUMN = 0.2563, 340.0, 410.0
GUTTER = 29.0
NARROWEST_BELOW, GUTTER_BELOW, ABOVE_LISTS = 330.0, 32.0, 20.0
MOST_BESIDE, MOST_BELOW = 0.42, 0.42
ABOVE_STRIP = 10.0
GAIN = 1.12
"""How much larger a map has to be for lists to leave their usual place beside it."""
_SEVERAL, _LEAST = 2, 40.0


@dataclass(frozen=True, slots=True)
class Layout:
    """The parts with their frames: each list has one of its own, the strip lies under the map and may be empty."""

    head: Head
    head_frame: Box
    map_frame: Box
    strip_frame: Box
    lists: list[list[Block]]
    list_frames: list[Box]
    foot: Foot
    foot_frame: Box


def layout(
    scene: Scene,
    width: float,
    height: float,
    theme: Theme,
    strip_height: float = 0.0,
    extent: BBox | None = None,
    *,
    lacks_letters: bool = False,
) -> Layout:
    """Return the layout of a sheet of that size in units, with a strip of that height under the map.

    On a wide sheet short lists stand below where that makes a larger map of the extent.
    """
    margin = 40.0 if width >= ROOMY_FROM else 28.0
    left, right = margin, width - margin
    over, under = head(scene, right - left), foot(scene, right - left, height, lacks_letters=lacks_letters)
    body = Box(left, over.height, right, height - under.height)
    parts = _below(scene, body, strip_height, theme)
    if width / height >= WIDE_FROM:
        parts = _better(_beside(scene, body, strip_height, theme), parts, scene, extent)
    lists, list_frames, shown = parts
    strip_frame = shown._replace(top=shown.bottom - strip_height)
    map_frame = shown._replace(bottom=shown.bottom - (strip_height + ABOVE_STRIP if strip_height else 0.0))
    return Layout(
        head=over,
        head_frame=Box(left, 0.0, right, over.height),
        map_frame=map_frame,
        strip_frame=strip_frame,
        lists=lists,
        list_frames=list_frames,
        foot=under,
        foot_frame=Box(left, body.bottom, right, height),
    )


class Parts(NamedTuple):
    """The lists with their frames, and what is left of the sheet for the map and the strip."""

    lists: list[list[Block]]
    frames: list[Box]
    shown: Box


def _better(beside: Parts, below: Parts, scene: Scene, extent: BBox | None) -> Parts:
    """The parts with the lists below only where the map gains much, and the lists tell as much as beside it."""
    scales = [shown_in(parts.shown, scene, extent).world_units for parts in (beside, below)]
    told = [sum(map(height_of, parts.lists)) for parts in (beside, below)]
    alone = scene.extent is None or len(scene.places) + len(scene.possible) < _SEVERAL
    return below if not alone and scales[1] > GAIN * scales[0] and told[1] >= told[0] - _LEAST else beside


def _beside(scene: Scene, body: Box, _: float, theme: Theme) -> Parts:
    usual = min(max(COLUMN_SHARE * (body.right + body.left), NARROWEST_COLUMN), WIDEST_COLUMN)
    column = min(usual, MOST_BESIDE * (body.right - body.left))
    frame = body._replace(left=body.right - column)
    lists = fitting(scene, column, 1, body.bottom - body.top, theme)
    return Parts(lists, [frame], body._replace(right=frame.left - GUTTER))


def _below(scene: Scene, body: Box, strip_height: float, theme: Theme) -> Parts:
    across, down = body.right - body.left, body.bottom - body.top
    count = max(1, int((across + GUTTER_BELOW) / (NARROWEST_BELOW + GUTTER_BELOW)))
    room = (across - (count - 1) * GUTTER_BELOW) / count
    lists = fitting(scene, room, count, MOST_BELOW * down - strip_height / 2, theme)
    top = body.bottom - max(map(height_of, lists))
    lefts = [body.left + i * (room + GUTTER_BELOW) for i in range(count)]
    frames = [Box(left, top, left + room, body.bottom) for left in lefts]
    return Parts(lists, frames, body._replace(bottom=top - ABOVE_LISTS))
