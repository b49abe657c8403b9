"""The caption of a film's frame: the day, what happened, and how far the journey has come."""

from typing import NamedTuple

from geo.maps.plane import Box, Point
from geo.maps.still.fonts import Pens, cut, width
from geo.maps.still.sheet import Sheet
from geo.maps.style import Theme

HEIGHT = 66.0
_DAY, _WORDS, _COUNT = Pens.HEAD.value.at(21), Pens.TEXT.value.at(16), Pens.NOTE.value.at(14)
_BAR = 4.0


class Caption(NamedTuple):
    """What a frame says: the day, the stop in words, its number of how many; `come` are the ids in sight, None all."""

    day: str
    words: str
    number: int
    of: int
    come: frozenset[str] | None


def draw_caption(sheet: Sheet, caption: Caption, frame: Box, theme: Theme) -> None:
    """Draw the caption into its frame, over it a bar of what has passed."""
    top, room = frame.top + _BAR, frame.right - frame.left
    sheet.box(Box(frame.left, frame.top, frame.right, top), fill=theme.rule)
    sheet.box(Box(frame.left, frame.top, frame.left + room * caption.number / caption.of, top), fill=theme.ink)
    count = f"{caption.number} of {caption.of}"
    sheet.text(Point(frame.right, top + 25), count, _COUNT, theme.muted, anchor="right")
    sheet.text(Point(frame.left, top + 25), cut(caption.day, _DAY, room - width(count, _COUNT) - 20), _DAY, theme.ink)
    sheet.text(Point(frame.left, top + 50), cut(caption.words, _WORDS, room), _WORDS, theme.ink)
