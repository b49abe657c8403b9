"""Two things that matplotlib draws with less work than its own kinds take: px on their own grid, a line of text."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.font_manager import FontProperties
from matplotlib.patheffects import PathEffectRenderer, Stroke
from matplotlib.transforms import Affine2D

from geo.maps.plane import Box, Point

Pixels = npt.NDArray[np.uint8]


class Raster(Artist):
    """Pixels over a rectangle of the sheet; where they are drawn as px, they must be as many as it covers."""

    def __init__(self, pixels: Pixels, box: Box) -> None:
        super().__init__()
        self._box = box
        opaque = np.full((*pixels.shape[:2], 1), 255, np.uint8)
        # Matplotlib counts rows of px from below.
        self._rgba = np.ascontiguousarray(np.concatenate((pixels, opaque), axis=2)[::-1])

    def draw(self, renderer: Any) -> None:
        """Draw the pixels; a file of vectors keeps them as they are and stretches them."""
        box, context = self._box, renderer.new_gc()
        corners = ((box.left, box.bottom), (box.right, box.top))
        (left, bottom), (right, top) = self.get_transform().transform(corners)
        context.set_clip_rectangle(self.get_clip_box())
        if renderer.option_scale_image():
            stretch = Affine2D().scale(right - left, top - bottom)
            renderer.draw_image(context, left, bottom, self._rgba, stretch)
        else:
            renderer.draw_image(context, left, bottom, self._rgba)
        context.restore()


class Letters(Artist):
    """A line of text with its baseline at a point; `share` of its width lies left of it; a halo is a wide stroke."""

    def __init__(
        self, at: Point, words: str, font: FontProperties, colour: Sequence[float], *, share: float, halo: float
    ) -> None:
        super().__init__()
        self._at, self._words, self._font, self._colour, self._share = at, words, font, colour, share
        self._stroke = [Stroke(linewidth=halo, joinstyle="round")] if halo else []

    def draw(self, renderer: Any) -> None:
        """Draw the text, or its halo."""
        x, y = self.get_transform().transform(self._at)
        if self._share:
            x -= self._share * renderer.get_text_width_height_descent(self._words, self._font, ismath=False)[0]
        if renderer.flipy():
            y = renderer.get_canvas_width_height()[1] - y
        context = renderer.new_gc()
        context.set_foreground(self._colour, isRGBA=True)
        on = PathEffectRenderer(self._stroke, renderer) if self._stroke else renderer
        on.draw_text(context, x, y, self._words, self._font, 0.0, ismath=False)
        context.restore()
